/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The project's runtime in terms of the harness's: each name stands for the one that does the same. */
#ifndef TASKS_H
#define TASKS_H

#define Task Coroutine
#define TaskPoll BdrvPollCo
#define loop ctx
#define task_poll bdrv_poll_co
#define task_new qemu_coroutine_create
#define task_self qemu_coroutine_self
#define task_yield qemu_coroutine_yield
#define in_task qemu_in_coroutine
#define task_wake aio_co_wake
#define loop_kick aio_wait_kick
#define loop_current qemu_get_current_aio_context
#define loop_run_in_main(function, state) aio_bh_schedule_oneshot(qemu_get_aio_context(), function, state)

#include "qemu/osdep.h"
#include "block/block-gen.h"
#include "block/block_int.h"

#endif
