/* cowrap: dialect=qemu-5.2,qemu-6.1,qemu-6.2 a wrapper polls in the context of the node that its first parameter names */
int generated_co_wrapper bdrv_old_read(BlockDriverState *bs, int64_t offset, int64_t bytes, void *buf);
