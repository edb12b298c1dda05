/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Running a case from beginning to end: checking it, setting the world up, starting it, clearing up. */
#include <stdio.h>
#include <string.h>

#include "call.h"
#include "fault.h"
#include "objects.h"
#include "scheduler.h"
#include "state.h"
#include "thread.h"

CwWorld cw_world;

static void reset_record(CwRecord *record);
static const char *what_is_wrong(const CwCase *what);
static const char *what_is_wrong_with_call(const CwCase *what, const CwCall *call);
static void reset_world(const CwCase *what, CwRecord *record);

void cw_run(const CwCase *what, CwRecord *record)
{
    const char *wrong = what_is_wrong(what);

    reset_record(record);
    if (!wrong && !cw_fibre_available()) {
        wrong = "no memory for a stack";
    }
    if (wrong) {
        record->status = CW_OVERFLOWED;
        snprintf(record->message, sizeof(record->message), "%s", wrong);
        return;
    }
    reset_world(what, record);
    cw_world.run++;
    cw_world.is_running = true;
    cw_start();
    cw_world.is_running = false;
    cw_fibre_delete_all();
}

/* Only what is read before it is written: the buffers are large and runs are many. */
static void reset_record(CwRecord *record)
{
    record->status = CW_RUNNING;
    record->n_events = 0;
    record->n_bytes = 0;
    record->n_choices = 0;
    record->n_steps = 0;
    record->line = 0;
    record->misuse[0] = '\0';
    record->message[0] = '\0';
    record->expression[0] = '\0';
    record->function[0] = '\0';
    record->file[0] = '\0';
}

static const char *what_is_wrong(const CwCase *what)
{
    const char *wrong = NULL;

    if (what->dialect > COWRAP_QEMU_9_0) {
        return "the case names an unknown dialect";
    }
    if (what->n_iothreads >= CW_THREADS_MAX || what->n_objects > CW_OBJECTS_MAX || what->n_calls > CW_CALLS_MAX) {
        return "the case has too many threads, objects or calls";
    }
    for (uint32_t i = 0; i < what->n_objects; i++) {
        if (what->object_home[i] > what->n_iothreads) {
            return "an object of the case lives in a thread that is not there";
        }
    }
    for (uint32_t i = 0; i < what->n_calls && !wrong; i++) {
        wrong = what_is_wrong_with_call(what, &what->calls[i]);
    }
    return wrong;
}

static const char *what_is_wrong_with_call(const CwCase *what, const CwCall *call)
{
    if (cw_calls_wrapper(call) && call->wrapper >= cw_n_wrappers) {
        return "a call of the case names a wrapper that is not there";
    }
    if (call->thread > what->n_iothreads || call->home > what->n_iothreads) {
        return "a call of the case names a thread that is not there";
    }
    if (call->n_steps > CW_STEPS_MAX) {
        return "a target of the case has too many steps";
    }
    for (uint32_t i = 0; i < call->n_steps; i++) {
        const CwStep *step = &call->steps[i];

        if (step->op != CW_NEST && step->who > what->n_iothreads) {
            return "a step of the case names a thread that is not there";
        }
        if (step->op == CW_REHOME && (!cw_calls_wrapper(call) || cw_wrappers[call->wrapper].n_parameters == 0 ||
                                      cw_wrappers[call->wrapper].parameters[0].face == CW_NO_OBJECT)) {
            return "a step of the case moves an object where the wrapper's first parameter is none";
        }
        /* a later one, so that no call is inside itself */
        if (step->op == CW_NEST && (step->who >= what->n_calls || &what->calls[step->who] <= call ||
                                    what->calls[step->who].actor != CW_NESTED)) {
            return "a step of the case makes a call that is not a later, nested one";
        }
    }
    return NULL;
}

static void reset_world(const CwCase *what, CwRecord *record)
{
    cw_world.what = what;
    cw_world.record = record;
    cw_world.n_threads = 1 + what->n_iothreads;
    cw_world.n_coroutines = 0;
    cw_world.free_bottom_halves = NULL;
    cw_world.n_bottom_halves = 0;
    cw_world.bottom_half_number = 0;
    cw_world.n_waiters = 0;
    cw_world.step_budget = what->step_budget ? what->step_budget : CW_STEPS_DEFAULT;
    cw_world.preemptions = what->preemptions;
    cw_world.graph = (CwGraph){.has_writer = false};
    for (uint32_t i = 0; i < what->n_calls; i++) {
        cw_world.flights[i] = (CwFlight){.returned = false};
    }
    for (uint32_t i = 0; i < cw_world.n_threads; i++) {
        cw_thread_reset(i);
    }
    cw_objects_reset();
    cw_faults_reset();
}
