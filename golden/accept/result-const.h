/* cowrap: dialect=qemu-9.0 the member for the result has the unqualified type, so that it can be assigned */
const int co_wrapper bdrv_result_fixed(BlockDriverState *bs);
