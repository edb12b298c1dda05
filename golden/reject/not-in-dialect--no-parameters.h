/* cowrap: dialect=qemu-5.2 there is no object to take the context from */
int generated_co_wrapper bdrv_foo(void);
