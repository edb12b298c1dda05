/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Ending the run: the record gets its status and sentence, and the world is abandoned where it stands. */
#ifndef COWRAP_VERDICT_H
#define COWRAP_VERDICT_H

#include "state.h"

/* Ends the run; the format may be NULL. */
_Noreturn void cw_end(CwStatus status, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Ends the run because the rule called `word` was broken; the sentence says by whom. */
_Noreturn void cw_misuse(const char *word, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Text for sentences; all of it is static or in the buffer given. */
typedef struct CwText {
    char text[96];
} CwText;

const char *cw_thread_name(uint32_t number);
/* Where something runs now. */
CwWho cw_who(void);
/* "coroutine 2 in iothread 1", "a bottom half in main". */
CwText cw_who_text(CwWho who);

#endif
