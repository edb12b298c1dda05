/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Limits of a process that runs native code. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "cowrap/child.h"

enum { DESCRIPTORS = 64 };

static int limit(int resource, rlim_t soft, rlim_t hard);

int cw_child_limit(uint64_t address_space_bytes, uint32_t cpu_seconds)
{
    int error = 0;

    /* EPERM: whoever started the process has given it a session already. */
    if (setsid() < 0 && errno != EPERM) {
        return errno;
    }
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) {
        return errno;
    }
    error = error ? error : limit(RLIMIT_CORE, 0, 0);
    error = error ? error : limit(RLIMIT_FSIZE, 0, 0);
    error = error ? error : limit(RLIMIT_NOFILE, DESCRIPTORS, DESCRIPTORS);
    /* SIGXCPU first, so that a sentence can be left; SIGKILL a second later. */
    error = error ? error : limit(RLIMIT_CPU, cpu_seconds, (rlim_t)cpu_seconds + 1);
    if (address_space_bytes > 0) {
        error = error ? error : limit(RLIMIT_AS, address_space_bytes, address_space_bytes);
    }
    return error;
}

static int limit(int resource, rlim_t soft, rlim_t hard)
{
    struct rlimit now;
    struct rlimit wanted = {.rlim_cur = soft, .rlim_max = hard};

    if (getrlimit(resource, &now) != 0) {
        return errno;
    }
    if (now.rlim_max != RLIM_INFINITY && now.rlim_max < hard) {
        wanted.rlim_max = now.rlim_max;
        wanted.rlim_cur = soft < now.rlim_max ? soft : now.rlim_max;
    }
    return setrlimit(resource, &wanted) == 0 ? 0 : errno;
}
