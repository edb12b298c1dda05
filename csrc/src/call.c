/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Carrying out the calls of a case: what the caller holds, the wrapper on a stack of its own, what must be true when it has returned. */
#include "call.h"

#include "block/graph-lock.h"
#include "context.h"
#include "context_lock.h"
#include "coroutine.h"
#include "frame_watch.h"
#include "record.h"
#include "scheduler.h"
#include "stack.h"
#include "verdict.h"

static void start(void *opaque);
static void carry_out(void *opaque);
static void take_locks(const CwCall *call);
static void drop_locks(const CwCall *call);
static void call_wrapper(uint32_t number);
static void on_own_stack(void *argument);
static void check_target_ended(uint32_t number);
static const CwSlot *result_slot(uint8_t call);
static void record_return(uint8_t call);

void cw_call_later(uint32_t call)
{
    cw_schedule(cw_current_context(), CW_BH_ONESHOT, start, &cw_world.flights[call], (uint8_t)call);
}

static void start(void *opaque)
{
    CwFlight *flight = opaque;

    cw_call_now((uint32_t)(flight - cw_world.flights));
}

void cw_call_now(uint32_t call)
{
    CwThread *thread = cw_world.thread;
    CwStrand outer = thread->strand;

    thread->strand = (CwStrand){.call = (uint8_t)call};
    if (cw_world.what->calls[call].in_coroutine) {
        Coroutine *co = cw_coroutine_create(carry_out, &cw_world.flights[call]);

        cw_coroutine_enter_in(&thread->context, co);
    } else {
        carry_out(&cw_world.flights[call]);
    }
    thread->strand = outer;
}

void cw_call_nested(uint32_t call)
{
    CwStrand outer = cw_world.thread->strand;

    cw_world.thread->strand.call = (uint8_t)call;
    carry_out(&cw_world.flights[call]);
    cw_world.thread->strand = outer; /* another thread's by now, if the nested target has moved */
}

static void carry_out(void *opaque)
{
    CwFlight *flight = opaque;
    uint32_t number = (uint32_t)(flight - cw_world.flights);
    const CwCall *call = &cw_world.what->calls[number];

    take_locks(call);
    cw_step();
    cw_note_function(cw_calls_wrapper(call) ? cw_wrappers[call->wrapper].wrapper : NULL);
    cw_event(CW_EV_CALL, number, 0, 0);
    if (call->actor == CW_WRITER) {
        cw_graph_wrlock(NULL);
        cw_graph_wrunlock();
        record_return((uint8_t)number);
    } else if (call->actor == CW_READER) {
        bdrv_graph_co_rdlock();
        cw_do_steps(call);
        bdrv_graph_co_rdunlock();
        aio_wait_kick(); /* up to 10.0.12 the unlock alone does not wake a writer that waits for readers */
        record_return((uint8_t)number);
    } else {
        call_wrapper(number);
    }
    drop_locks(call);
    flight->over = true;
}

bool cw_calls_wrapper(const CwCall *call)
{
    return call->actor == CW_CALLER || call->actor == CW_NESTED;
}

static void take_locks(const CwCall *call)
{
    for (uint32_t i = 0; i < call->holds && cw_contexts_lock(); i++) {
        cw_context_acquire(&cw_world.threads[call->home].context);
    }
    if (call->reads && cw_world.thread->coroutine) {
        bdrv_graph_co_rdlock();
    } else if (call->reads && cw_in_main()) {
        bdrv_graph_rdlock_main_loop();
    }
}

static void drop_locks(const CwCall *call)
{
    if (call->reads && cw_world.thread->coroutine) {
        bdrv_graph_co_rdunlock();
    } else if (call->reads && cw_in_main()) {
        bdrv_graph_rdunlock_main_loop();
    }
    for (uint32_t i = 0; i < call->holds && cw_contexts_lock(); i++) {
        cw_context_release(&cw_world.threads[call->home].context);
    }
}

static void call_wrapper(uint32_t number)
{
    CwFlight *flight = &cw_world.flights[number];

    flight->came_from = cw_fibre_current();
    flight->fibre = cw_new_stack(on_own_stack, flight);
    cw_fibre_switch(flight->fibre);
    record_return((uint8_t)number);
    check_target_ended(number);
    cw_frame_close(number);
    cw_preempt();
}

/* The wrapper's frame lies below this one's, on a stack that is never continued once it has returned. */
static void on_own_stack(void *argument)
{
    CwFlight *flight = argument;
    const CwCall *call = &cw_world.what->calls[flight - cw_world.flights];

    flight->frame_high = (char *)((uintptr_t)__builtin_frame_address(0) & ~(uintptr_t)7);
    cw_wrappers[call->wrapper].call();
    cw_fibre_switch(flight->came_from);
}

static void check_target_ended(uint32_t number)
{
    const CwFlight *flight = &cw_world.flights[number];
    const char *name = cw_wrappers[cw_world.what->calls[number].wrapper].name;

    if (!flight->target_ended) {
        cw_misuse("returned-before-target", "%s returns to %s although its target %s", name,
                  cw_who_text(cw_who()).text, flight->target_began ? "has not ended" : "was not called");
    }
}

void cw_wrapper_result(const void *value)
{
    uint8_t call = cw_world.thread->strand.call;

    cw_step();
    record_return(call);
    cw_event_value(CW_EV_RESULT, call, result_slot(call), value);
}

static const CwSlot *result_slot(uint8_t call)
{
    return &cw_wrappers[cw_world.what->calls[call].wrapper].result;
}

static void record_return(uint8_t call)
{
    CwFlight *flight = &cw_world.flights[call];

    if (!flight->returned) {
        flight->returned = true;
        cw_note_function(NULL);
        cw_event(CW_EV_RETURN, call, 0, 0);
    }
}
