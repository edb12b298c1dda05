/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Backends: their node and their context. */
#ifndef COWRAP_SYSEMU_BLOCK_BACKEND_H
#define COWRAP_SYSEMU_BLOCK_BACKEND_H

#include "block/block.h"

/* The backend's node; the backend must not be NULL. */
BlockDriverState *blk_bs(BlockBackend *blk);
/* The backend's context; the main loop's for NULL, from qemu-8.1 on. */
AioContext *blk_get_aio_context(BlockBackend *blk);

#endif
