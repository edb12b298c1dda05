/* cowrap: dialect=qemu-6.2 generated_co_wrapper takes no suffix */
int generated_co_wrapper_mixed bdrv_foo(BdrvChild *child);
