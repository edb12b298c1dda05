/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Writing the record of a run: events and the bytes of values. */
#ifndef COWRAP_RECORD_H
#define COWRAP_RECORD_H

#include "state.h"

/* The function that it stands in was called from outside the runtime: the events to come, of this flow of control, came from there. */
#define cw_note_site() ((void)(cw_world.thread->strand.site = __builtin_return_address(0)))
/* They come from a function's begin; the address is behind its first byte, as those of calls are behind them. */
static inline void cw_note_function(void (*function)(void))
{
    cw_world.thread->strand.site = function ? (const char *)(uintptr_t)function + 1 : NULL;
}
void cw_event(CwEventKind kind, uint32_t a, uint32_t b, uint32_t c);
/* An event whose b and c are offset and length of a value's bytes; padding is recorded as zero. */
void cw_event_value(CwEventKind kind, uint32_t a, const CwSlot *slot, const void *value);

#endif
