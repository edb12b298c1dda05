/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Judging a world in which nobody can run any more. */
#ifndef COWRAP_SETTLE_H
#define COWRAP_SETTLE_H

/* Ends the run as finished, with leftovers, or as deadlocked with a sentence of who waits for what. */
_Noreturn void cw_settle(void);

#endif
