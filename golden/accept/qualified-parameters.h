/* cowrap: dialect=qemu-9.0 const and restrict parameters keep their words */
int co_wrapper bdrv_qualified_all(BlockDriverState *const bs, const int n, char *restrict to, char const *from, const volatile int *v);
