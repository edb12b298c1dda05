/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Nodes and children: which context they live in, and up to qemu-6.2 the calls that go there. */
#ifndef COWRAP_BLOCK_BLOCK_H
#define COWRAP_BLOCK_BLOCK_H

#include "block/aio-wait.h"

struct BdrvChild {
    BlockDriverState *bs;
};

/* The node's context; the main loop's for NULL. */
AioContext *bdrv_get_aio_context(BlockDriverState *bs);

#if COWRAP_DIALECT < COWRAP_QEMU_8_0
/* aio_co_enter in the node's context. */
void bdrv_coroutine_enter(BlockDriverState *bs, Coroutine *co);

#define BDRV_POLL_WHILE(bs, condition) AIO_WAIT_WHILE(bdrv_get_aio_context(bs), condition)
#endif

#endif
