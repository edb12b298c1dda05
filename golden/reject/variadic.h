/* cowrap: dialect=qemu-9.0 the arguments cannot be passed on */
int co_wrapper bdrv_foo(BdrvChild *child, const char *format, ...);
