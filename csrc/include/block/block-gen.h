/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * BdrvPollCo and bdrv_poll_co in their two shapes. They are inline because the shape belongs to the generated file, while one build
 * of the runtime serves all dialects; the assertion then names the function that it names in QEMU.
 */
#ifndef COWRAP_BLOCK_BLOCK_GEN_H
#define COWRAP_BLOCK_BLOCK_GEN_H

#include "block/block.h"
#include "block/graph-lock.h"

/* Notes that bdrv_poll_co begins, and for which coroutine it is going to wait. */
void cw_poll_coroutine(AioContext *ctx, Coroutine *co);

/* QEMU lives with a plain store that another thread reads; where a race detector watches, it would see nothing else. */
#ifdef COWRAP_REAL_THREADS
#define CW_IN_PROGRESS _Atomic bool
#else
#define CW_IN_PROGRESS bool
#endif

#if COWRAP_DIALECT < COWRAP_QEMU_8_0

typedef struct BdrvPollCo {
    BlockDriverState *bs;
    CW_IN_PROGRESS in_progress;
    int ret;
    Coroutine *co;
} BdrvPollCo;

static inline CW_INTO_CALLER int bdrv_poll_co(BdrvPollCo *s)
{
    assert(!qemu_in_coroutine());
    cw_poll_coroutine(bdrv_get_aio_context(s->bs), s->co);
    bdrv_coroutine_enter(s->bs, s->co);
    BDRV_POLL_WHILE(s->bs, s->in_progress);
    return s->ret;
}

#else

typedef struct BdrvPollCo {
    AioContext *ctx;
    CW_IN_PROGRESS in_progress;
    Coroutine *co;
} BdrvPollCo;

static inline CW_INTO_CALLER void bdrv_poll_co(BdrvPollCo *s)
{
    assert(!qemu_in_coroutine());
    cw_poll_coroutine(s->ctx, s->co);
    aio_co_enter(s->ctx, s->co);
    AIO_WAIT_WHILE(s->ctx, s->in_progress);
}

#endif

#endif
