/* cowrap: dialect=qemu-6.2 from 6.1 on co may stand nowhere in the name */
int generated_co_wrapper bdrv_a_co_b(BlockDriverState *bs);
