/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Exploration: every schedule of a case up to a bound, fewest deviations first, none twice. A schedule stands for itself followed by
 * zeros and ends in a choice other than 0; from every run its extensions by one more such choice follow, first come, first served.
 */
#include <stdlib.h>
#include <string.h>

#include "cowrap/world.h"
#include "trace_digest.h"

/* A schedule by its difference from another one: that one's choices, zeros, and `option` at `position`. */
typedef struct Node {
    uint32_t parent;
    uint16_t position;
    uint8_t option;
} Node;

/* Nodes are run in the order in which they were made, so that none beyond the limit is ever needed. */
static Node *nodes;
static uint32_t n_nodes, room;
static int is_cut;

static void begin(void);
static void write_schedule(uint32_t number, CwExplored *explored);
static void extend(uint32_t number, uint32_t limit, const CwExplored *explored, const CwRecord *record);
static int add(Node node, uint32_t limit);
static uint32_t worth_a_look(const CwLimits *limits, CwExplored *explored);

uint32_t cw_explore(const CwCase *what, const CwLimits *limits, CwExplored *explored, CwRecord *record)
{
    CwCase now = *what;
    uint32_t look = 0;

    if (explored->n_runs == 0) {
        begin();
        add((Node){.parent = 0}, limits->schedules);
    }
    now.schedule = explored->schedule;
    while (explored->n_runs < n_nodes && !look) {
        uint32_t number = explored->n_runs;
        uint64_t digest;

        write_schedule(number, explored);
        now.n_schedule = explored->n_schedule;
        cw_run(&now, record);
        extend(number, limits->schedules, explored, record);
        digest = cw_trace_digest(record);
        explored->digest = (explored->digest ^ digest) * UINT64_C(0x9E3779B97F4A7C15) + 1;
        explored->n_distinct += cw_digest_is_new(digest);
        explored->broken = cw_judge(what, record);
        explored->n_failing += explored->broken != 0;
        explored->n_runs = number + 1;
        look = worth_a_look(limits, explored);
        explored->ever_broken |= explored->broken;
    }
    explored->complete = explored->n_runs == n_nodes && !is_cut;
    return look;
}

static void begin(void)
{
    n_nodes = 0;
    is_cut = 0;
    cw_digests_forget();
}

static void write_schedule(uint32_t number, CwExplored *explored)
{
    explored->n_schedule = 0;
    if (number > 0) {
        explored->n_schedule = nodes[number].position + 1u;
        memset(explored->schedule, 0, explored->n_schedule);
    }
    while (number > 0) {
        explored->schedule[nodes[number].position] = nodes[number].option;
        number = nodes[number].parent;
    }
}

static void extend(uint32_t number, uint32_t limit, const CwExplored *explored, const CwRecord *record)
{
    for (uint32_t position = explored->n_schedule; position < record->n_choices; position++) {
        for (uint32_t option = 1; option < record->choices[position].options; option++) {
            if (!add((Node){number, (uint16_t)position, (uint8_t)option}, limit)) {
                return;
            }
        }
    }
}

/* Whether there was room. Without memory the exploration is cut short, and says so by not being complete. */
static int add(Node node, uint32_t limit)
{
    if (n_nodes == room && n_nodes < limit) {
        uint32_t more = room ? 2 * room : 1024;
        Node *grown = realloc(nodes, more * sizeof(*nodes));

        if (grown) {
            nodes = grown;
            room = more;
        }
    }
    if (n_nodes == room || n_nodes >= limit) {
        is_cut = 1;
        return 0;
    }
    nodes[n_nodes++] = node;
    return 1;
}

/* The first and every n-th run as a sample, and each run that breaks what none before it broke. */
static uint32_t worth_a_look(const CwLimits *limits, CwExplored *explored)
{
    uint32_t sample = limits->look_every && explored->n_looks < limits->looks &&
                      (explored->n_runs == 1 || explored->n_runs % limits->look_every == 0);

    explored->n_looks += sample;
    return sample || (explored->broken & ~explored->ever_broken);
}
