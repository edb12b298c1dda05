/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Watching dead frames. A wrapper runs on a stack of its own which is not used again before the run is over. When it has returned,
 * everything from the object that it gave away up to its caller's frame gets a pattern, and any other value there is a late write.
 */
#include "frame_watch.h"

#include "sanitizer.h"
#include "verdict.h"

static const uint64_t pattern = UINT64_C(0xA5A5A5A5A5A5A5A5);

static const volatile uint64_t *first_change(const CwFlight *flight);

void cw_frame_given_away(void *object)
{
    uint8_t call = cw_world.thread->strand.call;
    CwFlight *flight;
    char *low = (char *)((uintptr_t)object & ~(uintptr_t)7);

    if (call == CW_NOBODY) {
        return;
    }
    flight = &cw_world.flights[call];
    if (!flight->fibre || flight->returned || !cw_fibre_on_stack(flight->fibre, object)) {
        return;
    }
    if (low < flight->frame_high && (!flight->frame_low || low < flight->frame_low)) {
        flight->frame_low = low;
    }
}

CW_NO_ASAN void cw_frame_close(uint32_t call)
{
    CwFlight *flight = &cw_world.flights[call];
    volatile uint64_t *end = (uint64_t *)(void *)flight->frame_high;

    if (!flight->frame_low) {
        return;
    }
    cw_tool_open(flight->frame_low, (size_t)(flight->frame_high - flight->frame_low));
    for (volatile uint64_t *word = (uint64_t *)(void *)flight->frame_low; word < end; word++) {
        *word = pattern;
    }
    flight->watched = true;
}

void cw_frames_check(void)
{
    for (uint32_t i = 0; i < cw_world.what->n_calls; i++) {
        CwFlight *flight = &cw_world.flights[i];

        if (flight->watched && first_change(flight)) {
            flight->watched = false;
            cw_misuse("write-after-return", "somebody wrote into the frame of call %u after its wrapper had returned; noticed in %s",
                      (unsigned)i, cw_who_text(cw_who()).text);
        }
    }
}

static CW_NO_ASAN const volatile uint64_t *first_change(const CwFlight *flight)
{
    const volatile uint64_t *end = (const uint64_t *)(const void *)flight->frame_high;

    for (const volatile uint64_t *word = (const uint64_t *)(const void *)flight->frame_low; word < end; word++) {
        if (*word != pattern) {
            return word;
        }
    }
    return NULL;
}
