# SPDX-License-Identifier: GPL-2.0-or-later
"""The grammar of names: wrappers whose structs clash, and parameters that hide what a wrapper mentions."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from cowrap_harness.choosing import Chooser
from cowrap_harness.hold_file import hold_of

_WORD = re.compile(r"[A-Za-z_]\w*")
_PREFIXES = ("bdrv", "blk", "job", "x9", "Node")
_STEMS = ("peek", "get_size", "a", "Truncate", "in_progress", "pwrite_zeroes", "x" * 60, "co2", "nbd_Reply")
_KNOWN_STRUCTS = ("block_backend", "bdrv_child", "block_driver_state", "aio_context", "block_limits")
"""Wrappers whose struct would have the name of a type of the block layer."""

_OWN_NAMES = (
    "s", "ret", "poll_state", "co", "opaque", "ctx", "in_progress", "s_", "ret_", "poll_state_", "co_", "s_2", "arg1",
    "arg2", "bs", "child", "blk",
)  # fmt: skip
"""Members and locals of the emitted code, and what it calls them where they are taken."""

_CALLED = (
    "assert", "qemu_in_coroutine", "qemu_coroutine_create", "bdrv_poll_co", "qemu_coroutine_self",
    "qemu_coroutine_yield", "aio_bh_schedule_oneshot", "aio_bh_schedule_oneshot_full", "qemu_get_aio_context",
    "qemu_get_current_aio_context", "bdrv_get_aio_context", "blk_get_aio_context", "blk_bs", "assume_graph_lock",
    "bdrv_graph_co_rdlock", "bdrv_graph_wrlock", "bdrv_graph_rdlock_main_loop", "aio_co_wake", "aio_wait_kick",
    "aio_context_acquire", "aio_context_release",
)  # fmt: skip
"""Functions and macros that some wrapper calls."""

_TYPES = ("Coroutine", "BdrvPollCo", "AioContext")
_PLAIN = (
    "offset",
    "bytes",
    "Flags",
    "nbSectors",
    "_flags",
    "ALL",
    "i",
    "n1",
    "index",
    "y" * 70,
    "co_wrapper_count",
    "errp$",
)

UNNAMED = "-"
OWN, CALLED, TYPE, PLAIN = "own-name", "called-name", "type-name", "plain-name"


@dataclass(frozen=True)
class Names:
    """The names of one wrapper: its own, its target's, and those that the generator makes from them.

    `own` is False where the struct would be named like a type of the block layer.
    """

    wrapper: str
    target: str
    struct: str
    helper: str
    own: bool = True


def camel(name: str) -> str:
    """`bdrv_peek` gives `BdrvPeek`."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def wrapper_names(choose: Chooser, dialect: str, mark: str, index: int, serial: str) -> Names:
    """The names of declaration number `index` of a sample; no two numbers or serials have one in common.

    An even number and the odd one after it differ in an underscore, so that their structs clash.
    """
    hold = hold_of(dialect)
    prefix = hold.prefix or choose.pick(_PREFIXES)
    stem = choose.pick([stem for stem in _STEMS if hold.infix not in stem.split("_")]) + serial
    rest = f"{stem}_{index // 2}" if index % 2 == 0 else f"{stem}{index // 2}"
    known = not serial and index < len(_KNOWN_STRUCTS) and not hold.prefix and choose.flag()
    known = known and hold.infix not in _KNOWN_STRUCTS[index].split("_")
    if known:
        prefix, _, rest = _KNOWN_STRUCTS[index].partition("_")
    no_co = hold.is_no_co(mark)
    wrapper = f"{prefix}_{hold.infix}_{rest}" if no_co else f"{prefix}_{rest}"
    target = hold.target(mark, wrapper)
    assert target is not None, f"{wrapper} follows the rule of {dialect}"
    struct = camel(target if mark == "generated_co_wrapper" else wrapper)
    return Names(wrapper, target, struct, f"{target}_{'bh' if no_co else 'entry'}", not known)


def parameter_names(choose: Chooser) -> tuple[str, str]:
    """The kind of a parameter's name, and the name itself as a template for `Names`; an empty template is numbered."""
    kind, templates = choose.pick(_POOLS)
    return kind, choose.pick(templates)


_NUMBERED = ("numbered-name", ("",))
_POOLS = (
    _NUMBERED,
    _NUMBERED,
    _NUMBERED,
    (PLAIN, _PLAIN),
    (OWN, _OWN_NAMES),
    (CALLED, _CALLED),
    ("unnamed", (UNNAMED,)),
    (TYPE, (*_TYPES, "{0.struct}")),
    ("target-name", ("{0.target}",)),
    ("helper-name", ("{0.helper}", "{0.struct}", "{0.wrapper}")),
)
"""Kinds of names and what is in each; what stands there more than once comes more often."""


def settle_names(templates: Sequence[str], names: Names, reserved: Collection[str] = ()) -> list[str]:
    """The parameters' names, no two alike: one that is taken or reserved is numbered instead."""
    found: list[str] = []
    for index, template in enumerate(templates):
        name = "" if template == UNNAMED else template.format(names) or f"p{index}"
        found.append(f"p{index}" if name and (name in found or name in reserved) else name)
    return found


def without_hiding(named: Sequence[str], written: Sequence[str]) -> list[str]:
    """The names, but for those that hide a word of a later parameter's type: these are numbered instead."""
    later: set[str] = set()
    found: list[str] = []
    for index in reversed(range(len(named))):
        found.append(f"p{index}" if named[index] in later else named[index])
        later.update(_WORD.findall(written[index]))
    return found[::-1]
