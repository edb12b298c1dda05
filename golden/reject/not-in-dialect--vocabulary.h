/* cowrap: dialect=qemu-6.2 co_wrapper came with 8.0 */
int co_wrapper bdrv_foo(BdrvChild *child);
