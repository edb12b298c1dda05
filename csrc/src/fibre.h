/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Fibres: stacks of their own between which one OS thread switches. Simulated threads, coroutines and wrapper calls run on them.
 * Stacks are mapped once, with a guard page below, and kept for later runs.
 */
#ifndef COWRAP_FIBRE_H
#define COWRAP_FIBRE_H

#include <stdbool.h>
#include <stddef.h>

enum { CW_FIBRES_MAX = 128 };

typedef struct CwFibre CwFibre;
typedef void CwFibreEntry(void *argument);

/* A stopped fibre that will run entry(argument), which must never return; NULL if there are too many or no memory. */
CwFibre *cw_fibre_new(CwFibreEntry *entry, void *argument);
/* Whether a first fibre can be had. */
bool cw_fibre_available(void);
/* Gives back a fibre that will not be continued. */
void cw_fibre_delete(CwFibre *fibre);
/* Stops the running fibre and continues another. */
void cw_fibre_switch(CwFibre *to);
CwFibre *cw_fibre_current(void);
/* The flow of control that was there before all fibres. */
CwFibre *cw_fibre_home(void);
/* Gives back all fibres, wherever they were stopped; call it from home. */
void cw_fibre_delete_all(void);
bool cw_fibre_on_stack(const CwFibre *fibre, const void *address);
/* Whether the address lies in the guard page of some fibre. */
bool cw_fibre_in_guard(const void *address);

#endif
