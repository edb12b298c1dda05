/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Waiting among real threads: AIO_WAIT_WHILE, and the kicks that end it. */
#include "block/aio-wait.h"
#include "threads.h"

/* The headers of a dialect that has it declare it. */
void cw_poll_coroutine(AioContext *ctx, Coroutine *co);

static uint32_t number_of(const AioContext *ctx)
{
    return ctx ? ctx->number : CT_NOBODY;
}

void cw_poll_coroutine(AioContext *ctx, Coroutine *co)
{
    ct_event(CW_EV_POLL_COROUTINE, co ? co->number : 0, number_of(ctx), 0);
}

bool cw_wait_begin(AioContext *ctx)
{
    ct_pause();
    ct_event(CW_EV_WAIT_BEGIN, 0, number_of(ctx), 0);
    ct_world.n_waiters++;
    return ctx == &ct_self()->context;
}

void cw_wait_check_lock(AioContext *ctx)
{
    if (ctx && ct_contexts_lock() && ct_context_lock_depth(ctx) != 1) {
        ct_misuse("wait-without-context-lock", "main waits for work in another context and does not hold its lock once");
    }
}

void cw_wait_poll(AioContext *ctx)
{
    CtThread *thread = ct_self();
    bool home = ctx == &thread->context;

    ct_pause();
    if (ctx && !home) {
        ct_context_unlock(ctx);
    }
    thread->waits_for = "AIO_WAIT_WHILE";
    ct_poll(home ? ctx : qemu_get_aio_context(), true);
    thread->waits_for = NULL;
    if (ctx && !home) {
        ct_context_lock(ctx);
    }
}

void cw_wait_end(void)
{
    ct_world.n_waiters--;
    ct_event(CW_EV_WAIT_END, 0, CT_NOBODY, 0);
}

void aio_wait_kick(void)
{
    ct_pause();
    ct_kick();
}

void ct_kick(void)
{
    uint32_t waiters = ct_world.n_waiters;

    ct_event(CW_EV_KICK, waiters, 0, 0);
    if (waiters > 0) {
        ct_schedule(qemu_get_aio_context(), NULL, NULL);
    }
}
