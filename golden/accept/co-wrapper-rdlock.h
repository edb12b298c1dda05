/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 the coroutine takes the graph's read lock around the call */
bool co_wrapper_bdrv_rdlock bdrv_locked_inserted(BlockDriverState *bs);
