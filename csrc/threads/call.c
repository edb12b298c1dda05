/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The calls of a case among real threads: who makes them, what the caller holds, and what must be true when they have returned. */
#include "block/graph-lock.h"
#include "threads.h"

static bool starts_here(uint32_t call);
static void call_now(uint32_t call);
static void start(void *opaque);
static void carry_out(void *opaque);
static void take_locks(const CwCall *call);
static void drop_locks(const CwCall *call);
static void overwrite_dead_frames(void);
static void fill(volatile uint8_t *room, size_t size);

/* The first call of a thread at once, the others as bottom halves that nest in waits. */
void ct_call_first(void)
{
    uint32_t n = ct_world.what->n_calls;
    uint32_t first = 0;

    while (first < n && !starts_here(first)) {
        first++;
    }
    for (uint32_t i = n; i-- > first + 1;) {
        if (starts_here(i)) {
            ct_self()->strand.call = (uint8_t)i;
            ct_schedule(&ct_self()->context, start, &ct_world.flights[i]);
        }
    }
    if (first < n) {
        call_now(first);
    }
    ct_self()->strand.call = CT_NOBODY;
}

static bool starts_here(uint32_t call)
{
    const CwCall *what = &ct_world.what->calls[call];

    return what->actor != CW_NESTED && &ct_world.threads[what->thread] == ct_self();
}

static void start(void *opaque)
{
    CtFlight *flight = opaque;

    call_now((uint32_t)(flight - ct_world.flights));
}

static void call_now(uint32_t call)
{
    CtThread *thread = ct_self();
    CtStrand outer = thread->strand;

    thread->strand = (CtStrand){.call = (uint8_t)call};
    if (ct_world.what->calls[call].in_coroutine) {
        aio_co_enter(&thread->context, ct_coroutine_create(carry_out, &ct_world.flights[call]));
    } else {
        carry_out(&ct_world.flights[call]);
    }
    thread->strand = outer;
}

void ct_call_nested(uint32_t call)
{
    CtStrand outer = ct_self()->strand;

    ct_self()->strand.call = (uint8_t)call;
    carry_out(&ct_world.flights[call]);
    ct_self()->strand = outer;
}

static void carry_out(void *opaque)
{
    CtFlight *flight = opaque;
    uint32_t number = (uint32_t)(flight - ct_world.flights);
    const CwCall *call = &ct_world.what->calls[number];

    take_locks(call);
    ct_pause();
    ct_event(CW_EV_CALL, number, 0, 0);
    if (call->actor == CW_WRITER) {
        cw_graph_wrlock(NULL);
        cw_graph_wrunlock();
    } else if (call->actor == CW_READER) {
        bdrv_graph_co_rdlock();
        ct_do_steps(call);
        bdrv_graph_co_rdunlock();
        aio_wait_kick();
    } else {
        cw_wrappers[call->wrapper].call();
        overwrite_dead_frames();
        if (!flight->target_ended) {
            ct_misuse("returned-before-target", "a wrapper returns although its target has not ended");
        }
    }
    ct_event(CW_EV_RETURN, number, 0, 0);
    drop_locks(call);
    flight->over = true;
    ct_world.n_over++;
    ct_notify(qemu_get_aio_context());
}

static void take_locks(const CwCall *call)
{
    for (uint32_t i = 0; i < call->holds; i++) {
        ct_context_lock(&ct_world.threads[call->home].context);
    }
    if (call->reads && ct_self()->coroutine) {
        bdrv_graph_co_rdlock();
    } else if (call->reads) {
        bdrv_graph_rdlock_main_loop();
    }
}

static void drop_locks(const CwCall *call)
{
    if (call->reads && ct_self()->coroutine) {
        bdrv_graph_co_rdunlock();
    } else if (call->reads) {
        bdrv_graph_rdunlock_main_loop();
    }
    for (uint32_t i = 0; i < call->holds; i++) {
        ct_context_unlock(&ct_world.threads[call->home].context);
    }
}

/* Writes where the wrapper's frame was: whoever still uses that is in a race with this. */
static __attribute__((noinline)) void overwrite_dead_frames(void)
{
    uint8_t room[1024];

    fill(room, sizeof(room));
}

/* A function of its own: what nobody else can see, a race detector does not watch. */
static __attribute__((noinline)) void fill(volatile uint8_t *room, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        room[i] = 0xA5;
    }
}
