/* cowrap: dialect=qemu-9.0 no value */
int co_wrapper bdrv_foo(BdrvChild *child, void nothing);
