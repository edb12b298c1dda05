/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The simulated world as the harness sees it: tables that a driver provides, a case to run, and the record of a run.
 *
 * This header is plain data and a few functions, without macros in types and without system headers beyond <stdint.h>, because the
 * harness's Python binding reads the part between the two "cdef" lines as it stands (after enum and struct, no preprocessor).
 */
#ifndef COWRAP_WORLD_H
#define COWRAP_WORLD_H

#include <stdint.h>

/* cdef: begin */

enum {
    CW_THREADS_MAX = 5,      /* main loop (0) and up to four iothreads */
    CW_CALLS_MAX = 8,
    CW_STEPS_MAX = 16,
    CW_OBJECTS_MAX = 16,
    CW_EVENTS_MAX = 4096,
    CW_BYTES_MAX = 65536,
    CW_CHOICES_MAX = 2048,
    CW_TEXT_MAX = 512
};

/* What kind of scalar a leaf is; the harness makes values by it. */
typedef enum CwLeafKind {
    CW_INTEGER, CW_BOOL, CW_ENUM, CW_FLOAT, CW_POINTER, CW_COMPLEX, CW_LONG_DOUBLE, CW_LONG_DOUBLE_COMPLEX, CW_OPAQUE,
    CW_COUNT
} CwLeafKind;

/* Which of a world object's three faces a pointer parameter wants. */
typedef enum CwFace { CW_NO_OBJECT, CW_NODE /* BlockDriverState */, CW_CHILD /* BdrvChild */, CW_BACKEND /* BlockBackend */ } CwFace;

typedef struct CwLeaf {
    uint32_t offset;
    uint32_t size;
    uint32_t kind;           /* CwLeafKind */
} CwLeaf;

/* A parameter or a result: `size` bytes (0: void), of which the leaves count and the padding does not. */
typedef struct CwSlot {
    uint32_t size;
    uint32_t face;           /* CwFace; if not CW_NO_OBJECT the case gives the object's number (uint32_t), 0 for NULL */
    uint32_t n_leaves;
    const CwLeaf *leaves;
} CwSlot;

typedef struct CwWrapper {
    const char *name;
    void (*call)(void);      /* reads its arguments with cw_argument(), calls the wrapper, gives cw_wrapper_result() */
    uint32_t n_parameters;
    const CwSlot *parameters;
    CwSlot result;
    void (*wrapper)(void);   /* itself, of whatever type; NULL: nobody defines it, and it must not be called */
} CwWrapper;

/* Only CW_REHOME is done outside of coroutines too. */
typedef enum CwOp { CW_YIELD, CW_MOVE, CW_NEST, CW_REHOME } CwOp;

typedef struct CwStep {
    uint8_t op;              /* CwOp */
    uint8_t who;             /* CW_YIELD: the thread that wakes; CW_MOVE: the thread whose context it moves to; CW_NEST: the call it makes;
                                CW_REHOME: the thread in whose context the first parameter's object lives from then on */
} CwStep;

typedef enum CwActor { CW_CALLER, CW_WRITER, CW_NESTED, CW_READER } CwActor;

/* What must come of a call; CW_DUE_NOTHING: the call is not judged. */
typedef enum CwDue { CW_DUE_NOTHING, CW_DUE_RESULT, CW_DUE_RUNTIME, CW_DUE_ASSERTION } CwDue;

/* On what the target runs: a coroutine that the wrapper makes, the caller's own, or a bottom half. */
typedef enum CwWay { CW_WAY_FRESH, CW_WAY_DIRECT, CW_WAY_BOTTOM_HALF } CwWay;

typedef struct CwCall {
    uint32_t wrapper;        /* index into cw_wrappers */
    uint8_t actor;           /* CwActor; CW_WRITER takes and releases the graph's write lock in main,
                                CW_READER does its steps in a coroutine that holds the graph's read lock, and kicks,
                                CW_NESTED is called by a target's CW_NEST and not before */
    uint8_t thread;          /* where it is called */
    uint8_t in_coroutine;
    uint8_t holds;           /* how often the caller holds the AioContext lock of thread `home` around the call */
    uint8_t home;            /* the thread in whose context the objects that matter live */
    uint8_t reads;           /* in_coroutine: the caller's coroutine holds the graph's read lock around the call */
    uint8_t n_steps;
    CwStep steps[16];        /* what the target does before it returns */
    const uint8_t *arguments; /* the parameters' bytes one after another, each CwSlot.size long (object: 4, its number) */
    const uint8_t *result;   /* what the target returns, result.size bytes (object: 4) */
    /* What is due, for cw_judge; arguments and result are due as they are given. */
    uint8_t due;             /* CwDue */
    uint8_t due_way;         /* CwWay */
    uint8_t due_thread;      /* where the target starts */
    uint8_t due_lock;        /* the CW_HELD_* that its marks ask for over the target */
    uint8_t due_context_lock; /* CW_WAY_BOTTOM_HALF: the context whose lock is held over the target; 255: none */
    uint8_t due_assume;      /* assume_graph_lock comes before the target */
    const uint8_t *argument_masks; /* like arguments: 0xff for a byte that counts, 0 for padding; NULL: all count */
    const uint8_t *result_mask;
} CwCall;

typedef struct CwCase {
    uint32_t dialect;        /* 0..6 for A..G of the dialect table: qemu-5.2, 6.1, 6.2, 8.0, 8.1, 8.2, 9.0 */
    uint32_t n_iothreads;
    uint32_t n_objects;      /* objects are numbered from 1 */
    uint8_t object_home[16]; /* [number - 1]: the thread in whose context the object lives */
    uint32_t n_calls;
    CwCall calls[8];
    uint32_t preemptions;    /* how many times a thread may be preempted at a runtime call; 0: those are no choices */
    uint32_t step_budget;    /* runtime calls after which the run ends as CW_ENDLESS; 0: a default */
    uint32_t n_schedule;
    const uint8_t *schedule; /* the n-th choice takes option schedule[n] (modulo its options); 0 after the end */
    uint32_t fail_creation;  /* the n-th coroutine that wrappers ask for cannot be made, and the process aborts; 0: none */
    uint32_t fail_allocation; /* the same for bottom halves, those of kicks included */
    uint8_t fail_from_on;    /* those after the n-th fail too */
} CwCase;

typedef enum CwEventKind {
    CW_EV_CALL = 1,          /* a: call number: the caller is about to call the wrapper */
    CW_EV_RETURN,            /* a: call: the wrapper has returned */
    CW_EV_RESULT,            /* a: call, b: offset in bytes, c: length: what the wrapper returned */
    CW_EV_TARGET,            /* a: wrapper index: the target starts; b: 1 if in a coroutine; c: lock state, see CW_HELD_* */
    CW_EV_ARGUMENT,          /* a: parameter index, b: offset in bytes, c: length */
    CW_EV_TARGET_END,        /* a: wrapper index; c: lock state */
    CW_EV_STEP,              /* a: CwOp, b: who: the target is about to do a step */
    CW_EV_CREATE,            /* a: number of the coroutine */
    CW_EV_ENTER,             /* a: coroutine, b: context number it is entered in */
    CW_EV_YIELD,             /* a: coroutine */
    CW_EV_TERMINATE,         /* a: coroutine */
    CW_EV_CO_SCHEDULE,       /* a: coroutine, b: context */
    CW_EV_WAKE,              /* a: coroutine, b: context */
    CW_EV_BH_SCHEDULE,       /* a: bottom half number, b: context */
    CW_EV_BH_BEGIN,          /* a: bottom half, b: context */
    CW_EV_BH_END,
    CW_EV_POLL_COROUTINE,    /* bdrv_poll_co begins: b: context or 255 for none */
    CW_EV_WAIT_BEGIN,        /* b: context */
    CW_EV_WAIT_END,
    CW_EV_BLOCK,             /* thread blocks in a poll of context b */
    CW_EV_UNBLOCK,
    CW_EV_KICK,              /* a: number of waiters */
    CW_EV_READ_LOCK,         /* by the running coroutine */
    CW_EV_READ_UNLOCK,
    CW_EV_ASSUME_LOCK,       /* assume_graph_lock; b: 1 if a lock is held */
    CW_EV_MAIN_READ_LOCK,    /* bdrv_graph_rdlock_main_loop */
    CW_EV_MAIN_READ_UNLOCK,
    CW_EV_WRITE_LOCK,
    CW_EV_WRITE_UNLOCK,
    CW_EV_ACQUIRE,           /* b: context */
    CW_EV_RELEASE,           /* b: context */
    CW_EV_ASSERT,            /* an assertion failed: see the record's expression, function, file, line */
    CW_EV_MISUSE,            /* see the record's message */
    CW_EV_SWITCH,            /* another simulated thread goes on: a: thread */
    CW_EV_FAULT              /* a: CwFault, b: the how manieth it was */
} CwEventKind;

typedef enum CwFault { CW_FAULT_CREATION = 1, CW_FAULT_ALLOCATION } CwFault;

/* Lock state in CW_EV_TARGET and CW_EV_TARGET_END: bits, then the AioContext lock's depth per context, two bits each from bit 8 on. */
enum { CW_HELD_READ = 1, CW_HELD_WRITE = 2, CW_HELD_MAIN_READ = 4, CW_IN_BOTTOM_HALF = 8 };

typedef struct CwEvent {
    uint8_t kind;            /* CwEventKind */
    uint8_t thread;          /* simulated thread that runs */
    uint8_t coroutine;       /* number of the running coroutine, from 1 in order of creation; 0: none */
    uint8_t call;            /* number of the call on whose behalf, 255: none */
    uint32_t a, b, c;
} CwEvent;

typedef enum CwStatus {
    CW_RUNNING,              /* what is left in shared memory when the child died */
    CW_FINISHED,             /* every call returned, nothing can run any more */
    CW_ASSERTED,             /* an assertion failed: expression, function, file, line */
    CW_MISUSED,              /* a rule of the runtime was broken: message, and `misuse` names the rule */
    CW_DEADLOCKED,           /* nobody can run and someone still waits: message says who for what */
    CW_ENDLESS,              /* step budget spent */
    CW_LEFTOVER,             /* finished, but something is left: message */
    CW_OVERFLOWED,           /* a buffer of the record is full: the harness's own error */
    CW_ABORTED               /* a fault that the case asked for: message */
} CwStatus;

typedef struct CwChoice {
    uint8_t options;
    uint8_t taken;
    uint8_t kind;            /* 0: next thread, 1: preemption, 2: bottom-half order */
    uint8_t thread;
} CwChoice;

typedef struct CwRecord {
    uint32_t status;         /* CwStatus */
    uint32_t n_events;
    uint32_t n_bytes;
    uint32_t n_choices;
    uint32_t n_steps;        /* runtime calls made */
    uint32_t line;
    char misuse[64];         /* a word: "wake-of-dead-coroutine" */
    char message[512];
    char expression[256];
    char function[128];
    char file[256];
    CwEvent events[4096];
    uint8_t bytes[65536];
    CwChoice choices[2048];
    uint64_t sites[4096];    /* by event: the address in the code under test behind the call that it came from; 0: from none */
} CwRecord;

/* What can be wrong with a run, in the order in which it is named first. From ASSERTION to NOTHING_LEFT they are the oracle's properties. */
typedef enum CwBroken {
    CW_BROKEN_RECORD,        /* a buffer was full: the harness's own error */
    CW_BROKEN_ASSERTION, CW_BROKEN_RUNTIME_ABORT, CW_BROKEN_NO_ASSERTION, CW_BROKEN_RETURNS_AFTER_TARGET,
    CW_BROKEN_FRAME_UNTOUCHED, CW_BROKEN_RUNTIME_RULES, CW_BROKEN_CONTEXT, CW_BROKEN_COROUTINE, CW_BROKEN_LOCK_OVER_CALL,
    CW_BROKEN_LOCK_ONCE, CW_BROKEN_CONTEXT_LOCK, CW_BROKEN_ASSUMES_LOCK, CW_BROKEN_CALLED_ONCE, CW_BROKEN_ARGUMENTS, CW_BROKEN_RESULT,
    CW_BROKEN_NOTHING_LEFT,
    CW_BROKEN_PROGRESS,      /* a deadlock */
    CW_BROKEN_END            /* the step budget is spent */
} CwBroken;

/* How far cw_explore goes, and at which runs it stops to let them be looked at. */
typedef struct CwLimits {
    uint32_t schedules;      /* runs at most */
    uint32_t look_every;     /* stop at the first run and at every so manieth; 0: only where something new is wrong */
    uint32_t looks;          /* at most so many of these stops */
} CwLimits;

/* An exploration at work; all zero before its first step. Only one can be at work at a time. */
typedef struct CwExplored {
    uint32_t n_runs;
    uint32_t n_distinct;     /* different traces among them */
    uint32_t n_failing;
    uint32_t complete;       /* every schedule of the case has been run */
    uint32_t ever_broken;    /* bit n: CwBroken n was found in some run */
    uint32_t broken;         /* the same of the run that just ended */
    uint32_t n_looks;
    uint64_t digest;         /* of all traces in their order: equal explorations have equal ones, whatever the compiler */
    uint32_t n_schedule;     /* the run that just ended, or is going on */
    uint8_t schedule[2048];
} CwExplored;

/* Runs one case to its end on simulated threads; never returns early, whatever the wrapper does short of a crash. */
void cw_run(const CwCase *what, CwRecord *record);

/* Holds the record of a run of the case against what is due; bit n: CwBroken n. The lowest one is the verdict. */
uint32_t cw_judge(const CwCase *what, const CwRecord *record);

/* A property's name, or what else is wrong with a run; NULL for a number that is none. */
const char *cw_broken_name(uint32_t number);

/*
 * Runs and judges schedules, every one within the limit, those with fewest choices other than 0 first, none twice, until one is worth
 * a look: then 1, and the record is its. 0: all are through. Called again, it goes on.
 */
uint32_t cw_explore(const CwCase *what, const CwLimits *limits, CwExplored *explored, CwRecord *record);

/* Provided by the driver. */
extern const CwWrapper cw_wrappers[];
extern const uint32_t cw_n_wrappers;

/* cdef: end */

/* Called by the driver's code. */

/* Copies argument number `index` of the call in progress to `to` (an object parameter gets the object's address). */
void cw_argument(uint32_t index, void *to);
/* Records what the wrapper of the call in progress returned; void wrappers do not call it. */
void cw_wrapper_result(const void *value);
/* Called by a recording target: first, with its own return address, then once per parameter, then for its steps and its result. */
void cw_target_begin(uint32_t wrapper, const void *caller);
void cw_target_argument(uint32_t wrapper, uint32_t index, const void *value);
/* Does the steps of the call and copies the value to return to `result` (NULL for void); cw_target_end comes last. */
void cw_target_end(uint32_t wrapper, void *result);

#endif
