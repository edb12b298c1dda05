/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a process that runs native code needs before it does: limits, a seal, and somebody who writes down why it died. */
#ifndef COWRAP_CHILD_H
#define COWRAP_CHILD_H

#include <stdint.h>

#include "cowrap/world.h"

/* cdef: begin */

/*
 * Own session, death with the parent, no core file, no file growth, few descriptors, and the limits given (0: no limit of address
 * space). The parent must start the child from a thread that outlives it. Returns 0 or an errno.
 */
int cw_child_limit(uint64_t address_space_bytes, uint32_t cpu_seconds);
/*
 * From now on only memory, signals to oneself, clocks, reading, and writing to what is open; the rest fails with EPERM. Returns 0, or
 * an errno where the kernel cannot do it.
 */
int cw_child_seal(void);
/*
 * A run that takes more processor time than this ends the process by SIGPROF, at the latest after half as much again. Returns 0 or an
 * errno.
 */
int cw_child_watch_time(uint32_t milliseconds);
/* A deadly signal first leaves a sentence in record->message; its default action follows. */
void cw_child_watch_signals(CwRecord *record);

/* cdef: end */

#endif
