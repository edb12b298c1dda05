/* cowrap: dialect=qemu-9.0 extern "C" is file scope */
extern "C" {
int co_wrapper bdrv_linkage_one(BlockDriverState *bs);
}
