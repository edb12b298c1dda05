/* cowrap: dialect=qemu-8.2,qemu-9.0 the write lock around the bottom half's call, outside the context lock */
void coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_back_detach(BlockDriverState *parent, BdrvChild *child);
