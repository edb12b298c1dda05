/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Coroutines: creating, asking, yielding. */
#ifndef COWRAP_QEMU_COROUTINE_H
#define COWRAP_QEMU_COROUTINE_H

#include "qemu/osdep.h"

typedef struct Coroutine Coroutine;
typedef void coroutine_fn CoroutineEntry(void *opaque);

/* A coroutine that will run entry(opaque) when first entered; never NULL. */
Coroutine *qemu_coroutine_create(CoroutineEntry *entry, void *opaque);
/* The running coroutine; outside of one an object that stands for the thread. */
Coroutine *qemu_coroutine_self(void);
bool qemu_in_coroutine(void);
/* Goes back to whoever entered the running coroutine. */
void coroutine_fn qemu_coroutine_yield(void);

#endif
