/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Executions a second of a mixed wrapper with a read lock whose target yields once, each judged: `run` the default schedule again and
 * again, `explore` all schedules of main and two iothreads with two preemptions. Prints name, executions and seconds of the best round.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cowrap/world.h"

enum { RUNS = 100000, ROUNDS = 7 };

static CwRecord record;
static CwExplored explored;

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void fail(const char *what)
{
    fprintf(stderr, "%s: %s\n", what, record.message);
    exit(1);
}

static unsigned run_again_and_again(const CwCase *what)
{
    for (unsigned i = 0; i < RUNS; i++) {
        cw_run(what, &record);
        if (record.status != CW_FINISHED || cw_judge(what, &record) != 0) {
            fail("a run fails");
        }
    }
    return RUNS;
}

static unsigned explore(const CwCase *what)
{
    CwLimits limits = {.schedules = 1000000};
    unsigned runs = 0;

    while (runs < RUNS) {
        memset(&explored, 0, sizeof(explored));
        if (cw_explore(what, &limits, &explored, &record) || !explored.complete || explored.n_failing) {
            fail("an exploration fails");
        }
        runs += explored.n_runs;
    }
    return runs;
}

static void measure(const char *name, unsigned (*work)(const CwCase *), const CwCase *what)
{
    double best = 1e9;
    unsigned runs = 0;

    for (int round = 0; round < ROUNDS; round++) {
        double start = now(), took;

        runs = work(what);
        took = now() - start;
        best = took < best ? took : best;
    }
    printf("%s %u %.6f\n", name, runs, best);
}

int main(void)
{
    static const uint8_t arguments[] = {1, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    static const uint8_t result[] = {21, 22, 23, 24, 25, 26, 27, 28};
    uint8_t masks[sizeof(arguments)];
    CwCase what = {.dialect = 6, .n_iothreads = 2, .n_objects = 4, .object_home = {0, 1, 2, 0}, .n_calls = 1};
    CwCall *call = &what.calls[0];

    memset(masks, 0xff, sizeof(masks));
    call->n_steps = 1;
    call->arguments = arguments;
    call->result = result;
    call->argument_masks = call->result_mask = masks;
    call->due = CW_DUE_RESULT;
    call->due_way = CW_WAY_FRESH;
    call->due_lock = CW_HELD_READ;
    call->due_context_lock = 255;
    measure("run", run_again_and_again, &what);
    what.preemptions = 2;
    call->steps[0].who = 1;
    measure("explore", explore, &what);
    printf("schedules %u distinct %u\n", explored.n_runs, explored.n_distinct);
    return 0;
}
