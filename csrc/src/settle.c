/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Judging a world in which nobody can run any more: done, something left over, or who waits for what. */
#include "settle.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "frame_watch.h"
#include "verdict.h"

static bool all_over(void);
static void say(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void say_leftovers(void);
static void say_coroutine_leftovers(void);
static void say_who_waits(void);
static void say_thread(const CwThread *thread);
static void say_wait(const CwThread *thread, const CwWait *wait);
static void say_readers(void);
static bool is_waited_for(const Coroutine *co);
static CwText state_text(const Coroutine *co);

_Noreturn void cw_settle(void)
{
    cw_frames_check();
    cw_world.record->message[0] = '\0';
    if (!all_over()) {
        say_who_waits();
        cw_end(CW_DEADLOCKED, NULL);
    }
    say_leftovers();
    cw_end(cw_world.record->message[0] ? CW_LEFTOVER : CW_FINISHED, NULL);
}

static bool all_over(void)
{
    for (uint32_t i = 0; i < cw_world.what->n_calls; i++) {
        if (!cw_world.flights[i].over) {
            return false;
        }
    }
    for (uint32_t i = 0; i < cw_world.n_threads; i++) {
        if (cw_world.threads[i].state == CW_IN_LOCK) {
            return false;
        }
    }
    return true;
}

/* Appends to the message, a semicolon between the sentences. */
static void say(const char *format, ...)
{
    char *message = cw_world.record->message;
    size_t length = strlen(message);
    va_list arguments;

    if (length > 0 && length < CW_TEXT_MAX - 3) {
        memcpy(message + length, "; ", 3);
        length += 2;
    }
    va_start(arguments, format);
    vsnprintf(message + length, CW_TEXT_MAX - length, format, arguments);
    va_end(arguments);
}

static void say_leftovers(void)
{
    say_coroutine_leftovers();
    for (uint32_t i = 0; i < cw_world.n_threads; i++) {
        const AioContext *ctx = &cw_world.threads[i].context;

        if (ctx->pending || ctx->ready) {
            say("a bottom half is still pending in %s", cw_thread_name(i));
        }
        if (ctx->lock_owner != CW_NOBODY) {
            say("%s still holds the lock of %s's context (%u times)", cw_thread_name(ctx->lock_owner),
                cw_thread_name(i), (unsigned)ctx->lock_depth);
        }
    }
    if (cw_world.graph.has_writer) {
        say("call %u still holds the graph's write lock", (unsigned)cw_world.graph.writer_call);
    }
    if (cw_world.graph.main_readers > 0) {
        say("main still holds the main loop's read lock");
    }
    if (cw_world.n_waiters > 0) {
        say("%u waiters are still counted", (unsigned)cw_world.n_waiters);
    }
}

static void say_coroutine_leftovers(void)
{
    for (uint32_t i = 0; i < cw_world.n_coroutines; i++) {
        const Coroutine *co = &cw_world.coroutines[i];

        if (co->state != CW_CO_DEAD) {
            say("coroutine %u of call %u is still there: it %s%s", (unsigned)co->number, (unsigned)co->strand.call,
                state_text(co).text, co->read_locks > 0 ? " and holds the graph's read lock" : "");
        }
    }
}

static void say_who_waits(void)
{
    for (uint32_t i = 0; i < cw_world.n_threads; i++) {
        say_thread(&cw_world.threads[i]);
    }
    for (uint32_t i = 0; i < cw_world.n_coroutines; i++) {
        const Coroutine *co = &cw_world.coroutines[i];

        if (co->state == CW_CO_SUSPENDED && !is_waited_for(co)) {
            say("coroutine %u of call %u %s", (unsigned)co->number, (unsigned)co->strand.call, state_text(co).text);
        }
    }
}

static void say_thread(const CwThread *thread)
{
    const char *name = cw_thread_name(thread->context.number);

    if (thread->state == CW_IN_LOCK) {
        const AioContext *ctx = thread->wanted_lock;

        say("%s waits for the lock of %s's context, which %s holds (%u times)", name, cw_thread_name(ctx->number),
            cw_thread_name(ctx->lock_owner), (unsigned)ctx->lock_depth);
    }
    for (uint32_t i = thread->n_waits; i-- > 0;) {
        say_wait(thread, &thread->waits[i]);
    }
}

static void say_wait(const CwThread *thread, const CwWait *wait)
{
    const char *name = cw_thread_name(thread->context.number);

    if (wait->for_readers) {
        say("%s waits in bdrv_graph_wrlock", name);
        say_readers();
    } else if (!wait->co) {
        say("%s waits in AIO_WAIT_WHILE and nobody kicked it", name);
    } else if (wait->co->state == CW_CO_DEAD && thread == cw_world.threads) {
        say("%s waits in bdrv_poll_co for coroutine %u, which %s; nobody kicked %s", name,
            (unsigned)wait->co->number, state_text(wait->co).text, name);
    } else if (wait->co->state == CW_CO_DEAD) {
        say("%s waits in bdrv_poll_co for coroutine %u, which %s; a kick wakes only main", name,
            (unsigned)wait->co->number, state_text(wait->co).text);
    } else {
        say("%s waits in bdrv_poll_co for coroutine %u, which %s", name, (unsigned)wait->co->number,
            state_text(wait->co).text);
    }
}

static void say_readers(void)
{
    for (uint32_t i = 0; i < cw_world.n_coroutines; i++) {
        const Coroutine *co = &cw_world.coroutines[i];

        if (co->read_locks > 0) {
            say("coroutine %u, which %s, holds the read lock", (unsigned)co->number, state_text(co).text);
        }
    }
}

static bool is_waited_for(const Coroutine *co)
{
    for (uint32_t i = 0; i < cw_world.n_threads; i++) {
        for (uint32_t j = 0; j < cw_world.threads[i].n_waits; j++) {
            if (cw_world.threads[i].waits[j].co == co) {
                return true;
            }
        }
    }
    return false;
}

static CwText state_text(const Coroutine *co)
{
    const char *stopped = cw_thread_name(co->stopped_in.thread);
    CwText text;

    if (co->scheduled) {
        snprintf(text.text, sizeof(text.text), "is scheduled into %s's context", cw_thread_name(co->scheduled->number));
    } else if (co->parked) {
        snprintf(text.text, sizeof(text.text), "waits in %s for the graph's read lock", stopped);
    } else if (co->state == CW_CO_CREATED) {
        snprintf(text.text, sizeof(text.text), "was never entered");
    } else if (co->state == CW_CO_SUSPENDED) {
        snprintf(text.text, sizeof(text.text), "yielded in %s and was not woken", stopped);
    } else if (co->state == CW_CO_DEAD) {
        snprintf(text.text, sizeof(text.text), "ended in %s", stopped);
    } else {
        snprintf(text.text, sizeof(text.text), "runs");
    }
    return text;
}
