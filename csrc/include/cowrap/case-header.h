/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The case's own declarations (made-up types, prototypes of wrappers and targets), from the file that COWRAP_CASE_HEADER names,
 * after everything that the runtime declares.
 */
#ifndef COWRAP_CASE_HEADER_H
#define COWRAP_CASE_HEADER_H

#include "block/block-gen.h"
#if COWRAP_DIALECT >= COWRAP_QEMU_6_2
#include "sysemu/block-backend.h"
#endif

#ifdef COWRAP_CASE_HEADER
#include COWRAP_CASE_HEADER
#endif

#endif
