/* cowrap: dialect=qemu-9.0 functions and pointers to functions */
int co_wrapper bdrv_call_each(BlockDriverState *bs, void (*cb)(void *opaque, int ret), int step(int, char *), int (*const table[2])(void), void *opaque);
