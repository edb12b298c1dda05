/* cowrap: dialect=qemu-5.2,qemu-6.1,qemu-6.2 the first argument in any spelling */
/* H2.21 */
int generated_co_wrapper bdrv_crash_old_a(BlockDriverState* bs);
/* H2.22 */
int generated_co_wrapper bdrv_crash_old_b(const BlockDriverState *bs);
/* H2.23 */
int generated_co_wrapper bdrv_crash_old_c(/* x */ BlockDriverState *bs);
