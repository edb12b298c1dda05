/* cowrap: dialect=qemu-6.1 BlockBackend came with 6.2 */
int generated_co_wrapper blk_foo(BlockBackend *blk);
