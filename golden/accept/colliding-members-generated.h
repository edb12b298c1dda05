/* cowrap: dialect=qemu-6.2 parameters named like our members and locals: ours give way */
int generated_co_wrapper bdrv_clash_old_members(BlockDriverState *bs, int s, int ret, int poll_state, int co, int opaque, int ctx, int in_progress);
