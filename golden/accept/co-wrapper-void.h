/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 no result: no member, no assignment, no return */
void co_wrapper bdrv_plain_lock(BlockDriverState *bs, bool lock_medium);
