/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which simulated thread runs. Threads change only where one blocks and, while the case allows preemptions, at calls into the
 * runtime; each such choice is the schedule's.
 */
#include "scheduler.h"

#include "context.h"
#include "record.h"
#include "settle.h"
#include "thread.h"
#include "verdict.h"

static uint32_t runnable_others(CwThread **found);
static bool is_runnable(const CwThread *thread);
static void count_step(void);
static void give_way(void);
static void go_on_in(CwThread *thread);

uint32_t cw_choose(uint32_t options, CwChoiceKind kind)
{
    CwRecord *record = cw_world.record;
    uint32_t n = record->n_choices;
    uint32_t taken;

    if (options <= 1) {
        return 0;
    }
    if (n == CW_CHOICES_MAX) {
        cw_end(CW_OVERFLOWED, "more than %d choices", CW_CHOICES_MAX);
    }
    taken = n < cw_world.what->n_schedule ? cw_world.what->schedule[n] % options : 0;
    record->choices[n] = (CwChoice){
        .options = (uint8_t)(options < UINT8_MAX ? options : UINT8_MAX),
        .taken = (uint8_t)taken,
        .kind = (uint8_t)kind,
        .thread = (uint8_t)(cw_world.thread - cw_world.threads),
    };
    record->n_choices = n + 1;
    return taken;
}

void cw_step(void)
{
    count_step();
    cw_preempt();
}

static void count_step(void)
{
    if (++cw_world.record->n_steps > cw_world.step_budget) {
        cw_end(CW_ENDLESS, "%u calls into the runtime and no end; the last one by %s", (unsigned)cw_world.step_budget,
               cw_who_text(cw_who()).text);
    }
}

void cw_preempt(void)
{
    CwThread *others[CW_THREADS_MAX];
    uint32_t taken;

    if (cw_world.preemptions == 0) {
        return;
    }
    taken = cw_choose(1 + runnable_others(others), CW_CHOOSE_PREEMPTION);
    if (taken > 0) {
        cw_world.preemptions--;
        go_on_in(others[taken - 1]);
    }
}

static uint32_t runnable_others(CwThread **found)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < cw_world.n_threads; i++) {
        CwThread *thread = &cw_world.threads[i];

        if (thread != cw_world.thread && is_runnable(thread)) {
            found[n++] = thread;
        }
    }
    return n;
}

static bool is_runnable(const CwThread *thread)
{
    switch (thread->state) {
    case CW_IN_POLL:
        return cw_context_has_work(&thread->context);
    case CW_IN_LOCK:
        return thread->wanted_lock->lock_owner == CW_NOBODY;
    default:
        return true;
    }
}

void cw_block_in_poll(void)
{
    cw_world.thread->state = CW_IN_POLL;
    give_way();
}

void cw_block_in_lock(AioContext *ctx)
{
    cw_world.thread->wanted_lock = ctx;
    cw_world.thread->state = CW_IN_LOCK;
    give_way();
}

static void give_way(void)
{
    CwThread *others[CW_THREADS_MAX];
    CwThread *thread = cw_world.thread;
    uint32_t n = runnable_others(others);

    if (n == 0) {
        cw_settle();
    }
    go_on_in(others[cw_choose(n, CW_CHOOSE_THREAD)]);
    thread->state = CW_READY;
}

static void go_on_in(CwThread *thread)
{
    cw_world.thread->fibre = cw_fibre_current();
    cw_world.thread = thread;
    cw_event(CW_EV_SWITCH, (uint32_t)(thread - cw_world.threads), 0, 0);
    cw_fibre_switch(cw_thread_fibre(thread));
}

void cw_start(void)
{
    CwThread *first[CW_THREADS_MAX];
    uint32_t n = 0;

    for (uint32_t i = 0; i < cw_world.n_threads; i++) {
        if (is_runnable(&cw_world.threads[i])) {
            first[n++] = &cw_world.threads[i];
        }
    }
    cw_world.thread = &cw_world.threads[0];
    if (n > 0) {
        cw_world.thread = first[cw_choose(n, CW_CHOOSE_THREAD)];
    }
    cw_fibre_switch(cw_thread_fibre(cw_world.thread));
}
