/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Ending the run: the record gets its status and sentence, and the world is abandoned where it stands. */
#include "verdict.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "record.h"

static _Noreturn void abandon(CwStatus status);
static void copy_text(char *to, size_t size, const char *from);
static void trailing_event(CwEventKind kind);

_Noreturn void cw_end(CwStatus status, const char *format, ...)
{
    if (format) {
        va_list arguments;

        va_start(arguments, format);
        vsnprintf(cw_world.record->message, CW_TEXT_MAX, format, arguments);
        va_end(arguments);
    }
    abandon(status);
}

static _Noreturn void abandon(CwStatus status)
{
    cw_world.record->status = status;
    cw_fibre_switch(cw_fibre_home());
    __builtin_trap();
}

_Noreturn void cw_misuse(const char *word, const char *format, ...)
{
    va_list arguments;

    copy_text(cw_world.record->misuse, sizeof(cw_world.record->misuse), word);
    va_start(arguments, format);
    vsnprintf(cw_world.record->message, CW_TEXT_MAX, format, arguments);
    va_end(arguments);
    trailing_event(CW_EV_MISUSE);
    abandon(CW_MISUSED);
}

static void copy_text(char *to, size_t size, const char *from)
{
    size_t length = strlen(from);

    length = length < size ? length : size - 1;
    memcpy(to, from, length);
    to[length] = '\0';
}

/* The last event of a run; that the buffer is full must not hide the verdict. */
static void trailing_event(CwEventKind kind)
{
    if (cw_world.record->n_events < CW_EVENTS_MAX) {
        cw_event(kind, 0, 0, 0);
    }
}

_Noreturn void cw_assert_failed(const char *expression, const char *file, uint32_t line, const char *function)
{
    CwRecord *record = cw_world.record;
    const char *slash = strrchr(file, '/');
    const char *base = slash ? slash + 1 : file;

    cw_note_site();
    copy_text(record->expression, sizeof(record->expression), expression);
    copy_text(record->file, sizeof(record->file), base);
    copy_text(record->function, sizeof(record->function), function);
    record->line = line;
    trailing_event(CW_EV_ASSERT);
    cw_end(CW_ASSERTED, "assertion `%s' failed in %s, %s:%u, run by %s", expression, function, base, (unsigned)line,
           cw_who_text(cw_who()).text);
}

const char *cw_thread_name(uint32_t number)
{
    static const char *const names[CW_THREADS_MAX] = {"main", "iothread 1", "iothread 2", "iothread 3", "iothread 4"};

    return number < CW_THREADS_MAX ? names[number] : "nobody";
}

CwWho cw_who(void)
{
    CwThread *thread = cw_world.thread;
    CwWho who = {
        .thread = (uint8_t)(thread - cw_world.threads),
        .coroutine = thread->coroutine ? thread->coroutine->number : 0,
        .in_bottom_half = thread->strand.in_bottom_half,
    };

    return who;
}

CwText cw_who_text(CwWho who)
{
    CwText text;
    const char *thread = cw_thread_name(who.thread);

    if (who.coroutine) {
        snprintf(text.text, sizeof(text.text), "coroutine %u in %s", (unsigned)who.coroutine, thread);
    } else if (who.in_bottom_half) {
        snprintf(text.text, sizeof(text.text), "a bottom half in %s", thread);
    } else {
        snprintf(text.text, sizeof(text.text), "%s", thread);
    }
    return text;
}
