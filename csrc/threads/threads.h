/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The second runtime: the same headers, but iothreads are real threads, so that a race detector sees what the simulated world, which
 * runs one thread at a time, cannot. It checks little by itself; it records what happens, and the same oracle judges it.
 */
#ifndef COWRAP_THREADS_H
#define COWRAP_THREADS_H

#include <pthread.h>
#include <stdatomic.h>

#include "block/block.h"
#include "cowrap/world.h"

enum { CT_NOBODY = 255, CT_COROUTINES_MAX = 250 };

typedef struct CtFibre CtFibre;
typedef struct CtThread CtThread;

/* What goes with the flow of control and not with the thread. */
typedef struct CtStrand {
    uint8_t call;
    bool in_bottom_half;
} CtStrand;

struct Coroutine {
    uint8_t number;
    CoroutineEntry *entry;
    void *opaque;
    CtFibre *fibre;
    CtFibre *entered_from;
    _Atomic(AioContext *) ctx; /* where it was last entered */
    _Atomic bool scheduled;
    bool ended;
    Coroutine *next;         /* in a context's list, a wake-up queue or the graph's queue of readers */
    Coroutine *wakeups, *last_wakeup;
    uint32_t read_locks;
    CtStrand strand;
    bool step_came;
};

typedef struct CtBottomHalf {
    struct CtBottomHalf *next;
    QEMUBHFunc *function;    /* NULL: a kick's */
    void *opaque;
    uint32_t number;
    uint8_t call;
} CtBottomHalf;

struct AioContext {
    uint8_t number;
    pthread_mutex_t mutex;   /* guards all up to `stop` */
    pthread_cond_t changed;
    CtBottomHalf *pending;   /* newest first */
    Coroutine *scheduled, *last_scheduled;
    bool notified, stop;
    CtBottomHalf *ready;     /* the home thread's own: what a poll has taken and not yet run */
    pthread_mutex_t lock_mutex; /* the context's lock, up to qemu-8.2: guards these two */
    pthread_cond_t unlocked;
    CtThread *lock_owner;
    uint32_t lock_depth;
};

struct CtThread {
    AioContext context;      /* first: a context is its home thread */
    pthread_t id;
    CtFibre *fibre;          /* the running one */
    Coroutine *coroutine;
    Coroutine leader;
    CtStrand strand;
    uint32_t random;
    const char *_Atomic waits_for;
    uint64_t *times;
    CwEvent *events;
    uint8_t *bytes;
    uint32_t n_events, n_bytes;
};

typedef struct CtFlight {
    _Atomic bool target_began, target_ended, over;
} CtFlight;

typedef struct CtWorld {
    const CwCase *what;
    uint32_t n_threads;
    CtThread threads[CW_THREADS_MAX];
    CtFlight flights[CW_CALLS_MAX];
    _Atomic uint32_t n_over, n_waiters, n_coroutines, n_live, n_bottom_halves;
} CtWorld;

extern CtWorld ct_world;

/* The running thread; never inlined, because a coroutine may go on in another one. */
CtThread *ct_self(void);
void ct_set_self(CtThread *thread);

/* fibre.c: stacks. */
CtFibre *ct_fibre_of_thread(void);
CtFibre *ct_fibre_new(void (*entry)(void *), void *argument);
void ct_fibre_delete(CtFibre *fibre);
/* The running thread goes on in `to`. */
void ct_fibre_switch(CtFibre *to);

/* coroutine.c */
Coroutine *ct_coroutine_create(CoroutineEntry *entry, void *opaque);
void ct_coroutine_enter(AioContext *ctx, Coroutine *co);

/* context.c */
void ct_context_open(AioContext *ctx, uint32_t number);
void ct_context_close(AioContext *ctx);
void ct_schedule(AioContext *ctx, QEMUBHFunc *function, void *opaque);
bool ct_poll(AioContext *ctx, bool blocking);
bool ct_has_work(AioContext *ctx);
/* Lets a blocked poll return. */
void ct_notify(AioContext *ctx);

/* context_lock.c */
/* Whether the case's dialect locks contexts. */
bool ct_contexts_lock(void);
void ct_context_lock(AioContext *ctx);
void ct_context_unlock(AioContext *ctx);
uint32_t ct_context_lock_depth(AioContext *ctx);

/* wait.c: aio_wait_kick without a pause before it. */
void ct_kick(void);

/* graph.c */
void ct_graph_reset(void);
/* CW_HELD_* of the running code. */
uint32_t ct_graph_held(void);
/* What is still held, in words, or NULL. */
const char *ct_graph_leftover(void);

/* objects.c */
void ct_objects_reset(void);
void *ct_object_address(CwFace face, uint32_t number);
void ct_object_rehome(uint32_t number, AioContext *ctx);
uint32_t ct_object_number(CwFace face, const void *value);

/* call.c: the calls of a case; they begin in the thread that runs. */
void ct_call_first(void);
void ct_call_nested(uint32_t call);

/* target.c: does what the case asks of the running target. */
void ct_do_steps(const CwCall *call);

/* record.c */
void ct_event(CwEventKind kind, uint32_t a, uint32_t b, uint32_t c);
void ct_event_value(CwEventKind kind, uint32_t a, const CwSlot *slot, const void *value);
/* Prints the record of the run under way; only the first caller does, others wait for the end of the process. */
void ct_print(CwStatus status, const char *misuse, const char *message, const char *expression, const char *function,
              const char *file, uint32_t line);
/* Ends the process with a record of the run. */
_Noreturn void ct_misuse(const char *word, const char *message);
_Noreturn void ct_end(CwStatus status, const char *message);
/* A good place for another thread to overtake: gives way now and then. */
void ct_pause(void);

/* program.c: what a generated main() is. `first` is the case to begin with. */
int ct_main(const CwCase *cases, uint32_t n_cases, int argc, char **argv);

#endif
