/* cowrap: dialect=qemu-9.0 arrays are adjusted to pointers, as C does */
int co_wrapper bdrv_array_sum(BlockDriverState *bs, uint8_t buf[16], int64_t map[], char *names[4], int least[static 4], const int grid[2][3]);
