/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One thread with one loop, as small as it can be: no more than eight functions wait at a time. */
#include "tasks.h"

#include <stdlib.h>
#include <ucontext.h>

struct Task {
    ucontext_t here, back;
    LoopFunction *entry;
    void *opaque;
    bool ended;
    char stack[65536];
};

static struct { LoopFunction *function; void *opaque; } waiting[8];
static unsigned first, behind;
static Task *running;
static bool locked;

Loop *loop_current(void)
{
    return NULL;
}

void loop_later(LoopFunction *function, void *opaque)
{
    assert(behind - first < 8);
    waiting[behind % 8].function = function;
    waiting[behind++ % 8].opaque = opaque;
}

/* With one thread nobody sleeps while something happens elsewhere. */
void loop_kick(void)
{
}

static void task_start(void)
{
    running->entry(running->opaque);
    running->ended = true;
}

Task *task_new(LoopFunction *entry, void *opaque)
{
    Task *task = calloc(1, sizeof *task);

    assert(task);
    task->entry = entry;
    task->opaque = opaque;
    getcontext(&task->here);
    task->here.uc_stack.ss_sp = task->stack;
    task->here.uc_stack.ss_size = sizeof task->stack;
    task->here.uc_link = &task->back;
    makecontext(&task->here, task_start, 0);
    return task;
}

Task *task_self(void)
{
    return running;
}

bool in_task(void)
{
    return running != NULL;
}

static void task_enter(void *opaque)
{
    Task *task = opaque;

    assert(!running);
    running = task;
    swapcontext(&task->back, &task->here);
    running = NULL;
    if (task->ended) {
        free(task);
    }
}

void task_yield(void)
{
    swapcontext(&running->here, &running->back);
}

void task_wake(Task *task)
{
    loop_later(task_enter, task);
}

void task_poll(TaskPoll *poll)
{
    task_enter(poll->co);
    while (poll->in_progress) {
        assert(first != behind);
        unsigned next = first++ % 8;
        waiting[next].function(waiting[next].opaque);
    }
}

void store_lock(void)
{
    assert(!locked);
    locked = true;
}

void store_unlock(void)
{
    assert(locked);
    locked = false;
}
