/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The three functions that a machine must provide to switch stacks. Pools, guard pages and sanitizers are fibre.c's matter, so that
 * a backend in assembly has nothing else to do.
 */
#ifndef COWRAP_FIBRE_BACKEND_H
#define COWRAP_FIBRE_BACKEND_H

#include <stddef.h>
#include <ucontext.h>

/* A stopped flow of control. */
typedef struct CwMachine {
    ucontext_t context;
} CwMachine;

/* Makes `machine` a flow that will run entry(), which never returns, on the given stack. */
void cw_backend_new(CwMachine *machine, void *stack, size_t size, void (*entry)(void));
/* Forgets a flow; its stack may be used again. */
void cw_backend_delete(CwMachine *machine);
/* Stops here, to be continued from `from`, and continues `to`. */
void cw_backend_switch(CwMachine *from, CwMachine *to);

#endif
