/* cowrap: dialect=qemu-9.0 pointers to pointers, enums and tags */
enum result_kind { RESULT_NONE, RESULT_SOME };

char **co_wrapper bdrv_result_list(BlockDriverState *bs);
enum result_kind co_wrapper bdrv_result_kind(BlockDriverState *bs, enum result_kind least);
struct result_map *co_wrapper bdrv_result_map(BlockDriverState *bs);
