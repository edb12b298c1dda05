/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Digests of traces, and how many different ones there were. */
#ifndef COWRAP_TRACE_DIGEST_H
#define COWRAP_TRACE_DIGEST_H

#include "cowrap/world.h"

/* Equal for runs that ended alike with equal events and values, whatever compiler and batch they ran in. */
uint64_t cw_trace_digest(const CwRecord *record);
/* 1 for a digest that was not seen since all were forgotten, else 0. Counts too few where memory ends. */
uint32_t cw_digest_is_new(uint64_t digest);
void cw_digests_forget(void);

#endif
