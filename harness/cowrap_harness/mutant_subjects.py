# SPDX-License-Identifier: GPL-2.0-or-later
"""The bundled declarations whose wrappers are mutated: each dialect, mark and kind of result."""

from __future__ import annotations

from cowrap_harness.hold_file import hold_of

_RESULTS = ("int", "int64_t", "bool", "BlockDriverState *")
_PARAMETERS = (
    ("int64_t offset", "int64_t bytes", "const char *name"),
    ("int64_t offset", "int flags", "unsigned count"),
    ("void *buf", "bool force", "int16_t level", "int16_t limit"),
)
_NAMES = {"BlockDriverState": "bs", "BdrvChild": "child", "BlockBackend": "blk"}


def bundled_header(dialect: str) -> str:
    """One declaration for each mark of a dialect and each of result or none; context objects, types of results and
    lists of parameters take turns.
    """
    lines, turn = [], 0
    hold = hold_of(dialect)
    old = hold.runs_like < "qemu-8"
    types = tuple(hold.objects)
    objects = types if old else (*types[:2], *hold.contexts, "")
    for mark in hold.known_marks:
        for void in (False,) if old else (False, True):
            for _ in range(len(objects) if old else 1):
                result = "void" if void else "int" if old else _RESULTS[turn // 2 % len(_RESULTS)]
                first = objects[turn % len(objects)]
                own = [f"{first} *{_NAMES.get(first, 'node')}"] if first else []
                parameters = ", ".join([*own, *_PARAMETERS[(turn + turn // 3) % len(_PARAMETERS)]])
                name = f"{hold.prefix or 'bdrv'}_{f'{hold.infix}_' if hold.is_no_co(mark) else ''}step_{turn}"
                lines.append(f"{result} {mark} {name}({parameters});".replace("* ", "*"))
                turn += 1
    return "\n".join([*lines, ""])
