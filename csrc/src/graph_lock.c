/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The graph lock of qemu-8.0 on: readers counted per context, one writer in main, and an owner for each lock, which QEMU has not. */
#include "block/graph-lock.h"

#include "context.h"
#include "context_lock.h"
#include "coroutine.h"
#include "record.h"
#include "scheduler.h"
#include "verdict.h"
#include "wait.h"

static Coroutine *reading_coroutine(const char *word, const char *action);
static bool readers_count_here(void);
static void park(Coroutine *co);
static int32_t readers(void);
static void check_main(const char *word, const char *action);
static void check_may_write(void);
static void wait_for_readers(void);
static void wake_parked(void);

void bdrv_graph_co_rdlock(void)
{
    Coroutine *co;

    cw_note_site();
    cw_step();
    co = reading_coroutine("read-lock-outside-coroutine", "takes");
    while (readers_count_here()) {
        cw_current_context()->readers++;
        if (!cw_world.graph.has_writer) {
            break;
        }
        cw_current_context()->readers--;
        cw_kick();
        park(co);
    }
    co->read_locks++;
    cw_event(CW_EV_READ_LOCK, 0, 0, 0);
}

static Coroutine *reading_coroutine(const char *word, const char *action)
{
    Coroutine *co = cw_world.thread->coroutine;

    if (!co) {
        cw_misuse(word, "%s %s a coroutine's read lock of the graph, but is not in a coroutine",
                  cw_who_text(cw_who()).text, action);
    }
    return co;
}

/* In qemu-8.0 a reader in main was not counted. */
static bool readers_count_here(void)
{
    return cw_world.what->dialect > COWRAP_QEMU_8_0 || !cw_in_main();
}

static void park(Coroutine *co)
{
    CwGraph *graph = &cw_world.graph;

    co->next = NULL;
    co->parked = true;
    if (graph->parked) {
        graph->last_parked->next = co;
    } else {
        graph->parked = co;
    }
    graph->last_parked = co;
    cw_coroutine_yield();
    co->parked = false;
}

void bdrv_graph_co_rdunlock(void)
{
    Coroutine *co;

    cw_note_site();
    cw_step();
    co = reading_coroutine("read-unlock-outside-coroutine", "releases");
    if (co->read_locks == 0) {
        cw_misuse("read-unlock-without-lock", "%s releases the graph's read lock without holding it",
                  cw_who_text(cw_who()).text);
    }
    co->read_locks--;
    cw_event(CW_EV_READ_UNLOCK, 0, 0, 0);
    if (readers_count_here()) {
        cw_current_context()->readers--;
        if (cw_world.graph.has_writer) {
            cw_kick();
        }
    }
    cw_preempt();
}

void assume_graph_lock(void)
{
    Coroutine *co = cw_world.thread->coroutine;
    bool held = co && co->read_locks > 0;

    cw_note_site();
    cw_step();
    cw_event(CW_EV_ASSUME_LOCK, 0, held, 0);
    if (!held && !cw_in_main()) {
        cw_misuse("assume-without-lock", "%s assumes the graph's read lock without holding it",
                  cw_who_text(cw_who()).text);
    }
}

void bdrv_graph_rdlock_main_loop(void)
{
    cw_note_site();
    cw_step();
    check_main("main-read-lock-elsewhere", "takes the main loop's read lock");
    cw_world.graph.main_readers++;
    cw_event(CW_EV_MAIN_READ_LOCK, 0, 0, 0);
}

static void check_main(const char *word, const char *action)
{
    if (!cw_in_main() || cw_world.thread->coroutine) {
        cw_misuse(word, "%s %s; only main may, outside of coroutines", cw_who_text(cw_who()).text, action);
    }
}

void bdrv_graph_rdunlock_main_loop(void)
{
    cw_note_site();
    cw_step();
    check_main("main-read-unlock-elsewhere", "releases the main loop's read lock");
    if (cw_world.graph.main_readers == 0) {
        cw_misuse("main-read-unlock-without-lock", "main releases the main loop's read lock without holding it");
    }
    cw_world.graph.main_readers--;
    cw_event(CW_EV_MAIN_READ_UNLOCK, 0, 0, 0);
}

void cw_graph_wrlock(BlockDriverState *bs)
{
    AioContext *ctx = bs ? bdrv_get_aio_context(bs) : cw_main_context();

    cw_note_site();
    cw_step();
    check_main("write-lock-elsewhere", "takes the graph's write lock");
    check_may_write();
    if (ctx != cw_main_context()) {
        cw_context_unlock(ctx);
    }
    wait_for_readers();
    if (ctx != cw_main_context()) {
        cw_context_lock(ctx);
    }
    cw_world.graph.writer_call = cw_world.thread->strand.call;
    cw_event(CW_EV_WRITE_LOCK, 0, 0, 0);
}

static void check_may_write(void)
{
    const Coroutine *asked_by = cw_world.thread->strand.asked_by;

    if (cw_world.graph.has_writer) {
        cw_misuse("write-lock-twice", "main takes the graph's write lock while call %u holds it",
                  (unsigned)cw_world.graph.writer_call);
    }
    if (cw_world.graph.main_readers > 0) {
        cw_misuse("write-lock-while-main-reads", "main takes the graph's write lock inside the main loop's read lock");
    }
    if (asked_by && asked_by->read_locks > 0) {
        cw_misuse("write-lock-while-caller-reads",
                  "main takes the graph's write lock for coroutine %u, which holds the read lock and waits",
                  (unsigned)asked_by->number);
    }
    if (readers() < 0) {
        cw_misuse("reader-count-below-zero", "more read locks of the graph were released than taken: %d",
                  (int)readers());
    }
}

static int32_t readers(void)
{
    int32_t sum = 0;

    for (uint32_t i = 0; i < cw_world.n_threads; i++) {
        sum += cw_world.threads[i].context.readers;
    }
    return sum;
}

/* Readers may come while main polls, and another writer too: then this one starts again. */
static void wait_for_readers(void)
{
    cw_waiter_begin(NULL)->for_readers = true;
    while (readers() > 0 || cw_world.graph.has_writer) {
        cw_step();
        cw_poll(cw_main_context(), true);
    }
    cw_world.graph.has_writer = true;
    cw_waiter_end();
}

void cw_graph_wrunlock(void)
{
    cw_note_site();
    cw_step();
    check_main("write-unlock-elsewhere", "releases the graph's write lock");
    if (!cw_world.graph.has_writer) {
        cw_misuse("write-unlock-without-lock", "main releases the graph's write lock, which nobody holds");
    }
    cw_world.graph.has_writer = false;
    cw_event(CW_EV_WRITE_UNLOCK, 0, 0, 0);
    wake_parked();
    if (cw_world.what->dialect >= COWRAP_QEMU_8_2) {
        cw_run_bottom_halves(cw_main_context());
    }
    cw_preempt();
}

/* First come, first served; those of main run right here. */
static void wake_parked(void)
{
    Coroutine *list = cw_world.graph.parked;

    cw_world.graph.parked = NULL;
    while (list) {
        Coroutine *co = list;

        list = co->next;
        co->next = NULL;
        cw_coroutine_wake(co);
    }
}
