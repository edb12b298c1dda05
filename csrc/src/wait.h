/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Waiting in a loop, for the runtime's own waits. */
#ifndef COWRAP_WAIT_H
#define COWRAP_WAIT_H

#include "state.h"

/* Opens a level of waiting: counted as a waiter, remembered for sentences. */
CwWait *cw_waiter_begin(AioContext *ctx);
void cw_waiter_end(void);
/* aio_wait_kick without being a call of its own. */
void cw_kick(void);

#endif
