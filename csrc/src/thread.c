/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The body of a simulated thread: its first call at once, the others as bottom halves that nest in waits, then polling for ever. */
#include "thread.h"

#include <string.h>

#include "call.h"
#include "context.h"
#include "stack.h"

static void body(void *argument);
static uint32_t calls_of(const CwThread *thread, uint32_t *first);
static bool starts_in(const CwThread *thread, uint32_t call);

void cw_thread_reset(uint32_t number)
{
    CwThread *thread = &cw_world.threads[number];
    uint32_t first;

    thread->fibre = NULL;
    thread->wanted_lock = NULL;
    thread->coroutine = NULL;
    thread->polled_co = NULL;
    thread->n_waits = 0;
    thread->polls = 0;
    thread->strand = (CwStrand){.call = CW_NOBODY};
    cw_context_reset(&thread->context, number);
    thread->state = calls_of(thread, &first) > 0 ? CW_READY : CW_IN_POLL;
}

static uint32_t calls_of(const CwThread *thread, uint32_t *first)
{
    uint32_t n = 0;

    for (uint32_t i = cw_world.what->n_calls; i-- > 0;) {
        if (starts_in(thread, i)) {
            *first = i;
            n++;
        }
    }
    return n;
}

/* A nested call is no thread's own: a target makes it. */
static bool starts_in(const CwThread *thread, uint32_t call)
{
    const CwCall *what = &cw_world.what->calls[call];

    return what->actor != CW_NESTED && what->thread == thread - cw_world.threads;
}

CwFibre *cw_thread_fibre(CwThread *thread)
{
    if (!thread->fibre) {
        thread->fibre = cw_new_stack(body, thread);
    }
    return thread->fibre;
}

static void body(void *argument)
{
    CwThread *thread = argument;
    uint32_t first;

    if (calls_of(thread, &first) > 0) {
        for (uint32_t i = cw_world.what->n_calls; i-- > first + 1;) {
            if (starts_in(thread, i)) {
                cw_call_later(i);
            }
        }
        cw_call_now(first);
    }
    for (;;) {
        thread->state = CW_READY;
        cw_poll(&thread->context, true);
    }
}
