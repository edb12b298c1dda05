# SPDX-License-Identifier: GPL-2.0-or-later
"""A process that has a module loaded and forks one process for each request, since loading takes longer than most
work.

Started by `servers.py` as `fork_server.py PARENT ROOTS MODULE [ARGUMENT...]`: `prepare(ARGUMENT...)` of the module
is called once; then, for each line of JSON `[request, out, err]` on standard input, its `run(request)`, in a process
with these files as standard output and error. The answer is its wait status, a line on standard output. Standard
library only, so that it can start without site packages.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from typing import Any

_PR_SET_PDEATHSIG = 1
_ENDED = 1


def die_with_parent(parent: int) -> None:
    """Has the kernel end this process with its parent, at once if that has ended already."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL))
    if os.getppid() != parent:
        os._exit(_ENDED)


def _forked(run: Callable[[Any], int], request: Any, out: str, err: str) -> int:
    """One request in a process of its own; gives its wait status."""
    server = os.getpid()
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    status = _ENDED
    try:
        die_with_parent(server)
        # no way from here to the pipes of the server
        descriptors = [os.open(os.devnull, os.O_RDONLY)]
        descriptors += [os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600) for path in (out, err)]
        for place, descriptor in enumerate(descriptors):
            os.dup2(descriptor, place)
            os.close(descriptor)
        status = run(request)
    except SystemExit as left:
        status = left.code if isinstance(left.code, int) else int(left.code is not None)
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(status)


def main(parent: str, roots: str, module: str, *arguments: str) -> int:
    """Answers until its standard input ends."""
    die_with_parent(int(parent))
    sys.path[:0] = roots.split(os.pathsep)
    gc.disable()  # what is loaded stays: nothing of it is garbage
    loaded = importlib.import_module(module)
    loaded.prepare(*arguments)
    gc.freeze()
    gc.enable()
    for line in sys.stdin.buffer:
        status = _forked(loaded.run, *json.loads(line))
        os.write(1, f"{status}\n".encode("ascii"))
    return 0


if __name__ == "__main__":
    del sys.path[0]  # this file's folder, whose modules are a package's
    sys.exit(main(*sys.argv[1:]))
