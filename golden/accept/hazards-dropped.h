/* cowrap: dialect=qemu-9.0 what the reference drops without a word becomes wrappers */
/* H1.1 */
 int co_wrapper bdrv_dropped_a(BlockDriverState *bs);
/* H1.3 */
extern int co_wrapper bdrv_dropped_b(BlockDriverState *bs);
/* H1.4 */
int co_wrapper bdrv_dropped_c(BlockDriverState *bs); int co_wrapper bdrv_dropped_d(BlockDriverState *bs);
/* H1.6 */
int co_wrapper bdrv_dropped_e(BlockDriverState *bs);
/* H1.7 */
int co_wrapper bdrv_dropped_f(BlockDriverState *bs); 
/* H1.8 */
int co_wrapper bdrv_dropped_g(BlockDriverState *bs); // x
/* H1.9 */
int co_wrapper bdrv_dropped_h(BlockDriverState *bs); /* x */
/* H1.10 */
int co_wrapper bdrv_dropped_i(BlockDriverState *bs) __attribute__((cold));
/* H1.11 */
int co_wrapper bdrv_dropped_j(BlockDriverState *bs) ;
/* H1.12 */
int co_wrapper bdrv_dropped_k(BlockDriverState *bs)
;
/* H1.14 */
int co_wrapper bdrv_dropped_l (BlockDriverState *bs);
/* H1.15 */
int co_wrapper bdrv_dropped_m
(BlockDriverState *bs);
/* H1.16 */
int co_wrapper /* why */ bdrv_dropped_n(BlockDriverState *bs);
/* H1.17 */
int co_wrapper coroutine_fn bdrv_dropped_o(BlockDriverState *bs);
/* H1.18 */
int co_wrapper GRAPH_UNLOCKED bdrv_dropped_p(BlockDriverState *bs);
/* H1.19 */
int QEMU_NONNULL co_wrapper bdrv_dropped_q(BlockDriverState *bs);
/* H1.20 */
int co_wrapper bdrv_dropped_Upper(BlockDriverState *bs);
/* H1.21 */
int co_wrapper _bdrv_dropped_r(BlockDriverState *bs);
/* H1.22 */
const char *co_wrapper bdrv_dropped_s(BlockDriverState *bs);
/* H1.23 */
unsigned int co_wrapper bdrv_dropped_t(BlockDriverState *bs);
/* H1.24 */
struct x *co_wrapper bdrv_dropped_u(BlockDriverState *bs);
/* H1.25 */
char **co_wrapper bdrv_dropped_v(BlockDriverState *bs);
/* H1.26 */
char *const co_wrapper bdrv_dropped_w(BlockDriverState *bs);
/* H1.27 */
char* co_wrapper bdrv_dropped_x(BlockDriverState *bs);
/* H1.28 */
char  *co_wrapper bdrv_dropped_y(BlockDriverState *bs);
/* H1.29 */
_Bool co_wrapper bdrv_dropped_z(BlockDriverState *bs);
/* H1.31 */
int
co_wrapper bdrv_dropped_1(BlockDriverState *bs);
/* H1.32 */
int	co_wrapper bdrv_dropped_2(BlockDriverState *bs);
/* H1.33 */
int co_wrapper bdrv_dropped_3(BlockDriverState *bs, void (*cb)(int));
/* H1.34 */
int co_wrapper bdrv_dropped_4(BlockDriverState *bs, int n __attribute__((unused)));
/* H1.36 */
int co_wrapper bdrv_dropped_6(BlockDriverState *bs, /* why :) */ int n);
