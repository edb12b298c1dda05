/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The portable half of fibres: pooled stacks with guard pages, and what sanitizers want to hear about each switch. */
#include "fibre.h"

#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#include "fibre_backend.h"
#include "sanitizer.h"

enum { STACK_SIZE = 256 * 1024 };

struct CwFibre {
    CwMachine machine;
    CwFibreEntry *entry;
    void *argument;
    char *stack;             /* lowest usable byte; the guard page is below */
    size_t size;
    CwToolFibre tool;        /* what a sanitizer knows it by */
    CwFibre *next_free;
};

static CwFibre home;
static CwFibre *current = &home;
static CwFibre *previous;
static CwFibre fibres[CW_FIBRES_MAX];
static size_t n_used;
static CwFibre *free_list;

static bool map_stack(CwFibre *fibre);
static void begin(void);
static inline void arrive(void);

CwFibre *cw_fibre_new(CwFibreEntry *entry, void *argument)
{
    CwFibre *fibre = free_list;

    if (fibre) {
        free_list = fibre->next_free;
    } else {
        if (n_used == CW_FIBRES_MAX || !map_stack(&fibres[n_used])) {
            return NULL;
        }
        fibre = &fibres[n_used++];
    }
    fibre->entry = entry;
    fibre->argument = argument;
    cw_tool_fresh_stack(&fibre->tool, fibre->stack, fibre->size);
    cw_backend_new(&fibre->machine, fibre->stack, fibre->size, begin);
    return fibre;
}

bool cw_fibre_available(void)
{
    return free_list || (n_used < CW_FIBRES_MAX && map_stack(&fibres[n_used]));
}

static bool map_stack(CwFibre *fibre)
{
    size_t page;
    char *memory;

    if (fibre->stack) {
        return true;
    }
    page = (size_t)sysconf(_SC_PAGESIZE);
    memory = mmap(NULL, page + STACK_SIZE, PROT_READ | PROT_WRITE,
                  MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (memory == MAP_FAILED) {
        return false;
    }
    if (mprotect(memory, page, PROT_NONE) != 0) {
        munmap(memory, page + STACK_SIZE);
        return false;
    }
    fibre->stack = memory + page;
    fibre->size = STACK_SIZE;
    cw_tool_register_stack(fibre->stack, fibre->size);
    return true;
}

/* The first function on each fibre's stack. */
static void begin(void)
{
    arrive();
    current->entry(current->argument);
    __builtin_trap();
}

/* The fibre goes on; what it came from tells ASan where home's stack is, which nobody else knows. */
static inline void arrive(void)
{
    const void *from_stack = NULL;
    size_t from_size = 0;

    cw_tool_after_switch(&current->tool, &from_stack, &from_size);
    if (from_stack && previous == &home) {
        home.stack = (char *)(uintptr_t)from_stack;
        home.size = from_size;
    }
}

void cw_fibre_delete(CwFibre *fibre)
{
    cw_tool_dead_stack(&fibre->tool);
    cw_backend_delete(&fibre->machine);
    fibre->next_free = free_list;
    free_list = fibre;
}

void cw_fibre_switch(CwFibre *to)
{
    CwFibre *from = current;

    cw_tool_before_switch(&from->tool, &to->tool, to->stack, to->size);
    previous = from;
    current = to;
    cw_backend_switch(&from->machine, &to->machine);
    arrive();
}

CwFibre *cw_fibre_current(void)
{
    return current;
}

CwFibre *cw_fibre_home(void)
{
    return &home;
}

void cw_fibre_delete_all(void)
{
    for (size_t i = 0; CW_TSAN && i < n_used; i++) {
        cw_tool_dead_stack(&fibres[i].tool);
    }
    free_list = NULL;
    n_used = 0;
}

bool cw_fibre_on_stack(const CwFibre *fibre, const void *address)
{
    uintptr_t offset = (uintptr_t)address - (uintptr_t)fibre->stack;

    return offset < fibre->size;
}

bool cw_fibre_in_guard(const void *address)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);

    for (size_t i = 0; i < CW_FIBRES_MAX && fibres[i].stack; i++) {
        if ((uintptr_t)fibres[i].stack - (uintptr_t)address - 1 < page) {
            return true;
        }
    }
    return false;
}
