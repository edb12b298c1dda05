/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Nanoseconds of one switch between two flows: plain swapcontext, Boost.Context where it is linked in, the backend alone, a whole fibre. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <ucontext.h>

#include "fibre.h"
#include "fibre_backend.h"

enum { STACK = 64 * 1024, SWITCHES = 2000000, SLOW_SWITCHES = 200000, ROUNDS = 9 };

static char stacks[4][STACK] __attribute__((aligned(16)));

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static ucontext_t here, there;

static void swap_back(void)
{
    for (;;) {
        swapcontext(&there, &here);
    }
}

static void swap_there(long n)
{
    while (n-- > 0) {
        swapcontext(&here, &there);
    }
}

static void prepare_swapcontext(void)
{
    getcontext(&there);
    there.uc_stack.ss_sp = stacks[0];
    there.uc_stack.ss_size = STACK;
    makecontext(&there, swap_back, 0);
}

static CwMachine machine_here, machine_there;

static void machine_back(void)
{
    for (;;) {
        cw_backend_switch(&machine_there, &machine_here);
    }
}

static void machine_go(long n)
{
    while (n-- > 0) {
        cw_backend_switch(&machine_here, &machine_there);
    }
}

static CwFibre *fibre;

static void fibre_back(void *argument)
{
    (void)argument;
    for (;;) {
        cw_fibre_switch(cw_fibre_home());
    }
}

static void fibre_go(long n)
{
    while (n-- > 0) {
        cw_fibre_switch(fibre);
    }
}

#ifdef WITH_BOOST
/* Boost's own interface, as fcontext.hpp declares it for C++. */
typedef struct Transfer {
    void *from;
    void *data;
} Transfer;

Transfer jump_fcontext(void *to, void *data);
void *make_fcontext(void *top, size_t size, void (*entry)(Transfer));

static void *boost_there;

static void boost_back(Transfer transfer)
{
    for (;;) {
        transfer = jump_fcontext(transfer.from, NULL);
    }
}

static void boost_go(long n)
{
    while (n-- > 0) {
        boost_there = jump_fcontext(boost_there, NULL).from;
    }
}
#endif

typedef struct Contender {
    const char *name;
    void (*go)(long n);
    long n;
    double best;
} Contender;

int main(void)
{
    Contender contenders[] = {
        {"swapcontext", swap_there, SLOW_SWITCHES, 1e9},
        {"backend", machine_go, SWITCHES, 1e9},
        {"fibre", fibre_go, SWITCHES, 1e9},
#ifdef WITH_BOOST
        {"boost", boost_go, SWITCHES, 1e9},
#endif
    };
    size_t n = sizeof(contenders) / sizeof(contenders[0]);

    prepare_swapcontext();
    cw_backend_new(&machine_there, stacks[1], STACK, machine_back);
    fibre = cw_fibre_new(fibre_back, NULL);
#ifdef WITH_BOOST
    boost_there = make_fcontext(stacks[2] + STACK, STACK, boost_back);
#endif
    /* In turn, the best round of each: what disturbs one round does not decide. */
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < n; i++) {
            Contender *one = &contenders[i];
            double start = now(), each;

            one->go(one->n);
            each = (now() - start) / (double)one->n / 2;
            one->best = each < one->best ? each : one->best;
        }
    }
    for (size_t i = 0; i < n; i++) {
        printf("%s %.3f\n", contenders[i].name, contenders[i].best);
    }
    return 0;
}
