# SPDX-License-Identifier: GPL-2.0-or-later
"""The first line of a case: `/* cowrap: dialect=D[,D...] [wrappers=0] why this case exists */`.

D is a known dialect, or the file of a fork's, from the case's own folder.

`wrappers=0` is for an input of which nothing may be generated: without it such a golden says nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.golden_file import GoldenError
from cowrap_harness.hold_file import is_dialect_file, unknown
from cowrap_harness.rules import DIALECTS

FORM = "/* cowrap: dialect=D[,D...] why this golden exists */"
_BEGIN = "/* cowrap:"
_LINE = re.compile(r"/\* cowrap:(?P<options>(?:[ \t]+[\w-]+=\S*)*)[ \t]*(?P<why>.*?)[ \t]*\*/")
_OPTION = re.compile(r"([\w-]+)=(\S*)")
_KNOWN = ("dialect", "wrappers")


@dataclass(frozen=True)
class Header:
    """What a first line says: the dialects (a fork's by its file's whole path), whether there are to be wrappers, the
    options as written, and why."""

    dialects: tuple[str, ...] = ()
    wrappers: bool = True
    options: str = ""
    why: str = ""


def dialect_label(dialect: str) -> str:
    """What a dialect is called in a golden's name: a file by its name without folder and ending."""
    return Path(dialect).stem if is_dialect_file(dialect) else dialect


def read_header(path: Path, optional: bool = False) -> Header:
    """A case's first line; raises GoldenError with the place of what is wrong in it, or for an unreadable file.

    An `optional` one may be missing, or name no dialect.
    """
    try:
        with path.open("rb") as stream:
            first = stream.readline(4096).decode("utf-8", "replace")
    except OSError as error:
        raise GoldenError(f"{path}: cannot be read: {error.strerror}") from error
    match = _LINE.match(first)
    if match is None:
        if optional and not first.startswith(_BEGIN):
            return Header()
        raise GoldenError(f"{path}:1:1: the first line must be {FORM}")
    values = _options(path, first, match)
    dialects = _dialects(path, first, values.get("dialect"))
    if not dialects and not optional:
        place = f"{path}:1:{len(_BEGIN) + 1}"
        raise GoldenError(f"{place}: an accepted input must name its dialects: dialect={DIALECTS[-1]}")
    if values.get("wrappers", "0") != "0":
        raise _wrong(path, first, "wrappers=", "the only number is wrappers=0, for an input without any")
    if not match["why"]:
        raise GoldenError(f"{path}:1:{match.start('why') + 1}: say why this golden exists, behind the options: {FORM}")
    return Header(dialects, "wrappers" not in values, match["options"].strip(), match["why"])


def _options(path: Path, first: str, match: re.Match[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in _OPTION.findall(match["options"]):
        if name not in _KNOWN:
            raise _wrong(path, first, f"{name}=", f"unknown option '{name}'; known are {', '.join(_KNOWN)}")
        if name in found:
            raise GoldenError(f"{path}:1:{first.rindex(f'{name}=') + 1}: the option '{name}' is there twice")
        found[name] = value
    return found


def _dialects(path: Path, first: str, value: str | None) -> tuple[str, ...]:
    names = tuple(value.split(",")) if value is not None else ()
    column = first.find("dialect=") + len("dialect=") + 1
    for place, name in enumerate(names):
        if dialect_label(name) in map(dialect_label, names[:place]):
            raise GoldenError(f"{path}:1:{column}: the dialect '{dialect_label(name)}' is there twice")
        if is_dialect_file(name):
            if not (path.parent / name).is_file():
                raise GoldenError(f"{path}:1:{column}: no such dialect's file: '{name}', from {path.parent}")
        elif name not in DIALECTS:
            raise GoldenError(f"{path}:1:{column}: {unknown(name)}")
        column += len(name) + 1
    return tuple(str((path.parent / name).resolve()) if is_dialect_file(name) else name for name in names)


def _wrong(path: Path, first: str, where: str, text: str) -> GoldenError:
    return GoldenError(f"{path}:1:{first.index(where) + 1}: {text}")
