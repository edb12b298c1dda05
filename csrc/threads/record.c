/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The record of a run among real threads. Each thread writes its own events, with the time, so that recording puts no order between
 * threads that a race could hide behind; they are merged by time when the run is over, or is abandoned while others still write.
 */
#include <float.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "threads.h"

#define UNWATCHED __attribute__((no_sanitize("thread"), noinline))

static uint64_t now(void);
static void copy_leaf(uint8_t *to, const uint8_t *from, const CwLeaf *leaf);
static void print_events(void);
static int earliest(const uint32_t *next);
static void print_bytes(const void *bytes, size_t size);

void ct_event(CwEventKind kind, uint32_t a, uint32_t b, uint32_t c)
{
    CtThread *thread = ct_self();
    uint32_t n = thread->n_events;

    if (n == CW_EVENTS_MAX) {
        ct_end(CW_ENDLESS, "too many events");
    }
    thread->times[n] = now();
    thread->events[n] = (CwEvent){
        .kind = (uint8_t)kind,
        .thread = thread->context.number,
        .coroutine = thread->coroutine ? thread->coroutine->number : 0,
        .call = thread->strand.call,
        .a = a,
        .b = b,
        .c = c,
    };
    thread->n_events = n + 1;
}

static uint64_t now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

void ct_event_value(CwEventKind kind, uint32_t a, const CwSlot *slot, const void *value)
{
    CtThread *thread = ct_self();
    uint32_t size = slot->face == CW_NO_OBJECT ? slot->size : (uint32_t)sizeof(uint32_t);
    uint8_t *to = thread->bytes + thread->n_bytes;

    if (size > CW_BYTES_MAX - thread->n_bytes) {
        ct_end(CW_OVERFLOWED, "too many bytes of values");
    }
    memset(to, 0, size);
    if (slot->face != CW_NO_OBJECT) {
        uint32_t number = ct_object_number((CwFace)slot->face, value);

        memcpy(to, &number, sizeof(number));
    } else {
        for (uint32_t i = 0; i < slot->n_leaves; i++) {
            copy_leaf(to, value, &slot->leaves[i]);
        }
    }
    ct_event(kind, a, thread->n_bytes, size);
    thread->n_bytes += size;
}

/* x86's long double has ten bytes of value and then padding that nobody writes. */
static void copy_leaf(uint8_t *to, const uint8_t *from, const CwLeaf *leaf)
{
    bool is_long = leaf->kind == CW_LONG_DOUBLE || leaf->kind == CW_LONG_DOUBLE_COMPLEX;
    uint32_t part = is_long ? (uint32_t)sizeof(long double) : leaf->size;
    uint32_t count = is_long && LDBL_MANT_DIG == 64 ? 10 : part;

    for (uint32_t at = leaf->offset; at < leaf->offset + leaf->size; at += part) {
        memcpy(to + at, from + at, count);
    }
}

UNWATCHED void ct_print(CwStatus status, const char *misuse, const char *message, const char *expression,
                        const char *function, const char *file, uint32_t line)
{
    static atomic_flag printed = ATOMIC_FLAG_INIT;
    bool last = status == CW_FINISHED || status == CW_LEFTOVER;

    while (atomic_flag_test_and_set(&printed)) {
        pause();
    }
    printf("ran %u %u\n%s\n%s\n%s\n%s\n%s\n", (unsigned)status, (unsigned)line, message, misuse, expression, function, file);
    print_events();
    fflush(stdout);
    if (last) {
        atomic_flag_clear(&printed);
    }
}

/* Events in hex, then the bytes that they point to, thread after thread. */
static UNWATCHED void print_events(void)
{
    uint32_t next[CW_THREADS_MAX] = {0};
    uint32_t offset[CW_THREADS_MAX] = {0};
    int thread;

    for (uint32_t i = 1; i < ct_world.n_threads; i++) {
        offset[i] = offset[i - 1] + ct_world.threads[i - 1].n_bytes;
    }
    while ((thread = earliest(next)) >= 0) {
        CwEvent event = ct_world.threads[thread].events[next[thread]++];

        if (event.kind == CW_EV_ARGUMENT || event.kind == CW_EV_RESULT) {
            event.b += offset[thread];
        }
        print_bytes(&event, sizeof(event));
    }
    putchar('\n');
    for (uint32_t i = 0; i < ct_world.n_threads; i++) {
        print_bytes(ct_world.threads[i].bytes, ct_world.threads[i].n_bytes);
    }
    putchar('\n');
}

static UNWATCHED int earliest(const uint32_t *next)
{
    int found = -1;

    for (uint32_t i = 0; i < ct_world.n_threads; i++) {
        const CtThread *thread = &ct_world.threads[i];

        if (next[i] < thread->n_events &&
            (found < 0 || thread->times[next[i]] < ct_world.threads[found].times[next[found]])) {
            found = (int)i;
        }
    }
    return found;
}

static UNWATCHED void print_bytes(const void *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        unsigned byte = ((const uint8_t *)bytes)[i];

        putchar("0123456789abcdef"[byte >> 4]);
        putchar("0123456789abcdef"[byte & 15]);
    }
}

_Noreturn void ct_misuse(const char *word, const char *message)
{
    ct_event(CW_EV_MISUSE, 0, 0, 0);
    ct_print(CW_MISUSED, word, message, "", "", "", 0);
    _exit(0);
}

_Noreturn void ct_end(CwStatus status, const char *message)
{
    ct_print(status, "", message, "", "", "", 0);
    _exit(0);
}

_Noreturn void cw_assert_failed(const char *expression, const char *file, uint32_t line, const char *function)
{
    const char *slash = strrchr(file, '/');

    ct_event(CW_EV_ASSERT, 0, 0, 0);
    ct_print(CW_ASSERTED, "", "an assertion failed", expression, function, slash ? slash + 1 : file, line);
    _exit(0);
}

void ct_pause(void)
{
    CtThread *thread = ct_self();

    thread->random = thread->random * 1664525 + 1013904223;
    if (thread->random >> 30 == 0) {
        sched_yield();
    } else if (thread->random >> 28 == 15) {
        struct timespec time = {.tv_nsec = (long)(thread->random >> 8 & 0xffff)};

        nanosleep(&time, NULL);
    }
}
