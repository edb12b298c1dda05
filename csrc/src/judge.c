/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The small judge: holds a record against what is due in each call. It says which properties are broken;
 * sentences are the Python properties' matter (oracle_*.py), which tests hold to the same verdicts.
 */
#include "seen.h"

#include <string.h>

static CwDue worst_due(const CwCase *what);
static uint32_t call_broken(const CwCall *call, const CwSeen *seen);
static bool locked_wrongly(const CwCall *call, const CwSeen *seen);
static bool acquired_wrongly(const CwCall *call, const CwSeen *seen);
static bool ran_wrongly(const CwCall *call, const CwSeen *seen);
static uint32_t ending_broken(const CwCase *what, const CwRecord *record, const CwSeen *seen, CwDue due);
static bool misused(const CwRecord *record, const char *word);
static bool assertion_wrong(const CwCase *what, const CwRecord *record, const CwSeen *seen);
static bool abort_wrong(const CwCase *what, const CwRecord *record);

uint32_t cw_judge(const CwCase *what, const CwRecord *record)
{
    CwSeen seen[CW_CALLS_MAX];
    CwDue due = worst_due(what);
    uint32_t broken;

    if (due == CW_DUE_NOTHING) {
        return 0;
    }
    cw_see(what, record, seen);
    broken = ending_broken(what, record, seen, due);
    for (uint32_t i = 0; i < what->n_calls && due == CW_DUE_RESULT; i++) {
        if (what->calls[i].due != CW_DUE_NOTHING) {
            broken |= call_broken(&what->calls[i], &seen[i]);
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

static uint32_t call_broken(const CwCall *call, const CwSeen *seen)
{
    uint32_t broken = seen->early_return ? CW_BIT(CW_BROKEN_RETURNS_AFTER_TARGET) : 0;

    if (seen->n_targets > 0) {
        broken |= seen->broken_if_begun;
        broken |= seen->n_arguments < cw_wrappers[call->wrapper].n_parameters ? CW_BIT(CW_BROKEN_ARGUMENTS) : 0;
        broken |= ran_wrongly(call, seen) ? CW_BIT(CW_BROKEN_COROUTINE) : 0;
    }
    if (seen->returned) {
        broken |= seen->broken_if_returned;
        broken |= seen->n_targets != 1 ? CW_BIT(CW_BROKEN_CALLED_ONCE) : 0;
        broken |= acquired_wrongly(call, seen) ? CW_BIT(CW_BROKEN_CONTEXT_LOCK) : 0;
        broken |= locked_wrongly(call, seen) ? CW_BIT(CW_BROKEN_LOCK_ONCE) : 0;
        broken |= call->due_assume && !seen->assumed_first ? CW_BIT(CW_BROKEN_ASSUMES_LOCK) : 0;
    }
    return broken;
}

/* A target that runs on its caller's coroutine runs under its caller's lock; for any other the wrapper takes one, once. */
static bool locked_wrongly(const CwCall *call, const CwSeen *seen)
{
    uint32_t due = call->due_lock != 0 && call->due_way != CW_WAY_DIRECT;

    return seen->n_locks != due || seen->returned_locked;
}

static bool acquired_wrongly(const CwCall *call, const CwSeen *seen)
{
    bool due = call->due_way == CW_WAY_BOTTOM_HALF && call->due_context_lock != CW_NOBODY;

    return seen->n_acquired != due || seen->returned_in_context;
}

/* In a coroutine that the wrapper made, or only in the caller's and none was made. */
static bool ran_wrongly(const CwCall *call, const CwSeen *seen)
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
static uint32_t ending_broken(const CwCase *what, const CwRecord *record, const CwSeen *seen, CwDue due)
{
    bool early = misused(record, "returned-before-target");
    bool late = misused(record, "write-after-return");
    uint32_t broken = 0;

    broken |= record->status == CW_OVERFLOWED ? CW_BIT(CW_BROKEN_RECORD) : 0;
    broken |= record->status == CW_LEFTOVER ? CW_BIT(CW_BROKEN_NOTHING_LEFT) : 0;
    broken |= record->status == CW_DEADLOCKED ? CW_BIT(CW_BROKEN_PROGRESS) : 0;
    broken |= record->status == CW_ENDLESS ? CW_BIT(CW_BROKEN_END) : 0;
    broken |= late ? CW_BIT(CW_BROKEN_FRAME_UNTOUCHED) : 0;
    if (due == CW_DUE_ASSERTION) {
        return broken | (assertion_wrong(what, record, seen) ? CW_BIT(CW_BROKEN_ASSERTION) : 0);
    }
    if (due == CW_DUE_RUNTIME) {
        return broken | (abort_wrong(what, record) ? CW_BIT(CW_BROKEN_RUNTIME_ABORT) : 0);
    }
    broken |= record->status == CW_ASSERTED ? CW_BIT(CW_BROKEN_NO_ASSERTION) : 0;
    broken |= early ? CW_BIT(CW_BROKEN_RETURNS_AFTER_TARGET) : 0;
    broken |= record->status == CW_MISUSED && !early && !late ? CW_BIT(CW_BROKEN_RUNTIME_RULES) : 0;
    return broken;
}

static bool misused(const CwRecord *record, const char *word)
{
    return strcmp(record->misuse, word) == 0;
}

/* The first call that is due to fail its assertion must do so, in the wrapper itself and before it does anything else. */
static bool assertion_wrong(const CwCase *what, const CwRecord *record, const CwSeen *seen)
{
    const CwSeen *first = NULL;
    const CwCall *asserting = NULL;
    bool faulted = false;

    for (uint32_t i = 0; i < what->n_calls; i++) {
        if (what->calls[i].due == CW_DUE_ASSERTION) {
            faulted |= seen[i].faulted;
            asserting = asserting ? asserting : &what->calls[i];
            first = first ? first : &seen[i];
        }
    }
    if (record->status == CW_ABORTED && !faulted) {
        return false;
    }
    return record->status != CW_ASSERTED || strcmp(record->function, cw_wrappers[asserting->wrapper].name) != 0 ||
           first->too_early;
}

/* QEMU's own runtime must refuse: by an assertion outside of the wrapper, or as a rule that is broken. */
static bool abort_wrong(const CwCase *what, const CwRecord *record)
{
    if (record->status == CW_ABORTED) {
        return false;
    }
    if (record->status == CW_ASSERTED) {
        for (uint32_t i = 0; i < what->n_calls; i++) {
            const CwCall *call = &what->calls[i];

            if (call->due != CW_DUE_NOTHING) {
                return strcmp(record->function, cw_wrappers[call->wrapper].name) == 0;
            }
        }
    }
    return record->status != CW_MISUSED || misused(record, "returned-before-target") ||
           misused(record, "write-after-return");
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
