/* cowrap: dialect=qemu-9.0 no member can be register */
int co_wrapper bdrv_foo(BdrvChild *child, register int x);
