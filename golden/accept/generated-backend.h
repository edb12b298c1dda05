/* cowrap: dialect=qemu-6.2 from 6.2 on a BlockBackend may come first; its node is blk_bs(blk) */
int generated_co_wrapper blk_old_truncate(BlockBackend *blk, int64_t offset, bool exact, PreallocMode prealloc, BdrvRequestFlags flags, Error **errp);
