/* SPDX-License-Identifier: GPL-2.0-or-later */
/* AioContexts among real threads: bottom halves, scheduled coroutines, polling, the lock of each context, waiting and kicking. */
#include <stdlib.h>
#include <string.h>

#include "block/aio-wait.h"
#include "threads.h"

static bool take(AioContext *ctx, bool blocking, Coroutine **scheduled);
static void wait_for_work(AioContext *ctx);
static void run_ready(AioContext *ctx);
static void enter_all(AioContext *ctx, Coroutine *list);
static void check_home(const AioContext *ctx);
static uint32_t number_of(const AioContext *ctx);

/* The headers of a dialect that has them declare them. */
void aio_context_acquire(AioContext *ctx);
void aio_context_release(AioContext *ctx);
void cw_poll_coroutine(AioContext *ctx, Coroutine *co);

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

static bool contexts_lock(void)
{
    return ct_world.what->dialect < COWRAP_QEMU_9_0;
}

void ct_context_lock(AioContext *ctx)
{
    CtThread *thread = ct_self();

    if (!contexts_lock()) {
        return;
    }
    pthread_mutex_lock(&ctx->lock_mutex);
    while (ctx->lock_owner && ctx->lock_owner != thread) {
        thread->waits_for = "the lock of another context";
        pthread_cond_wait(&ctx->unlocked, &ctx->lock_mutex);
        thread->waits_for = NULL;
    }
    ctx->lock_owner = thread;
    ctx->lock_depth++;
    pthread_mutex_unlock(&ctx->lock_mutex);
}

void ct_context_unlock(AioContext *ctx)
{
    if (!contexts_lock()) {
        return;
    }
    pthread_mutex_lock(&ctx->lock_mutex);
    if (ctx->lock_owner != ct_self()) {
        ct_misuse("context-release-by-other", "a thread releases a context's lock that it does not hold");
    }
    if (--ctx->lock_depth == 0) {
        ctx->lock_owner = NULL;
        pthread_cond_signal(&ctx->unlocked);
    }
    pthread_mutex_unlock(&ctx->lock_mutex);
}

uint32_t ct_context_lock_depth(AioContext *ctx)
{
    uint32_t depth;

    pthread_mutex_lock(&ctx->lock_mutex);
    depth = ctx->lock_owner == ct_self() ? ctx->lock_depth : 0;
    pthread_mutex_unlock(&ctx->lock_mutex);
    return depth;
}

void aio_context_acquire(AioContext *ctx)
{
    ct_pause();
    ct_context_lock(ctx);
    ct_event(CW_EV_ACQUIRE, 0, ctx->number, 0);
}

void aio_context_release(AioContext *ctx)
{
    ct_context_unlock(ctx);
    ct_event(CW_EV_RELEASE, 0, ctx->number, 0);
    ct_pause();
}

static uint32_t number_of(const AioContext *ctx)
{
    return ctx ? ctx->number : CT_NOBODY;
}

void cw_poll_coroutine(AioContext *ctx, Coroutine *co)
{
    ct_event(CW_EV_POLL_COROUTINE, co ? co->number : 0, number_of(ctx), 0);
}

bool cw_wait_begin(AioContext *ctx)
{
    ct_pause();
    ct_event(CW_EV_WAIT_BEGIN, 0, number_of(ctx), 0);
    ct_world.n_waiters++;
    return ctx == &ct_self()->context;
}

void cw_wait_check_lock(AioContext *ctx)
{
    if (ctx && contexts_lock() && ct_context_lock_depth(ctx) != 1) {
        ct_misuse("wait-without-context-lock", "main waits for work in another context and does not hold its lock once");
    }
}

void cw_wait_poll(AioContext *ctx)
{
    CtThread *thread = ct_self();
    bool home = ctx == &thread->context;

    ct_pause();
    if (ctx && !home) {
        ct_context_unlock(ctx);
    }
    thread->waits_for = "AIO_WAIT_WHILE";
    ct_poll(home ? ctx : qemu_get_aio_context(), true);
    thread->waits_for = NULL;
    if (ctx && !home) {
        ct_context_lock(ctx);
    }
}

void cw_wait_end(void)
{
    ct_world.n_waiters--;
    ct_event(CW_EV_WAIT_END, 0, CT_NOBODY, 0);
}

void aio_wait_kick(void)
{
    ct_pause();
    ct_kick();
}

void ct_kick(void)
{
    uint32_t waiters = ct_world.n_waiters;

    ct_event(CW_EV_KICK, waiters, 0, 0);
    if (waiters > 0) {
        ct_schedule(qemu_get_aio_context(), NULL, NULL);
    }
}
