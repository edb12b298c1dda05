/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the events of a record show of each call, for the judge. */
#ifndef COWRAP_SEEN_H
#define COWRAP_SEEN_H

#include "state.h"

#define CW_BIT(broken) (UINT32_C(1) << (broken))

/* What one call has shown. A set of coroutines has a bit for each number, 0 for none. */
typedef struct CwSeen {
    uint64_t created[4], ran_in[4];
    uint32_t n_targets, n_arguments, n_locks, n_unlocks, n_acquired, n_released;
    uint32_t broken_if_begun; /* properties that hold only calls to account whose target has begun */
    uint32_t broken_if_returned;
    uint8_t caller;          /* the coroutine that made the call */
    bool called, returned, ended, early_return;
    bool assumed_first;
    bool returned_locked;    /* the wrapper came back before the lock that it had taken was given back: the graph's, */
    bool returned_in_context; /* or a context's */
    bool too_early;          /* before a due assertion something had been done */
    bool faulted;
} CwSeen;

/* One pass over a record: what it shows of the calls of the case that it is of. */
void cw_see(const CwCase *what, const CwRecord *record, CwSeen *seen);

#endif
