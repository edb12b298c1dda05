/* cowrap: dialect=qemu-9.0 an array behind a typedef */
typedef int Vector[4];
Vector co_wrapper bdrv_foo(BdrvChild *child);
