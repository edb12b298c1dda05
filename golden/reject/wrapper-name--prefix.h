/* cowrap: dialect=qemu-5.2 5.2 and 6.0 know bdrv_ only */
int generated_co_wrapper blk_foo(BdrvChild *child);
