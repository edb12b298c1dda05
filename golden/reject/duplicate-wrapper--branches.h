/* cowrap: dialect=qemu-9.0 both branches are read */
#ifdef CONFIG_A
int co_wrapper bdrv_foo(BdrvChild *child);
#else
int co_wrapper_mixed bdrv_foo(BdrvChild *child);
#endif
