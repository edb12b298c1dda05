/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The conformance suite of fibre backends: what every one must keep across switches. Prints one line a check, `ok` or what is wrong. */
#define _GNU_SOURCE
#include <execinfo.h>
#include <fenv.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "fibre.h"
#include "fibre_backend.h"

static CwFibre *main_fibre;
static unsigned seed;

static void report(const char *name, int good)
{
    printf("%s %s\n", name, good ? "ok" : "WRONG");
}

/* Enough live values to fill every register that a call preserves, whole and floating. */
static int mix_across(CwFibre *other, unsigned start)
{
    uint64_t a = start, b = a * 3, c = a * 5, d = a * 7, e = a * 11, f = a * 13, g = a * 17, h = a * 19, i = a * 23, j = a * 29;
    double p = start, q = p / 3, r = p / 5, s = p / 7, t = p / 11, u = p / 13, v = p / 17, w = p / 19;
    long double x = (long double)start / 23;

    for (int round = 0; round < 50; round++) {
        __asm__ volatile("" : "+r"(a), "+r"(b), "+r"(c), "+r"(d), "+r"(e));
        cw_fibre_switch(other);
        a += b, b += c, c += d, d += e, e += f, f += g, g += h, h += i, i += j, j += a;
        p += q, q += r, r += s, s += t, t += u, u += v, v += w, w += p, x += p;
    }
    {
        uint64_t a2 = start, b2 = a2 * 3, c2 = a2 * 5, d2 = a2 * 7, e2 = a2 * 11, f2 = a2 * 13, g2 = a2 * 17, h2 = a2 * 19;
        uint64_t i2 = a2 * 23, j2 = a2 * 29;
        volatile double start2 = start;
        double p2 = start2, q2 = p2 / 3, r2 = p2 / 5, s2 = p2 / 7, t2 = p2 / 11, u2 = p2 / 13, v2 = p2 / 17, w2 = p2 / 19;
        long double x2 = (long double)start / 23;

        for (int round = 0; round < 50; round++) {
            a2 += b2, b2 += c2, c2 += d2, d2 += e2, e2 += f2, f2 += g2, g2 += h2, h2 += i2, i2 += j2, j2 += a2;
            p2 += q2, q2 += r2, r2 += s2, s2 += t2, t2 += u2, u2 += v2, v2 += w2, w2 += p2, x2 += p2;
        }
        return a == a2 && b == b2 && c == c2 && d == d2 && e == e2 && f == f2 && g == g2 && h == h2 && i == i2 && j == j2
            && p == p2 && q == q2 && r == r2 && s == s2 && t == t2 && u == u2 && v == v2 && w == w2 && x == x2;
    }
}

static int other_good;

static void mixer(void *argument)
{
    (void)argument;
    other_good = mix_across(main_fibre, 777);
    for (;;) {
        cw_fibre_switch(main_fibre);
    }
}

static void check_registers(void)
{
    CwFibre *other = cw_fibre_new(mixer, NULL);
    int good = mix_across(other, 12345);

    cw_fibre_switch(other);
    report("registers", good && other_good);
    cw_fibre_delete(other);
}

static void counter(void *argument)
{
    unsigned *count = argument;

    for (;;) {
        ++*count;
        cw_fibre_switch(main_fibre);
    }
}

static void check_argument_and_return(void)
{
    unsigned count = 0;
    CwFibre *other = cw_fibre_new(counter, &count);
    int good = cw_fibre_current() == main_fibre;

    for (unsigned i = 1; i <= 1000; i++) {
        cw_fibre_switch(other);
        good &= count == i && cw_fibre_current() == main_fibre;
    }
    report("argument-and-return", good);
    cw_fibre_delete(other);
}

enum { RING = 100 };

static struct {
    CwFibre *fibres[RING];
    unsigned order[4 * RING];
    unsigned n;
} ring;

static void ring_member(void *argument)
{
    unsigned me = (unsigned)(uintptr_t)argument;

    for (int i = 0; i < 4; i++) {
        ring.order[ring.n++] = me;
        cw_fibre_switch(me + 1 < RING ? ring.fibres[me + 1] : i < 3 ? ring.fibres[0] : main_fibre);
    }
    __builtin_trap();
}

static void check_ring(void)
{
    int good = 1;

    for (unsigned i = 0; i < RING; i++) {
        ring.fibres[i] = cw_fibre_new(ring_member, (void *)(uintptr_t)i);
        good &= ring.fibres[i] != NULL;
    }
    cw_fibre_switch(ring.fibres[0]);
    for (unsigned i = 0; i < 4 * RING; i++) {
        good &= ring.order[i] == i % RING;
    }
    report("ring-of-fibres", good && ring.n == 4 * RING);
    cw_fibre_delete_all();
}

static int aligned, printed;

static void align(void *argument)
{
    char text[64];
    _Alignas(16) volatile char here[16];
    double number = *(double *)argument;

    aligned = (uintptr_t)here % 16 == 0 && ((uintptr_t)__builtin_frame_address(0) % 16 == 0 || sizeof(void *) != 8);
    snprintf(text, sizeof(text), "%.3f %Lf", number, (long double)number);
    printed = !strcmp(text, "2.500 2.500000");
    cw_fibre_switch(main_fibre);
}

static void check_alignment(void)
{
    double number = 2.5;
    CwFibre *other = cw_fibre_new(align, &number);

    cw_fibre_switch(other);
    report("alignment", aligned);
    report("variadic-floats", printed);
    cw_fibre_delete(other);
}

static unsigned dig(unsigned depth)
{
    volatile unsigned char room[1000];

    memset((void *)(uintptr_t)room, (int)depth, sizeof(room));
    return depth == 0 ? 0 : dig(depth - 1) + (room[depth % 1000] == (unsigned char)depth);
}

static unsigned dug;

static void digger(void *argument)
{
    dug = dig(*(unsigned *)argument);
    cw_fibre_switch(main_fibre);
}

static void check_deep_stack(void)
{
    unsigned depth = 100;
    CwFibre *other = cw_fibre_new(digger, &depth);

    cw_fibre_switch(other);
    report("deep-stack", dug == depth);
    cw_fibre_delete(other);
}

static void check_reuse(void)
{
    CwFibre *first = cw_fibre_new(counter, &seed);
    CwFibre *second;
    unsigned count = 0;
    int good;

    cw_fibre_switch(first);
    cw_fibre_delete(first);
    second = cw_fibre_new(counter, &count);
    good = second == first;
    cw_fibre_switch(second);
    good &= count == 1;
    for (unsigned i = 0; i < 5000; i++) {
        cw_fibre_delete(second);
        second = cw_fibre_new(counter, &count);
        if (i % 50 == 0) {
            cw_fibre_switch(second);
        }
    }
    report("reuse", good && count == 101);
    cw_fibre_delete_all();
}

static void check_limit(void)
{
    unsigned n = 0;
    int good;

    while (cw_fibre_new(counter, &seed)) {
        n++;
    }
    good = n == CW_FIBRES_MAX && !cw_fibre_available();
    cw_fibre_delete_all();
    report("limit", good && cw_fibre_available());
}

static int rounding_good;

/* By the mode and by divisions: x86-64 has a mode for each of its two floating point units. */
static __attribute__((noinline)) int rounds(int mode)
{
    static const double third = 0x1.5555555555555p-2;
    volatile double one = 1, three = 3;
    int up = one / three > third, down = -one / three < -third;

    return fegetround() == mode && up == (mode == FE_UPWARD) && down == (mode == FE_DOWNWARD);
}

static void rounder(void *argument)
{
    (void)argument;
    rounding_good = rounds(FE_TONEAREST);
    fesetround(FE_DOWNWARD);
    cw_fibre_switch(main_fibre);
    rounding_good &= rounds(FE_DOWNWARD);
    cw_fibre_switch(main_fibre);
}

static void check_rounding(void)
{
    CwFibre *other = cw_fibre_new(rounder, NULL);
    int good;

    cw_fibre_switch(other);
    good = rounds(FE_TONEAREST);
    fesetround(FE_UPWARD);
    cw_fibre_switch(other);
    good &= rounds(FE_UPWARD) && rounding_good;
    fesetround(FE_TONEAREST);
    report("rounding", good);
    cw_fibre_delete(other);
}

static int is_blocked(int number)
{
    sigset_t now;

    sigprocmask(SIG_SETMASK, NULL, &now);
    return sigismember(&now, number);
}

static void blocker(void *argument)
{
    sigset_t one;

    (void)argument;
    sigemptyset(&one);
    sigaddset(&one, SIGUSR1);
    sigprocmask(SIG_BLOCK, &one, NULL);
    cw_fibre_switch(main_fibre);
}

/* The mask is the OS thread's: whoever blocks a signal blocks it for all, unless ucontext switches it. */
static void check_signal_mask(void)
{
    sigset_t none;
    CwFibre *other = cw_fibre_new(blocker, NULL);

    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    cw_fibre_switch(other);
#ifdef CW_FIBRE_UCONTEXT
    report("signal-mask-switched", !is_blocked(SIGUSR1));
#else
    report("signal-mask-not-switched", is_blocked(SIGUSR1));
#endif
    sigprocmask(SIG_SETMASK, &none, NULL);
    cw_fibre_delete(other);
}

static int walked;

static void walker(void *argument)
{
    void *places[64];

    (void)argument;
    walked = backtrace(places, 64);
    cw_fibre_switch(main_fibre);
}

static void check_walk_ends(void)
{
    CwFibre *other = cw_fibre_new(walker, NULL);

    cw_fibre_switch(other);
    report("stack-walk-ends", walked >= 1 && walked < 10);
    cw_fibre_delete(other);
}

static void check_on_stack(void)
{
    char here;
    CwFibre *other = cw_fibre_new(counter, &seed);

    report("whose-stack", !cw_fibre_on_stack(other, &here) && !cw_fibre_in_guard(&here));
    cw_fibre_delete(other);
}

/* What exit would do, were it called. */
static void write_counts(void)
{
#ifdef COWRAP_COVERAGE
    extern void __gcov_dump(void);

    __gcov_dump();
#endif
}

static char handler_stack[64 * 1024] __attribute__((aligned(16)));

static void on_overflow(int number, siginfo_t *info, void *context)
{
    static const char good[] = "guard-page ok\n", bad[] = "guard-page WRONG\n";

    (void)number, (void)context;
    if (cw_fibre_in_guard(info->si_addr)) {
        (void)!write(1, good, sizeof(good) - 1);
        write_counts();
        _exit(0);
    }
    (void)!write(1, bad, sizeof(bad) - 1);
    _exit(1);
}

/* Ends the process. */
static void check_guard(void)
{
    stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof(handler_stack)};
    struct sigaction action = {.sa_sigaction = on_overflow, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    unsigned depth = 100000;

    sigaltstack(&stack, NULL);
    sigaction(SIGSEGV, &action, NULL);
    sigaction(SIGBUS, &action, NULL);
    fflush(stdout);
    cw_fibre_switch(cw_fibre_new(digger, &depth));
}

int main(int argc, char **argv)
{
    main_fibre = cw_fibre_home();
#ifdef CW_FIBRE_UCONTEXT
    printf("backend ucontext\n");
#else
    printf("backend assembly\n");
#endif
    check_registers();
    check_argument_and_return();
    check_ring();
    check_alignment();
    check_deep_stack();
    check_reuse();
    check_limit();
    check_rounding();
    check_signal_mask();
    check_walk_ends();
    check_on_stack();
    if (argc > 1 && !strcmp(argv[1], "guard")) {
        check_guard();
    }
    return 0;
}
