/* cowrap: dialect=qemu-9.0 which word is the type */
int co_wrapper bdrv_foo(BdrvChild *child);
Foo Bar co_wrapper bdrv_bar(BdrvChild *child);
