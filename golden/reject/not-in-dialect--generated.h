/* cowrap: dialect=qemu-9.0 generated_co_wrapper went with 8.0 */
int generated_co_wrapper bdrv_foo(BdrvChild *child);
