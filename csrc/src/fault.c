/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Faults by countdown: the n-th thing of a kind that code asks for is not to be had, and the process aborts, as QEMU's does. */
#include "fault.h"

#include "record.h"
#include "verdict.h"

static uint32_t creations, allocations;

static void count(CwFault fault, uint32_t *counter, uint32_t failing, const char *what);

void cw_faults_reset(void)
{
    creations = 0;
    allocations = 0;
}

void cw_fault_creation(void)
{
    count(CW_FAULT_CREATION, &creations, cw_world.what->fail_creation, "the creation of a coroutine");
}

void cw_fault_allocation(void)
{
    count(CW_FAULT_ALLOCATION, &allocations, cw_world.what->fail_allocation, "the allocation of a bottom half");
}

static void count(CwFault fault, uint32_t *counter, uint32_t failing, const char *what)
{
    if (failing == 0) {
        return;
    }
    ++*counter;
    if (*counter == failing || (cw_world.what->fail_from_on && *counter > failing)) {
        cw_event(CW_EV_FAULT, (uint32_t)fault, *counter, 0);
        cw_end(CW_ABORTED, "%s fails (number %u), asked for by %s", what, (unsigned)*counter, cw_who_text(cw_who()).text);
    }
}
