/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the driver's code asks for: the arguments of a call, and in a recording target the events, the steps and the result. */
#include <string.h>

#include "call.h"
#include "context.h"
#include "context_lock.h"
#include "coroutine.h"
#include "record.h"
#include "scheduler.h"
#include "verdict.h"
#include "objects.h"

static uint32_t case_size(const CwSlot *slot);
static void copy_from_case(const CwSlot *slot, const uint8_t *from, void *to);
static const CwCall *call_of_target(uint32_t wrapper);
static uint32_t lock_state(void);
static void do_step(const CwCall *call, const CwStep *step);
static void yield_until_woken_by(uint32_t thread);
static void wake_from_step(void *opaque);

void cw_argument(uint32_t index, void *to)
{
    const CwCall *call = &cw_world.what->calls[cw_world.thread->strand.call];
    const CwWrapper *wrapper = &cw_wrappers[call->wrapper];
    const uint8_t *from = call->arguments;

    for (uint32_t i = 0; i < index; i++) {
        from += case_size(&wrapper->parameters[i]);
    }
    copy_from_case(&wrapper->parameters[index], from, to);
}

/* In a case an object is its number. */
static uint32_t case_size(const CwSlot *slot)
{
    return slot->face == CW_NO_OBJECT ? slot->size : (uint32_t)sizeof(uint32_t);
}

static void copy_from_case(const CwSlot *slot, const uint8_t *from, void *to)
{
    uint32_t number;
    void *address;

    if (slot->face == CW_NO_OBJECT) {
        memcpy(to, from, slot->size);
        return;
    }
    memcpy(&number, from, sizeof(number));
    address = cw_object_address((CwFace)slot->face, number);
    memcpy(to, &address, sizeof(address));
}

void cw_target_begin(uint32_t wrapper, const void *caller)
{
    cw_world.thread->strand.site = caller;
    cw_step();
    if (call_of_target(wrapper)) {
        cw_world.flights[cw_world.thread->strand.call].target_began = true;
    }
    cw_event(CW_EV_TARGET, wrapper, cw_world.thread->coroutine != NULL, lock_state());
}

/* The call that runs, if this is its wrapper's target; NULL for a target that was called by mistake. */
static const CwCall *call_of_target(uint32_t wrapper)
{
    uint8_t number = cw_world.thread->strand.call;
    const CwCall *call;

    if (number == CW_NOBODY) {
        return NULL;
    }
    call = &cw_world.what->calls[number];
    return cw_calls_wrapper(call) && call->wrapper == wrapper ? call : NULL;
}

static uint32_t lock_state(void)
{
    const CwThread *thread = cw_world.thread;
    const Coroutine *co = thread->coroutine;
    const CwGraph *graph = &cw_world.graph;
    uint32_t state = 0;

    state |= co && co->read_locks > 0 ? CW_HELD_READ : 0;
    state |= graph->has_writer && cw_in_main() && graph->writer_call == thread->strand.call ? CW_HELD_WRITE : 0;
    state |= graph->main_readers > 0 && cw_in_main() ? CW_HELD_MAIN_READ : 0;
    state |= thread->strand.in_bottom_half ? CW_IN_BOTTOM_HALF : 0;
    for (uint32_t i = 0; i < cw_world.n_threads; i++) {
        uint32_t depth = cw_context_lock_depth(&cw_world.threads[i].context);

        state |= (depth < 3 ? depth : 3) << (8 + 2 * i);
    }
    return state;
}

void cw_target_argument(uint32_t wrapper, uint32_t index, const void *value)
{
    cw_event_value(CW_EV_ARGUMENT, index, &cw_wrappers[wrapper].parameters[index], value);
}

void cw_target_end(uint32_t wrapper, void *result)
{
    const CwCall *call = call_of_target(wrapper);
    const CwSlot *slot = &cw_wrappers[wrapper].result;

    cw_step();
    if (call) {
        cw_do_steps(call);
    }
    cw_event(CW_EV_TARGET_END, wrapper, 0, lock_state());
    if (call) {
        cw_world.flights[cw_world.thread->strand.call].target_ended = true;
    }
    if (result && call) {
        copy_from_case(slot, call->result, result);
    } else if (result) {
        memset(result, 0, slot->size);
    }
    cw_preempt();
}

void cw_do_steps(const CwCall *call)
{
    for (uint32_t i = 0; i < call->n_steps && i < CW_STEPS_MAX; i++) {
        if (cw_world.thread->coroutine || call->steps[i].op == CW_REHOME) {
            do_step(call, &call->steps[i]);
        }
    }
}

static void do_step(const CwCall *call, const CwStep *step)
{
    uint32_t number;

    cw_event(CW_EV_STEP, step->op, step->who, 0);
    if (step->op == CW_MOVE) {
        cw_coroutine_move(&cw_world.threads[step->who].context);
    } else if (step->op == CW_NEST) {
        cw_call_nested(step->who);
    } else if (step->op == CW_REHOME) {
        memcpy(&number, call->arguments, sizeof(number));
        cw_object_rehome(number, &cw_world.threads[step->who].context);
    } else {
        yield_until_woken_by(step->who);
    }
}

static void yield_until_woken_by(uint32_t thread)
{
    Coroutine *co = cw_world.thread->coroutine;

    co->step_came = false;
    cw_schedule(&cw_world.threads[thread].context, CW_BH_ONESHOT, wake_from_step, co, cw_world.thread->strand.call);
    cw_step();
    cw_coroutine_yield();
    if (!co->step_came) {
        cw_misuse("double-wake", "%s goes on although what its target waits for has not come; %s woke it once too often",
                  cw_who_text(cw_who()).text, cw_who_text(co->woken_by).text);
    }
}

static void wake_from_step(void *opaque)
{
    Coroutine *co = opaque;

    co->step_came = true;
    aio_co_wake(co);
}
