/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the fork's runtime has beyond QEMU's: here no node is ever busy, so that draining has nothing to wait for. */
#include "qemu/osdep.h"
#include "block/block_int.h"

static inline void bdrv_graph_wrlock_drained(void)
{
    bdrv_graph_wrlock();
}
