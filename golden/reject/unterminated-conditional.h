/* cowrap: dialect=qemu-9.0 an #if without an #endif */
#if 0
int co_wrapper bdrv_foo(BdrvChild *child);
