/* cowrap: dialect=qemu-9.0 the reference sees only the last line */
static
int co_wrapper bdrv_foo(BdrvChild *child);
