/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Declarations for docs/lint.md: one is as it should be, one is not, one is excused. */
int co_wrapper_mixed bdrv_peek(BlockDriverState *bs, int64_t offset);
int coroutine_fn bdrv_co_peek(BlockDriverState *bs, int64_t offset);

int co_wrapper bdrv_poke(BlockDriverState *bs, int flags);
int coroutine_fn bdrv_co_poke(BlockDriverState *bs, unsigned flags);

/* cowrap-lint: unused-wrapper the next release's monitor command calls it */
void co_wrapper bdrv_eject(BlockDriverState *bs);
void coroutine_fn bdrv_co_eject(BlockDriverState *bs);
