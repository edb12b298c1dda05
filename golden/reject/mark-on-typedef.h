/* cowrap: dialect=qemu-9.0 no function */
typedef int co_wrapper bdrv_foo(BdrvChild *child);
