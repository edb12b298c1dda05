# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of a dialect's file: every member that it may have."""

from __future__ import annotations

from docs.make_reference.markdown import code, page, table
from docs.make_reference.schema import fields_of, text_of

from cowrap.fork import LARGEST
from cowrap.fork_members import EMIT, RUNTIME, TOP
from cowrap.runtime import QEMU_HIDDEN, QEMU_WORDS
from cowrap_harness.hold_form import HoldForm


def dialect_file_page() -> str:
    """The page's text."""
    words = {**QEMU_WORDS, "hidden": ", ".join(sorted(QEMU_HIDDEN))}
    return page(
        "Dialect files",
        "A dialect of your own is a JSON object in a file of at most "
        f"{LARGEST >> 20} MiB; [dialects](../dialects.md) shows examples and how they are used.",
        _table(TOP),
        "A file that is wrong is refused with everything that is wrong in it, each with its place "
        f"({code('emit.marks.co_wrapper_x.lock')}), and nothing is generated. C is one line without comments and "
        "quotes.",
        "## `emit`",
        "Read by cowrap. What is not said is as in the base.",
        _table(EMIT),
        "## `emit.runtime`",
        table(
            ["member", "in QEMU", "what it is"],
            [[code(name), code(words[name]), what] for name, what in RUNTIME.items()],
        ),
        "## `hold`",
        "Read by the harness, with code of its own: a mistake in `emit` is not believed, it is found.",
        _table({name: text_of(hint) for name, hint in fields_of(HoldForm).items()}),
    )


def _table(members: dict[str, str]) -> str:
    return table(["member", "what it is"], [[code(name), what] for name, what in members.items()])
