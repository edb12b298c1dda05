/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What can be asked of an image. cowrap writes image_length() and image_read(); image.c has what they call. */
#ifndef IMAGE_H
#define IMAGE_H

#include "qemu/osdep.h"

int co_wrapper image_length(BlockDriverState *bs);
int coroutine_fn image_co_length(BlockDriverState *bs);

int co_wrapper image_read(BlockDriverState *bs, int offset);
int coroutine_fn image_co_read(BlockDriverState *bs, int offset);

#endif
