/* cowrap: dialect=qemu-9.0 specifiers of several words, in the author's order */
unsigned long long int co_wrapper bdrv_result_wide(BlockDriverState *bs, long unsigned add, signed char tag);
