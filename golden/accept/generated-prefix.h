/* cowrap: dialect=qemu-6.1,qemu-6.2 from 6.1 on any prefix of one word */
int generated_co_wrapper nbd_old_connect(BlockDriverState *bs, bool blocking, Error **errp);
