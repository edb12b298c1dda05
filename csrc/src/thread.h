/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The body of a simulated thread. */
#ifndef COWRAP_THREAD_H
#define COWRAP_THREAD_H

#include "state.h"

/* Prepares thread `number`: it is to carry out its calls, or has nothing to do yet. */
void cw_thread_reset(uint32_t number);
/* Where the thread goes on; its stack is made when it first runs. */
CwFibre *cw_thread_fibre(CwThread *thread);

#endif
