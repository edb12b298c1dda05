/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Runs the case that the command line describes and prints its record as text: verdict, choices, one line per event.
 * Words: dialect=6 iothreads=1 home=1 (of the objects) preemptions=1 budget=9 schedule=0,2 repeat=3 brief
 *        creation=1 allocation=2 (which fails) from-on   object=0 (what the arguments of the calls after it name)
 *        call=WRAPPER:THREAD[:c][:r][:hTHREADxTIMES][:yN|:mN|:nCALL|:oN ...]   nested=WRAPPER:THREAD...
 *        writer[:THREAD]   reader:THREAD:c[:yN ...]
 *        of a call that makes no sense: [:sSTEPS] [:wNUMBER]
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cowrap/world.h"

static const char *const kinds[] = {
    "?", "call", "return", "result", "target", "argument", "target-end", "step", "create", "enter", "yield", "terminate",
    "co-schedule", "wake", "bh-schedule", "bh-begin", "bh-end", "poll-coroutine", "wait-begin", "wait-end", "block", "unblock", "kick",
    "read-lock", "read-unlock", "assume-lock", "main-read-lock", "main-read-unlock", "write-lock", "write-unlock", "acquire", "release",
    "assert", "misuse", "switch", "fault"
};
static const char *const statuses[] = {
    "running", "finished", "asserted", "misused", "deadlocked", "endless", "leftover", "overflowed", "aborted"
};

static CwRecord record;
static uint32_t object = 1;
static uint8_t schedule[CW_CHOICES_MAX];
/* Enough for every wrapper of these tests: bytes that are no object's count up. */
static uint8_t arguments[CW_CALLS_MAX][64];
static uint8_t results[CW_CALLS_MAX][16];

static void read_call(CwCase *what, char *text);
static void read_flag(CwCall *call, const char *flag);
static uint32_t wrapper_called(const char *name);
static void fill_values(const CwCall *call, uint32_t number);
static void read_schedule(CwCase *what, char *text);
static void print_record(int brief);

int main(int argc, char **argv)
{
    CwCase what = {.dialect = 6, .n_objects = 1, .schedule = schedule};
    int brief = 0;
    int repeat = 1;

    for (int i = 1; i < argc; i++) {
        char *value = strchr(argv[i], '=');
        unsigned number = value ? (unsigned)atoi(value + 1) : 0;

        if (!strncmp(argv[i], "call=", 5) || !strncmp(argv[i], "nested=", 7) || !strncmp(argv[i], "writer", 6) ||
            !strncmp(argv[i], "reader", 6)) {
            read_call(&what, argv[i]);
        } else if (!strncmp(argv[i], "schedule=", 9)) {
            read_schedule(&what, value + 1);
        } else if (!strncmp(argv[i], "dialect=", 8)) {
            what.dialect = number;
        } else if (!strncmp(argv[i], "iothreads=", 10)) {
            what.n_iothreads = number;
        } else if (!strncmp(argv[i], "object=", 7)) {
            object = number;
        } else if (!strncmp(argv[i], "home=", 5)) {
            what.object_home[0] = (uint8_t)number;
        } else if (!strncmp(argv[i], "preemptions=", 12)) {
            what.preemptions = number;
        } else if (!strncmp(argv[i], "creation=", 9)) {
            what.fail_creation = number;
        } else if (!strncmp(argv[i], "allocation=", 11)) {
            what.fail_allocation = number;
        } else if (!strcmp(argv[i], "from-on")) {
            what.fail_from_on = 1;
        } else if (!strncmp(argv[i], "budget=", 7)) {
            what.step_budget = number;
        } else if (!strncmp(argv[i], "repeat=", 7)) {
            repeat = (int)number;
        } else if (!strcmp(argv[i], "brief")) {
            brief = 1;
        } else {
            fprintf(stderr, "unknown word %s\n", argv[i]);
            return 2;
        }
    }
    for (int i = 0; i < repeat; i++) {
        cw_run(&what, &record);
    }
    print_record(brief);
    return 0;
}

static void read_call(CwCase *what, char *text)
{
    uint32_t number = what->n_calls++;
    CwCall *call = &what->calls[number];
    char *word = strtok(text, ":");

    if (!strcmp(word, "writer") || !strcmp(word, "reader")) {
        call->actor = word[0] == 'w' ? CW_WRITER : CW_READER;
        word = strtok(NULL, ":");
    } else {
        call->actor = word[0] == 'n' ? CW_NESTED : CW_CALLER;
        call->wrapper = wrapper_called(strchr(word, '=') + 1);
        fill_values(call, number);
        word = strtok(NULL, ":");
    }
    call->thread = word ? (uint8_t)atoi(word) : 0;
    while ((word = strtok(NULL, ":"))) {
        read_flag(call, word);
    }
    call->arguments = arguments[number];
    call->result = results[number];
}

static void read_flag(CwCall *call, const char *flag)
{
    uint8_t number = (uint8_t)atoi(flag + 1);

    switch (flag[0]) {
    case 'c':
        call->in_coroutine = 1;
        break;
    case 'r':
        call->reads = 1;
        break;
    case 'h':
        call->home = number;
        call->holds = (uint8_t)atoi(strchr(flag, 'x') + 1);
        break;
    case 's':
        call->n_steps = number;
        break;
    case 'w':
        call->wrapper = number;
        break;
    default:
        call->steps[call->n_steps].op =
            flag[0] == 'n' ? CW_NEST : flag[0] == 'm' ? CW_MOVE : flag[0] == 'o' ? CW_REHOME : CW_YIELD;
        call->steps[call->n_steps++].who = number;
    }
}

static uint32_t wrapper_called(const char *name)
{
    for (uint32_t i = 0; i < cw_n_wrappers; i++) {
        if (!strcmp(cw_wrappers[i].name, name)) {
            return i;
        }
    }
    fprintf(stderr, "no wrapper %s\n", name);
    exit(2);
}

static void fill_values(const CwCall *call, uint32_t number)
{
    const CwWrapper *wrapper = &cw_wrappers[call->wrapper];
    uint8_t *to = arguments[number];

    for (uint32_t i = 0; i < sizeof(results[0]); i++) {
        results[number][i] = (uint8_t)(0x80 + 16 * number + i);
    }
    if (wrapper->result.face != CW_NO_OBJECT) {
        memcpy(results[number], &object, sizeof(object));
    }
    for (uint32_t i = 0; i < wrapper->n_parameters; i++) {
        const CwSlot *slot = &wrapper->parameters[i];

        if (slot->face != CW_NO_OBJECT) {
            memcpy(to, &object, sizeof(object));
            to += sizeof(object);
        } else {
            for (uint32_t j = 0; j < slot->size; j++) {
                *to++ = slot->size == 1 ? 1 : (uint8_t)(16 * (number + 1) + i + j);
            }
        }
    }
}

static void read_schedule(CwCase *what, char *text)
{
    for (char *word = strtok(text, ","); word; word = strtok(NULL, ",")) {
        schedule[what->n_schedule++] = (uint8_t)atoi(word);
    }
}

static void print_record(int brief)
{
    printf("status %s\n", statuses[record.status]);
    printf("message %s\n", record.message);
    printf("misuse %s\n", record.misuse);
    printf("assertion %s|%s|%s|%u\n", record.expression, record.function, record.file, (unsigned)record.line);
    printf("steps %u\nchoices", (unsigned)record.n_steps);
    for (uint32_t i = 0; i < record.n_choices; i++) {
        const CwChoice *choice = &record.choices[i];

        printf(" %u/%u/%u/%u", choice->taken, choice->options, choice->kind, choice->thread);
    }
    printf("\n");
    for (uint32_t i = 0; i < record.n_events && !brief; i++) {
        const CwEvent *event = &record.events[i];

        printf("%s t%u co%u call%u %u %u %#x", kinds[event->kind], event->thread, event->coroutine, event->call,
               (unsigned)event->a, (unsigned)event->b, (unsigned)event->c);
        if (event->kind == CW_EV_RESULT || event->kind == CW_EV_ARGUMENT) {
            printf(" =");
            for (uint32_t j = 0; j < event->c; j++) {
                printf("%02x", record.bytes[event->b + j]);
            }
        }
        printf("\n");
    }
}
