/* cowrap: dialect=qemu-9.0 two marks ask for two things */
int co_wrapper_mixed
    co_wrapper bdrv_foo(BdrvChild *child);
