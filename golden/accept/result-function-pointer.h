/* cowrap: dialect=qemu-9.0 a pointer to a function or to an array can be returned */
void (*co_wrapper_mixed bdrv_result_callback(BlockDriverState *bs, int which))(void *opaque, int ret);
int (*co_wrapper bdrv_result_row(BlockDriverState *bs))[4];
