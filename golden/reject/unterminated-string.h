/* cowrap: dialect=qemu-9.0 the mark may stand behind the string */
const char *text = "int co_wrapper bdrv_foo(BdrvChild *child);
