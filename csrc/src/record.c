/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Writing the record of a run: events and the bytes of values. Nothing that differs between compilers may enter it but the sites. */
#include "record.h"

#include <float.h>
#include <string.h>

#include "objects.h"
#include "verdict.h"

static void copy_leaf(uint8_t *to, const uint8_t *from, const CwLeaf *leaf);

void cw_event(CwEventKind kind, uint32_t a, uint32_t b, uint32_t c)
{
    CwRecord *record = cw_world.record;
    CwThread *thread = cw_world.thread;
    CwEvent *event;

    if (record->n_events == CW_EVENTS_MAX) {
        cw_end(CW_OVERFLOWED, "more than %d events", CW_EVENTS_MAX);
    }
    event = &record->events[record->n_events++];
    event->kind = (uint8_t)kind;
    event->thread = (uint8_t)(thread - cw_world.threads);
    event->coroutine = thread->coroutine ? thread->coroutine->number : 0;
    event->call = thread->strand.call;
    event->a = a;
    event->b = b;
    event->c = c;
    record->sites[record->n_events - 1] = (uintptr_t)thread->strand.site;
}

void cw_event_value(CwEventKind kind, uint32_t a, const CwSlot *slot, const void *value)
{
    CwRecord *record = cw_world.record;
    uint32_t size = slot->face == CW_NO_OBJECT ? slot->size : (uint32_t)sizeof(uint32_t);
    uint8_t *to = record->bytes + record->n_bytes;

    if (size > CW_BYTES_MAX - record->n_bytes) {
        cw_end(CW_OVERFLOWED, "more than %d bytes of values", CW_BYTES_MAX);
    }
    if (slot->face != CW_NO_OBJECT) {
        uint32_t number = cw_object_number((CwFace)slot->face, value);

        memcpy(to, &number, sizeof(number));
    } else if (slot->n_leaves == 0) {
        memcpy(to, value, size);
    } else {
        memset(to, 0, size);
        for (uint32_t i = 0; i < slot->n_leaves; i++) {
            copy_leaf(to, value, &slot->leaves[i]);
        }
    }
    cw_event(kind, a, record->n_bytes, size);
    record->n_bytes += size;
}

/* x86's long double has ten bytes of value and then padding that nobody writes. */
static void copy_leaf(uint8_t *to, const uint8_t *from, const CwLeaf *leaf)
{
    uint32_t value_bytes = LDBL_MANT_DIG == 64 ? 10 : (uint32_t)sizeof(long double);
    uint32_t at = leaf->offset;

    switch (leaf->kind) {
    case CW_LONG_DOUBLE:
        memcpy(to + at, from + at, value_bytes);
        break;
    case CW_LONG_DOUBLE_COMPLEX:
        memcpy(to + at, from + at, value_bytes);
        at += (uint32_t)sizeof(long double);
        memcpy(to + at, from + at, value_bytes);
        break;
    default:
        memcpy(to + at, from + at, leaf->size);
    }
}
