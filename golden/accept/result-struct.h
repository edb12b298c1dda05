/* cowrap: dialect=qemu-9.0 a struct by value can be returned and assigned */
typedef struct ResultRange { int64_t start; bool known; int32_t count; } ResultRange;

ResultRange co_wrapper_mixed bdrv_result_range(BlockDriverState *bs, ResultRange within);
