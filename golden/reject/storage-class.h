/* cowrap: dialect=qemu-9.0 no other file could call it */
static int co_wrapper bdrv_foo(BdrvChild *child);
inline int co_wrapper bdrv_bar(BdrvChild *child);
