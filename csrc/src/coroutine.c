/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Coroutines: creating, entering with the wake-up queue, yielding, ending. */
#include "coroutine.h"

#include <string.h>

#include "fault.h"
#include "frame_watch.h"
#include "record.h"
#include "scheduler.h"
#include "stack.h"
#include "verdict.h"

static void body(void *argument);
static void check_enterable(const Coroutine *co);
static void run_once(AioContext *ctx, Coroutine *co);
static void finish(Coroutine *co);
static Coroutine *wakeups_before(Coroutine *co, Coroutine *rest);

Coroutine *qemu_coroutine_create(CoroutineEntry *entry, void *opaque)
{
    cw_note_site();
    cw_step();
    cw_fault_creation();
    cw_frame_given_away(opaque);
    return cw_coroutine_create(entry, opaque);
}

/* A coroutine's object is not used again in the same run, so that a dead one can be told; its stack is. */
Coroutine *cw_coroutine_create(CoroutineEntry *entry, void *opaque)
{
    Coroutine *co;

    if (cw_world.n_coroutines == CW_COROUTINES_MAX) {
        cw_end(CW_ENDLESS, "more than %d coroutines; the last one asked for by %s", CW_COROUTINES_MAX,
               cw_who_text(cw_who()).text);
    }
    co = &cw_world.coroutines[cw_world.n_coroutines++];
    memset(co, 0, sizeof(*co));
    co->number = (uint8_t)cw_world.n_coroutines;
    co->state = CW_CO_CREATED;
    co->entry = entry;
    co->opaque = opaque;
    co->woken_by.thread = CW_NOBODY;
    co->own_fibre = co->fibre = cw_new_stack(body, co);
    co->strand.call = cw_world.thread->strand.call;
    cw_event(CW_EV_CREATE, co->number, 0, 0);
    return co;
}

static void body(void *argument)
{
    Coroutine *co = argument;

    co->entry(co->opaque);
    cw_note_function(NULL);
    if (co->read_locks > 0) {
        cw_misuse("end-with-read-lock", "coroutine %u ends in %s and still holds the graph's read lock",
                  (unsigned)co->number, cw_thread_name(cw_who().thread));
    }
    cw_event(CW_EV_TERMINATE, co->number, 0, 0);
    co->state = CW_CO_DEAD;
    co->stopped_in = cw_who();
    cw_fibre_switch(co->entered_from);
}

Coroutine *qemu_coroutine_self(void)
{
    CwThread *thread = cw_world.thread;

    return thread->coroutine ? thread->coroutine : &thread->leader;
}

bool qemu_in_coroutine(void)
{
    return cw_world.thread->coroutine != NULL;
}

void cw_coroutine_enter(AioContext *ctx, Coroutine *co)
{
    Coroutine *due = co;

    co->next = NULL;
    while (due) {
        Coroutine *now = due;

        due = now->next;
        now->next = NULL;
        now->queued = false;
        check_enterable(now);
        run_once(ctx, now);
        due = wakeups_before(now, due);
        if (now->state == CW_CO_DEAD) {
            finish(now);
        }
    }
}

static void check_enterable(const Coroutine *co)
{
    unsigned number = co->number;

    if (co->scheduled) {
        cw_misuse("enter-of-scheduled-coroutine", "%s enters coroutine %u, which %s had scheduled into %s's context",
                  cw_who_text(cw_who()).text, number, cw_who_text(co->scheduled_by).text,
                  cw_thread_name(co->scheduled->number));
    }
    if (co->state == CW_CO_RUNNING) {
        cw_misuse("re-entry", "%s enters coroutine %u, which %s had entered and which still runs",
                  cw_who_text(cw_who()).text, number, cw_who_text(co->entered_by).text);
    }
    if (co->state == CW_CO_DEAD) {
        cw_misuse("enter-of-dead-coroutine", "%s enters coroutine %u, which ended in %s", cw_who_text(cw_who()).text,
                  number, cw_thread_name(co->stopped_in.thread));
    }
}

static void run_once(AioContext *ctx, Coroutine *co)
{
    CwThread *thread = cw_world.thread;
    Coroutine *outer = thread->coroutine;
    CwStrand strand = thread->strand;

    cw_event(CW_EV_ENTER, co->number, ctx->number, 0);
    co->entered_by = cw_who();
    co->ctx = ctx;
    co->state = CW_CO_RUNNING;
    co->entered_from = cw_fibre_current();
    thread->coroutine = co;
    thread->strand = co->strand;
    cw_fibre_switch(co->fibre);
    thread->coroutine = outer;
    thread->strand = strand;
}

/* What the coroutine woke comes before what was due already. */
static Coroutine *wakeups_before(Coroutine *co, Coroutine *rest)
{
    Coroutine *first = co->wakeups;

    if (!first) {
        return rest;
    }
    co->last_wakeup->next = rest;
    co->wakeups = co->last_wakeup = NULL;
    return first;
}

static void finish(Coroutine *co)
{
    cw_fibre_delete(co->own_fibre);
    co->own_fibre = co->fibre = NULL;
    cw_frames_check();
}

void qemu_coroutine_yield(void)
{
    cw_note_site();
    cw_step();
    cw_coroutine_yield();
}

void cw_coroutine_yield(void)
{
    CwThread *thread = cw_world.thread;
    Coroutine *co = thread->coroutine;

    if (!co) {
        cw_misuse("yield-outside-coroutine", "%s yields, but is not in a coroutine", cw_who_text(cw_who()).text);
    }
    cw_event(CW_EV_YIELD, co->number, 0, 0);
    co->state = CW_CO_SUSPENDED;
    co->stopped_in = cw_who();
    co->fibre = cw_fibre_current();
    co->strand = thread->strand;
    cw_fibre_switch(co->entered_from);
}
