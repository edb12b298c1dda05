/* cowrap: dialect=qemu-9.0 a jmp_buf belongs to its stack */
void co_wrapper bdrv_foo(BdrvChild *child, jmp_buf env);
