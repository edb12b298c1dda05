/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a generated file starts with: the types of this small block layer, and a runtime whose coroutines never yield. */
#ifndef QEMU_OSDEP_H
#define QEMU_OSDEP_H

#include <assert.h>
#include <stdbool.h>

#define coroutine_fn
#define co_wrapper

typedef struct AioContext AioContext;
typedef struct BlockDriverState BlockDriverState;
typedef struct Coroutine Coroutine;
typedef void coroutine_fn CoroutineEntry(void *opaque);

typedef struct BdrvPollCo {
    AioContext *ctx;
    bool in_progress;
    Coroutine *co;
} BdrvPollCo;

AioContext *qemu_get_current_aio_context(void);
bool qemu_in_coroutine(void);
Coroutine *qemu_coroutine_create(CoroutineEntry *entry, void *opaque);
void bdrv_poll_co(BdrvPollCo *s);
void aio_wait_kick(void);

#endif
