/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Explores a case of two calls of bdrv_poke, one of which moves, one a thread away: `exploring PREEMPTIONS SCHEDULES EVERY LOOKS`.
 * Prints each stop, and the sums.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cowrap/world.h"

static CwRecord record;
static CwExplored explored;
static const uint8_t arguments[] = {1, 0, 0, 0, 1};

int main(int argc, char **argv)
{
    CwCase what = {.dialect = 6, .n_iothreads = 1, .n_objects = 1, .n_calls = 2, .preemptions = (uint32_t)atoi(argv[1])};
    CwLimits limits = {(uint32_t)atoi(argv[2]), (uint32_t)atoi(argv[3]), (uint32_t)atoi(argv[4])};

    (void)argc;
    for (uint32_t i = 0; i < 2; i++) {
        CwCall *call = &what.calls[i];

        while (strcmp(cw_wrappers[call->wrapper].name, "bdrv_poke")) {
            call->wrapper++;
        }
        call->arguments = arguments;
        call->thread = (uint8_t)i;
        call->due = CW_DUE_RESULT;
        call->due_thread = (uint8_t)i;
    }
    what.calls[0].n_steps = 1;
    what.calls[0].steps[0] = (CwStep){CW_MOVE, 1};
    while (cw_explore(&what, &limits, &explored, &record)) {
        printf("stop %u status %u broken %#x schedule", (unsigned)explored.n_runs, (unsigned)record.status,
               (unsigned)explored.broken);
        for (uint32_t i = 0; i < explored.n_schedule; i++) {
            printf(" %u", explored.schedule[i]);
        }
        printf("\n");
    }
    printf("runs %u\ndistinct %u\nfailing %u\ncomplete %u\never %#x\ndigest %016llx\n", (unsigned)explored.n_runs,
           (unsigned)explored.n_distinct, (unsigned)explored.n_failing, (unsigned)explored.complete,
           (unsigned)explored.ever_broken, (unsigned long long)explored.digest);
    return 0;
}
