/* cowrap: dialect=qemu-9.0 a wrapper returns */
_Noreturn void co_wrapper bdrv_foo(BdrvChild *child);
