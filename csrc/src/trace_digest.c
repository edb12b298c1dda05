/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Digests of traces: two lanes of multiplications over the events, and an open hash table of those seen. */
#include "trace_digest.h"

#include <stdlib.h>
#include <string.h>

static const uint64_t factor = UINT64_C(0x9FB21C651E98DF25);

static uint64_t *table;      /* 0: free */
static uint32_t size, used;

static uint64_t mix_bytes(uint64_t digest, const void *bytes, size_t n);
static int grow(void);
static uint64_t *place_of(uint64_t digest);

static inline uint64_t mix(uint64_t digest, uint64_t word)
{
    digest = (digest ^ word) * factor;
    return digest ^ digest >> 29;
}

/* A wrapper's index and an assertion's line are no facts about it: they differ between batches. */
uint64_t cw_trace_digest(const CwRecord *record)
{
    uint64_t first = record->status + 1, second = record->n_events;

    for (const CwEvent *event = record->events; event < record->events + record->n_events; event++) {
        uint64_t words[2];

        memcpy(words, event, sizeof(words));
        if (event->kind == CW_EV_TARGET || event->kind == CW_EV_TARGET_END) {
            uint32_t head[2] = {0, 0};

            memcpy(head, event, sizeof(head[0]));
            memcpy(&words[0], head, sizeof(head));
        }
        first = mix(first, words[0]);
        second = mix(second, words[1]);
    }
    first = mix_bytes(first, record->bytes, record->n_bytes);
    if (record->status != CW_FINISHED) {
        second = mix_bytes(second, record->misuse, strlen(record->misuse));
        second = mix_bytes(second, record->expression, strlen(record->expression));
        second = mix_bytes(second, record->function, strlen(record->function));
    }
    return mix(first, second) | 1;
}

static uint64_t mix_bytes(uint64_t digest, const void *bytes, size_t n)
{
    const uint8_t *at = bytes;
    uint64_t word = 0;

    for (; n >= sizeof(word); n -= sizeof(word), at += sizeof(word)) {
        memcpy(&word, at, sizeof(word));
        digest = mix(digest, word);
    }
    word = n;
    memcpy(&word, at, n);
    return mix(digest, word ^ (uint64_t)n << 56);
}

uint32_t cw_digest_is_new(uint64_t digest)
{
    uint64_t *place;

    if (2 * used >= size && !grow()) {
        return 0;
    }
    place = place_of(digest);
    if (*place == digest) {
        return 0;
    }
    *place = digest;
    used++;
    return 1;
}

static uint64_t *place_of(uint64_t digest)
{
    uint32_t at = (uint32_t)(digest >> 32) & (size - 1);

    while (table[at] != 0 && table[at] != digest) {
        at = (at + 1) & (size - 1);
    }
    return &table[at];
}

static int grow(void)
{
    uint64_t *old = table;
    uint32_t old_size = size;
    uint64_t *fresh = calloc(size ? 4 * size : 256, sizeof(*table));

    if (!fresh) {
        return 0;
    }
    table = fresh;
    size = size ? 4 * size : 256;
    for (uint32_t i = 0; i < old_size; i++) {
        if (old[i]) {
            *place_of(old[i]) = old[i];
        }
    }
    free(old);
    return 1;
}

void cw_digests_forget(void)
{
    free(table);
    table = NULL;
    size = used = 0;
}
