/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 the context of a backend is asked of the backend */
int coroutine_fn no_co_wrapper blk_co_back_insert(BlockBackend *blk, BlockDriverState *bs, Error **errp);
