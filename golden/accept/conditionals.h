/* cowrap: dialect=qemu-9.0 #if 0 is no code, every other branch is read */
#if 0
int co_wrapper bdrv_cond_never(BlockDriverState *bs);
#else
int co_wrapper bdrv_cond_else(BlockDriverState *bs);
#endif
#ifdef CONFIG_SOMETHING
int co_wrapper bdrv_cond_some(BlockDriverState *bs);
#else
int co_wrapper bdrv_cond_other(BlockDriverState *bs);
#endif
