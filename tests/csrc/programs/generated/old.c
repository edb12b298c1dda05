/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a generator emits for qemu-5.2 to qemu-6.2. */
#include "qemu/osdep.h"
#include "block/coroutines.h"
#include "block/block-gen.h"
#include "block/block_int.h"

typedef struct BdrvCoPeek {
    BdrvPollCo poll_state;
    BdrvChild *child;
    int64_t off;
    Error **errp;
} BdrvCoPeek;

static void coroutine_fn bdrv_co_peek_entry(void *opaque)
{
    BdrvCoPeek *s = opaque;

    s->poll_state.ret = bdrv_co_peek(s->child, s->off, s->errp);
    s->poll_state.in_progress = false;

    aio_wait_kick();
}

int bdrv_peek(BdrvChild *child, int64_t off, Error **errp)
{
    if (qemu_in_coroutine()) {
        return bdrv_co_peek(child, off, errp);
    } else {
        BdrvCoPeek s = {
            .poll_state.bs = child->bs,
            .poll_state.in_progress = true,

            .child = child,
            .off = off,
            .errp = errp,
        };

        s.poll_state.co = qemu_coroutine_create(bdrv_co_peek_entry, &s);

        return bdrv_poll_co(&s.poll_state);
    }
}

#if COWRAP_DIALECT >= COWRAP_QEMU_6_2
typedef struct BlkCoFlush {
    BdrvPollCo poll_state;
    BlockBackend *blk;
} BlkCoFlush;

static void coroutine_fn blk_co_flush_entry(void *opaque)
{
    BlkCoFlush *s = opaque;

    s->poll_state.ret = blk_co_flush(s->blk);
    s->poll_state.in_progress = false;

    aio_wait_kick();
}

int blk_flush(BlockBackend *blk)
{
    if (qemu_in_coroutine()) {
        return blk_co_flush(blk);
    } else {
        BlkCoFlush s = {
            .poll_state.bs = blk_bs(blk),
            .poll_state.in_progress = true,

            .blk = blk,
        };

        s.poll_state.co = qemu_coroutine_create(blk_co_flush_entry, &s);

        return bdrv_poll_co(&s.poll_state);
    }
}
#endif
