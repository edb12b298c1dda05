/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Processor time of single runs, without a system call for each: a clock ticks, and a run that outlives three ticks ends the process. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/time.h>

#include "cowrap/child.h"
#include "state.h"

enum { TICKS = 3 };

static uint32_t seen, ticks;

static void tick(int number);

int cw_child_watch_time(uint32_t milliseconds)
{
    struct sigaction action = {.sa_handler = tick, .sa_flags = SA_ONSTACK | SA_RESTART};
    uint32_t each = milliseconds / (TICKS - 1);
    struct itimerval timer = {.it_interval = {.tv_sec = each / 1000, .tv_usec = (suseconds_t)(each % 1000) * 1000 + 1}};

    timer.it_value = timer.it_interval;
    sigemptyset(&action.sa_mask);
    if (sigaction(SIGPROF, &action, NULL) != 0 || setitimer(ITIMER_PROF, &timer, NULL) != 0) {
        return errno;
    }
    return 0;
}

/* Between its first and its third tick a run has had at least its time. */
static void tick(int number)
{
    if (!cw_world.is_running || cw_world.run != seen) {
        seen = cw_world.run;
        ticks = cw_world.is_running;
    } else if (++ticks == TICKS) {
        signal(number, SIG_DFL);
        raise(number);
    }
}
