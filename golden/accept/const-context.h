/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 a qualified context object is cast to its unqualified pointer */
int co_wrapper_mixed bdrv_new_count(const BlockDriverState *bs);
