/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The last words of a process: a deadly signal leaves a sentence in the record before its default action. */
#define _GNU_SOURCE
#include <signal.h>
#include <stddef.h>

#include "cowrap/child.h"
#include "fibre.h"
#include "sanitizer.h"
#include "state.h"
#include "verdict.h"

static CwRecord *last_words;
static char handler_stack[64 * 1024] __attribute__((aligned(16)));

static const struct {
    int number;
    const char *meaning;
} watched[] = {
#if !CW_ASAN
    {SIGSEGV, "SIGSEGV: bad memory access"},
    {SIGBUS, "SIGBUS: bad memory access"},
#endif
    {SIGILL, "SIGILL: illegal instruction"},
    {SIGFPE, "SIGFPE: arithmetic error, such as a division by zero"},
    {SIGABRT, "SIGABRT: abort"},
    {SIGXCPU, "SIGXCPU: processor time used up"},
    {SIGVTALRM, "SIGVTALRM: processor time of this run used up"},
};

static void write_down(int number, siginfo_t *info, void *context);
static const char *meaning_of(int number, const siginfo_t *info);
static size_t append(size_t length, const char *text);

void cw_child_watch_signals(CwRecord *record)
{
    stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof(handler_stack)};
    struct sigaction action = {.sa_sigaction = write_down, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND};

    last_words = record;
    sigemptyset(&action.sa_mask);
    sigaltstack(&stack, NULL);
    for (size_t i = 0; i < sizeof(watched) / sizeof(watched[0]); i++) {
        sigaction(watched[i].number, &action, NULL);
    }
}

/* Only what may be called in a handler: no printf. The handler was reset, so that the signal sent again ends the process. */
static void write_down(int number, siginfo_t *info, void *context)
{
    size_t length = append(0, meaning_of(number, info));

    (void)context;
    if (cw_world.thread) {
        length = append(length, "; in ");
        append(length, cw_thread_name((uint32_t)(cw_world.thread - cw_world.threads)));
    }
    raise(number);
}

static const char *meaning_of(int number, const siginfo_t *info)
{
    bool has_address = number == SIGSEGV || number == SIGBUS;

    if (has_address && cw_fibre_in_guard(info->si_addr)) {
        return "SIGSEGV: stack overflow, the address lies in a guard page";
    }
    if (has_address && (uintptr_t)info->si_addr < 4096 && info->si_code > 0) {
        return "SIGSEGV: access through a null pointer";
    }
    for (size_t i = 0; i < sizeof(watched) / sizeof(watched[0]); i++) {
        if (watched[i].number == number) {
            return watched[i].meaning;
        }
    }
    return "signal";
}

static size_t append(size_t length, const char *text)
{
    while (*text && length < CW_TEXT_MAX - 1) {
        last_words->message[length++] = *text++;
    }
    last_words->message[length] = '\0';
    return length;
}
