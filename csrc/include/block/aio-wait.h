/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Waiting for a condition in a context's loop, and waking such waiters. */
#ifndef COWRAP_BLOCK_AIO_WAIT_H
#define COWRAP_BLOCK_AIO_WAIT_H

#include "block/aio.h"
#include "qemu/main-loop.h"

/* Lets a waiting main loop look at its condition again. */
void aio_wait_kick(void);

/* The steps of AIO_WAIT_WHILE; only the macro calls them. */
bool cw_wait_begin(AioContext *ctx);
void cw_wait_check_lock(AioContext *ctx);
void cw_wait_poll(AioContext *ctx);
void cw_wait_end(void);

/* Polls while `condition` holds: in the home thread the context, elsewhere (which must be the main loop) the main loop's. */
#define AIO_WAIT_WHILE(ctx, condition)                                          \
    do {                                                                        \
        AioContext *cw_context_ = (ctx);                                        \
        if (!cw_wait_begin(cw_context_)) {                                      \
            assert(qemu_get_current_aio_context() == qemu_get_aio_context());   \
            cw_wait_check_lock(cw_context_);                                    \
        }                                                                       \
        while ((condition)) {                                                   \
            cw_wait_poll(cw_context_);                                          \
        }                                                                       \
        cw_wait_end();                                                          \
    } while (0)

#endif
