/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Runs one call of the tests' wrappers with what is due, changes the record or the case as the words say, and prints what the judge
 * finds broken: `judging WRAPPER CHANGE...`; `judging names` prints the names of all numbers.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cowrap/world.h"

static CwRecord record;
static uint8_t arguments[32] = {1}, result[16] = {1}, masks[32], result_mask[16];
static CwCase what = {.dialect = 6, .n_iothreads = 1, .n_objects = 1, .n_calls = 1};
static CwCall *const call = &what.calls[0];

static void set_due(const char *wrapper);
static void change_all(char **words, int before);
static void change(char *word);
static void change_end(const char *name, const char *value);
static CwEvent *event_of(uint32_t kind);
static void print_names(void);

int main(int argc, char **argv)
{
    uint32_t broken;

    if (!strcmp(argv[1], "names")) {
        print_names();
        return 0;
    }
    set_due(argv[1]);
    change_all(argv + 2, 1);
    cw_run(&what, &record);
    change_all(argv + 2, 0);
    broken = cw_judge(&what, &record);
    printf("message %s\nbroken", record.message);
    for (uint32_t i = 0; cw_broken_name(i); i++) {
        if (broken >> i & 1) {
            printf(" %s", cw_broken_name(i));
        }
    }
    printf("\n");
    return 0;
}

/* The case's changes come before the run, the others (`due.` is one: what the run does not see) after it. */
static void change_all(char **words, int before)
{
    for (; *words; words++) {
        if ((strncmp(*words, "case.", 5) == 0) == before) {
            change(*words);
        }
    }
}

/* As the harness computes it for qemu-9.0. */
static void set_due(const char *wrapper)
{
    while (strcmp(cw_wrappers[call->wrapper].name, wrapper)) {
        call->wrapper++;
    }
    call->arguments = arguments;
    call->result = result;
    call->due = CW_DUE_RESULT;
    call->due_context_lock = 255;
    if (!strcmp(wrapper, "bdrv_co_dig")) {
        call->in_coroutine = 1;
        call->due_way = CW_WAY_BOTTOM_HALF;
        call->due_lock = CW_HELD_WRITE;
    } else if (!strcmp(wrapper, "bdrv_peek")) {
        call->due_lock = CW_HELD_READ;
    }
}

static const struct {
    const char *name;
    uint8_t *field;
} fields[] = {
    {"due", &what.calls[0].due}, {"way", &what.calls[0].due_way}, {"due-thread", &what.calls[0].due_thread},
    {"due-lock", &what.calls[0].due_lock}, {"due-context-lock", &what.calls[0].due_context_lock},
    {"due-assume", &what.calls[0].due_assume}, {"in-coroutine", &what.calls[0].in_coroutine}, {"reads", &what.calls[0].reads},
    {"thread", &what.calls[0].thread}, {"argument", &arguments[4]}, {"result", &result[1]}, {"mask", &masks[4]},
    {"result-mask", &result_mask[1]},
};

/* `case.FIELD=NUMBER`, or of the record `status=`, `misuse=`, `function=`, `drop=KIND`, `twice=KIND`, `KIND.a=` (b, c, coroutine, thread);
 * `kick=KIND`: the kick is an event of that kind. */
static void change(char *word)
{
    char *value = strchr(word, '=') + 1;
    uint32_t number = (uint32_t)atoi(value);

    value[-1] = '\0';
    if (!strncmp(word, "case.", 5) || !strncmp(word, "due.", 4)) {
        const char *field = strchr(word, '.') + 1;

        for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
            if (!strcmp(fields[i].name, field)) {
                *fields[i].field = (uint8_t)number;
            }
        }
        call->argument_masks = strstr(word, "mask") ? masks : call->argument_masks;
        call->result_mask = strstr(word, "mask") ? result_mask : call->result_mask;
        if (!strcmp(field, "fail-creation")) {
            what.fail_creation = number;
        }
    } else if (!strcmp(word, "drop")) {
        event_of(number)->kind = 0;
    } else if (!strcmp(word, "twice")) {
        record.events[record.n_events++] = *event_of(number);
    } else if (!strcmp(word, "early")) {
        memmove(record.events + 1, record.events, record.n_events++ * sizeof(CwEvent));
        record.events[0] = *event_of(number);
    } else {
        change_end(word, value);
    }
    value[-1] = '=';
}

static void change_end(const char *name, const char *value)
{
    uint32_t number = (uint32_t)atoi(value);

    if (!strcmp(name, "status")) {
        record.status = number;
    } else if (!strcmp(name, "misuse")) {
        strcpy(record.misuse, value);
    } else if (!strcmp(name, "function")) {
        strcpy(record.function, value);
    } else if (!strcmp(name, "bytes")) {
        record.n_bytes = number;
    } else if (!strcmp(name, "argument.a")) {
        event_of(CW_EV_ARGUMENT)->a = number;
    } else if (!strcmp(name, "target.coroutine")) {
        event_of(CW_EV_TARGET)->coroutine = (uint8_t)number;
    } else if (!strcmp(name, "kick")) {
        event_of(CW_EV_KICK)->kind = (uint8_t)number;
    } else if (!strcmp(name, "target.thread")) {
        event_of(CW_EV_TARGET)->thread = (uint8_t)number;
    } else {
        fprintf(stderr, "unknown word %s\n", name);
        exit(2);
    }
}

static CwEvent *event_of(uint32_t kind)
{
    for (uint32_t i = 0; i < record.n_events; i++) {
        if (record.events[i].kind == kind) {
            return &record.events[i];
        }
    }
    fprintf(stderr, "no event %u\n", (unsigned)kind);
    exit(2);
}

static void print_names(void)
{
    uint32_t n = 0;

    printf("names");
    for (; cw_broken_name(n); n++) {
        printf(" %s", cw_broken_name(n));
    }
    printf("\nnumbers %u\n", (unsigned)n);
}
