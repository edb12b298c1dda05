/* cowrap: dialect=qemu-9.0 wrappers=0 marks in comments, strings, macro bodies and declared names are no marks */
/* int co_wrapper bdrv_not_a(BlockDriverState *bs); */
#define NOT_B int co_wrapper bdrv_not_b(BlockDriverState *bs);
int co_wrapper_init(BlockDriverState *bs);
static const char not_c[] = "int co_wrapper bdrv_not_c(BlockDriverState *bs);";
