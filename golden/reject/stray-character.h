/* cowrap: dialect=qemu-9.0 a no-break space is no white space */
int co_wrapper bdrv_foo(BdrvChild *child);
