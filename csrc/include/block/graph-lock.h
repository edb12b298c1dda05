/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The graph lock (from qemu-8.0 on) in the signatures of each release. */
#ifndef COWRAP_BLOCK_GRAPH_LOCK_H
#define COWRAP_BLOCK_GRAPH_LOCK_H

#include "qemu/osdep.h"

#if COWRAP_DIALECT >= COWRAP_QEMU_8_0

/* The write lock, whatever the release's signature; `bs` may be NULL. */
void cw_graph_wrlock(BlockDriverState *bs);
void cw_graph_wrunlock(void);

void coroutine_fn bdrv_graph_co_rdlock(void);
void coroutine_fn bdrv_graph_co_rdunlock(void);
/* Says that the caller holds the read lock; checked here. */
void assume_graph_lock(void);
void bdrv_graph_rdlock_main_loop(void);
void bdrv_graph_rdunlock_main_loop(void);

#if COWRAP_DIALECT == COWRAP_QEMU_8_1 || COWRAP_DIALECT == COWRAP_QEMU_8_2
static inline CW_INTO_CALLER void bdrv_graph_wrlock(BlockDriverState *bs)
{
    cw_graph_wrlock(bs);
}
#else
static inline CW_INTO_CALLER void bdrv_graph_wrlock(void)
{
    cw_graph_wrlock(NULL);
}
#endif

#if COWRAP_DIALECT == COWRAP_QEMU_8_2
static inline CW_INTO_CALLER void bdrv_graph_wrunlock(BlockDriverState *bs)
{
    (void)bs;
    cw_graph_wrunlock();
}
#else
static inline CW_INTO_CALLER void bdrv_graph_wrunlock(void)
{
    cw_graph_wrunlock();
}
#endif

#endif

#endif
