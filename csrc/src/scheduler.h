/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which simulated thread runs: choices, preemption, blocking. */
#ifndef COWRAP_SCHEDULER_H
#define COWRAP_SCHEDULER_H

#include "state.h"

typedef enum CwChoiceKind { CW_CHOOSE_THREAD, CW_CHOOSE_PREEMPTION, CW_CHOOSE_BOTTOM_HALF } CwChoiceKind;

/* Takes one of `options` as the schedule says; asks it only if there is more than one. */
uint32_t cw_choose(uint32_t options, CwChoiceKind kind);
/* A call into the runtime begins: counts it, and lets another thread run if the schedule wants that. */
void cw_step(void);
/* Lets another thread run if the schedule wants that: after an effect that others can see. */
void cw_preempt(void);
/* Blocks the running thread until its context has something to do. */
void cw_block_in_poll(void);
/* Blocks the running thread until nobody holds the context's lock. */
void cw_block_in_lock(AioContext *ctx);
/* Continues the first thread; call it from home. Comes back when the run has ended. */
void cw_start(void);

#endif
