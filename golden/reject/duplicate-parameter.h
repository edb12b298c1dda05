/* cowrap: dialect=qemu-9.0 two members of one name */
int co_wrapper bdrv_foo(BdrvChild *child, int x, long x);
