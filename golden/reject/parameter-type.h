/* cowrap: dialect=qemu-9.0 a va_list is an array on some machines */
int co_wrapper bdrv_foo(BdrvChild *child, const char *format, va_list ap);
