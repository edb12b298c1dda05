/* cowrap: dialect=qemu-6.2 parameters that would hide what the wrapper calls: the definition's parameter gets another name */
int generated_co_wrapper bdrv_clash_old_functions(BlockDriverState *bs, int bdrv_poll_co, int qemu_in_coroutine, int qemu_coroutine_create, int bdrv_co_clash_old_functions);
