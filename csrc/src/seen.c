/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the events of a record show of each call: what was done on its behalf, and which values, contexts and locks were not those due. */
#include "seen.h"

#include <string.h>

static void see(const CwCall *call, const CwRecord *record, const CwEvent *event, CwSeen *seen);
static void see_call(const CwEvent *event, CwSeen *seen);
static void see_return(CwSeen *seen);
static void see_lock(const CwEvent *event, CwSeen *seen);
static void see_target(const CwCall *call, const CwEvent *event, CwSeen *seen);
static void see_target_end(const CwCall *call, const CwEvent *event, CwSeen *seen);
static uint32_t held_too_little_or_much(const CwCall *call, const CwEvent *event);
static bool same_argument(const CwRecord *record, const CwCall *call, const CwEvent *event);
static bool same_result(const CwRecord *record, const CwCall *call, const CwEvent *event);
static bool same_value(const CwRecord *record, const CwSlot *slot, const uint8_t *due, const uint8_t *mask, const CwEvent *event);

void cw_see(const CwCase *what, const CwRecord *record, CwSeen *seen)
{
    memset(seen, 0, what->n_calls * sizeof(*seen));
    for (const CwEvent *event = record->events; event < record->events + record->n_events; event++) {
        if (event->call < what->n_calls) {
            see(&what->calls[event->call], record, event, &seen[event->call]);
        }
    }
}

static void see(const CwCall *call, const CwRecord *record, const CwEvent *event, CwSeen *seen)
{
    switch (event->kind) {
    case CW_EV_CALL:
        see_call(event, seen);
        break;
    case CW_EV_CREATE:
        seen->created[event->a / 64 % 4] |= (uint64_t)seen->called << event->a % 64;
        seen->too_early |= seen->called;
        break;
    case CW_EV_BH_SCHEDULE:
    case CW_EV_YIELD:
        seen->too_early |= seen->called;
        break;
    case CW_EV_TARGET:
        see_target(call, event, seen);
        break;
    case CW_EV_TARGET_END:
        see_target_end(call, event, seen);
        break;
    case CW_EV_ARGUMENT:
        seen->n_arguments++;
        seen->broken_if_begun |= same_argument(record, call, event) ? 0 : CW_BIT(CW_BROKEN_ARGUMENTS);
        break;
    case CW_EV_RESULT:
        seen->broken_if_returned |= same_result(record, call, event) ? 0 : CW_BIT(CW_BROKEN_RESULT);
        break;
    case CW_EV_RETURN:
        see_return(seen);
        break;
    case CW_EV_ASSUME_LOCK:
        seen->assumed_first |= seen->n_targets == 0;
        break;
    case CW_EV_FAULT:
        seen->faulted = true;
        break;
    default:
        see_lock(event, seen);
        break;
    }
}

static void see_call(const CwEvent *event, CwSeen *seen)
{
    seen->caller = seen->called ? seen->caller : event->coroutine;
    seen->called = true;
}

static void see_return(CwSeen *seen)
{
    seen->returned_in_context |= seen->n_released < seen->n_acquired;
    seen->returned_locked |= seen->n_unlocks < seen->n_locks;
    seen->early_return |= !seen->ended;
    seen->returned = true;
}

/* The caller's own locks are taken before its call, and given back behind it. */
static void see_lock(const CwEvent *event, CwSeen *seen)
{
    switch (event->kind) {
    case CW_EV_READ_LOCK:
    case CW_EV_MAIN_READ_LOCK:
    case CW_EV_WRITE_LOCK:
        seen->n_locks += seen->called;
        break;
    case CW_EV_READ_UNLOCK:
    case CW_EV_MAIN_READ_UNLOCK:
    case CW_EV_WRITE_UNLOCK:
        seen->n_unlocks += seen->called;
        break;
    case CW_EV_ACQUIRE:
        seen->n_acquired += seen->called;
        break;
    case CW_EV_RELEASE:
        seen->n_released += seen->called;
        break;
    default:
        break;
    }
}

static void see_target(const CwCall *call, const CwEvent *event, CwSeen *seen)
{
    seen->n_targets++;
    seen->too_early |= seen->called;
    seen->ran_in[event->coroutine / 64] |= UINT64_C(1) << event->coroutine % 64;
    if (event->thread != call->due_thread) {
        seen->broken_if_begun |= CW_BIT(CW_BROKEN_CONTEXT);
    }
    if (call->due_way == CW_WAY_BOTTOM_HALF && (event->coroutine || !(event->c & CW_IN_BOTTOM_HALF))) {
        seen->broken_if_begun |= CW_BIT(CW_BROKEN_COROUTINE);
    }
    seen->broken_if_begun |= held_too_little_or_much(call, event);
}

static void see_target_end(const CwCall *call, const CwEvent *event, CwSeen *seen)
{
    seen->ended = true;
    seen->broken_if_begun |= held_too_little_or_much(call, event);
}

static uint32_t held_too_little_or_much(const CwCall *call, const CwEvent *event)
{
    uint32_t broken = 0;

    if ((event->c & (CW_HELD_READ | CW_HELD_WRITE | CW_HELD_MAIN_READ)) != call->due_lock) {
        broken |= CW_BIT(CW_BROKEN_LOCK_OVER_CALL);
    }
    for (uint32_t i = 0; i < CW_THREADS_MAX && call->due_way == CW_WAY_BOTTOM_HALF; i++) {
        if ((event->c >> (8 + 2 * i) & 3) != 0 ? call->due_context_lock != i : call->due_context_lock == i) {
            broken |= CW_BIT(CW_BROKEN_CONTEXT_LOCK);
        }
    }
    return broken;
}

static uint32_t size_in_case(const CwSlot *slot)
{
    return slot->face == CW_NO_OBJECT ? slot->size : (uint32_t)sizeof(uint32_t);
}

static bool same_argument(const CwRecord *record, const CwCall *call, const CwEvent *event)
{
    const CwWrapper *wrapper = &cw_wrappers[call->wrapper];
    uint32_t offset = 0;

    if (event->a >= wrapper->n_parameters) {
        return false;
    }
    for (uint32_t i = 0; i < event->a; i++) {
        offset += size_in_case(&wrapper->parameters[i]);
    }
    return same_value(record, &wrapper->parameters[event->a], call->arguments + offset,
                      call->argument_masks ? call->argument_masks + offset : NULL, event);
}

static bool same_result(const CwRecord *record, const CwCall *call, const CwEvent *event)
{
    const CwSlot *slot = &cw_wrappers[call->wrapper].result;

    return slot->size == 0 || same_value(record, slot, call->result, call->result_mask, event);
}

static bool same_value(const CwRecord *record, const CwSlot *slot, const uint8_t *due, const uint8_t *mask, const CwEvent *event)
{
    const uint8_t *found = record->bytes + event->b;
    uint32_t size = size_in_case(slot);
    uint32_t there = event->b < record->n_bytes ? record->n_bytes - event->b : 0;
    uint32_t different = 0;

    if ((event->c < there ? event->c : there) != size) {
        return false;
    }
    if (!mask) {
        return memcmp(found, due, size) == 0;
    }
    for (uint32_t i = 0; i < size; i++) {
        different |= (uint32_t)((found[i] ^ due[i]) & mask[i]);
    }
    return different == 0;
}
