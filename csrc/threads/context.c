/* SPDX-License-Identifier: GPL-2.0-or-later */
/* AioContexts among real threads: bottom halves, scheduled coroutines, polling. */
#include <stdlib.h>
#include <string.h>

#include "threads.h"

static bool take(AioContext *ctx, bool blocking, Coroutine **scheduled);
static void wait_for_work(AioContext *ctx);
static void run_ready(AioContext *ctx);
static void enter_all(AioContext *ctx, Coroutine *list);
static void check_home(const AioContext *ctx);

void ct_context_open(AioContext *ctx, uint32_t number)
{
    memset(ctx, 0, sizeof(*ctx));
    ctx->number = (uint8_t)number;
    pthread_mutex_init(&ctx->mutex, NULL);
    pthread_cond_init(&ctx->changed, NULL);
    pthread_mutex_init(&ctx->lock_mutex, NULL);
    pthread_cond_init(&ctx->unlocked, NULL);
}

void ct_context_close(AioContext *ctx)
{
    pthread_mutex_destroy(&ctx->mutex);
    pthread_cond_destroy(&ctx->changed);
    pthread_mutex_destroy(&ctx->lock_mutex);
    pthread_cond_destroy(&ctx->unlocked);
}

AioContext *qemu_get_current_aio_context(void)
{
    return &ct_self()->context;
}

AioContext *qemu_get_aio_context(void)
{
    return &ct_world.threads[0].context;
}

void aio_bh_schedule_oneshot(AioContext *ctx, QEMUBHFunc *function, void *opaque)
{
    ct_pause();
    ct_schedule(ctx, function, opaque);
}

void ct_schedule(AioContext *ctx, QEMUBHFunc *function, void *opaque)
{
    CtBottomHalf *bh = calloc(1, sizeof(*bh));

    bh->function = function;
    bh->opaque = opaque;
    bh->call = ct_self()->strand.call;
    if (function) {
        bh->number = ++ct_world.n_bottom_halves;
        ct_event(CW_EV_BH_SCHEDULE, bh->number, ctx->number, 0);
    }
    pthread_mutex_lock(&ctx->mutex);
    bh->next = ctx->pending;
    ctx->pending = bh;
    pthread_cond_signal(&ctx->changed);
    pthread_mutex_unlock(&ctx->mutex);
    ct_pause();
}

void aio_co_schedule(AioContext *ctx, Coroutine *co)
{
    if (atomic_exchange(&co->scheduled, true)) {
        ct_misuse("double-schedule", "a coroutine is scheduled that is scheduled already");
    }
    ct_event(CW_EV_CO_SCHEDULE, co->number, ctx->number, 0);
    pthread_mutex_lock(&ctx->mutex);
    co->next = NULL;
    if (ctx->scheduled) {
        ctx->last_scheduled->next = co;
    } else {
        ctx->scheduled = co;
    }
    ctx->last_scheduled = co;
    pthread_cond_signal(&ctx->changed);
    pthread_mutex_unlock(&ctx->mutex);
    ct_pause();
}

void ct_notify(AioContext *ctx)
{
    pthread_mutex_lock(&ctx->mutex);
    ctx->notified = true;
    pthread_cond_signal(&ctx->changed);
    pthread_mutex_unlock(&ctx->mutex);
}

bool ct_has_work(AioContext *ctx)
{
    bool work;

    pthread_mutex_lock(&ctx->mutex);
    work = ctx->pending || ctx->scheduled;
    pthread_mutex_unlock(&ctx->mutex);
    return work;
}

bool aio_poll(AioContext *ctx, bool blocking)
{
    ct_pause();
    return ct_poll(ctx, blocking);
}

bool ct_poll(AioContext *ctx, bool blocking)
{
    Coroutine *scheduled;
    bool progress;

    check_home(ctx);
    progress = take(ctx, blocking && !ctx->ready, &scheduled) || ctx->ready;
    run_ready(ctx);
    enter_all(ctx, scheduled);
    return progress;
}

static void check_home(const AioContext *ctx)
{
    CtThread *thread = ct_self();

    if (thread->coroutine) {
        ct_misuse("poll-in-coroutine", "a coroutine polls");
    }
    if (ctx != &thread->context) {
        ct_misuse("poll-away-from-home", "a thread polls another one's context");
    }
}

/* Moves what is pending behind what an outer poll has left. */
static bool take(AioContext *ctx, bool blocking, Coroutine **scheduled)
{
    CtBottomHalf **end = &ctx->ready;
    bool any;

    pthread_mutex_lock(&ctx->mutex);
    if (blocking) {
        wait_for_work(ctx);
    }
    ctx->notified = false;
    while (*end) {
        end = &(*end)->next;
    }
    *end = ctx->pending;
    *scheduled = ctx->scheduled;
    any = ctx->pending || ctx->scheduled;
    ctx->pending = NULL;
    ctx->scheduled = NULL;
    pthread_mutex_unlock(&ctx->mutex);
    return any;
}

static void wait_for_work(AioContext *ctx)
{
    CtThread *thread = ct_self();
    const char *outer = thread->waits_for;

    if (!outer) {
        thread->waits_for = "something to do";
    }
    while (!ctx->pending && !ctx->scheduled && !ctx->notified && !ctx->stop) {
        pthread_cond_wait(&ctx->changed, &ctx->mutex);
    }
    thread->waits_for = outer;
}

static void run_ready(AioContext *ctx)
{
    while (ctx->ready) {
        CtBottomHalf bh = *ctx->ready;
        CtThread *thread = ct_self();
        CtStrand outer = thread->strand;

        free(ctx->ready);
        ctx->ready = bh.next;
        if (!bh.function) {
            continue;
        }
        thread->strand = (CtStrand){.call = bh.call, .in_bottom_half = true};
        ct_event(CW_EV_BH_BEGIN, bh.number, ctx->number, 0);
        bh.function(bh.opaque);
        ct_event(CW_EV_BH_END, bh.number, ctx->number, 0);
        thread->strand = outer;
    }
}

static void enter_all(AioContext *ctx, Coroutine *list)
{
    while (list) {
        Coroutine *co = list;

        list = co->next;
        ct_context_lock(ctx);
        co->scheduled = false;
        ct_coroutine_enter(ctx, co);
        ct_context_unlock(ctx);
    }
}
