/* cowrap: dialect=qemu-9.0 what the macro makes of it is unknown */
DECLARE(int co_wrapper bdrv_foo(BdrvChild *child));
