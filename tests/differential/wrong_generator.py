# SPDX-License-Identifier: GPL-2.0-or-later
"""A generator made wrong on purpose: `wrong_generator.py DIALECT MISTAKE[@WRAPPER] OUT IN...`.

It runs cowrap and edits what comes out, in all wrappers or in the named one, so that tests can see whether the
harness notices.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

from cowrap.cli import main_drop_in

Edit = Callable[[str], str]


def replace(pattern: str, by: str) -> Edit:
    return lambda part: re.sub(pattern, by, part)


def done_before_call(part: str) -> str:
    """The completion moves in front of the call (and of the lock around it)."""
    done = re.search(r"\n *s->poll_state\.in_progress = false;", part)
    if done is None:
        return part
    without = part.replace(done[0], "", 1)
    return re.sub(r"(\*s = opaque;\n)", lambda first: first[1] + done[0] + "\n", without, count=1)


def swapped_arguments(part: str) -> str:
    """The last two arguments of the coroutine's or bottom half's call change places."""
    return re.sub(r"(, )(s->\w+), (s->\w+)\);", r"\1\3, \2);", part, count=1)


def in_helper(statement: str, before: str = "") -> Edit:
    """A statement at the start of the coroutine or bottom half."""
    return lambda part: before + re.sub(r"(\*s = opaque;\n)", lambda m: f"{m[1]}    {statement}\n", part, count=1)


def node_context(part: str) -> str:
    """The context of the first parameter's node, as up to qemu-8.2, where the caller's is right."""
    node = re.search(r"\n +\.(bs|child|blk) = ", part)
    if node is None:
        return part
    of_face = {"bs": "bdrv_get_aio_context(bs)", "child": "bdrv_get_aio_context(child->bs)"}
    return part.replace("ctx = qemu_get_current_aio_context()", f"ctx = {of_face[node[1]]}")


def call_twice(part: str) -> str:
    """The coroutine or bottom half calls its target a second time."""
    return re.sub(r"(\n    (?:s->(?:poll_state\.)?ret = )?\w+\(s->[^;]*\);)", r"\1\1", part, count=1)


def static_frame(part: str) -> str:
    """The wrapper's frame outlives the call, so that a second call has the same one."""
    return re.sub(r"( +)(\w+) s = \{", r"\1static \2 s;\n\n\1s = (\2) {", part)


OVERFLOW = """static int dig_{n}(volatile int *depth)
{{
    volatile char room[4096];
    room[0] = (char)*depth;
    *depth += 1;
    if (*depth < 0) {{
        return 0;
    }}
    return dig_{n}(depth) + room[0];
}}
"""

MISTAKES: dict[str, Edit] = {
    "dropped-kick": replace(r"\n *aio_wait_kick\(\);", ""),
    "lost-result": replace(r"s->(?:poll_state\.)?ret = ", ""),
    "swapped-arguments": swapped_arguments,
    "missing-lock": replace(r"\n *bdrv_graph_(?:co_rdlock|wrlock|rdlock_main_loop)\((?:NULL)?\);", ""),
    "missing-unlock": replace(r"\n *bdrv_graph_(?:co_rdunlock|wrunlock|rdunlock_main_loop)\((?:NULL)?\);", ""),
    "no-coroutine-branch": replace(r"if \(qemu_in_coroutine\(\)\)", "if (false)"),
    "no-assertion": replace(r"\n *assert\([^;]*;", ""),
    "done-before-call": done_before_call,
    "no-wait": lambda part: re.sub(
        r"(?<!return )bdrv_poll_co\(&s\.poll_state\);", "aio_co_enter(s.poll_state.ctx, s.poll_state.co);", part
    ).replace("\n    qemu_coroutine_yield();", ""),
    "segfault": in_helper("{ volatile long nowhere = 8; *(volatile int *)nowhere = 1; }"),
    "abort": in_helper("__builtin_abort();"),
    "exit": in_helper("__builtin_exit(0);"),
    "endless-loop": in_helper("for (volatile int i = 0;;) { i++; }"),
    "stack-overflow": lambda part: in_helper("{ volatile int depth = 0; dig_0(&depth); }", OVERFLOW.format(n=0))(part),
    "no-context-lock": replace(r"\n *(?:AioContext \*ctx = [^;]*|aio_context_(?:acquire|release)\(ctx\));", ""),
    "node-context": node_context,
    "main-context": replace(r"qemu_get_current_aio_context\(\)", "qemu_get_aio_context()"),
    "unlock-on-success-only": replace(
        r"\n *(bdrv_graph_(?:co_rd|wr)unlock\((?:NULL)?\);)", r"\n    if (s->ret >= 0) \1"
    ),
    "kick-before-done": replace(r"(\n *s->poll_state\.in_progress = false;)(\n *aio_wait_kick\(\);)", r"\2\1"),
    "static-frame": static_frame,
    "caller-context": replace(r"ctx = bdrv_get_aio_context\([^;]*\),", "ctx = qemu_get_current_aio_context(),"),
    "touch-after-done": replace(r"(\n *aio_wait_kick\(\);)", r"\1\n    s->poll_state.co = NULL;"),
    "always-direct": replace(r"if \(qemu_in_coroutine\(\)\)", "if (true)"),
    "no-lock-at-all": replace(r"\n *bdrv_graph_(?:co_rd|wr|rd)(?:un)?lock(?:_main_loop)?\((?:NULL)?\);", ""),
    "no-assume": replace(r"\n *assume_graph_lock\(\);", ""),
    "call-twice": call_twice,
    "lost-coroutine": replace(r"(\n *)(s\.poll_state\.co = )(qemu_coroutine_create\([^;]*;)", r"\1\3\1\2\3"),
    "double-lock": replace(r"(\n *bdrv_graph_(?:co_rd|wr)(?:un)?lock\((?:NULL)?\);)", r"\1\1"),
    "late-unlock": replace(r"(\n *bdrv_graph_co_rdunlock\(\);)((?:\n[^}\n]+)*)", r"\2\1"),
    "no-change": lambda part: part,
}


def parts(text: str) -> list[str]:
    """The head of the file, then one part a wrapper, from its struct to the end of its function."""
    return re.split(r"(?=^typedef struct )", text, flags=re.MULTILINE)


def main(dialect: str, mistake: str, output: str, *inputs: str) -> int:
    name, _, only = mistake.partition("@")
    status = main_drop_in(["--dialect", dialect, output, *inputs])
    if status == 0:
        head, *wrappers = parts(Path(output).read_text())
        edited = [MISTAKES[name](part) if not only or re.search(rf"\b{only}\(s->", part) else part for part in wrappers]
        Path(output).write_text(head + "".join(edited))
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
