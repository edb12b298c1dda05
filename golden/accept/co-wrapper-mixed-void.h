/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 the direct call of a void target has no return */
void co_wrapper_mixed bdrv_mixed_unplug(BdrvChild *child, void **file_state);
