/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What happens where the kernel refuses one system call, has no memory left or has set limits already: `lacking SYSCALL DEED`.
 * The refusal is ENOMEM; `nothing` refuses nothing.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include "cowrap/child.h"
#include "cowrap/world.h"
#include "twin.h"

static const struct {
    const char *name;
    long number;
} calls[] = {
    {"setsid", SYS_setsid}, {"getrlimit", SYS_prlimit64}, {"setitimer", SYS_setitimer}, {"mmap", SYS_mmap},
    {"mprotect", SYS_mprotect}, {"prctl", SYS_prctl},
};

enum { NARROW = 32, EACH_BLOCK = 1 << 20, NODE_BYTES = 8, FIRST_NODES = 1024 };

static void refuse(const char *name);
static int narrow_descriptors(void);
static int descriptors(void);
static void use_up_memory(void);
static int run(void);
static int explore(void);

static int deed(void *opaque)
{
    char **words = opaque;
    void *nodes = malloc(FIRST_NODES * NODE_BYTES);

    refuse(words[1]);
    if (!strcmp(words[2], "limit-narrower")) {
        return narrow_descriptors() || cw_child_limit(0, 20) || descriptors() != NARROW;
    }
    if (!strcmp(words[2], "limit-memory")) {
        return cw_child_limit(UINT64_C(256) << 20, 20) || !malloc(8 << 20) || malloc(512 << 20) || descriptors() != 64;
    }
    if (!strcmp(words[2], "limit")) {
        return cw_child_limit(0, 20);
    }
    if (!strcmp(words[2], "seal")) {
        return cw_child_seal();
    }
    if (!strcmp(words[2], "watch-time")) {
        return cw_child_watch_time(100);
    }
    if (!strcmp(words[2], "run")) {
        return run();
    }
    run(); /* it leaves its stacks mapped */
    use_up_memory();
    if (!strcmp(words[2], "explore-with-nodes")) {
        free(nodes);
    }
    return explore();
}

int main(int argc, char **argv)
{
    int status;

    (void)argc;
    setvbuf(stdout, NULL, _IOLBF, 4096);
    printf("lacking %s\n", argv[1]);
    status = twin_run(deed, argv);
    printf("exit %d\nsignal %d\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1, WIFSIGNALED(status) ? WTERMSIG(status) : 0);
    return 0;
}

static void refuse(const char *name)
{
    size_t i = 0;

    if (!strcmp(name, "nothing")) {
        return;
    }
    while (strcmp(calls[i].name, name)) {
        i++;
    }
    {
        struct sock_filter code[] = {
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
            BPF_JUMP(BPF_JMP | BPF_K | BPF_JEQ, (uint32_t)calls[i].number, 0, 1),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOMEM),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        };
        struct sock_fprog filter = {sizeof(code) / sizeof(code[0]), code};

        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0)) {
            _exit(200);
        }
    }
}

static int narrow_descriptors(void)
{
    struct rlimit narrow = {NARROW, NARROW};

    return setrlimit(RLIMIT_NOFILE, &narrow);
}

static int descriptors(void)
{
    struct rlimit now;

    return getrlimit(RLIMIT_NOFILE, &now) == 0 && now.rlim_cur == now.rlim_max ? (int)now.rlim_max : -1;
}

static void use_up_memory(void)
{
    struct rlimit now;

    getrlimit(RLIMIT_AS, &now);
    now.rlim_cur = 0;
    setrlimit(RLIMIT_AS, &now);
    for (size_t size = EACH_BLOCK; size >= 16; size /= 2) {
        while (malloc(size)) {
        }
    }
}

static CwRecord record;
static CwExplored explored;

static int run(void)
{
    CwCase what = {.dialect = 6, .n_calls = 1};

    cw_run(&what, &record);
    printf("status %u\nmessage %s\n", (unsigned)record.status, record.message);
    return 0;
}

static int explore(void)
{
    CwCase what = {.dialect = 6, .n_calls = 1};
    CwLimits limits = {.schedules = 100};
    uint32_t look = cw_explore(&what, &limits, &explored, &record);

    printf("look %u\nruns %u\ndistinct %u\ncomplete %u\n", (unsigned)look, (unsigned)explored.n_runs,
           (unsigned)explored.n_distinct, (unsigned)explored.complete);
    return 0;
}
