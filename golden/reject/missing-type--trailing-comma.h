/* cowrap: dialect=qemu-9.0 a comma with nothing behind it */
int co_wrapper bdrv_foo(BdrvChild *child, int x,);
