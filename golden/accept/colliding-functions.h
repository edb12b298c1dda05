/* cowrap: dialect=qemu-8.2,qemu-9.0 parameters that would hide what the wrapper calls: the definition's parameter gets another name */
int co_wrapper_mixed bdrv_clash_functions(BlockDriverState *bs, int bdrv_poll_co, int qemu_in_coroutine, int qemu_coroutine_create, int bdrv_co_clash_functions);
