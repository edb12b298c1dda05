/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The reference backend: ucontext, which every POSIX system of interest has. */
#include "fibre_backend.h"

#ifdef CW_FIBRE_UCONTEXT

#include <stdlib.h>

void cw_backend_new(CwMachine *machine, void *stack, size_t size, void (*entry)(void))
{
    if (getcontext(&machine->context) != 0) {
        abort();
    }
    machine->context.uc_stack.ss_sp = stack;
    machine->context.uc_stack.ss_size = size;
    machine->context.uc_link = NULL;
    makecontext(&machine->context, entry, 0);
}

void cw_backend_delete(CwMachine *machine)
{
    machine->context.uc_stack.ss_sp = NULL;
}

void cw_backend_switch(CwMachine *from, CwMachine *to)
{
    if (swapcontext(&from->context, &to->context) != 0) {
        abort();
    }
}

#endif
