/* SPDX-License-Identifier: GPL-2.0-or-later */
/* AioContexts: bottom halves in the order that QEMU gives them or the schedule wants, polling, scheduled coroutines. */
#include "context.h"

#include <string.h>

#include "context_lock.h"
#include "coroutine.h"
#include "fault.h"
#include "frame_watch.h"
#include "record.h"
#include "scheduler.h"
#include "verdict.h"

static void push(AioContext *ctx, CwBottomHalf *bh);
static CwBottomHalf *allocate(void);
static void make_ready(AioContext *ctx);
static CwBottomHalf *take_ready(AioContext *ctx);
static uint32_t choosable(const AioContext *ctx);
static void run(AioContext *ctx, CwBottomHalf *bh);
static void enter_scheduled(AioContext *ctx);

void cw_context_reset(AioContext *ctx, uint32_t number)
{
    memset(ctx, 0, sizeof(*ctx));
    ctx->number = (uint8_t)number;
    ctx->lock_owner = CW_NOBODY;
    ctx->coroutines.kind = CW_BH_COROUTINES;
}

bool cw_context_has_work(const AioContext *ctx)
{
    return ctx->pending || ctx->ready;
}

AioContext *cw_current_context(void)
{
    return &cw_world.thread->context;
}

AioContext *qemu_get_current_aio_context(void)
{
    return cw_current_context();
}

AioContext *qemu_get_aio_context(void)
{
    return cw_main_context();
}

void aio_bh_schedule_oneshot(AioContext *ctx, QEMUBHFunc *function, void *opaque)
{
    cw_note_site();
    cw_step();
    cw_fault_allocation();
    cw_frame_given_away(opaque);
    cw_schedule(ctx, CW_BH_ONESHOT, function, opaque, cw_world.thread->strand.call);
    cw_preempt();
}

void cw_schedule(AioContext *ctx, CwBottomHalfKind kind, QEMUBHFunc *function, void *opaque, uint8_t call)
{
    CwBottomHalf *bh = allocate();

    bh->kind = kind;
    bh->function = function;
    bh->opaque = opaque;
    bh->call = call;
    bh->asked_by = cw_world.thread->coroutine;
    bh->number = 0;
    if (kind == CW_BH_ONESHOT) {
        bh->number = ++cw_world.bottom_half_number;
        cw_event(CW_EV_BH_SCHEDULE, bh->number, ctx->number, 0);
    }
    push(ctx, bh);
}

static CwBottomHalf *allocate(void)
{
    CwBottomHalf *bh = cw_world.free_bottom_halves;

    if (bh) {
        cw_world.free_bottom_halves = bh->next;
        return bh;
    }
    if (cw_world.n_bottom_halves == CW_BOTTOM_HALVES_MAX) {
        cw_end(CW_ENDLESS, "more than %d bottom halves pending; the last one scheduled by %s", CW_BOTTOM_HALVES_MAX,
               cw_who_text(cw_who()).text);
    }
    return &cw_world.bottom_halves[cw_world.n_bottom_halves++];
}

static void push(AioContext *ctx, CwBottomHalf *bh)
{
    bh->next = ctx->pending;
    ctx->pending = bh;
}

void cw_schedule_coroutine(AioContext *ctx, Coroutine *co)
{
    cw_event(CW_EV_CO_SCHEDULE, co->number, ctx->number, 0);
    co->scheduled = ctx;
    co->scheduled_by = cw_who();
    co->next = NULL;
    if (ctx->scheduled) {
        ctx->last_scheduled->next = co;
    } else {
        ctx->scheduled = co;
    }
    ctx->last_scheduled = co;
    if (!ctx->coroutines_pending) {
        ctx->coroutines_pending = true;
        push(ctx, &ctx->coroutines);
    }
}

bool aio_poll(AioContext *ctx, bool blocking)
{
    cw_note_site();
    cw_step();
    return cw_poll(ctx, blocking);
}

bool cw_poll(AioContext *ctx, bool blocking)
{
    CwThread *thread = cw_world.thread;
    bool progress;

    if (thread->coroutine) {
        cw_misuse("poll-in-coroutine", "coroutine %u polls in %s; only code outside coroutines may",
                  (unsigned)thread->coroutine->number, cw_thread_name(thread->context.number));
    }
    if (ctx != &thread->context) {
        cw_misuse("poll-away-from-home", "%s polls the context of %s", cw_thread_name(thread->context.number),
                  cw_thread_name(ctx->number));
    }
    thread->polls++;
    if (blocking && !cw_context_has_work(ctx)) {
        cw_event(CW_EV_BLOCK, 0, ctx->number, 0);
        cw_block_in_poll();
        cw_event(CW_EV_UNBLOCK, 0, ctx->number, 0);
    }
    progress = cw_run_bottom_halves(ctx);
    thread->polls--;
    return progress;
}

/* A nested poll finds the rest of the outer poll's slice first in `ready`, and leaves it nothing. */
bool cw_run_bottom_halves(AioContext *ctx)
{
    bool progress = false;

    make_ready(ctx);
    while (ctx->ready) {
        progress = true;
        run(ctx, take_ready(ctx));
    }
    return progress;
}

/* All that is pending becomes one slice, newest first, behind the slices that are there. */
static void make_ready(AioContext *ctx)
{
    CwBottomHalf *slice = ctx->pending;

    if (!slice) {
        return;
    }
    ctx->pending = NULL;
    ctx->slices++;
    if (ctx->ready) {
        ctx->last_ready->next = slice;
    } else {
        ctx->ready = slice;
    }
    for (CwBottomHalf *bh = slice; bh; bh = bh->next) {
        bh->slice = ctx->slices;
        ctx->last_ready = bh;
    }
}

/* Within a slice any order is allowed; the do-nothing bottom halves of kicks stay where they are. */
static CwBottomHalf *take_ready(AioContext *ctx)
{
    uint32_t skip = ctx->ready->kind == CW_BH_KICK ? 0 : cw_choose(choosable(ctx), CW_CHOOSE_BOTTOM_HALF);
    CwBottomHalf *before = NULL;
    CwBottomHalf *bh = ctx->ready;

    while (skip > 0 || (before && bh->kind == CW_BH_KICK)) {
        skip -= bh->kind != CW_BH_KICK;
        before = bh;
        bh = bh->next;
    }
    if (before) {
        before->next = bh->next;
    } else {
        ctx->ready = bh->next;
    }
    if (ctx->last_ready == bh) {
        ctx->last_ready = before;
    }
    return bh;
}

static uint32_t choosable(const AioContext *ctx)
{
    uint32_t n = 0;

    for (const CwBottomHalf *bh = ctx->ready; bh && bh->slice == ctx->ready->slice; bh = bh->next) {
        n += bh->kind != CW_BH_KICK;
    }
    return n;
}

static void run(AioContext *ctx, CwBottomHalf *bh)
{
    CwBottomHalf what = *bh;
    CwThread *thread = cw_world.thread;
    CwStrand outer = thread->strand;

    if (bh->kind == CW_BH_COROUTINES) {
        ctx->coroutines_pending = false;
        enter_scheduled(ctx);
        return;
    }
    bh->next = cw_world.free_bottom_halves;
    cw_world.free_bottom_halves = bh;
    if (what.kind == CW_BH_KICK) {
        return;
    }
    thread->strand = (CwStrand){.call = what.call, .in_bottom_half = true, .asked_by = what.asked_by};
    cw_note_function((void (*)(void))what.function);
    cw_event(CW_EV_BH_BEGIN, what.number, ctx->number, 0);
    what.function(what.opaque);
    cw_note_function(NULL);
    cw_event(CW_EV_BH_END, what.number, ctx->number, 0);
    cw_frames_check();
    thread->strand = outer;
}

/* Takes the whole list, so that what is scheduled meanwhile waits for the next poll. */
static void enter_scheduled(AioContext *ctx)
{
    Coroutine *list = ctx->scheduled;

    ctx->scheduled = NULL;
    while (list) {
        Coroutine *co = list;

        list = co->next;
        co->next = NULL;
        cw_context_lock(ctx);
        co->scheduled = NULL;
        cw_coroutine_enter(ctx, co);
        cw_context_unlock(ctx);
    }
}
