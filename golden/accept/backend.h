/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 a BlockBackend comes first */
int co_wrapper_mixed blk_new_ioctl(BlockBackend *blk, unsigned long int req, void *buf);
