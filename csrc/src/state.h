/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The whole state of the simulated world: plain data, one static object, shared by the files that make it move. */
#ifndef COWRAP_STATE_H
#define COWRAP_STATE_H

#include "block/block.h"
#include "cowrap/world.h"
#include "fibre.h"

enum {
    CW_COROUTINES_MAX = 250, /* a number must fit an event's byte */
    CW_BOTTOM_HALVES_MAX = 512,
    CW_WAITS_MAX = 64,
    CW_NOBODY = 255,         /* no thread, no call, no context */
    CW_STEPS_DEFAULT = 2000
};

/* What runs at some place, as far as it goes with the flow of control and not with the thread. */
typedef struct CwStrand {
    uint8_t call;
    bool in_bottom_half;
    Coroutine *asked_by;     /* the coroutine that scheduled the running bottom half */
    const void *site;        /* where the code under test called the runtime or the target last; NULL: it does not run */
} CwStrand;

/* Who did something: for sentences. */
typedef struct CwWho {
    uint8_t thread;
    uint8_t coroutine;
    bool in_bottom_half;
} CwWho;

typedef enum CwCoroutineState { CW_CO_CREATED, CW_CO_RUNNING, CW_CO_SUSPENDED, CW_CO_DEAD } CwCoroutineState;

struct Coroutine {
    uint8_t number;
    CwCoroutineState state;
    CoroutineEntry *entry;
    void *opaque;
    CwFibre *fibre;          /* where it goes on */
    CwFibre *own_fibre;
    CwFibre *entered_from;
    AioContext *ctx;         /* where it was last entered */
    AioContext *scheduled;   /* whose list it is in */
    Coroutine *next;         /* in that list, a wake-up queue or the lock's queue of readers */
    Coroutine *wakeups, *last_wakeup;
    bool queued;             /* in another coroutine's wake-up queue */
    bool parked;             /* waits for the graph's read lock */
    uint32_t read_locks;
    CwStrand strand;
    bool step_came;          /* what a yielding target waits for has happened */
    CwWho entered_by, woken_by, scheduled_by, stopped_in;
};

typedef enum CwBottomHalfKind { CW_BH_ONESHOT, CW_BH_KICK, CW_BH_COROUTINES } CwBottomHalfKind;

typedef struct CwBottomHalf {
    struct CwBottomHalf *next;
    CwBottomHalfKind kind;
    QEMUBHFunc *function;
    void *opaque;
    uint32_t number;
    uint32_t slice;
    uint8_t call;
    Coroutine *asked_by;
} CwBottomHalf;

struct AioContext {
    uint8_t number;          /* also its home thread's */
    CwBottomHalf *pending;   /* newest first */
    CwBottomHalf *ready, *last_ready;
    uint32_t slices;
    CwBottomHalf coroutines; /* the one that enters scheduled coroutines */
    bool coroutines_pending;
    Coroutine *scheduled, *last_scheduled;
    uint8_t lock_owner;
    uint32_t lock_depth;
    int32_t readers;
};

typedef enum CwThreadState { CW_READY, CW_IN_POLL, CW_IN_LOCK } CwThreadState;

/* One level of a thread's nested waits. */
typedef struct CwWait {
    AioContext *ctx;
    Coroutine *co;           /* bdrv_poll_co's; NULL: another wait */
    bool for_readers;
} CwWait;

typedef struct CwThread {
    CwThreadState state;
    CwFibre *fibre;          /* where it goes on; NULL: never ran */
    AioContext context;
    AioContext *wanted_lock;
    Coroutine *coroutine;    /* the running one; NULL: outside */
    Coroutine leader;        /* what qemu_coroutine_self gives outside */
    Coroutine *polled_co;    /* announced by bdrv_poll_co for the wait to come */
    CwStrand strand;
    CwWait waits[CW_WAITS_MAX];
    uint32_t n_waits;
    uint32_t polls;          /* depth */
} CwThread;

typedef struct CwFlight {
    bool returned;           /* the wrapper has */
    bool over;               /* the caller has done the rest too */
    bool target_began, target_ended;
    bool watched;            /* the dead frame */
    CwFibre *fibre;          /* the wrapper runs on a stack of its own */
    CwFibre *came_from;
    char *frame_low, *frame_high; /* the wrapper's frame, down to the object that it gave away; low NULL: none given */
} CwFlight;

typedef struct CwGraph {
    bool has_writer;
    uint8_t writer_call;
    uint32_t main_readers;   /* read locks of the main loop: they exclude nobody */
    Coroutine *parked, *last_parked;
} CwGraph;

typedef struct CwWorld {
    const CwCase *what;
    CwRecord *record;
    uint32_t run;            /* counts runs */
    bool is_running;
    uint32_t n_threads;
    CwThread *thread;        /* the running one */
    CwThread threads[CW_THREADS_MAX];
    CwFlight flights[CW_CALLS_MAX];
    uint32_t n_coroutines;
    Coroutine coroutines[CW_COROUTINES_MAX];
    CwBottomHalf bottom_halves[CW_BOTTOM_HALVES_MAX];
    CwBottomHalf *free_bottom_halves;
    uint32_t n_bottom_halves; /* used slots */
    uint32_t bottom_half_number;
    uint32_t n_waiters;
    uint32_t step_budget;
    uint32_t preemptions;
    CwGraph graph;
} CwWorld;

extern CwWorld cw_world;

static inline AioContext *cw_main_context(void)
{
    return &cw_world.threads[0].context;
}

static inline bool cw_in_main(void)
{
    return cw_world.thread == &cw_world.threads[0];
}

/* Up to qemu-8.2 contexts have locks. */
static inline bool cw_contexts_lock(void)
{
    return cw_world.what->dialect < COWRAP_QEMU_9_0;
}

#endif
