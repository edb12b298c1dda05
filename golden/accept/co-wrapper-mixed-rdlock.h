/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 read lock in the coroutine, assume_graph_lock in the direct call */
int co_wrapper_mixed_bdrv_rdlock bdrv_mixed_pread(BdrvChild *child, int64_t offset, int64_t bytes, void *buf, BdrvRequestFlags flags);
