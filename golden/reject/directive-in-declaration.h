/* cowrap: dialect=qemu-9.0 which parameters there are is unknown */
int co_wrapper bdrv_foo(BdrvChild *child,
#ifdef CONFIG_A
                        int a,
#endif
                        int b);
