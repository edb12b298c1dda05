/* cowrap: dialect=qemu-9.0 what tools and the monitor ask of an image */
/* SPDX-License-Identifier: GPL-2.0-or-later */

int co_wrapper_mixed_bdrv_rdlock image_pread(BdrvChild *child, int64_t offset, int64_t bytes, void *buf);
int64_t co_wrapper_bdrv_rdlock image_length(BlockDriverState *bs);
void coroutine_fn no_co_wrapper_bdrv_wrlock image_co_detach(BlockDriverState *bs);
