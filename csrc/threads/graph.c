/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The graph lock of qemu-8.0 on among real threads: readers counted together, one writer in main, readers that wait for it. */
#include "block/graph-lock.h"
#include "threads.h"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER; /* guards all of these */
static int32_t readers;
static bool has_writer;
static uint8_t writer_call;
static uint32_t main_readers;
static Coroutine *parked, *last_parked;

static bool in_main(void);
static bool try_read(Coroutine *co);
static bool try_write(void);

void ct_graph_reset(void)
{
    readers = 0;
    has_writer = false;
    main_readers = 0;
    parked = NULL;
}

static bool in_main(void)
{
    return ct_self() == &ct_world.threads[0];
}

void bdrv_graph_co_rdlock(void)
{
    Coroutine *co = ct_self()->coroutine;

    ct_pause();
    if (!co) {
        ct_misuse("read-lock-outside-coroutine", "code outside of coroutines takes a coroutine's read lock of the graph");
    }
    /* in qemu-8.0 a reader in main was not counted */
    while ((ct_world.what->dialect > COWRAP_QEMU_8_0 || !in_main()) && !try_read(co)) {
        ct_kick();
        qemu_coroutine_yield();
    }
    co->read_locks++;
    ct_event(CW_EV_READ_LOCK, 0, 0, 0);
}

/* Counts the reader, or puts it in the queue. */
static bool try_read(Coroutine *co)
{
    bool may;

    pthread_mutex_lock(&mutex);
    may = !has_writer;
    if (may) {
        readers++;
    } else {
        co->next = NULL;
        if (parked) {
            last_parked->next = co;
        } else {
            parked = co;
        }
        last_parked = co;
    }
    pthread_mutex_unlock(&mutex);
    return may;
}

void bdrv_graph_co_rdunlock(void)
{
    Coroutine *co = ct_self()->coroutine;
    bool wanted = false;

    ct_pause();
    if (!co || co->read_locks == 0) {
        ct_misuse("read-unlock-without-lock", "the graph's read lock is released by somebody who does not hold it");
    }
    co->read_locks--;
    ct_event(CW_EV_READ_UNLOCK, 0, 0, 0);
    if (ct_world.what->dialect > COWRAP_QEMU_8_0 || !in_main()) {
        pthread_mutex_lock(&mutex);
        readers--;
        wanted = has_writer;
        pthread_mutex_unlock(&mutex);
    }
    if (wanted) {
        ct_kick();
    }
}

void assume_graph_lock(void)
{
    Coroutine *co = ct_self()->coroutine;
    bool held = co && co->read_locks > 0;

    ct_event(CW_EV_ASSUME_LOCK, 0, held, 0);
    if (!held && !in_main()) {
        ct_misuse("assume-without-lock", "the graph's read lock is assumed by somebody who does not hold it");
    }
}

void bdrv_graph_rdlock_main_loop(void)
{
    ct_pause();
    if (!in_main() || ct_self()->coroutine) {
        ct_misuse("main-read-lock-elsewhere", "somebody else than main takes the main loop's read lock");
    }
    main_readers++;
    ct_event(CW_EV_MAIN_READ_LOCK, 0, 0, 0);
}

void bdrv_graph_rdunlock_main_loop(void)
{
    if (!in_main() || main_readers == 0) {
        ct_misuse("main-read-unlock-without-lock", "the main loop's read lock is released by somebody who does not hold it");
    }
    main_readers--;
    ct_event(CW_EV_MAIN_READ_UNLOCK, 0, 0, 0);
    ct_pause();
}

void cw_graph_wrlock(BlockDriverState *bs)
{
    AioContext *ctx = bs ? bdrv_get_aio_context(bs) : NULL;
    bool elsewhere = ctx && ctx != qemu_get_aio_context();

    ct_pause();
    if (!in_main() || ct_self()->coroutine) {
        ct_misuse("write-lock-elsewhere", "somebody else than main takes the graph's write lock");
    }
    if (elsewhere) {
        ct_context_unlock(ctx);
    }
    ct_world.n_waiters++;
    while (!try_write()) {
        ct_self()->waits_for = "the graph's write lock";
        ct_poll(qemu_get_aio_context(), true);
        ct_self()->waits_for = NULL;
    }
    ct_world.n_waiters--;
    if (elsewhere) {
        ct_context_lock(ctx);
    }
    ct_event(CW_EV_WRITE_LOCK, 0, 0, 0);
}

static bool try_write(void)
{
    bool may;

    pthread_mutex_lock(&mutex);
    may = readers <= 0 && !has_writer;
    if (may) {
        has_writer = true;
        writer_call = ct_self()->strand.call;
    }
    pthread_mutex_unlock(&mutex);
    return may;
}

void cw_graph_wrunlock(void)
{
    Coroutine *list;

    ct_pause();
    pthread_mutex_lock(&mutex);
    list = parked;
    parked = NULL;
    if (!in_main() || !has_writer) {
        ct_misuse("write-unlock-without-lock", "the graph's write lock is released by somebody who does not hold it");
    }
    has_writer = false;
    pthread_mutex_unlock(&mutex);
    ct_event(CW_EV_WRITE_UNLOCK, 0, 0, 0);
    while (list) {
        Coroutine *co = list;

        list = co->next;
        co->next = NULL;
        aio_co_wake(co);
    }
    if (ct_world.what->dialect >= COWRAP_QEMU_8_2) {
        ct_poll(qemu_get_aio_context(), false);
    }
}

uint32_t ct_graph_held(void)
{
    const CtThread *thread = ct_self();
    uint32_t held = thread->coroutine && thread->coroutine->read_locks > 0 ? CW_HELD_READ : 0;

    pthread_mutex_lock(&mutex);
    if (in_main()) {
        held |= has_writer && writer_call == thread->strand.call ? CW_HELD_WRITE : 0;
        held |= main_readers > 0 ? CW_HELD_MAIN_READ : 0;
    }
    pthread_mutex_unlock(&mutex);
    return held;
}

const char *ct_graph_leftover(void)
{
    if (has_writer) {
        return "the graph's write lock is still held";
    }
    if (main_readers > 0) {
        return "the main loop's read lock is still held";
    }
    return readers != 0 ? "the graph's read lock is still held" : NULL;
}
