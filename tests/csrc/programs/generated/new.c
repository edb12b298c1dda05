/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a generator emits for qemu-8.0 to qemu-9.0. */
#include "qemu/osdep.h"
#include "block/coroutines.h"
#include "block/block-gen.h"
#include "block/block_int.h"
#include "block/dirty-bitmap.h"

#if COWRAP_DIALECT == COWRAP_QEMU_9_0
#define CTX qemu_get_current_aio_context()
#else
#define CTX bdrv_get_aio_context(child->bs)
#endif

typedef struct BdrvPeek {
    BdrvPollCo poll_state;
    int64_t ret;
    BdrvChild *child;
    int64_t off;
    Error **errp;
} BdrvPeek;

static void coroutine_fn bdrv_co_peek_entry(void *opaque)
{
    BdrvPeek *s = opaque;

    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_peek(s->child, s->off, s->errp);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;

    aio_wait_kick();
}

int64_t bdrv_peek(BdrvChild *child, int64_t off, Error **errp)
{
    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_peek(child, off, errp);
    } else {
        BdrvPeek s = {
            .poll_state.ctx = CTX,
            .poll_state.in_progress = true,

            .child = child,
            .off = off,
            .errp = errp,
        };

        s.poll_state.co = qemu_coroutine_create(bdrv_co_peek_entry, &s);

        bdrv_poll_co(&s.poll_state);
        return s.ret;
    }
}

typedef struct BdrvPoke {
    BdrvPollCo poll_state;
    BdrvChild *child;
    bool on;
} BdrvPoke;

static void coroutine_fn bdrv_co_poke_entry(void *opaque)
{
    BdrvPoke *s = opaque;

    bdrv_co_poke(s->child, s->on);
    s->poll_state.in_progress = false;

    aio_wait_kick();
}

void bdrv_poke(BdrvChild *child, bool on)
{
    BdrvPoke s = {
        .poll_state.ctx = CTX,
        .poll_state.in_progress = true,

        .child = child,
        .on = on,
    };
    assert(!qemu_in_coroutine());

    s.poll_state.co = qemu_coroutine_create(bdrv_co_poke_entry, &s);

    bdrv_poll_co(&s.poll_state);
}

typedef struct BdrvCoDig {
    Coroutine *co;
    BlockDriverState * ret;
    BlockDriverState *bs;
    int flags;
} BdrvCoDig;

static void bdrv_dig_bh(void *opaque)
{
    BdrvCoDig *s = opaque;
#if COWRAP_DIALECT == COWRAP_QEMU_8_0
    s->ret = bdrv_dig(s->bs, s->flags);
#elif COWRAP_DIALECT == COWRAP_QEMU_8_1
    AioContext *ctx = bdrv_get_aio_context(s->bs);

    aio_context_acquire(ctx);
    s->ret = bdrv_dig(s->bs, s->flags);
    aio_context_release(ctx);
#elif COWRAP_DIALECT == COWRAP_QEMU_8_2
    AioContext *ctx = bdrv_get_aio_context(s->bs);

    bdrv_graph_wrlock(NULL);
    aio_context_acquire(ctx);
    s->ret = bdrv_dig(s->bs, s->flags);
    aio_context_release(ctx);
    bdrv_graph_wrunlock(NULL);
#else
    bdrv_graph_wrlock();
    s->ret = bdrv_dig(s->bs, s->flags);
    bdrv_graph_wrunlock();
#endif

    aio_co_wake(s->co);
}

BlockDriverState * coroutine_fn bdrv_co_dig(BlockDriverState *bs, int flags)
{
    BdrvCoDig s = {
        .co = qemu_coroutine_self(),

        .bs = bs,
        .flags = flags,
    };
    assert(qemu_in_coroutine());

    aio_bh_schedule_oneshot(qemu_get_aio_context(), bdrv_dig_bh, &s);
    qemu_coroutine_yield();

    return s.ret;
}
