/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the driver's code asks for on real threads: arguments, recording targets, their steps and results. */
#include <string.h>

#include "threads.h"

static uint32_t case_size(const CwSlot *slot);
static void copy_from_case(const CwSlot *slot, const uint8_t *from, void *to);
static const CwCall *call_of_target(uint32_t wrapper);
static uint32_t lock_state(void);
static void do_step(const CwCall *call, const CwStep *step);
static void yield_until_woken_by(uint32_t thread);
static void wake_from_step(void *opaque);

void cw_argument(uint32_t index, void *to)
{
    const CwCall *call = &ct_world.what->calls[ct_self()->strand.call];
    const CwWrapper *wrapper = &cw_wrappers[call->wrapper];
    const uint8_t *from = call->arguments;

    for (uint32_t i = 0; i < index; i++) {
        from += case_size(&wrapper->parameters[i]);
    }
    copy_from_case(&wrapper->parameters[index], from, to);
}

void cw_wrapper_result(const void *value)
{
    uint8_t call = ct_self()->strand.call;

    ct_event_value(CW_EV_RESULT, call, &cw_wrappers[ct_world.what->calls[call].wrapper].result, value);
}

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
    address = ct_object_address((CwFace)slot->face, number);
    memcpy(to, &address, sizeof(address));
}

void cw_target_begin(uint32_t wrapper, const void *caller)
{
    (void)caller; /* on real threads no sites are kept */
    ct_pause();
    if (call_of_target(wrapper)) {
        ct_world.flights[ct_self()->strand.call].target_began = true;
    }
    ct_event(CW_EV_TARGET, wrapper, ct_self()->coroutine != NULL, lock_state());
}

static const CwCall *call_of_target(uint32_t wrapper)
{
    uint8_t number = ct_self()->strand.call;
    const CwCall *call;

    if (number == CT_NOBODY) {
        return NULL;
    }
    call = &ct_world.what->calls[number];
    return (call->actor == CW_CALLER || call->actor == CW_NESTED) && call->wrapper == wrapper ? call : NULL;
}

static uint32_t lock_state(void)
{
    uint32_t state = ct_graph_held() | (ct_self()->strand.in_bottom_half ? CW_IN_BOTTOM_HALF : 0);

    for (uint32_t i = 0; i < ct_world.n_threads; i++) {
        uint32_t depth = ct_context_lock_depth(&ct_world.threads[i].context);

        state |= (depth < 3 ? depth : 3) << (8 + 2 * i);
    }
    return state;
}

void cw_target_argument(uint32_t wrapper, uint32_t index, const void *value)
{
    ct_event_value(CW_EV_ARGUMENT, index, &cw_wrappers[wrapper].parameters[index], value);
}

void cw_target_end(uint32_t wrapper, void *result)
{
    const CwCall *call = call_of_target(wrapper);
    const CwSlot *slot = &cw_wrappers[wrapper].result;

    ct_pause();
    if (call) {
        ct_do_steps(call);
    }
    ct_event(CW_EV_TARGET_END, wrapper, 0, lock_state());
    if (call) {
        ct_world.flights[ct_self()->strand.call].target_ended = true;
    }
    if (result && call) {
        copy_from_case(slot, call->result, result);
    } else if (result) {
        memset(result, 0, slot->size);
    }
    ct_pause();
}

void ct_do_steps(const CwCall *call)
{
    for (uint32_t i = 0; i < call->n_steps; i++) {
        if (ct_self()->coroutine || call->steps[i].op == CW_REHOME) {
            do_step(call, &call->steps[i]);
        }
    }
}

static void do_step(const CwCall *call, const CwStep *step)
{
    uint32_t number;

    ct_event(CW_EV_STEP, step->op, step->who, 0);
    if (step->op == CW_MOVE) {
        aio_co_reschedule_self(&ct_world.threads[step->who].context);
    } else if (step->op == CW_NEST) {
        ct_call_nested(step->who);
    } else if (step->op == CW_REHOME) {
        memcpy(&number, call->arguments, sizeof(number));
        ct_object_rehome(number, &ct_world.threads[step->who].context);
    } else {
        yield_until_woken_by(step->who);
    }
}

static void yield_until_woken_by(uint32_t thread)
{
    Coroutine *co = ct_self()->coroutine;

    co->step_came = false;
    ct_schedule(&ct_world.threads[thread].context, wake_from_step, co);
    qemu_coroutine_yield();
    if (!co->step_came) {
        ct_misuse("double-wake", "a target goes on although what it waits for has not come");
    }
}

static void wake_from_step(void *opaque)
{
    Coroutine *co = opaque;

    co->step_came = true;
    aio_co_wake(co);
}
