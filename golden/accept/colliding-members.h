/* cowrap: dialect=qemu-8.2,qemu-9.0 parameters named like our members and locals: ours give way */
int co_wrapper_mixed bdrv_clash_members(BlockDriverState *bs, int s, int ret, int poll_state, int co, int opaque, int ctx, int in_progress);
