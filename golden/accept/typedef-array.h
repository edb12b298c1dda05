/* cowrap: dialect=qemu-9.0 a typedef of an array or a function is adjusted too, where an input defines it */
typedef uint8_t ArrayKey[16];
typedef int ArrayStep(void *opaque, int ret);

int co_wrapper bdrv_array_key(BlockDriverState *bs, ArrayKey key, const ArrayKey salt, ArrayStep step);
