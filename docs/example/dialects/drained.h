/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Declarations for drained.json. */
int no_co_wrapper_bdrv_wrlock_drained bdrv_co_detach(BlockDriverState *bs, int flags);
int co_wrapper_mixed_bdrv_rdlock bdrv_look(BlockDriverState *bs);
