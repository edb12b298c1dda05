/* cowrap: dialect=qemu-6.2 there is no object to take the context from */
int generated_co_wrapper bdrv_foo(int64_t offset, BdrvChild *child);
