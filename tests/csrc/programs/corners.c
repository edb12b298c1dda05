/* SPDX-License-Identifier: GPL-2.0-or-later */
/* More scenes played straight on the runtime: full buffers, what is left behind, who waits for whom, rarer misuse. */
#include <stdio.h>
#include <string.h>

#include "block/block_int.h"
#include "cowrap/world.h"

/* Those of older dialects; the runtime has them all. */
void aio_context_acquire(AioContext *ctx);
void aio_context_release(AioContext *ctx);
AioContext *blk_get_aio_context(BlockBackend *blk);
BlockDriverState *blk_bs(BlockBackend *blk);

static Coroutine *kept;

static void note(const char *text)
{
    printf("note %s\n", text);
}

static AioContext *current(void)
{
    return qemu_get_current_aio_context();
}

static uint32_t number_of(const char *scene)
{
    uint32_t i = 0;

    while (strcmp(cw_wrappers[i].name, scene)) {
        i++;
    }
    return i;
}

static void done_as(const char *scene)
{
    cw_target_begin(number_of(scene), __builtin_return_address(0));
    cw_target_end(number_of(scene), NULL);
}

#define done() done_as(__func__)

static AioContext *home_of_argument(void)
{
    void *bs;

    cw_argument(0, &bs);
    return bdrv_get_aio_context(bs);
}

static void enter_new(CoroutineEntry *entry, void *opaque)
{
    kept = qemu_coroutine_create(entry, opaque);
    aio_co_enter(current(), kept);
}

static void nothing(void *opaque)
{
}

static void yielding(void *opaque)
{
    qemu_coroutine_yield();
}

/* Full. */

static void many_dead_coroutines(void)
{
    for (;;) {
        enter_new(nothing, NULL);
    }
}

static void wait_in_wait(void *opaque)
{
    bool waiting = true;

    aio_bh_schedule_oneshot(current(), wait_in_wait, NULL);
    AIO_WAIT_WHILE(current(), waiting);
}

static void nested_waits(void)
{
    wait_in_wait(NULL);
}

static char big[40000];

static void big_results(void)
{
    cw_wrapper_result(big);
    cw_wrapper_result(big);
}

static void big_result(void)
{
    big[1] = 5;
    cw_wrapper_result(big);
    done();
}

typedef struct Numbers {
    long double one;
    _Complex long double other;
} Numbers;

/* Padding of a long double is nobody's: it reads as zero, whatever is there. */
static void long_doubles(void)
{
    Numbers clean, dirty;

    memset(&clean, 0, sizeof(clean));
    memset(&dirty, 0xff, sizeof(dirty));
    clean.one = dirty.one = 1.5L;
    clean.other = dirty.other = 2.5L;
    cw_wrapper_result(&clean);
    cw_wrapper_result(&dirty);
    done();
}

static void wrong_target(void)
{
    int result = 7;

    cw_target_begin(number_of("returns_int"), __builtin_return_address(0));
    cw_target_end(number_of("returns_int"), &result);
    note(result == 0 ? "zero" : "something");
}

static void returns_int(void)
{
    done();
}

/* Objects. */

static void node_of_nothing(void)
{
    note(home_of_argument() == qemu_get_aio_context() ? "main" : "elsewhere");
    done();
}

static void backend_context(void)
{
    void *blk;

    cw_argument(0, &blk);
    note(blk_get_aio_context(blk) == qemu_get_aio_context() ? "main" : "elsewhere");
    done();
}

static void backend_node(void)
{
    void *blk;

    cw_argument(0, &blk);
    note(bdrv_get_aio_context(blk_bs(blk)) == blk_get_aio_context(blk) ? "same" : "other");
    done();
}

static void unknown_backend(void)
{
    blk_bs((BlockBackend *)(void *)&kept);
}

/* Left behind. */

static void leave_context_lock(void)
{
    aio_context_acquire(current());
    done();
}

static void leave_main_read_lock(void)
{
    bdrv_graph_rdlock_main_loop();
    done();
}

static void leave_waiter(void)
{
    cw_wait_begin(current());
    done();
}

static void leave_new_coroutine(void)
{
    qemu_coroutine_create(nothing, NULL);
    done();
}

static void reading(void *opaque)
{
    bdrv_graph_co_rdlock();
    note(opaque);
    bdrv_graph_co_rdunlock();
}

static void leave_parked_reader(void)
{
    bdrv_graph_wrlock();
    enter_new(reading, "never");
    done();
}

/* The other thread cannot have the lock to enter what main scheduled. */
static void leave_locked_out(void)
{
    AioContext *ctx = home_of_argument();

    aio_context_acquire(ctx);
    aio_co_schedule(ctx, qemu_coroutine_create(nothing, NULL));
    done();
}

/* Who waits for whom. */

static void reading_and_yielding(void *opaque)
{
    bdrv_graph_co_rdlock();
    qemu_coroutine_yield();
}

static void write_past_sleeper(void)
{
    enter_new(reading_and_yielding, NULL);
    bdrv_graph_wrlock();
}

static void wait_for_ever(void)
{
    bool waiting = true;

    AIO_WAIT_WHILE(current(), waiting);
}

static void poll_for_sleeper(void)
{
    BdrvPollCo state = {.ctx = current(), .in_progress = true, .co = qemu_coroutine_create(yielding, NULL)};

    bdrv_poll_co(&state);
}

/* In an iothread: a reader that tells main, and then wants the lock that main holds. */
static void reader_wants_lock(void)
{
    aio_bh_schedule_oneshot(qemu_get_aio_context(), nothing, NULL);
    aio_context_acquire(qemu_get_aio_context());
}

static void write_with_lock(void)
{
    aio_context_acquire(current());
    aio_poll(current(), true);
    bdrv_graph_wrlock();
}

/* Orders. */

static void hold_for_a_while(void)
{
    AioContext *ctx = home_of_argument();

    aio_context_acquire(ctx);
    aio_poll(current(), true);
    note("releases");
    aio_context_release(ctx);
    done();
}

/* In an iothread: tells main, and then wants its own lock, which main holds. */
static void want_own_lock(void)
{
    aio_bh_schedule_oneshot(qemu_get_aio_context(), nothing, NULL);
    note("wants");
    aio_context_acquire(current());
    note("has");
    aio_context_release(current());
    done();
}

static void parked_readers(void)
{
    bdrv_graph_wrlock();
    enter_new(reading, "first");
    enter_new(reading, "second");
    enter_new(reading, "third");
    note("unlock");
    bdrv_graph_wrunlock();
    done();
}

static void waiting_without_context(void)
{
    bool waiting = false;

    AIO_WAIT_WHILE(NULL, waiting);
    note("through");
    done();
}

static void write_away(void)
{
    void *bs;

    cw_argument(0, &bs);
    cw_graph_wrlock(bs);
    note("writing");
    cw_graph_wrunlock();
    done();
}

/* Misuse. */

static void schedule_dead(void)
{
    enter_new(nothing, NULL);
    aio_co_schedule(current(), kept);
}

static void waking_and_entering(void *opaque)
{
    aio_co_wake(opaque);
    aio_co_enter(current(), opaque);
}

static void enter_woken(void)
{
    enter_new(yielding, NULL);
    enter_new(waking_and_entering, kept);
}

static void wake_it(void *opaque)
{
    aio_co_wake(opaque);
}

/* In a coroutine: what its target waits for is not the only thing that wakes it. */
static void woken_too_early(void)
{
    aio_bh_schedule_oneshot(current(), wake_it, qemu_coroutine_self());
    done();
}

static void unlocking_elsewhere(void *opaque)
{
    bdrv_graph_co_rdlock();
    aio_co_reschedule_self(opaque);
    bdrv_graph_co_rdunlock();
    aio_bh_schedule_oneshot(qemu_get_aio_context(), nothing, NULL);
}

/* In qemu-8.0 main's readers do not count: the lock is released where it does. */
static void reader_moves(void)
{
    enter_new(unlocking_elsewhere, home_of_argument());
    aio_poll(current(), true);
    bdrv_graph_wrlock();
    aio_poll(current(), true);
    bdrv_graph_wrunlock();
    note("written");
    bdrv_graph_wrlock();
}

static void unlock_outside(void)
{
    bdrv_graph_co_rdunlock();
}

#define VOID {0, CW_NO_OBJECT, 0, NULL}
#define SCENE(name) {#name, name, 0, NULL, VOID, name}
#define NODE_SCENE(name) {#name, name, 1, node, VOID, name}
#define BACKEND_SCENE(name) {#name, name, 1, backend, VOID, name}

static const CwSlot node[] = {{sizeof(void *), CW_NODE, 0, NULL}};
static const CwSlot backend[] = {{sizeof(void *), CW_BACKEND, 0, NULL}};
static const CwLeaf numbers[] = {
    {0, sizeof(long double), CW_LONG_DOUBLE},
    {offsetof(Numbers, other), sizeof(_Complex long double), CW_LONG_DOUBLE_COMPLEX},
};

const CwWrapper cw_wrappers[] = {
    SCENE(many_dead_coroutines), SCENE(nested_waits), {"big_results", big_results, 0, NULL, {sizeof(big), CW_NO_OBJECT, 0, NULL}, big_results},
    {"big_result", big_result, 0, NULL, {sizeof(big), CW_NO_OBJECT, 0, NULL}, big_result},
    {"long_doubles", long_doubles, 0, NULL, {sizeof(Numbers), CW_NO_OBJECT, 2, numbers}, long_doubles}, SCENE(wrong_target),
    {"returns_int", returns_int, 0, NULL, {sizeof(int), CW_NO_OBJECT, 0, NULL}, returns_int},
    NODE_SCENE(node_of_nothing), BACKEND_SCENE(backend_context), BACKEND_SCENE(backend_node), SCENE(unknown_backend),
    SCENE(leave_context_lock), SCENE(leave_main_read_lock), SCENE(leave_waiter), SCENE(leave_new_coroutine),
    SCENE(leave_parked_reader), NODE_SCENE(leave_locked_out), SCENE(write_past_sleeper), SCENE(wait_for_ever),
    SCENE(poll_for_sleeper), SCENE(reader_wants_lock), SCENE(write_with_lock), SCENE(parked_readers),
    SCENE(waiting_without_context), NODE_SCENE(write_away), SCENE(schedule_dead), SCENE(enter_woken), SCENE(woken_too_early),
    NODE_SCENE(reader_moves), SCENE(unlock_outside), NODE_SCENE(hold_for_a_while), SCENE(want_own_lock),
};
const uint32_t cw_n_wrappers = sizeof(cw_wrappers) / sizeof(cw_wrappers[0]);
