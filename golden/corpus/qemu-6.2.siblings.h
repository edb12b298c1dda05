/* cowrap: dialect=qemu-6.2 one wrapper for each mark, kind of result and kind of first parameter */
int generated_co_wrapper bdrv_sibling_0(BlockDriverState *first, int second);
int generated_co_wrapper bdrv_sibling_1(BdrvChild *first, int second);
int generated_co_wrapper bdrv_sibling_2(BlockBackend *first, int second);
