/* cowrap: dialect=qemu-9.0 its text would be lost: the wrapper would have another type */
int co_wrapper bdrv_foo(BdrvChild *child, char (*names)[sizeof "abc"]);
