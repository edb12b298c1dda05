/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Coroutines from inside the runtime. */
#ifndef COWRAP_COROUTINE_H
#define COWRAP_COROUTINE_H

#include "state.h"

/* Runs the coroutine, and then those that it woke, until each has yielded or ended. */
void cw_coroutine_enter(AioContext *ctx, Coroutine *co);
Coroutine *cw_coroutine_create(CoroutineEntry *entry, void *opaque);
void cw_coroutine_yield(void);
/* aio_co_wake without being a call of its own. */
void cw_coroutine_wake(Coroutine *co);
/* aio_co_enter likewise. */
void cw_coroutine_enter_in(AioContext *ctx, Coroutine *co);
/* aio_co_reschedule_self likewise. */
void cw_coroutine_move(AioContext *new_ctx);

#endif
