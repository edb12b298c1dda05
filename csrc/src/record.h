/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Writing the record of a run: events and the bytes of values. */
#ifndef COWRAP_RECORD_H
#define COWRAP_RECORD_H

#include "state.h"

void cw_event(CwEventKind kind, uint32_t a, uint32_t b, uint32_t c);
/* An event whose b and c are offset and length of a value's bytes; padding is recorded as zero. */
void cw_event_value(CwEventKind kind, uint32_t a, const CwSlot *slot, const void *value);

#endif
