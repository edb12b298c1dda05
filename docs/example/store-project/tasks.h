/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The runtime of this project: tasks, which have a stack of their own, and a loop that runs functions one after the other. */
#ifndef TASKS_H
#define TASKS_H

#include <assert.h>
#include <stdbool.h>

/* marks: for cowrap, nothing for the compiler */
#define async_wrapper
#define async_wrapper_locked
#define async_wrapper_anywhere
#define no_async_wrapper

typedef struct Loop Loop;
typedef struct Task Task;
typedef void LoopFunction(void *opaque);

typedef struct TaskPoll {
    Loop *loop;
    bool in_progress;
    Task *co;
} TaskPoll;

Loop *loop_current(void);
void loop_later(LoopFunction *function, void *opaque);
void loop_kick(void);

Task *task_new(LoopFunction *entry, void *opaque);
Task *task_self(void);
bool in_task(void);
void task_yield(void);
void task_wake(Task *task);
void task_poll(TaskPoll *poll);

void store_lock(void);
void store_unlock(void);

#endif
