/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 in a coroutine the target is called directly */
int64_t co_wrapper_mixed bdrv_mixed_length(BlockDriverState *bs);
