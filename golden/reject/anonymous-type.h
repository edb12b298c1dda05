/* cowrap: dialect=qemu-9.0 the result has no name to be spelt by */
struct { int a; } co_wrapper bdrv_foo(BdrvChild *child);
