/* cowrap: dialect=qemu-8.0 no coroutine takes the write lock */
int co_wrapper_bdrv_wrlock bdrv_foo(BdrvChild *child);
