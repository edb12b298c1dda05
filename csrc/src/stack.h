/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Fibres for the world: running out of them ends the run. */
#ifndef COWRAP_STACK_H
#define COWRAP_STACK_H

#include "state.h"

CwFibre *cw_new_stack(CwFibreEntry *entry, void *argument);

#endif
