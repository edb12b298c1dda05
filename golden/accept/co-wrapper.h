/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 outside coroutines only, no lock */
int co_wrapper bdrv_plain_check(BlockDriverState *bs, BdrvCheckResult *res, BdrvCheckMode fix);
