/* cowrap: dialect=qemu-8.2,qemu-9.0 the same for what a bottom half calls */
int coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_clash_back(BlockDriverState *bs, int co, int s, int ret, int aio_co_wake, int qemu_coroutine_self, int bdrv_clash_back);
