/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The steps of AIO_WAIT_WHILE, and the kick that makes main look at its condition again. */
#include "wait.h"

#include "context.h"
#include "context_lock.h"
#include "fault.h"
#include "record.h"
#include "scheduler.h"
#include "verdict.h"

static uint32_t context_number(const AioContext *ctx);
static bool at_home(const AioContext *ctx);

void cw_poll_coroutine(AioContext *ctx, Coroutine *co)
{
    cw_note_site();
    cw_step();
    cw_event(CW_EV_POLL_COROUTINE, co ? co->number : 0, context_number(ctx), 0);
    cw_world.thread->polled_co = co;
}

static uint32_t context_number(const AioContext *ctx)
{
    return ctx ? ctx->number : CW_NOBODY;
}

/* Returns whether the context may be polled here; the waiter is counted before its condition is first read. */
bool cw_wait_begin(AioContext *ctx)
{
    CwThread *thread = cw_world.thread;
    CwWait *wait;

    cw_note_site();
    cw_step();
    cw_event(CW_EV_WAIT_BEGIN, 0, context_number(ctx), 0);
    wait = cw_waiter_begin(ctx);
    wait->co = thread->polled_co;
    thread->polled_co = NULL;
    return at_home(ctx);
}

static bool at_home(const AioContext *ctx)
{
    return ctx == cw_current_context();
}

CwWait *cw_waiter_begin(AioContext *ctx)
{
    CwThread *thread = cw_world.thread;
    CwWait *wait = &thread->waits[thread->n_waits];

    if (thread->n_waits == CW_WAITS_MAX) {
        cw_end(CW_ENDLESS, "more than %d nested waits in %s", CW_WAITS_MAX, cw_thread_name(thread->context.number));
    }
    *wait = (CwWait){.ctx = ctx};
    thread->n_waits++;
    cw_world.n_waiters++;
    return wait;
}

/* In QEMU the wrong count shows only if there is something to wait for: a race, so it is checked at once. */
void cw_wait_check_lock(AioContext *ctx)
{
    uint32_t depth;

    if (!ctx || !cw_contexts_lock()) {
        return;
    }
    depth = cw_context_lock_depth(ctx);
    if (depth == 0) {
        cw_misuse("wait-without-context-lock", "%s waits for work in %s's context without holding its lock",
                  cw_who_text(cw_who()).text, cw_thread_name(ctx->number));
    }
    if (depth > 1) {
        cw_misuse("wait-with-nested-context-lock",
                  "%s waits for work in %s's context and holds its lock %u times; only one is released meanwhile",
                  cw_who_text(cw_who()).text, cw_thread_name(ctx->number), (unsigned)depth);
    }
}

void cw_wait_poll(AioContext *ctx)
{
    cw_note_site();
    cw_step();
    if (at_home(ctx)) {
        cw_poll(ctx, true);
        return;
    }
    if (ctx) {
        cw_context_unlock(ctx);
    }
    cw_poll(cw_main_context(), true);
    if (ctx) {
        cw_context_lock(ctx);
    }
}

void cw_wait_end(void)
{
    CwThread *thread = cw_world.thread;

    cw_event(CW_EV_WAIT_END, 0, context_number(thread->waits[thread->n_waits - 1].ctx), 0);
    cw_waiter_end();
}

void cw_waiter_end(void)
{
    cw_world.thread->n_waits--;
    cw_world.n_waiters--;
}

void aio_wait_kick(void)
{
    cw_note_site();
    cw_step();
    cw_kick();
    cw_preempt();
}

void cw_kick(void)
{
    cw_event(CW_EV_KICK, cw_world.n_waiters, 0, 0);
    if (cw_world.n_waiters > 0) {
        cw_fault_allocation();
        cw_schedule(cw_main_context(), CW_BH_KICK, NULL, NULL, cw_world.thread->strand.call);
    }
}
