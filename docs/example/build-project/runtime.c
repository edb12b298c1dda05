/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The smallest runtime: a coroutine is run to its end by whoever polls for it. */
#include "qemu/osdep.h"

struct Coroutine {
    CoroutineEntry *entry;
    void *opaque;
};

static bool running;

AioContext *qemu_get_current_aio_context(void)
{
    return 0;
}

bool qemu_in_coroutine(void)
{
    return running;
}

Coroutine *qemu_coroutine_create(CoroutineEntry *entry, void *opaque)
{
    static Coroutine only;

    only.entry = entry;
    only.opaque = opaque;
    return &only;
}

void bdrv_poll_co(BdrvPollCo *s)
{
    running = true;
    s->co->entry(s->co->opaque);
    running = false;
    assert(!s->in_progress);
}

void aio_wait_kick(void)
{
}
