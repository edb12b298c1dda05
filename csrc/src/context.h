/* SPDX-License-Identifier: GPL-2.0-or-later */
/* AioContexts from inside: bottom halves, polling, scheduled coroutines. */
#ifndef COWRAP_CONTEXT_H
#define COWRAP_CONTEXT_H

#include "state.h"

void cw_context_reset(AioContext *ctx, uint32_t number);
/* Whether a blocking poll would not block. */
bool cw_context_has_work(const AioContext *ctx);
/* The running thread's. */
AioContext *cw_current_context(void);
/* One iteration; whether a bottom half ran. */
bool cw_poll(AioContext *ctx, bool blocking);
/* Runs what is pending, without blocking. */
bool cw_run_bottom_halves(AioContext *ctx);
/* Makes a bottom half pending, on behalf of `call`. */
void cw_schedule(AioContext *ctx, CwBottomHalfKind kind, QEMUBHFunc *function, void *opaque, uint8_t call);
/* Appends a coroutine to the list that the context's thread will enter. */
void cw_schedule_coroutine(AioContext *ctx, Coroutine *co);

#endif
