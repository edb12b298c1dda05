/* cowrap: dialect=qemu-9.0 an array's bound follows the parameter that it names when that one is renamed */
int co_wrapper bdrv_bound_sum(BlockDriverState *bs, int bdrv_poll_co, int at[bdrv_poll_co]);
