/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 assume_graph_lock without a return */
void co_wrapper_mixed_bdrv_rdlock bdrv_mixed_eject(BlockDriverState *bs, bool eject_flag);
