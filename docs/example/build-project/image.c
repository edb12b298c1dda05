/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An image in memory: the functions that the generated wrappers call, and a program that calls the wrappers. */
#include <stdio.h>

#include "image.h"

struct BlockDriverState {
    const char *bytes;
    int length;
};

int coroutine_fn image_co_length(BlockDriverState *bs)
{
    assert(qemu_in_coroutine());
    return bs->length;
}

int coroutine_fn image_co_read(BlockDriverState *bs, int offset)
{
    assert(qemu_in_coroutine());
    return offset < bs->length ? bs->bytes[offset] : -1;
}

int main(void)
{
    BlockDriverState bs = { "cow", 3 };

    for (int offset = 0; offset < image_length(&bs); offset++) {
        putchar(image_read(&bs, offset));
    }
    putchar('\n');
    return 0;
}
