/* cowrap: dialect=qemu-9.0 an empty word */
int co_wrapper bdrv_(BdrvChild *child);
int co_wrapper bdrv__foo(BdrvChild *child);
int co_wrapper bdrv_foo_(BdrvChild *child);
