/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a generated file includes, as the harness has it: each name stands for the one of QEMU that does the same. */
#ifndef STORE_H
#define STORE_H

#include "qemu/osdep.h"
#include "block/block-gen.h"
#include "block/block_int.h"

#define Task Coroutine
#define TaskPoll BdrvPollCo
#define loop ctx
#define task_new qemu_coroutine_create
#define task_self qemu_coroutine_self
#define task_yield qemu_coroutine_yield
#define task_wake aio_co_wake
#define task_poll bdrv_poll_co
#define in_task qemu_in_coroutine
#define loop_current qemu_get_current_aio_context
#define loop_kick aio_wait_kick
#define loop_later(function, state) aio_bh_schedule_oneshot(qemu_get_aio_context(), function, state)
#define store_lock bdrv_graph_co_rdlock
#define store_unlock bdrv_graph_co_rdunlock

#endif
