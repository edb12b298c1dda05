/* cowrap: dialect=qemu-9.0 the mark stands on the coroutine function */
int co_wrapper bdrv_co_foo(BdrvChild *child);
