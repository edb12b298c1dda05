/* cowrap: dialect=qemu-9.0 declared twice */
int co_wrapper bdrv_foo(BdrvChild *child);
int co_wrapper bdrv_bar(BdrvChild *child);
int co_wrapper bdrv_foo(BdrvChild *child);
