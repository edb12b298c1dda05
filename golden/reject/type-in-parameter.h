/* cowrap: dialect=qemu-9.0 the type ends with the parameter list */
int co_wrapper bdrv_foo(BdrvChild *child, struct foo { int a; } x);
