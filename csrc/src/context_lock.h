/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The recursive lock of each context, up to qemu-8.2; without effect from 9.0 on. */
#ifndef COWRAP_CONTEXT_LOCK_H
#define COWRAP_CONTEXT_LOCK_H

#include "state.h"

void cw_context_lock(AioContext *ctx);
void cw_context_unlock(AioContext *ctx);
/* How often the running thread holds it. */
uint32_t cw_context_lock_depth(const AioContext *ctx);
/* aio_context_acquire and aio_context_release, for code that serves all dialects. */
void cw_context_acquire(AioContext *ctx);
void cw_context_release(AioContext *ctx);

#endif
