/* cowrap: dialect=qemu-9.0 a parameter without a name gets one of ours */
int co_wrapper bdrv_unnamed_all(BlockDriverState *, int, const char *, void (*)(int), uint8_t[4]);
