# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws the pictures of docs/how-a-wrapper-works.md: `python make_diagrams.py [FOLDER]`, by default this one."""

from __future__ import annotations

import sys
from pathlib import Path

from diagram import Arrow, Bar, Box, Diagram

OUTSIDE = Diagram(
    "A call from outside of a coroutine",
    "The caller calls the wrapper in the main thread. The wrapper fills its structure, creates a coroutine and "
    "enters it. The target runs and yields, to wait for a disk. The wrapper polls: the main loop does other work "
    "until the disk answers and a bottom half wakes the coroutine. The target goes on and ends; the entry "
    "function clears in_progress and kicks. The wrapper returns the result.",
    (
        ("main thread", "your caller"),
        ("main thread", "the wrapper"),
        ("coroutine", "entry function, target"),
        ("main loop", "everything else"),
    ),
    (
        Arrow(0, 1, "`disk_size(bs)`"),
        Box(1, "fills `s`, creates a coroutine"),
        Arrow(1, 2, "enters it"),
        Box(2, "`disk_co_size(s->bs)`"),
        Arrow(2, 1, "yields: waits for the disk", back=True),
        Arrow(1, 3, "polls while `s.poll_state.in_progress`"),
        Box(3, "other requests, timers"),
        Arrow(3, 2, "the disk answers: wakes it"),
        Box(2, "the target goes on and ends"),
        Box(2, "`in_progress = false`, kick"),
        Arrow(2, 3, "ends", back=True),
        Arrow(3, 1, "poll returns: done", back=True),
        Arrow(1, 0, "`return s.ret;`", back=True),
    ),
    (
        Bar(0, "runs", -0.3, 0),
        Bar(0, "waits", 0, 12),
        Bar(0, "runs", 12, 12.6),
        Bar(1, "runs", 0, 2),
        Bar(1, "waits", 2, 4),
        Bar(1, "runs", 4, 5),
        Bar(1, "waits", 5, 11),
        Bar(1, "runs", 11, 12),
        Bar(2, "runs", 2, 4),
        Bar(2, "waits", 4, 7),
        Bar(2, "runs", 7, 10),
        Bar(3, "runs", 5, 7),
        Bar(3, "waits", 7, 10),
        Bar(3, "runs", 10, 11),
    ),
)

KICK = Diagram(
    "A target that ends in another thread, and the kick",
    "The main thread waits in a poll. The coroutine has moved to an iothread and ends there. It clears "
    "in_progress, which nobody in the main thread sees, and kicks: that puts an empty bottom half into the main "
    "loop, whose poll returns, so that the wrapper reads in_progress again.",
    (("main thread", "the wrapper, waiting"), ("coroutine", "moved to the iothread"), ("iothread", "its own loop")),
    (
        Box(0, "poll: sleeps until something comes"),
        Arrow(2, 1, "enters it"),
        Box(1, "the target ends here"),
        Box(1, "`s->poll_state.in_progress = false;`"),
        Box(0, "still asleep: nobody told it"),
        Arrow(1, 0, "`aio_wait_kick();`"),
        Box(0, "wakes, reads in_progress: false"),
        Arrow(1, 2, "ends", back=True),
    ),
    (
        Bar(0, "waits", -0.3, 5),
        Bar(0, "runs", 5, 7.4),
        Bar(1, "runs", 1, 7),
        Bar(2, "runs", -0.3, 1),
        Bar(2, "waits", 1, 7),
        Bar(2, "runs", 7, 7.4),
    ),
)

MIXED = Diagram(
    "A mixed wrapper that is called by a coroutine",
    "The caller is a coroutine already. The wrapper asks, and calls the target as any other function. The target "
    "may yield: then the caller's coroutine sleeps, wrapper and target with it, and the thread does other work.",
    (
        ("coroutine", "your caller"),
        ("same coroutine", "the wrapper"),
        ("same coroutine", "the target"),
        ("the thread", "its loop"),
    ),
    (
        Arrow(0, 1, "`disk_read(...)`"),
        Box(1, "in a coroutine? yes"),
        Arrow(1, 2, "`disk_co_read(...)`"),
        Arrow(2, 3, "yields", back=True),
        Box(3, "other work"),
        Arrow(3, 2, "wakes it"),
        Arrow(2, 1, "returns", back=True),
        Arrow(1, 0, "returns", back=True),
    ),
    (
        Bar(0, "runs", -0.3, 0),
        Bar(0, "waits", 0, 7),
        Bar(0, "runs", 7, 7.4),
        Bar(1, "runs", 0, 2),
        Bar(1, "waits", 2, 6),
        Bar(1, "runs", 6, 7),
        Bar(2, "runs", 2, 3),
        Bar(2, "waits", 3, 5),
        Bar(2, "runs", 5, 6),
        Bar(3, "runs", 3, 5),
    ),
)

BOTTOM_HALF = Diagram(
    "A no_co_wrapper with its bottom half",
    "A coroutine in an iothread calls the wrapper. The wrapper notes which coroutine it is, schedules a bottom "
    "half in the main loop, and yields. The main loop runs the bottom half: it takes the write lock, calls the "
    "target outside of any coroutine, gives the lock back and wakes the coroutine, which goes on in its own "
    "iothread and returns.",
    (("coroutine", "your caller, the wrapper"), ("iothread", "its loop"), ("main loop", "the bottom half")),
    (
        Box(0, "`s.co = qemu_coroutine_self()`"),
        Arrow(0, 2, "schedules the bottom half in the main loop"),
        Arrow(0, 1, "yields", back=True),
        Box(2, "`bdrv_graph_wrlock();`"),
        Box(2, "`disk_detach(s->bs);`"),
        Box(2, "`bdrv_graph_wrunlock();`"),
        Arrow(2, 1, "`aio_co_wake(s->co);`"),
        Arrow(1, 0, "enters it again"),
        Box(0, "returns to the caller"),
    ),
    (
        Bar(0, "runs", -0.3, 2),
        Bar(0, "waits", 2, 7),
        Bar(0, "runs", 7, 8.4),
        Bar(1, "waits", -0.3, 2),
        Bar(1, "runs", 2, 7),
        Bar(1, "waits", 7, 8.4),
        Bar(2, "runs", 2.6, 6.4),
        Bar(2, "write", 3, 5),
    ),
)

LOCK = Diagram(
    "The graph's read lock over a call, and a writer that waits",
    "In an iothread a coroutine takes the read lock and calls its target, which yields with the lock held. The "
    "main thread wants the write lock and polls until there is no reader. The target ends, the coroutine gives "
    "the read lock back, says that it is done and kicks; then the main thread has the write lock.",
    (("coroutine", "in an iothread"), ("block graph", "its lock"), ("main thread", "wants to change the graph")),
    (
        Arrow(0, 1, "`bdrv_graph_co_rdlock();`"),
        Box(0, "the target runs, yields ..."),
        Arrow(2, 1, "`bdrv_graph_wrlock();`"),
        Box(2, "polls: there is a reader"),
        Box(0, "... goes on and ends"),
        Arrow(0, 1, "`bdrv_graph_co_rdunlock();`"),
        Arrow(0, 2, "`aio_wait_kick();`"),
        Box(2, "changes the graph"),
        Arrow(2, 1, "`bdrv_graph_wrunlock();`"),
    ),
    (
        Bar(0, "runs", -0.3, 1.3),
        Bar(0, "waits", 1.3, 3.7),
        Bar(0, "runs", 3.7, 6.4),
        Bar(0, "read", 0, 5),
        Bar(2, "runs", 1.7, 2.6),
        Bar(2, "waits", 2.6, 6),
        Bar(2, "runs", 6, 8.4),
        Bar(2, "write", 6.4, 8),
    ),
)

DIAGRAMS = {
    "call-outside": OUTSIDE, "call-kick": KICK, "call-mixed": MIXED, "call-bottom-half": BOTTOM_HALF, "call-lock": LOCK,
}  # fmt: skip


def main(folder: Path) -> int:
    for name, diagram in DIAGRAMS.items():
        (folder / f"{name}.svg").write_text(diagram.svg(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent))
