/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 the context that 8.1 and 8.2 lock is the first parameter's */
int coroutine_fn no_co_wrapper bdrv_co_back_probe(BlockDriverState *bs, int flags);
