# SPDX-License-Identifier: GPL-2.0-or-later
"""The generated C read again by a lexer of its own, which shares nothing with the generator's: what is copied from an
input neither ends a comment nor opens a string, and adds no token that the input has not."""

from __future__ import annotations

import re

_C = re.compile(
    r"""(?P<comment>/\*.*?\*/)|(?P<open>/\*|//|"|')|(?P<word>[A-Za-z_$][\w$]*)|(?P<number>\.?\d(?:[eEpP][+-]|[\w.])*)"""
    r"""|(?P<mark>\.\.\.|->|\+\+|--|<<=|>>=|<<|>>|[<>=!+\-*/%&|^]=|&&|\|\||\#\#|<[:%]|[:%]>|%:|[][(){}.,;:?~!%^&*+=|/<>-])"""
    r"""|(?P<blank>[ \n]+)|(?P<stray>.)""",
    re.DOTALL | re.ASCII | re.VERBOSE,
)
_INCLUDE = re.compile(r'#include "[\w./-]+"')
_HEAD = re.compile(r"/\*\n(?: \*(?: [ -~]*)?\n)+ \*/\n")
_TITLE = re.compile(r"/\* [\w$]+\(\) calls [\w$]+\(\) \*/", re.ASCII)

def tokens(text: str) -> list[str]:
    """The tokens of a piece of C that has neither comments nor strings. Raises ValueError at anything else."""
    found = []
    for match in _C.finditer(text):
        if match.lastgroup in ("comment", "open", "stray"):
            raise ValueError(f"{match.lastgroup} {match[0]!r} at {match.start()}")
        if match.lastgroup != "blank":
            found.append(match[0])
    return found


def wrappers(text: str) -> list[list[str]]:
    """The tokens of each wrapper in a generated file. Raises ValueError where the file is not exactly a head, includes
    and wrappers: a title each, a structure, a helper and a function."""
    if re.search(r"[^\n -~]|\\|\?\?", text):
        raise ValueError("a character that is no printable ASCII, a backslash, or a trigraph")
    head = _HEAD.match(text)
    if head is None or "*/" in text[2 : head.end() - 3]:
        raise ValueError("no comment of its own at the head")
    lines = text[head.end() :].split("\n")
    while lines and (not lines[0] or _INCLUDE.fullmatch(lines[0])):
        lines.pop(0)
    bodies: list[list[str]] = []
    for line in lines:
        if _TITLE.fullmatch(line):
            bodies.append([])
        elif bodies:
            bodies[-1].append(line)
        else:
            raise ValueError(f"{line!r} before the first wrapper")
    found = [tokens("\n".join(body)) for body in bodies]
    for body in found:
        _check_shape(body)
    return found


def _check_shape(body: list[str]) -> None:
    """A structure, a helper and a function, and nothing else at file scope."""
    depth = 0
    outside = []
    for token in body:
        depth -= token in ("}", ":>", "%>")
        if depth < 0:
            raise ValueError("a brace closes what none opened")
        if depth == 0:
            outside.append(token)
        depth += token == "{"
    closed = [index for index, token in enumerate(outside) if token == "}"]
    if depth or len(closed) != 3 or closed[2] != len(outside) - 1 or outside.count(";") != 1:
        raise ValueError("not a structure, a helper and a function")
    if outside[:2] != ["typedef", "struct"] or outside[closed[0] + 2] != ";" or outside[closed[0] + 3] != "static":
        raise ValueError("the structure or the helper does not begin where it is due")
