/* cowrap: dialect=qemu-9.0 what the reference turns into C that fails, or lies, becomes wrappers */
typedef int LyingStep(void *opaque, int ret);
/* H5.1 */
int co_wrapper bdrv_lying_a(BlockDriverState *bs, uint8_t buf[16]);
/* H5.2 */
int co_wrapper bdrv_lying_b(BlockDriverState *bs, int64_t map[]);
/* H5.3 */
int co_wrapper bdrv_lying_c(BlockDriverState *bs, char *v[4]);
/* H5.4 */
int co_wrapper bdrv_lying_d(BlockDriverState *bs, int a[static 4]);
/* H5.5 */
int co_wrapper bdrv_lying_e(BlockDriverState *bs, int n, int m, int a[n * m]);
/* H5.6 */
int co_wrapper bdrv_lying_f(BlockDriverState *bs, int nbSectors);
/* H5.7 */
int co_wrapper bdrv_lying_g(BlockDriverState *bs, int nbSectors, int nbBytes);
/* H5.8 */
int co_wrapper bdrv_lying_h(BlockDriverState *bs, unsigned int Flags);
/* H5.9 */
int co_wrapper bdrv_lying_i(BlockDriverState *bs, const char *Name);
/* H5.10 */
int co_wrapper bdrv_lying_j(BlockDriverState *bs, const char *);
/* H5.11 */
int co_wrapper bdrv_lying_k(BlockDriverState *bs, unsigned int);
/* H5.12 */
int co_wrapper bdrv_lying_l(BlockDriverState *bs, struct lying *);
/* H5.13 */
int co_wrapper bdrv_lying_m(BlockDriverState *bs, const char
*name);
/* H5.14 */
int co_wrapper bdrv_lying_n(BlockDriverState *bs, int flags /* why */);
/* H5.15 */
int co_wrapper bdrv_lying_o(BlockDriverState *bs, int flags // why
);
/* H5.16 */
int co_wrapper bdrv_lying_p(BlockDriverState *bs, int flags /* WHY */);
/* H5.17 */
int co_wrapper bdrv_lying_q(BlockDriverState *bs, /* why */ int flags);
/* H5.20 */
int co_wrapper bdrv_lying_r(BlockDriverState *bs, LyingStep cb);
/* H5.21 */
const
char *co_wrapper bdrv_lying_s(BlockDriverState *bs);
/* H5.22 */
unsigned
int co_wrapper bdrv_lying_t(BlockDriverState *bs);
/* H5.23 */
struct
lying *co_wrapper bdrv_lying_u(BlockDriverState *bs);
/* H5.25 */
int
coroutine_fn no_co_wrapper bdrv_co_lying_v(BlockDriverState *bs);
/* H5.26 */
int
GRAPH_RDLOCK co_wrapper bdrv_lying_w(BlockDriverState *bs);
/* H5.27 */
/*
int co_wrapper bdrv_lying_no(BlockDriverState *bs);
*/
/* H5.28 */
#if 0
int co_wrapper bdrv_lying_no(BlockDriverState *bs);
#endif
/* H5.29 */
#define LYING \
int co_wrapper bdrv_lying_no(BlockDriverState *bs);
/* H5.33 */
int co_wrapper bdrv_lying_x(BlockDriverState *bs); /* é   */
