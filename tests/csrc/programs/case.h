/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The declarations of the tests' wrappers and targets, as a driver would supply them. */
#ifndef TEST_CASE_H
#define TEST_CASE_H

typedef struct Error Error;

#if COWRAP_DIALECT < COWRAP_QEMU_8_0
int bdrv_peek(BdrvChild *child, int64_t off, Error **errp);
int coroutine_fn bdrv_co_peek(BdrvChild *child, int64_t off, Error **errp);
#if COWRAP_DIALECT >= COWRAP_QEMU_6_2
int blk_flush(BlockBackend *blk);
int coroutine_fn blk_co_flush(BlockBackend *blk);
#endif
#else
int64_t bdrv_peek(BdrvChild *child, int64_t off, Error **errp);
int64_t coroutine_fn bdrv_co_peek(BdrvChild *child, int64_t off, Error **errp);
void bdrv_poke(BdrvChild *child, bool on);
void coroutine_fn bdrv_co_poke(BdrvChild *child, bool on);
BlockDriverState * coroutine_fn bdrv_co_dig(BlockDriverState *bs, int flags);
BlockDriverState *bdrv_dig(BlockDriverState *bs, int flags);
#endif

#endif
