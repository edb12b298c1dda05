/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The small judge: holds a record against what is due in each call, in one pass over the events. It says which properties are broken;
 * sentences are the Python properties' matter (oracle.py), which tests hold to the same verdicts.
 */
#include <string.h>

#include "state.h"

/* What one call has shown so far. A set of coroutines has a bit for each number, 0 for none. */
typedef struct Seen {
    uint64_t created[4], ran_in[4];
    uint32_t n_targets, n_arguments, n_locks, n_unlocks, n_acquired, n_released;
    uint32_t broken_if_begun; /* properties that hold only calls to account whose target has begun */
    uint32_t broken_if_returned;
    uint8_t caller;          /* the coroutine that made the call */
    bool called, returned, ended, early_return;
    bool assumed_first;
    bool returned_locked;    /* the wrapper came back before the lock that it had taken was given back: the graph's, */
    bool returned_in_context; /* or a context's */
    bool too_early;          /* before a due assertion something had been done */
    bool faulted;
} Seen;

typedef struct Judging {
    const CwCase *what;
    const CwRecord *record;
    Seen seen[CW_CALLS_MAX];
} Judging;

static CwDue worst_due(const CwCase *what);
static void see(Judging *judging, const CwEvent *event, Seen *seen);
static void see_lock(const CwEvent *event, Seen *seen);
static void see_target(const CwCall *call, const CwEvent *event, Seen *seen);
static uint32_t held_too_little_or_much(const CwCall *call, const CwEvent *event);
static bool same_argument(const Judging *judging, const CwCall *call, const CwEvent *event);
static bool same_result(const Judging *judging, const CwCall *call, const CwEvent *event);
static bool same_value(const Judging *judging, const CwSlot *slot, const uint8_t *due, const uint8_t *mask, const CwEvent *event);
static uint32_t call_broken(const CwCall *call, const Seen *seen);
static bool locked_wrongly(const CwCall *call, const Seen *seen);
static bool acquired_wrongly(const CwCall *call, const Seen *seen);
static bool ran_wrongly(const CwCall *call, const Seen *seen);
static uint32_t ending_broken(const Judging *judging, CwDue due);
static bool assertion_wrong(const Judging *judging);
static bool abort_wrong(const Judging *judging);

#define BIT(broken) (UINT32_C(1) << (broken))

uint32_t cw_judge(const CwCase *what, const CwRecord *record)
{
    Judging judging;
    CwDue due = worst_due(what);
    uint32_t broken;

    if (due == CW_DUE_NOTHING) {
        return 0;
    }
    judging.what = what;
    judging.record = record;
    memset(judging.seen, 0, what->n_calls * sizeof(judging.seen[0]));
    for (const CwEvent *event = record->events; event < record->events + record->n_events; event++) {
        if (event->call < what->n_calls) {
            see(&judging, event, &judging.seen[event->call]);
        }
    }
    broken = ending_broken(&judging, due);
    for (uint32_t i = 0; i < what->n_calls && due == CW_DUE_RESULT; i++) {
        if (what->calls[i].due != CW_DUE_NOTHING) {
            broken |= call_broken(&what->calls[i], &judging.seen[i]);
        }
    }
    return broken;
}

/* The run as a whole must end in the worst that any call is due. */
static CwDue worst_due(const CwCase *what)
{
    uint8_t due = CW_DUE_NOTHING;

    for (uint32_t i = 0; i < what->n_calls; i++) {
        due = what->calls[i].due > due ? what->calls[i].due : due;
    }
    return (CwDue)due;
}

static void see(Judging *judging, const CwEvent *event, Seen *seen)
{
    const CwCall *call = &judging->what->calls[event->call];

    switch (event->kind) {
    case CW_EV_CALL:
        seen->caller = seen->called ? seen->caller : event->coroutine;
        seen->called = true;
        break;
    case CW_EV_CREATE:
        if (seen->called) {
            seen->created[event->a / 64 % 4] |= UINT64_C(1) << event->a % 64;
        }
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
        seen->ended = true;
        seen->broken_if_begun |= held_too_little_or_much(call, event);
        break;
    case CW_EV_ARGUMENT:
        seen->n_arguments++;
        seen->broken_if_begun |= same_argument(judging, call, event) ? 0 : BIT(CW_BROKEN_ARGUMENTS);
        break;
    case CW_EV_RESULT:
        seen->broken_if_returned |= same_result(judging, call, event) ? 0 : BIT(CW_BROKEN_RESULT);
        break;
    case CW_EV_RETURN:
        seen->returned_in_context |= seen->n_released < seen->n_acquired;
        seen->returned_locked |= seen->n_unlocks < seen->n_locks;
        seen->early_return |= !seen->ended;
        seen->returned = true;
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

/* The caller's own locks are taken before its call, and given back behind it. */
static void see_lock(const CwEvent *event, Seen *seen)
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

static void see_target(const CwCall *call, const CwEvent *event, Seen *seen)
{
    seen->n_targets++;
    seen->too_early |= seen->called;
    seen->ran_in[event->coroutine / 64] |= UINT64_C(1) << event->coroutine % 64;
    if (event->thread != call->due_thread) {
        seen->broken_if_begun |= BIT(CW_BROKEN_CONTEXT);
    }
    if (call->due_way == CW_WAY_BOTTOM_HALF && (event->coroutine || !(event->c & CW_IN_BOTTOM_HALF))) {
        seen->broken_if_begun |= BIT(CW_BROKEN_COROUTINE);
    }
    seen->broken_if_begun |= held_too_little_or_much(call, event);
}

static uint32_t held_too_little_or_much(const CwCall *call, const CwEvent *event)
{
    uint32_t broken = 0;

    if ((event->c & (CW_HELD_READ | CW_HELD_WRITE | CW_HELD_MAIN_READ)) != call->due_lock) {
        broken |= BIT(CW_BROKEN_LOCK_OVER_CALL);
    }
    for (uint32_t i = 0; i < CW_THREADS_MAX && call->due_way == CW_WAY_BOTTOM_HALF; i++) {
        if ((event->c >> (8 + 2 * i) & 3) != 0 ? call->due_context_lock != i : call->due_context_lock == i) {
            broken |= BIT(CW_BROKEN_CONTEXT_LOCK);
        }
    }
    return broken;
}

static uint32_t size_in_case(const CwSlot *slot)
{
    return slot->face == CW_NO_OBJECT ? slot->size : (uint32_t)sizeof(uint32_t);
}

static bool same_argument(const Judging *judging, const CwCall *call, const CwEvent *event)
{
    const CwWrapper *wrapper = &cw_wrappers[call->wrapper];
    uint32_t offset = 0;

    if (event->a >= wrapper->n_parameters) {
        return false;
    }
    for (uint32_t i = 0; i < event->a; i++) {
        offset += size_in_case(&wrapper->parameters[i]);
    }
    return same_value(judging, &wrapper->parameters[event->a], call->arguments + offset,
                      call->argument_masks ? call->argument_masks + offset : NULL, event);
}

static bool same_result(const Judging *judging, const CwCall *call, const CwEvent *event)
{
    const CwSlot *slot = &cw_wrappers[call->wrapper].result;

    return slot->size == 0 || same_value(judging, slot, call->result, call->result_mask, event);
}

static bool same_value(const Judging *judging, const CwSlot *slot, const uint8_t *due, const uint8_t *mask, const CwEvent *event)
{
    const uint8_t *found = judging->record->bytes + event->b;
    uint32_t size = size_in_case(slot);
    uint32_t there = event->b < judging->record->n_bytes ? judging->record->n_bytes - event->b : 0;
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

static uint32_t call_broken(const CwCall *call, const Seen *seen)
{
    uint32_t broken = seen->early_return ? BIT(CW_BROKEN_RETURNS_AFTER_TARGET) : 0;

    if (seen->n_targets > 0) {
        broken |= seen->broken_if_begun;
        broken |= seen->n_arguments < cw_wrappers[call->wrapper].n_parameters ? BIT(CW_BROKEN_ARGUMENTS) : 0;
        broken |= ran_wrongly(call, seen) ? BIT(CW_BROKEN_COROUTINE) : 0;
    }
    if (seen->returned) {
        broken |= seen->broken_if_returned;
        broken |= seen->n_targets != 1 ? BIT(CW_BROKEN_CALLED_ONCE) : 0;
        broken |= acquired_wrongly(call, seen) ? BIT(CW_BROKEN_CONTEXT_LOCK) : 0;
        broken |= locked_wrongly(call, seen) ? BIT(CW_BROKEN_LOCK_ONCE) : 0;
        broken |= call->due_assume && !seen->assumed_first ? BIT(CW_BROKEN_ASSUMES_LOCK) : 0;
    }
    return broken;
}

/* A target that runs on its caller's coroutine runs under its caller's lock; for any other the wrapper takes one, once. */
static bool locked_wrongly(const CwCall *call, const Seen *seen)
{
    uint32_t due = call->due_lock != 0 && call->due_way != CW_WAY_DIRECT;

    return seen->n_locks != due || seen->returned_locked;
}

static bool acquired_wrongly(const CwCall *call, const Seen *seen)
{
    bool due = call->due_way == CW_WAY_BOTTOM_HALF && call->due_context_lock != CW_NOBODY;

    return seen->n_acquired != due || seen->returned_in_context;
}

/* In a coroutine that the wrapper made, or only in the caller's and none was made. */
static bool ran_wrongly(const CwCall *call, const Seen *seen)
{
    for (uint32_t i = 0; i < 4; i++) {
        uint64_t callers = seen->called && seen->caller / 64 == i ? UINT64_C(1) << seen->caller % 64 : 0;

        if (call->due_way == CW_WAY_FRESH && seen->ran_in[i] & ~seen->created[i]) {
            return true;
        }
        if (call->due_way == CW_WAY_DIRECT && (seen->ran_in[i] & ~callers || seen->created[i])) {
            return true;
        }
    }
    return false;
}

/* What the run's end alone breaks. */
static uint32_t ending_broken(const Judging *judging, CwDue due)
{
    const CwRecord *record = judging->record;
    bool early = !strcmp(record->misuse, "returned-before-target");
    bool late = !strcmp(record->misuse, "write-after-return");
    uint32_t broken = 0;

    broken |= record->status == CW_OVERFLOWED ? BIT(CW_BROKEN_RECORD) : 0;
    broken |= record->status == CW_LEFTOVER ? BIT(CW_BROKEN_NOTHING_LEFT) : 0;
    broken |= record->status == CW_DEADLOCKED ? BIT(CW_BROKEN_PROGRESS) : 0;
    broken |= record->status == CW_ENDLESS ? BIT(CW_BROKEN_END) : 0;
    broken |= late ? BIT(CW_BROKEN_FRAME_UNTOUCHED) : 0;
    if (due == CW_DUE_ASSERTION) {
        return broken | (assertion_wrong(judging) ? BIT(CW_BROKEN_ASSERTION) : 0);
    }
    if (due == CW_DUE_RUNTIME) {
        return broken | (abort_wrong(judging) ? BIT(CW_BROKEN_RUNTIME_ABORT) : 0);
    }
    broken |= record->status == CW_ASSERTED ? BIT(CW_BROKEN_NO_ASSERTION) : 0;
    broken |= early ? BIT(CW_BROKEN_RETURNS_AFTER_TARGET) : 0;
    broken |= record->status == CW_MISUSED && !early && !late ? BIT(CW_BROKEN_RUNTIME_RULES) : 0;
    return broken;
}

/* The first call that is due to fail its assertion must do so, in the wrapper itself and before it does anything else. */
static bool assertion_wrong(const Judging *judging)
{
    const CwRecord *record = judging->record;
    const Seen *first = NULL;
    const CwCall *asserting = NULL;
    bool faulted = false;

    for (uint32_t i = 0; i < judging->what->n_calls; i++) {
        if (judging->what->calls[i].due == CW_DUE_ASSERTION) {
            faulted |= judging->seen[i].faulted;
            asserting = asserting ? asserting : &judging->what->calls[i];
            first = first ? first : &judging->seen[i];
        }
    }
    if (record->status == CW_ABORTED && !faulted) {
        return false;
    }
    return record->status != CW_ASSERTED || strcmp(record->function, cw_wrappers[asserting->wrapper].name) != 0 ||
           first->too_early;
}

/* QEMU's own runtime must refuse: by an assertion outside of the wrapper, or as a rule that is broken. */
static bool abort_wrong(const Judging *judging)
{
    const CwRecord *record = judging->record;

    if (record->status == CW_ABORTED) {
        return false;
    }
    if (record->status == CW_ASSERTED) {
        for (uint32_t i = 0; i < judging->what->n_calls; i++) {
            const CwCall *call = &judging->what->calls[i];

            if (call->due != CW_DUE_NOTHING) {
                return strcmp(record->function, cw_wrappers[call->wrapper].name) == 0;
            }
        }
    }
    return record->status != CW_MISUSED || !strcmp(record->misuse, "returned-before-target") ||
           !strcmp(record->misuse, "write-after-return");
}

const char *cw_broken_name(uint32_t number)
{
    static const char *const names[] = {
        [CW_BROKEN_RECORD] = "record-overflow",
        [CW_BROKEN_ASSERTION] = "assertion",
        [CW_BROKEN_RUNTIME_ABORT] = "runtime-abort",
        [CW_BROKEN_NO_ASSERTION] = "no-assertion",
        [CW_BROKEN_RETURNS_AFTER_TARGET] = "returns-after-target",
        [CW_BROKEN_FRAME_UNTOUCHED] = "frame-untouched",
        [CW_BROKEN_RUNTIME_RULES] = "runtime-rules",
        [CW_BROKEN_CONTEXT] = "context",
        [CW_BROKEN_COROUTINE] = "coroutine",
        [CW_BROKEN_LOCK_OVER_CALL] = "lock-over-call",
        [CW_BROKEN_LOCK_ONCE] = "lock-once",
        [CW_BROKEN_CONTEXT_LOCK] = "context-lock",
        [CW_BROKEN_ASSUMES_LOCK] = "assumes-lock",
        [CW_BROKEN_CALLED_ONCE] = "called-once",
        [CW_BROKEN_ARGUMENTS] = "arguments",
        [CW_BROKEN_RESULT] = "result",
        [CW_BROKEN_NOTHING_LEFT] = "nothing-left",
        [CW_BROKEN_PROGRESS] = "deadlock",
        [CW_BROKEN_END] = "endless",
    };

    return number < sizeof(names) / sizeof(names[0]) ? names[number] : NULL;
}
