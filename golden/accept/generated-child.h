/* cowrap: dialect=qemu-5.2,qemu-6.1,qemu-6.2 through a child the node is child->bs */
int generated_co_wrapper bdrv_old_write(BdrvChild *child, int64_t offset, const void *buf, BdrvRequestFlags flags, Error **errp);
