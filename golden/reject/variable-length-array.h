/* cowrap: dialect=qemu-9.0 the member's type would depend on another member */
int co_wrapper bdrv_foo(BdrvChild *child, int n, int (*matrix)[n]);
