/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A limited and sealed process that tries what its first argument names, and says whether it could. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cowrap/child.h"
#include "cowrap/world.h"

static CwRecord *record;

static int try_it(const char *what);
static int play(const char *scene);

int main(int argc, char **argv)
{
    pid_t child;
    int status;

    record = mmap(NULL, sizeof(*record), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    child = fork();
    if (child == 0) {
        int error = cw_child_limit(0, argc > 2 ? (uint32_t)atoi(argv[2]) : 20);

        cw_child_watch_signals(record);
        error = error ? error : cw_child_seal();
        if (error) {
            _exit(100 + error);
        }
        errno = 0;
        _exit(try_it(argv[1]) < 0 ? errno : 0);
    }
    waitpid(child, &status, 0);
    printf("exit %d\nsignal %d\nmessage %s\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1,
           WIFSIGNALED(status) ? WTERMSIG(status) : 0, record->message);
    return 0;
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
    return play(what);
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
