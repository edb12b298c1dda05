/* cowrap: dialect=qemu-9.0 each would call the other for ever */
int co_wrapper bdrv_foo(BdrvChild *child);
int no_co_wrapper bdrv_co_foo(BdrvChild *child);
