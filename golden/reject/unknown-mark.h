/* cowrap: dialect=qemu-9.0 a misspelt mark is reported, with the one that was meant */
int co_wrapper_mixd bdrv_foo(BdrvChild *child);
