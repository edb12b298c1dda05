/* cowrap: dialect=qemu-9.0 no parameter can be static */
int co_wrapper bdrv_foo(BdrvChild *child, static int x);
