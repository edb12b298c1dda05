/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Stacks for coroutines that may go on in another thread, by ucontext; TSan is told of each switch. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/mman.h>
#include <ucontext.h>

#include "threads.h"

#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#define TOOL(call) (call)
#else
#define TOOL(call) ((void)0)
#endif

enum { STACK_SIZE = 256 * 1024 };

struct CtFibre {
    ucontext_t machine;
    void (*entry)(void *);
    void *argument;
    void *stack;
    void *shadow;            /* TSan's view of it */
};

static void begin(unsigned high, unsigned low);

CtFibre *ct_fibre_of_thread(void)
{
    CtFibre *fibre = calloc(1, sizeof(*fibre));

    TOOL(fibre->shadow = __tsan_get_current_fiber());
    return fibre;
}

CtFibre *ct_fibre_new(void (*entry)(void *), void *argument)
{
    CtFibre *fibre = calloc(1, sizeof(*fibre));
    uintptr_t address = (uintptr_t)fibre;

    fibre->entry = entry;
    fibre->argument = argument;
    fibre->stack = mmap(NULL, STACK_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
    if (fibre->stack == MAP_FAILED) {
        ct_end(CW_OVERFLOWED, "no memory for a stack");
    }
    TOOL(fibre->shadow = __tsan_create_fiber(0));
    getcontext(&fibre->machine);
    fibre->machine.uc_stack.ss_sp = fibre->stack;
    fibre->machine.uc_stack.ss_size = STACK_SIZE;
    makecontext(&fibre->machine, (void (*)(void))begin, 2, (unsigned)(address >> 32), (unsigned)address);
    return fibre;
}

static void begin(unsigned high, unsigned low)
{
    CtFibre *fibre = (CtFibre *)((uintptr_t)high << 32 | low);

    fibre->entry(fibre->argument);
    __builtin_trap();
}

void ct_fibre_delete(CtFibre *fibre)
{
    if (fibre->stack) {
        TOOL(__tsan_destroy_fiber(fibre->shadow));
        munmap(fibre->stack, STACK_SIZE);
    }
    free(fibre);
}

void ct_fibre_switch(CtFibre *to)
{
    CtThread *thread = ct_self();
    CtFibre *from = thread->fibre;

    thread->fibre = to;
    TOOL(__tsan_switch_to_fiber(to->shadow, 0));
    swapcontext(&from->machine, &to->machine);
}
