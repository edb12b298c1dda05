/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Coroutines among real threads: creating, entering with the wake-up queue, yielding, waking from anywhere, moving. */
#include <stdlib.h>

#include "threads.h"

static void body(void *argument);
static void run_once(AioContext *ctx, Coroutine *co);
static void enter_or_schedule(AioContext *ctx, Coroutine *co);
static void queue_wakeup(Coroutine *self, Coroutine *co);
static void schedule_into(void *opaque);

/* The headers of a dialect that has it declare it. */
void bdrv_coroutine_enter(BlockDriverState *bs, Coroutine *co);

Coroutine *qemu_coroutine_create(CoroutineEntry *entry, void *opaque)
{
    ct_pause();
    return ct_coroutine_create(entry, opaque);
}

Coroutine *ct_coroutine_create(CoroutineEntry *entry, void *opaque)
{
    Coroutine *co = calloc(1, sizeof(*co));
    uint32_t number = ++ct_world.n_coroutines;

    if (number > CT_COROUTINES_MAX) {
        ct_end(CW_ENDLESS, "too many coroutines");
    }
    ct_world.n_live++;
    co->number = (uint8_t)number;
    co->entry = entry;
    co->opaque = opaque;
    co->fibre = ct_fibre_new(body, co);
    co->strand.call = ct_self()->strand.call;
    ct_event(CW_EV_CREATE, number, 0, 0);
    return co;
}

static void body(void *argument)
{
    Coroutine *co = argument;

    co->entry(co->opaque);
    if (co->read_locks > 0) {
        ct_misuse("end-with-read-lock", "a coroutine ends and still holds the graph's read lock");
    }
    ct_event(CW_EV_TERMINATE, co->number, 0, 0);
    co->ended = true;
    ct_fibre_switch(co->entered_from);
}

Coroutine *qemu_coroutine_self(void)
{
    CtThread *thread = ct_self();

    return thread->coroutine ? thread->coroutine : &thread->leader;
}

bool qemu_in_coroutine(void)
{
    return ct_self()->coroutine != NULL;
}

/* Its object stays: a late wake must find it, and runs are few. */
void ct_coroutine_enter(AioContext *ctx, Coroutine *co)
{
    co->next = NULL;
    while (co) {
        Coroutine *rest = co->next;

        co->next = NULL;
        run_once(ctx, co);
        if (co->wakeups) {
            co->last_wakeup->next = rest;
            rest = co->wakeups;
            co->wakeups = co->last_wakeup = NULL;
        }
        if (co->ended) {
            ct_fibre_delete(co->fibre);
            ct_world.n_live--;
        }
        co = rest;
    }
}

static void run_once(AioContext *ctx, Coroutine *co)
{
    CtThread *thread = ct_self();
    Coroutine *outer = thread->coroutine;
    CtStrand strand = thread->strand;

    if (co->ended) {
        ct_misuse("enter-of-dead-coroutine", "a coroutine that has ended is entered");
    }
    ct_event(CW_EV_ENTER, co->number, ctx->number, 0);
    co->ctx = ctx;
    co->entered_from = thread->fibre;
    thread->coroutine = co;
    thread->strand = co->strand;
    ct_fibre_switch(co->fibre);
    thread->coroutine = outer;
    thread->strand = strand;
}

void qemu_coroutine_yield(void)
{
    Coroutine *co = ct_self()->coroutine;

    ct_pause();
    if (!co) {
        ct_misuse("yield-outside-coroutine", "code outside of coroutines yields");
    }
    ct_event(CW_EV_YIELD, co->number, 0, 0);
    co->strand = ct_self()->strand;
    ct_fibre_switch(co->entered_from);
}

void aio_co_wake(Coroutine *co)
{
    AioContext *ctx = co->ctx;

    ct_pause();
    if (!ctx) {
        ct_misuse("wake-of-new-coroutine", "a coroutine is woken that nobody has entered yet");
    }
    ct_event(CW_EV_WAKE, co->number, ctx->number, 0);
    enter_or_schedule(ctx, co);
}

void aio_co_enter(AioContext *ctx, Coroutine *co)
{
    ct_pause();
    enter_or_schedule(ctx, co);
}

void bdrv_coroutine_enter(BlockDriverState *bs, Coroutine *co)
{
    aio_co_enter(bdrv_get_aio_context(bs), co);
}

static void enter_or_schedule(AioContext *ctx, Coroutine *co)
{
    CtThread *thread = ct_self();

    if (ctx != &thread->context) {
        aio_co_schedule(ctx, co);
    } else if (thread->coroutine) {
        queue_wakeup(thread->coroutine, co);
    } else {
        ct_context_lock(ctx);
        ct_coroutine_enter(ctx, co);
        ct_context_unlock(ctx);
    }
}

static void queue_wakeup(Coroutine *self, Coroutine *co)
{
    if (self == co) {
        ct_misuse("wake-of-self", "a coroutine wakes itself");
    }
    co->next = NULL;
    if (self->wakeups) {
        self->last_wakeup->next = co;
    } else {
        self->wakeups = co;
    }
    self->last_wakeup = co;
}

/* What a coroutine that moves leaves on its stack for the bottom half in its old context. */
typedef struct Move {
    Coroutine *co;
    AioContext *to;
} Move;

void aio_co_reschedule_self(AioContext *new_ctx)
{
    Move move = {.co = ct_self()->coroutine, .to = new_ctx};

    if (new_ctx != &ct_self()->context) {
        ct_schedule(&ct_self()->context, schedule_into, &move);
        qemu_coroutine_yield();
    }
}

static void schedule_into(void *opaque)
{
    Move *move = opaque;

    aio_co_schedule(move->to, move->co);
}
