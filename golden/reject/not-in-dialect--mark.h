/* cowrap: dialect=qemu-8.1 the write lock came with 8.2 */
void no_co_wrapper_bdrv_wrlock bdrv_co_foo(BlockDriverState *bs);
