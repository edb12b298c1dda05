/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The three functions that a machine must provide to switch stacks. Pools, guard pages and sanitizers are fibre.c's matter, so that
 * a backend in assembly has nothing else to do. Chosen at compile time: assembly where there is one, ucontext elsewhere and
 * with -DCOWRAP_FIBRE_UCONTEXT. This header is read by the assembler too.
 */
#ifndef COWRAP_FIBRE_BACKEND_H
#define COWRAP_FIBRE_BACKEND_H

#if !defined(COWRAP_FIBRE_UCONTEXT) && defined(__x86_64__) && !defined(__ILP32__)
#define CW_FIBRE_X86_64 1
#elif !defined(COWRAP_FIBRE_UCONTEXT) && defined(__aarch64__) && !defined(__ILP32__) && !defined(__AARCH64EB__)
#define CW_FIBRE_AARCH64 1
#else
#define CW_FIBRE_UCONTEXT 1
#endif

#ifndef __ASSEMBLER__

#include <stddef.h>
#ifdef CW_FIBRE_UCONTEXT
#include <ucontext.h>
#endif

/* A stopped flow of control. */
typedef struct CwMachine {
#ifdef CW_FIBRE_UCONTEXT
    ucontext_t context;
#else
    void *stack_pointer;     /* below it lies nothing, at it what the map in the assembly says */
#endif
} CwMachine;

/* Makes `machine` a flow that will run entry(), which never returns, on the given stack. */
void cw_backend_new(CwMachine *machine, void *stack, size_t size, void (*entry)(void));
/* Forgets a flow; its stack may be used again. */
void cw_backend_delete(CwMachine *machine);
/* Stops here, to be continued from `from`, and continues `to`. Of the signal mask only ucontext takes care. */
void cw_backend_switch(CwMachine *from, CwMachine *to);

#endif

#endif
