/* cowrap: dialect=qemu-9.0 the attribute changes the type */
int co_wrapper bdrv_foo(BdrvChild *child, int x __attribute__((vector_size(16))));
