/* cowrap: dialect=qemu-8.0 the reference takes any suffix, and then no lock */
int co_wrapper_bdrv_rdlok bdrv_foo(BdrvChild *child);
