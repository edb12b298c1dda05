/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The seal of a process that runs native code: a filter of system calls that leaves what running on needs. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "cowrap/child.h"

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef ARCHITECTURE

enum { PROGRAM_MAX = 256 };

typedef struct Program {
    struct sock_filter code[PROGRAM_MAX];
    unsigned short length;
} Program;

/* Memory, signals, time, reading, writing to what is open, ending. */
static const int allowed[] = {
    SYS_mmap, SYS_munmap, SYS_mprotect, SYS_mremap, SYS_madvise, SYS_brk,
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack, SYS_restart_syscall,
    SYS_clock_gettime, SYS_clock_getres, SYS_clock_nanosleep, SYS_gettimeofday, SYS_nanosleep, SYS_setitimer, SYS_getitimer,
    SYS_getrusage, SYS_read, SYS_readv, SYS_pread64, SYS_write, SYS_writev, SYS_lseek, SYS_close, SYS_fstat, SYS_newfstatat,
    SYS_readlinkat, SYS_faccessat, SYS_getdents64, SYS_ppoll, SYS_pselect6, SYS_getcwd, SYS_uname, SYS_sysinfo,
    SYS_getpid, SYS_gettid, SYS_getppid, SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_futex, SYS_sched_yield,
    SYS_sched_getaffinity, SYS_getrandom, SYS_set_robust_list, SYS_exit, SYS_exit_group,
#ifdef SYS_rseq
    SYS_rseq,
#endif
#ifdef SYS_arch_prctl
    SYS_arch_prctl,
#endif
#ifdef __x86_64__
    SYS_stat, SYS_lstat, SYS_access, SYS_readlink, SYS_poll, SYS_select, SYS_time, SYS_alarm,
#endif
};

static void build(Program *program);
static void statement(Program *program, unsigned short code, uint32_t value);
static void skip_unless(Program *program, unsigned short test, uint32_t value, unsigned char skipped);
static void load_argument(Program *program, unsigned index);
static void allow_on_self(Program *program, int number);
static void allow_reading(Program *program, int number, unsigned flags_index);

int cw_child_seal(void)
{
    Program program = {.length = 0};
    struct sock_fprog filter = {.filter = program.code};

    build(&program);
    filter.len = program.length;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) != 0) {
        return errno;
    }
    return 0;
}

static void build(Program *program)
{
    statement(program, BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch));
    skip_unless(program, BPF_JEQ, ARCHITECTURE, 1);
    statement(program, BPF_JMP | BPF_JA, 1);
    statement(program, BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
    statement(program, BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
    for (size_t i = 0; i < sizeof(allowed) / sizeof(allowed[0]); i++) {
        skip_unless(program, BPF_JEQ, (uint32_t)allowed[i], 1);
        statement(program, BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    }
    allow_on_self(program, SYS_tgkill);
    allow_on_self(program, SYS_kill);
    allow_reading(program, SYS_openat, 2);
#ifdef SYS_open
    allow_reading(program, SYS_open, 1);
#endif
    statement(program, BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
}

static void statement(Program *program, unsigned short code, uint32_t value)
{
    program->code[program->length++] = (struct sock_filter)BPF_STMT(code, value);
}

static void skip_unless(Program *program, unsigned short test, uint32_t value, unsigned char skipped)
{
    program->code[program->length++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_K | test, value, 0, skipped);
}

/* Signals to this very process, and to nobody else. */
static void allow_on_self(Program *program, int number)
{
    skip_unless(program, BPF_JEQ, (uint32_t)number, 4);
    load_argument(program, 0);
    skip_unless(program, BPF_JEQ, (uint32_t)getpid(), 1);
    statement(program, BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    statement(program, BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
}

static void load_argument(Program *program, unsigned index)
{
    statement(program, BPF_LD | BPF_W | BPF_ABS, (uint32_t)(offsetof(struct seccomp_data, args) + 8 * index));
}

static void allow_reading(Program *program, int number, unsigned flags_index)
{
    skip_unless(program, BPF_JEQ, (uint32_t)number, 4);
    load_argument(program, flags_index);
    skip_unless(program, BPF_JSET, O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY), 1);
    statement(program, BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
    statement(program, BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
}

#else

int cw_child_seal(void)
{
    return ENOSYS;
}

#endif
