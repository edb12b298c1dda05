/* cowrap: dialect=qemu-9.0 a mark belongs to the function */
int bdrv_foo(BdrvChild *child, int co_wrapper x);
