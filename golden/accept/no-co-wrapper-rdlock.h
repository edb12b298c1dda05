/* cowrap: dialect=qemu-8.2,qemu-9.0 the main loop's read lock around the bottom half's call, outside the context lock */
void coroutine_fn no_co_wrapper_bdrv_rdlock bdrv_co_back_refresh(BlockDriverState *bs, Error **errp);
