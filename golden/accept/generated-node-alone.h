/* cowrap: dialect=qemu-5.2,qemu-6.1,qemu-6.2 the context object may be all there is */
int generated_co_wrapper bdrv_old_sync(BlockDriverState *bs);
