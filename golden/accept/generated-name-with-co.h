/* cowrap: dialect=qemu-5.2 5.2 looks at the beginning of a name only: a later word may be co */
int generated_co_wrapper bdrv_old_co_count(BlockDriverState *bs);
