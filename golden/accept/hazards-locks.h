/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2 the context is that of the first parameter, in any spelling */
/* H3.6 */
int co_wrapper bdrv_locks_a(const BlockDriverState *bs);
/* H3.7 */
int co_wrapper bdrv_locks_b(BlockDriverState* bs);
/* H3.8 */
int co_wrapper bdrv_locks_c(BlockDriverState  *bs);
/* H3.9 */
int co_wrapper bdrv_locks_d(BlockDriverState	*bs);
/* H3.10 */
int co_wrapper bdrv_locks_e(/* x */ BlockDriverState *bs);
/* H3.11 */
int co_wrapper bdrv_locks_f(BlockDriverState *top);
/* H3.12 */
int co_wrapper bdrv_locks_g(BlockDriverState *top, BlockDriverState *bs);
