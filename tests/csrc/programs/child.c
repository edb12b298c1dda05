/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A limited and sealed process that tries what its first argument names, and says whether it could. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "cowrap/child.h"
#include "cowrap/world.h"
#include "twin.h"

static CwRecord *record;

static int deed(void *opaque);
static int try_it(const char *what);
static int failing(int error);
static int play_for_a_while(const char *scene);
static int play(const char *scene);

int main(int argc, char **argv)
{
    int status;

    record = mmap(NULL, sizeof(*record), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    status = twin_run(deed, argc > 2 ? argv : (char *[]){argv[0], argv[1], "20"});
    printf("exit %d\nsignal %d\nmessage %s\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1,
           WIFSIGNALED(status) ? WTERMSIG(status) : 0, record->message);
    return 0;
}

static int deed(void *opaque)
{
    char **words = opaque;
    int error = cw_child_limit(0, (uint32_t)atoi(words[2]));

    cw_child_watch_signals(record);
    error = error ? error : cw_child_seal();
    if (error) {
        return 100 + error;
    }
    errno = 0;
    return try_it(words[1]) < 0 ? errno : 0;
}

static int try_it(const char *what)
{
    static char *const none[] = {NULL};

    if (!strcmp(what, "write")) {
        return open("written-by-child", O_WRONLY | O_CREAT, 0600);
    }
    if (!strcmp(what, "read")) {
        return open("/dev/null", O_RDONLY);
    }
    if (!strcmp(what, "socket")) {
        return socket(AF_UNIX, SOCK_STREAM, 0);
    }
    if (!strcmp(what, "fork")) {
        return fork();
    }
    if (!strcmp(what, "execute")) {
        return execve("/bin/true", none, none);
    }
    if (!strcmp(what, "signal-parent")) {
        return kill(getppid(), 0);
    }
    if (!strcmp(what, "signal-self")) {
        return kill(getpid(), 0);
    }
    if (!strcmp(what, "remove")) {
        return unlink("keep-me");
    }
    if (!strcmp(what, "print")) {
        return (int)write(1, "", 0);
    }
    if (!strcmp(what, "memory")) {
        return malloc(1 << 24) ? 0 : -1;
    }
    if (!strcmp(what, "loop")) {
        for (volatile unsigned i = 0;; i++) {
        }
    }
    if (!strcmp(what, "limit-again")) {
        return failing(cw_child_limit(0, 1));
    }
    if (!strcmp(what, "seal-again")) {
        return failing(cw_child_seal());
    }
    if (!strcmp(what, "many-timed-runs")) {
        return failing(cw_child_watch_time(60)) || play_for_a_while("never_calls_target");
    }
    if (!strcmp(what, "timed-run")) {
        return failing(cw_child_watch_time(60)) || play("spin");
    }
    return play(what);
}

static int failing(int error)
{
    errno = error;
    return error ? -1 : 0;
}

/* Much more than a single run may take, in runs that each take less. */
static int play_for_a_while(const char *scene)
{
    while (clock() < CLOCKS_PER_SEC / 2) {
        play(scene);
    }
    return 0;
}

static int play(const char *scene)
{
    CwCase what = {.dialect = 6, .n_calls = 1};

    while (what.calls[0].wrapper < cw_n_wrappers && strcmp(cw_wrappers[what.calls[0].wrapper].name, scene)) {
        what.calls[0].wrapper++;
    }
    cw_run(&what, record);
    return 0;
}
