/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Targets and callers for docs/lint.md. */
#include "block/block-io.h"

int coroutine_fn bdrv_co_peek(BlockDriverState *bs, int64_t offset)
{
    return bs->drv->peek(bs, offset);
}

int coroutine_fn bdrv_co_poke(BlockDriverState *bs, unsigned flags)
{
    return bs->drv->poke(bs, flags);
}

void coroutine_fn bdrv_co_eject(BlockDriverState *bs)
{
    bs->drv->eject(bs);
}

int monitor_command(BlockDriverState *bs)
{
    return bdrv_peek(bs, 0) < 0 ? -EIO : bdrv_poke(bs, 1);
}
