/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Getting a coroutine to run from wherever one is: entering, queueing or scheduling it, and moving oneself. */
#include "context.h"
#include "context_lock.h"
#include "coroutine.h"
#include "record.h"
#include "scheduler.h"
#include "verdict.h"

static void check_wakeable(const Coroutine *co);
static void enter(AioContext *ctx, Coroutine *co);
static void queue_wakeup(Coroutine *self, Coroutine *co);
static void check_unscheduled(const Coroutine *co);
static void schedule_into(void *opaque);

void aio_co_wake(Coroutine *co)
{
    cw_note_site();
    cw_step();
    cw_coroutine_wake(co);
    cw_preempt();
}

void cw_coroutine_wake(Coroutine *co)
{
    check_wakeable(co);
    cw_event(CW_EV_WAKE, co->number, co->ctx->number, 0);
    co->woken_by = cw_who();
    cw_coroutine_enter_in(co->ctx, co);
}

static void check_wakeable(const Coroutine *co)
{
    if (co->number == 0) {
        cw_misuse("wake-of-no-coroutine", "%s wakes what stands for a thread outside of coroutines", cw_who_text(cw_who()).text);
    }
    if (co->state == CW_CO_DEAD) {
        cw_misuse("wake-of-dead-coroutine", "%s wakes coroutine %u, which ended in %s; %s had woken it last", cw_who_text(cw_who()).text,
                  (unsigned)co->number, cw_thread_name(co->stopped_in.thread), cw_who_text(co->woken_by).text);
    }
    if (co->state == CW_CO_CREATED) {
        cw_misuse("wake-of-new-coroutine", "%s wakes coroutine %u, which nobody has entered yet", cw_who_text(cw_who()).text,
                  (unsigned)co->number);
    }
    if (co->scheduled || co->queued) {
        cw_misuse("double-wake", "%s wakes coroutine %u, which %s had woken already", cw_who_text(cw_who()).text, (unsigned)co->number,
                  cw_who_text(co->scheduled ? co->scheduled_by : co->woken_by).text);
    }
}

void aio_co_enter(AioContext *ctx, Coroutine *co)
{
    cw_note_site();
    enter(ctx, co);
}

static void enter(AioContext *ctx, Coroutine *co)
{
    cw_step();
    cw_coroutine_enter_in(ctx, co);
    cw_preempt();
}

/* The headers of a dialect that has it declare it; the runtime is built once for all. */
void bdrv_coroutine_enter(BlockDriverState *bs, Coroutine *co);

void bdrv_coroutine_enter(BlockDriverState *bs, Coroutine *co)
{
    cw_note_site();
    enter(bdrv_get_aio_context(bs), co);
}

void cw_coroutine_enter_in(AioContext *ctx, Coroutine *co)
{
    Coroutine *self = cw_world.thread->coroutine;

    if (ctx != cw_current_context()) {
        check_unscheduled(co);
        cw_schedule_coroutine(ctx, co);
    } else if (self) {
        queue_wakeup(self, co);
    } else {
        cw_context_lock(ctx);
        cw_coroutine_enter(ctx, co);
        cw_context_unlock(ctx);
    }
}

static void queue_wakeup(Coroutine *self, Coroutine *co)
{
    if (self == co) {
        cw_misuse("wake-of-self", "%s wakes itself", cw_who_text(cw_who()).text);
    }
    if (co->queued) {
        cw_misuse("double-wake", "%s wakes coroutine %u, which %s had woken already", cw_who_text(cw_who()).text,
                  (unsigned)co->number, cw_who_text(co->woken_by).text);
    }
    co->queued = true;
    co->woken_by = cw_who();
    co->next = NULL;
    if (self->wakeups) {
        self->last_wakeup->next = co;
    } else {
        self->wakeups = co;
    }
    self->last_wakeup = co;
}

void aio_co_schedule(AioContext *ctx, Coroutine *co)
{
    cw_note_site();
    cw_step();
    check_unscheduled(co);
    cw_schedule_coroutine(ctx, co);
    cw_preempt();
}

static void check_unscheduled(const Coroutine *co)
{
    if (co->number == 0 || co->state == CW_CO_DEAD) {
        cw_misuse("schedule-of-dead-coroutine", "%s schedules coroutine %u, which ended in %s",
                  cw_who_text(cw_who()).text, (unsigned)co->number, cw_thread_name(co->stopped_in.thread));
    }
    if (co->scheduled || co->queued) {
        cw_misuse("double-schedule", "%s schedules coroutine %u, which %s had scheduled already",
                  cw_who_text(cw_who()).text, (unsigned)co->number,
                  cw_who_text(co->scheduled ? co->scheduled_by : co->woken_by).text);
    }
}

/* What a coroutine that moves leaves on its stack for the bottom half in its old context. */
typedef struct Move {
    Coroutine *co;
    AioContext *to;
} Move;

void aio_co_reschedule_self(AioContext *new_ctx)
{
    cw_note_site();
    cw_coroutine_move(new_ctx);
}

void cw_coroutine_move(AioContext *new_ctx)
{
    Move move = {.co = cw_world.thread->coroutine, .to = new_ctx};

    cw_step();
    if (!move.co) {
        cw_misuse("move-outside-coroutine", "%s moves to %s's context, but is not in a coroutine",
                  cw_who_text(cw_who()).text, cw_thread_name(new_ctx->number));
    }
    if (new_ctx == cw_current_context()) {
        return;
    }
    cw_schedule(cw_current_context(), CW_BH_ONESHOT, schedule_into, &move, cw_world.thread->strand.call);
    cw_coroutine_yield();
}

static void schedule_into(void *opaque)
{
    Move *move = opaque;

    aio_co_schedule(move->to, move->co);
}
