/* cowrap: dialect=qemu-9.0 a no_co_wrapper is a coroutine function */
int no_co_wrapper bdrv_foo(BdrvChild *child);
