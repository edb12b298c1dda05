/* cowrap: dialect=qemu-9.0 a keyword */
int co_wrapper bdrv_foo(BdrvChild *child, int default);
