/* cowrap: dialect=qemu-9.0 what ends the reference in a traceback becomes wrappers, or is no declaration of one */
/* H2.1 */
int co_wrapper bdrv_crash_a(void);
/* H2.2 */
int co_wrapper bdrv_crash_b();
/* H2.3 */
int co_wrapper bdrv_crash_c(BlockDriverState *bs, int);
/* H2.4 */
int co_wrapper bdrv_crash_d(BlockDriverState *);
/* H2.7 */
int co_wrapper bdrv_crash_e(BlockDriverState *bs, int Flags);
/* H2.8 */
int co_wrapper bdrv_crash_f(BlockDriverState *bs, int _flags);
/* H2.9 */
int co_wrapper bdrv_crash_g(BlockDriverState *bs, int	flags);
/* H2.10 */
int co_wrapper bdrv_crash_h(BlockDriverState
*bs);
/* H2.11 */
int co_wrapper bdrv_crash_i(BlockDriverState *bs, /* one, two */ int n);
/* H2.25 */
int co_wrapper_init(BlockDriverState *bs);
/* H2.26 */
void no_co_wrapper_init(BlockDriverState *bs);
/* H2.27 */
int co_wrapperbdrv_glued(BlockDriverState *bs);
