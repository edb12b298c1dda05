/* cowrap: dialect=qemu-8.2,qemu-9.0 structure tags that the block layer has already */
/* H4.12 */
int co_wrapper bdrv_pollCo(BlockDriverState *bs);
/* H4.14 */
int co_wrapper block_backend(BlockDriverState *bs);
