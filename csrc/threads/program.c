/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A stand-alone program that runs cases on real threads: starting and joining them, a watchdog, and what is left over. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cowrap/child.h"
#include "threads.h"

CtWorld ct_world;

static _Thread_local CtThread *self;

static void run(const CwCase *what, uint32_t seed);
static void open_thread(uint32_t number, uint32_t seed);
static void close_thread(CtThread *thread);
static void *iothread(void *opaque);
static void main_thread(void);
static const char *leftover(void);
static void *watch(void *opaque);

__attribute__((noinline)) CtThread *ct_self(void)
{
    __asm__ volatile("");
    return self;
}

__attribute__((noinline)) void ct_set_self(CtThread *thread)
{
    __asm__ volatile("");
    self = thread;
}

/* Arguments: the case to begin with, how often each is run, seconds after which a run counts as hanging. */
int ct_main(const CwCase *cases, uint32_t n_cases, int argc, char **argv)
{
    uint32_t first = argc > 1 ? (uint32_t)atoi(argv[1]) : 0;
    uint32_t times = argc > 2 ? (uint32_t)atoi(argv[2]) : 1;
    static unsigned seconds;

    seconds = argc > 3 ? (unsigned)atoi(argv[3]) : 10;
    if (cw_child_limit(0, 600) != 0) {
        return 42;
    }
    for (uint32_t i = first; i < n_cases; i++) {
        for (uint32_t round = 0; round < times; round++) {
            pthread_t watchdog;

            printf("case %u %u\n", (unsigned)i, (unsigned)round);
            fflush(stdout);
            pthread_create(&watchdog, NULL, watch, &seconds);
            run(&cases[i], i * 1000 + round);
            pthread_cancel(watchdog);
            pthread_join(watchdog, NULL);
        }
    }
    puts("done");
    return 0;
}

static void run(const CwCase *what, uint32_t seed)
{
    const char *left;

    memset(&ct_world, 0, sizeof(ct_world));
    ct_world.what = what;
    ct_world.n_threads = 1 + what->n_iothreads;
    for (uint32_t i = 0; i < ct_world.n_threads; i++) {
        open_thread(i, seed);
    }
    ct_objects_reset();
    ct_graph_reset();
    for (uint32_t i = 1; i < ct_world.n_threads; i++) {
        pthread_create(&ct_world.threads[i].id, NULL, iothread, &ct_world.threads[i]);
    }
    main_thread();
    left = leftover();
    ct_print(left ? CW_LEFTOVER : CW_FINISHED, "", left ? left : "", "", "", "", 0);
    for (uint32_t i = 0; i < ct_world.n_threads; i++) {
        close_thread(&ct_world.threads[i]);
    }
}

static void open_thread(uint32_t number, uint32_t seed)
{
    CtThread *thread = &ct_world.threads[number];

    ct_context_open(&thread->context, number);
    thread->strand.call = CT_NOBODY;
    thread->random = seed * 2654435761u + number * 40503u + 1;
    thread->events = calloc(CW_EVENTS_MAX, sizeof(thread->events[0]));
    thread->times = calloc(CW_EVENTS_MAX, sizeof(thread->times[0]));
    thread->bytes = calloc(CW_BYTES_MAX, 1);
}

static void close_thread(CtThread *thread)
{
    ct_context_close(&thread->context);
    free(thread->events);
    free(thread->times);
    free(thread->bytes);
}

static void *iothread(void *opaque)
{
    CtThread *thread = opaque;
    bool stop = false;

    ct_set_self(thread);
    thread->fibre = ct_fibre_of_thread();
    ct_call_first();
    while (!stop) {
        ct_poll(&thread->context, true);
        pthread_mutex_lock(&thread->context.mutex);
        stop = thread->context.stop && !thread->context.pending && !thread->context.scheduled;
        pthread_mutex_unlock(&thread->context.mutex);
    }
    ct_fibre_delete(thread->fibre);
    return NULL;
}

/* Main polls until all calls are over; then the others run out of work and end, and what they left for main is done last. */
static void main_thread(void)
{
    CtThread *thread = &ct_world.threads[0];

    ct_set_self(thread);
    thread->fibre = ct_fibre_of_thread();
    ct_call_first();
    while (ct_world.n_over < ct_world.what->n_calls) {
        ct_poll(&thread->context, true);
    }
    for (uint32_t i = 1; i < ct_world.n_threads; i++) {
        AioContext *ctx = &ct_world.threads[i].context;

        pthread_mutex_lock(&ctx->mutex);
        ctx->stop = true;
        pthread_cond_signal(&ctx->changed);
        pthread_mutex_unlock(&ctx->mutex);
        pthread_join(ct_world.threads[i].id, NULL);
    }
    while (ct_poll(&thread->context, false)) {
    }
    ct_fibre_delete(thread->fibre);
}

static const char *leftover(void)
{
    for (uint32_t i = 0; i < ct_world.n_threads; i++) {
        AioContext *ctx = &ct_world.threads[i].context;

        if (ct_has_work(ctx)) {
            return "something is still pending in a context";
        }
        if (ctx->lock_owner) {
            return "the lock of a context is still held";
        }
    }
    if (ct_world.n_live > 0) {
        return "a coroutine is still there";
    }
    return ct_world.n_waiters > 0 ? "a waiter is still counted" : ct_graph_leftover();
}

/* Says who waits for what when a run does not end; it looks at what others are busy with, so it is not watched itself. */
static __attribute__((no_sanitize("thread"))) void *watch(void *opaque)
{
    static const char *const names[CW_THREADS_MAX] = {"main", "iothread 1", "iothread 2", "iothread 3", "iothread 4"};
    struct timespec time = {.tv_sec = *(const unsigned *)opaque};
    char message[CW_TEXT_MAX];
    int length;

    nanosleep(&time, NULL);
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
    length = snprintf(message, sizeof(message), "after %u s", *(const unsigned *)opaque);
    for (uint32_t i = 0; i < ct_world.n_threads; i++) {
        const char *what = ct_world.threads[i].waits_for;

        length += snprintf(message + length, sizeof(message) - (size_t)length, "%s %s %s%s", i ? "," : "", names[i],
                           what ? "waits for " : "runs", what ? what : "");
    }
    ct_end(CW_DEADLOCKED, message);
}
