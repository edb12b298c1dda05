/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Dirty bitmaps: the marked functions that QEMU keeps here come from the case's declarations. */
#ifndef COWRAP_BLOCK_DIRTY_BITMAP_H
#define COWRAP_BLOCK_DIRTY_BITMAP_H

#include "cowrap/case-header.h"

#endif
