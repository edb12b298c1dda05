/* cowrap: dialect=qemu-9.0 implicit int is no C any more */
co_wrapper bdrv_foo(BdrvChild *child);
