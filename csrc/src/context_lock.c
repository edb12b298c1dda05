/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The recursive lock of each context, up to qemu-8.2. Only explicit calls leave events; what coroutines take implicitly shows in depths. */
#include "context_lock.h"

#include "record.h"
#include "scheduler.h"
#include "verdict.h"

static uint8_t self(void);

/* The headers of a dialect that has them declare them; the runtime is built once for all. */
void aio_context_acquire(AioContext *ctx);
void aio_context_release(AioContext *ctx);

void cw_context_lock(AioContext *ctx)
{
    if (!cw_contexts_lock()) {
        return;
    }
    while (ctx->lock_owner != CW_NOBODY && ctx->lock_owner != self()) {
        cw_block_in_lock(ctx);
    }
    ctx->lock_owner = self();
    ctx->lock_depth++;
}

static uint8_t self(void)
{
    return (uint8_t)(cw_world.thread - cw_world.threads);
}

void cw_context_unlock(AioContext *ctx)
{
    if (!cw_contexts_lock()) {
        return;
    }
    if (ctx->lock_owner != self()) {
        cw_misuse("context-release-by-other", "%s releases the lock of %s's context, which %s holds",
                  cw_who_text(cw_who()).text, cw_thread_name(ctx->number), cw_thread_name(ctx->lock_owner));
    }
    if (--ctx->lock_depth == 0) {
        ctx->lock_owner = CW_NOBODY;
    }
}

uint32_t cw_context_lock_depth(const AioContext *ctx)
{
    return ctx->lock_owner == self() ? ctx->lock_depth : 0;
}

void aio_context_acquire(AioContext *ctx)
{
    cw_note_site();
    cw_context_acquire(ctx);
}

void cw_context_acquire(AioContext *ctx)
{
    cw_step();
    cw_context_lock(ctx);
    cw_event(CW_EV_ACQUIRE, 0, ctx->number, 0);
}

void aio_context_release(AioContext *ctx)
{
    cw_note_site();
    cw_context_release(ctx);
}

void cw_context_release(AioContext *ctx)
{
    cw_step();
    cw_context_unlock(ctx);
    cw_event(CW_EV_RELEASE, 0, ctx->number, 0);
    cw_preempt();
}
