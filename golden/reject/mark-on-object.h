/* cowrap: dialect=qemu-9.0 no function */
int co_wrapper bdrv_foo;
