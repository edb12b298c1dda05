/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 a struct tag that the block layer has already, or that two wrappers share: ours give way */
int co_wrapper bdrv_child(BlockDriverState *bs);
int co_wrapper bdrv_tag1_2(BlockDriverState *bs);
int co_wrapper bdrv_tag12(BlockDriverState *bs);
