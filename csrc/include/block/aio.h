/* SPDX-License-Identifier: GPL-2.0-or-later */
/* AioContexts: bottom halves, polling, entering and waking coroutines, and up to qemu-8.2 the contexts' locks. */
#ifndef COWRAP_BLOCK_AIO_H
#define COWRAP_BLOCK_AIO_H

#include "qemu/coroutine.h"

typedef void QEMUBHFunc(void *opaque);

/* Runs function(opaque) once, in the context's thread, in a later poll. */
void aio_bh_schedule_oneshot(AioContext *ctx, QEMUBHFunc *function, void *opaque);
/* One iteration of the context's loop; whether it made progress. */
bool aio_poll(AioContext *ctx, bool blocking);
/* Enters now, or queues, or schedules, as the place of the call asks for. */
void aio_co_enter(AioContext *ctx, Coroutine *co);
/* aio_co_enter in the context where the coroutine was last entered. */
void aio_co_wake(Coroutine *co);
/* Lets the context's thread enter the coroutine. */
void aio_co_schedule(AioContext *ctx, Coroutine *co);
/* Moves the running coroutine to another context. */
void coroutine_fn aio_co_reschedule_self(AioContext *new_ctx);
/* The context of the running thread. */
AioContext *qemu_get_current_aio_context(void);

#if COWRAP_DIALECT < COWRAP_QEMU_9_0
void aio_context_acquire(AioContext *ctx);
void aio_context_release(AioContext *ctx);
#endif

#endif
