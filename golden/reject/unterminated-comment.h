/* cowrap: dialect=qemu-9.0 the mark may stand in it */
int co_wrapper bdrv_foo(BdrvChild *child);
/* int co_wrapper bdrv_bar(BdrvChild *child);
