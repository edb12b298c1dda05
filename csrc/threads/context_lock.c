/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The lock of each AioContext among real threads, in the dialects that use it. */
#include "threads.h"

/* The headers of a dialect that has them declare them. */
void aio_context_acquire(AioContext *ctx);
void aio_context_release(AioContext *ctx);

bool ct_contexts_lock(void)
{
    return ct_world.what->dialect < COWRAP_QEMU_9_0;
}

void ct_context_lock(AioContext *ctx)
{
    CtThread *thread = ct_self();

    if (!ct_contexts_lock()) {
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
    if (!ct_contexts_lock()) {
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
