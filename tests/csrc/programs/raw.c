/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Scenes played straight on the runtime: each "wrapper" is one, and prints what happens in which order. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "block/block_int.h"
#include "cowrap/world.h"

static Coroutine *kept[4];

static void note(const char *text)
{
    printf("note %s\n", text);
}

static AioContext *current(void)
{
    return qemu_get_current_aio_context();
}

/* A wrapper must have called its target before it returns. */
static void done_as(const char *scene)
{
    uint32_t i = 0;

    while (strcmp(cw_wrappers[i].name, scene)) {
        i++;
    }
    cw_target_begin(i, __builtin_return_address(0));
    cw_target_end(i, NULL);
}

#define done() done_as(__func__)

static void say(void *opaque)
{
    note(opaque);
}

static void enter_new(CoroutineEntry *entry, void *opaque)
{
    kept[0] = qemu_coroutine_create(entry, opaque);
    aio_co_enter(current(), kept[0]);
}

static void bottom_half_order(void)
{
    aio_bh_schedule_oneshot(current(), say, "1");
    aio_bh_schedule_oneshot(current(), say, "2");
    aio_bh_schedule_oneshot(current(), say, "3");
    aio_bh_schedule_oneshot(current(), say, "4");
    aio_poll(current(), true);
    done();
}

static void nest(void *opaque)
{
    note("3<");
    aio_bh_schedule_oneshot(current(), say, "new");
    aio_poll(current(), false);
    note(">");
}

static void nested_poll(void)
{
    aio_bh_schedule_oneshot(current(), say, "1");
    aio_bh_schedule_oneshot(current(), say, "2");
    aio_bh_schedule_oneshot(current(), nest, NULL);
    aio_bh_schedule_oneshot(current(), say, "4");
    aio_poll(current(), true);
    note(aio_poll(current(), false) ? "more" : "nothing left");
    done();
}

static void again(void *opaque)
{
    note("first");
    aio_bh_schedule_oneshot(current(), say, "second");
}

static void next_slice(void)
{
    aio_bh_schedule_oneshot(current(), again, NULL);
    aio_poll(current(), true);
    note("between");
    aio_poll(current(), true);
    done();
}

static void sleeper_1(void *opaque)
{
    qemu_coroutine_yield();
    note("1");
    aio_co_wake(kept[3]);
}

static void sleeper(void *opaque)
{
    qemu_coroutine_yield();
    note(opaque);
}

static void waker(void *opaque)
{
    aio_co_wake(kept[1]);
    aio_co_wake(kept[2]);
    note("waker");
    qemu_coroutine_yield();
    note("waker again");
}

static void wake_queue(void)
{
    kept[1] = qemu_coroutine_create(sleeper_1, NULL);
    kept[2] = qemu_coroutine_create(sleeper, "2");
    kept[3] = qemu_coroutine_create(sleeper, "3");
    for (int i = 1; i < 4; i++) {
        aio_co_enter(current(), kept[i]);
    }
    enter_new(waker, NULL);
    note("enterer");
    aio_co_wake(kept[0]);
    done();
}

static void tell(void *opaque)
{
    note(opaque);
}

static void scheduled_order(void)
{
    aio_co_schedule(current(), qemu_coroutine_create(tell, "a"));
    aio_bh_schedule_oneshot(current(), say, "newer");
    aio_co_schedule(current(), qemu_coroutine_create(tell, "b"));
    aio_poll(current(), true);
    done();
}

static void move(void *opaque)
{
    aio_co_reschedule_self(current());
    note("stayed");
    aio_co_reschedule_self(opaque);
    note(current() == opaque ? "moved" : "lost");
}

static void move_home(void)
{
    enter_new(move, qemu_get_aio_context());
    done();
}

/* Misuse, each kind. */

static void yield_outside(void)
{
    qemu_coroutine_yield();
}

static void poll_entry(void *opaque)
{
    aio_poll(current(), false);
}

static void poll_in_coroutine(void)
{
    enter_new(poll_entry, NULL);
}

static void poll_away(void)
{
    aio_poll(qemu_get_aio_context(), false);
}

static void nothing(void *opaque)
{
}

static void wake_dead(void)
{
    enter_new(nothing, NULL);
    aio_co_wake(kept[0]);
}

static void enter_dead(void)
{
    enter_new(nothing, NULL);
    aio_co_enter(current(), kept[0]);
}

static void wake_new(void)
{
    aio_co_wake(qemu_coroutine_create(nothing, NULL));
}

static void wake_leader(void)
{
    aio_co_wake(qemu_coroutine_self());
}

static void self_waker(void *opaque)
{
    aio_co_wake(qemu_coroutine_self());
}

static void wake_self(void)
{
    enter_new(self_waker, NULL);
}

static void yielding(void *opaque)
{
    qemu_coroutine_yield();
}

static void waking_twice(void *opaque)
{
    aio_co_wake(opaque);
    aio_co_wake(opaque);
}

static void wake_twice(void)
{
    enter_new(yielding, NULL);
    enter_new(waking_twice, kept[0]);
}

static void schedule_twice(void)
{
    Coroutine *co = qemu_coroutine_create(nothing, NULL);

    aio_co_schedule(current(), co);
    aio_co_schedule(current(), co);
}

static void enter_scheduled(void)
{
    Coroutine *co = qemu_coroutine_create(nothing, NULL);

    aio_co_schedule(current(), co);
    aio_co_enter(current(), co);
}

static void self_scheduler(void *opaque)
{
    aio_co_schedule(opaque, qemu_coroutine_self());
}

/* Preempted right after, the other thread finds it running. */
static void re_entry(void)
{
    void *bs;

    cw_argument(0, &bs);
    enter_new(self_scheduler, bdrv_get_aio_context(bs));
}

static void move_outside(void)
{
    aio_co_reschedule_self(current());
}

static void read_outside(void)
{
    bdrv_graph_co_rdlock();
}

static void unlocking(void *opaque)
{
    bdrv_graph_co_rdunlock();
}

static void read_unlock_unheld(void)
{
    enter_new(unlocking, NULL);
}

static void locking(void *opaque)
{
    bdrv_graph_co_rdlock();
}

static void end_with_lock(void)
{
    enter_new(locking, NULL);
}

static void write_elsewhere(void)
{
    bdrv_graph_wrlock();
}

static void write_twice(void)
{
    bdrv_graph_wrlock();
    bdrv_graph_wrlock();
}

static void write_unlock_unheld(void)
{
    bdrv_graph_wrunlock();
}

static void write_in_main_read(void)
{
    bdrv_graph_rdlock_main_loop();
    bdrv_graph_wrlock();
}

static void main_unlock_unheld(void)
{
    bdrv_graph_rdunlock_main_loop();
}

static void main_read_elsewhere(void)
{
    bdrv_graph_rdlock_main_loop();
}

static void write_for_reader_bh(void *opaque)
{
    bdrv_graph_wrlock();
}

static void reader_asking(void *opaque)
{
    bdrv_graph_co_rdlock();
    aio_bh_schedule_oneshot(qemu_get_aio_context(), write_for_reader_bh, NULL);
    qemu_coroutine_yield();
}

static void write_while_caller_reads(void)
{
    enter_new(reader_asking, NULL);
    aio_poll(current(), true);
}

static void assuming(void *opaque)
{
    assume_graph_lock();
}

static void assume_unheld(void)
{
    enter_new(assuming, NULL);
}

static void unknown_object(void)
{
    bdrv_get_aio_context((BlockDriverState *)(void *)kept);
}

static void wait_away(void)
{
    void *bs;
    bool waiting = false;

    cw_argument(0, &bs);
    AIO_WAIT_WHILE(bdrv_get_aio_context(bs), waiting);
    done();
}

static void endless(void)
{
    for (;;) {
        aio_wait_kick();
    }
}

static void endless_coroutines(void)
{
    for (;;) {
        qemu_coroutine_create(nothing, NULL);
    }
}

static void endless_bottom_halves(void)
{
    for (;;) {
        aio_bh_schedule_oneshot(current(), say, "never");
    }
}

static void leave_coroutine(void)
{
    enter_new(yielding, NULL);
    done();
}

static void leave_write_lock(void)
{
    bdrv_graph_wrlock();
    done();
}

static void late(void *opaque)
{
    *(bool *)opaque = true;
}

/* Returns while a bottom half still has the address of a local. */
static void write_late(void)
{
    bool local = false;

    aio_bh_schedule_oneshot(current(), late, &local);
    done();
}

static void fail(void)
{
    assert(1 + 1 == 3);
}

static void never_calls_target(void)
{
}

static void deep(void *opaque)
{
    volatile char frame[4096];

    frame[0] = opaque != NULL;
    if (frame[0]) {
        deep((void *)frame);
    }
    frame[1] = frame[0];
}

static void overflow_stack(void)
{
    enter_new(deep, kept);
}

static void null_pointer(void)
{
    int *volatile nowhere = NULL;

    *nowhere = 1;
}

static void stop(void)
{
    abort();
}

static void spin(void)
{
    for (volatile unsigned i = 0;; i++) {
    }
}

#define SCENE(name) {#name, name, 0, NULL, {0, CW_NO_OBJECT, 0, NULL}, name}

static const CwSlot node[] = {{sizeof(void *), CW_NODE, 0, NULL}};

const CwWrapper cw_wrappers[] = {
    SCENE(bottom_half_order), SCENE(nested_poll), SCENE(next_slice), SCENE(wake_queue), SCENE(scheduled_order), SCENE(move_home),
    SCENE(yield_outside), SCENE(poll_in_coroutine), SCENE(poll_away), SCENE(wake_dead), SCENE(enter_dead), SCENE(wake_new),
    SCENE(wake_leader), SCENE(wake_self), SCENE(wake_twice), SCENE(schedule_twice), SCENE(enter_scheduled),
    SCENE(move_outside), SCENE(read_outside), SCENE(read_unlock_unheld), SCENE(end_with_lock), SCENE(write_elsewhere),
    SCENE(write_twice), SCENE(write_unlock_unheld), SCENE(write_in_main_read), SCENE(main_unlock_unheld),
    SCENE(main_read_elsewhere), SCENE(write_while_caller_reads), SCENE(assume_unheld), SCENE(unknown_object),
    {"re_entry", re_entry, 1, node, {0, CW_NO_OBJECT, 0, NULL}, re_entry},
    {"wait_away", wait_away, 1, node, {0, CW_NO_OBJECT, 0, NULL}, wait_away},
    SCENE(endless), SCENE(endless_coroutines), SCENE(endless_bottom_halves), SCENE(leave_coroutine), SCENE(leave_write_lock),
    SCENE(write_late), SCENE(fail), SCENE(never_calls_target), SCENE(overflow_stack), SCENE(null_pointer), SCENE(stop), SCENE(spin)
};
const uint32_t cw_n_wrappers = sizeof(cw_wrappers) / sizeof(cw_wrappers[0]);
