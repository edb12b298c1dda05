# SPDX-License-Identifier: GPL-2.0-or-later
"""Header text to text that a preprocessor can take on its own.

Splices, comments, includes and undecidable conditionals are gone, every line keeps its number, and each mark word is
numbered. Shares nothing with the generator: this is the first step of the second, independent reading.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

_SPLICE = re.compile(r"\\[ \t]*\n")
_COMMENT_OR_LITERAL = re.compile(r"""//[^\n]*|/\*.*?\*/|/\*.*\Z|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""", re.DOTALL)
_WORD_OR_LITERAL = re.compile(r"""[A-Za-z_$][\w$]*|\.?\d[\w.]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[(){};]""")
_DIRECTIVE = re.compile(r"[ \t\f\v]*(?:#|%:)[ \t\f\v]*([A-Za-z_]*)(.*)")
_DEFINED = re.compile(r"[ \t\f\v]+([A-Za-z_$][\w$]*)")
_OPENING = {"if", "ifdef", "ifndef"}
_BRANCHING = {"elif", "else", "elifdef", "elifndef"}

MARK_PREFIX = "__cw_mark_"
"""A mark word in the filtered text is this and its index in the list of all marks of a run."""


@dataclass(frozen=True)
class MarkPlace:
    """One mark word of the input: the word, its line, whether it stands inside parentheses, whether it was left out."""

    word: str
    file: int
    line: int
    inside_parentheses: bool
    lost: bool = False


@dataclass
class Filtered:
    """The filtered text of one header, as many lines as the header, with what was taken out of it."""

    text: str
    defines: dict[str, str] = field(default_factory=dict)
    directive_lines: set[int] = field(default_factory=set)


@dataclass
class _Group:
    """A conditional that is open: its branch number, and whether the text around and inside it is read."""

    identity: int
    outer_live: bool
    literal: bool
    live: bool
    branch: int = 0


def decode(data: bytes) -> str:
    """The text of a header: UTF-8 where it is, one kind of line end, no byte order mark."""
    text = data.decode("utf-8", errors="surrogateescape")
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def logical_lines(text: str) -> list[str]:
    """Translation phases 2 and 3: splices joined, comments a space; the lines lost that way follow as empty ones."""
    joined = _join(text, _SPLICE, lambda found: "")
    return _join(joined, _COMMENT_OR_LITERAL, _without_comment).split("\n")


def _without_comment(found: str) -> str:
    return " " if found.startswith("/") else found


def _join(text: str, pattern: re.Pattern[str], replace: Callable[[str], str]) -> str:
    """Replaces each match and gives the newlines that it held back after the end of its line."""
    out: list[str] = []
    debt = position = 0
    for found in pattern.finditer(text):
        debt = _copy(out, text[position : found.start()], debt)
        kept = replace(found.group())
        debt += found.group().count("\n") - kept.count("\n")
        out.append(kept)
        position = found.end()
    debt = _copy(out, text[position:], debt)
    return "".join(out) + "\n" * debt


def _copy(out: list[str], between: str, debt: int) -> int:
    if debt and "\n" in between:
        head, tail = between.split("\n", 1)
        out.append(head + "\n" * (debt + 1) + tail)
        return 0
    out.append(between)
    return debt


def filter_header(
    text: str,
    is_mark: Callable[[str], bool],
    is_annotation: Callable[[str], bool],
    marks: list[MarkPlace],
    file: int = 0,
) -> Filtered:
    """Filters a decoded header; appends what it finds to `marks`, with the index `file`.

    Only `#if 0` and `#if 1` are decided, all other branches stay; where the branches of one conditional do not balance
    their braces only its first stays, and marks in the others are `lost`.
    """
    lines = logical_lines(text)
    uneven = _uneven_groups(lines)
    result = Filtered("")
    out: list[str] = []
    stack: list[_Group] = []
    openings = 0
    depth = 0
    for number, line in enumerate(lines, 1):
        directive = _DIRECTIVE.fullmatch(line)
        live = not stack or stack[-1].live
        if directive:
            result.directive_lines.add(number)
            openings += _step(stack, directive.group(1), directive.group(2), openings)
            out.append(_kept_directive(result, directive, is_mark, is_annotation) if live else "")
        elif not live:
            out.append("")
        else:
            dropped = any(group.branch > 0 and group.identity in uneven for group in stack)
            before = len(marks)
            kept, depth = _number_marks(line, depth, is_mark, marks)
            marks[before:] = [replace(mark, file=file, line=number, lost=dropped) for mark in marks[before:]]
            out.append("" if dropped else kept)
    result.text = "\n".join(out)
    return result


def _step(stack: list[_Group], word: str, rest: str, identity: int) -> int:
    """Follows one conditional directive; returns how many groups it opened."""
    if word in _OPENING:
        live = not stack or stack[-1].live
        literal = word == "if" and rest.strip() in {"0", "1"}
        stack.append(_Group(identity, live, literal, live and not (literal and rest.strip() == "0")))
        return 1
    if word in _BRANCHING and stack:
        group = stack[-1]
        if group.literal:
            group.live = group.outer_live and (
                (group.branch > 0 and group.live) or (group.branch == 0 and not group.live)
            )
        group.branch += 1
    elif word == "endif" and stack:
        stack.pop()
    return 0


def _uneven_groups(lines: list[str]) -> set[int]:
    """The conditionals with several branches of which one opens and closes different numbers of braces."""
    uneven: set[int] = set()
    stack: list[_Group] = []
    nets: list[int] = []
    openings = 0
    for line in lines:
        directive = _DIRECTIVE.fullmatch(line)
        if not directive:
            if nets:
                words = _WORD_OR_LITERAL.findall(line)
                nets[-1] += words.count("{") - words.count("}")
            continue
        word = directive.group(1)
        if stack and word in _BRANCHING | {"endif"}:
            group = stack[-1]
            net = nets.pop()
            if net and not group.literal and (group.branch > 0 or word in _BRANCHING):
                uneven.add(group.identity)
            if nets and group.live and (group.literal or group.branch == 0):
                nets[-1] += net
            if word != "endif":
                nets.append(0)
        opened = _step(stack, word, directive.group(2), openings)
        openings += opened
        nets += [0] * opened
    return uneven


def _kept_directive(
    result: Filtered, directive: re.Match[str], is_mark: Callable[[str], bool], is_annotation: Callable[[str], bool]
) -> str:
    """What the preprocessor gets to see of a directive: definitions of names that are neither marks nor annotations."""
    word, rest = directive.groups()
    name = _DEFINED.match(rest)
    if word not in {"define", "undef"} or not name or is_mark(name.group(1)) or is_annotation(name.group(1)):
        return ""
    if word == "define":
        result.defines[name.group(1)] = f"#define {rest.strip()}"
    return f"#{word} {rest.strip()}"


def _number_marks(line: str, depth: int, is_mark: Callable[[str], bool], marks: list[MarkPlace]) -> tuple[str, int]:
    """Replaces each mark word by its number. `depth` counts parentheses since the last `;` or brace."""
    out: list[str] = []
    position = 0
    for found in _WORD_OR_LITERAL.finditer(line):
        word = found.group()
        if word in "(){};":
            depth = depth + 1 if word == "(" else max(depth - 1, 0) if word == ")" else 0
        elif is_mark(word):
            out += [line[position : found.start()], f"{MARK_PREFIX}{len(marks)}"]
            position = found.end()
            marks.append(MarkPlace(word, 0, 0, depth > 0))
    return "".join(out) + line[position:], depth
