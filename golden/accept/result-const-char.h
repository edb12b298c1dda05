/* cowrap: dialect=qemu-9.0 a pointer to const characters can be returned and assigned */
const char *co_wrapper bdrv_result_name(BlockDriverState *bs);
