/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Faults by countdown: the n-th thing of a kind that code asks for is not to be had, and the process aborts, as QEMU's does. */
#ifndef COWRAP_FAULT_H
#define COWRAP_FAULT_H

/* A run begins. */
void cw_faults_reset(void);
/* Somebody asks for a coroutine; does not return where the case lets that fail. */
void cw_fault_creation(void);
/* Somebody asks for a bottom half's memory; does not return where the case lets that fail. */
void cw_fault_allocation(void);

#endif
