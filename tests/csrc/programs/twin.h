/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A child process for one deed. Where lines are counted it shares the parent's memory, as vfork's does: a sealed or killed process
 * cannot write its counters, and its parent does.
 */
#ifndef TWIN_H
#define TWIN_H

#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct Twin {
    int (*deed)(void *);
    void *argument;
} Twin;

#ifdef COWRAP_COVERAGE

static int twin_body(void *opaque)
{
    Twin *twin = opaque;

    /* Without a core, older kernels leave those alone that share the memory. */
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    _exit(twin->deed(twin->argument));
}

static pid_t twin_start(Twin *twin)
{
    static char stack[1 << 20] __attribute__((aligned(16)));

    return clone(twin_body, stack + sizeof(stack), CLONE_VM | CLONE_VFORK | SIGCHLD, twin);
}

#else

static pid_t twin_start(Twin *twin)
{
    pid_t child = fork();

    if (child == 0) {
        _exit(twin->deed(twin->argument));
    }
    return child;
}

#endif

/* Its status, as of waitpid. */
static int twin_run(int (*deed)(void *), void *argument)
{
    Twin twin = {deed, argument};
    int status = -1;

    waitpid(twin_start(&twin), &status, 0);
    return status;
}

#endif
