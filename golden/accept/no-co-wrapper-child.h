/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 the context of a child is its node's */
void coroutine_fn no_co_wrapper bdrv_co_back_unref(BdrvChild *child);
