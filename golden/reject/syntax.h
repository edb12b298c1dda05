/* cowrap: dialect=qemu-9.0 a token that has no place there */
int co_wrapper bdrv_foo(BdrvChild *child) = 3;
