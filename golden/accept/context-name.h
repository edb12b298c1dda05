/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 the context comes from the parsed type, and the first parameter has its real name */
int co_wrapper bdrv_new_rebase(BlockDriverState *top, BlockDriverState *bs);
