# SPDX-License-Identifier: GPL-2.0-or-later
"""Skeletons: a wrapper's tokens with names, types and parameter lists blanked, held against its golden sibling's.

The sibling has the same dialect, mark and kind of first parameter, and is void where the wrapper is: what is left of
the two must be the same, token by token.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from cowrap_harness.case import Leaf, Parameter, Signature, Subject, ValueType
from cowrap_harness.declaration_text import one_line
from cowrap_harness.reference_tokens import is_word, wrapper_parts
from cowrap_harness.rules import Duty, duty, first_object, marks_of, objects_of, target_name

Skeleton = tuple[str, ...]
Key = tuple[str, bool, str]
"""Mark, whether the result is void, and the context object of the first parameter or an empty string."""

_KEPT = {
    "typedef", "struct", "static", "void", "if", "else", "return", "true", "false", "coroutine_fn", "NULL",
}  # fmt: skip
_TYPES = {"BdrvPollCo", "Coroutine", "AioContext"}
_OBJECTS = ("BlockDriverState", "BdrvChild", "BlockBackend")
_CLOSING = {"(": ")", "{": "}"}
_AROUND = 6


class SkeletonError(ValueError):
    """Tokens that are no wrapper of the usual shape; the text says what is missing."""


def key_of(subject: Subject) -> Key:
    """Which sibling a wrapper has."""
    return subject.mark, subject.signature.result.is_void, first_object(subject.signature)


def skeleton_of(tokens: Sequence[str], name: str, target: str) -> Skeleton:
    """The skeleton of one wrapper's struct, helper and function; raises `SkeletonError` where one is missing."""
    struct, helper, wrapper = _parts(list(tokens))
    return (*_struct(struct), *_helper(helper, target), *_wrapper(wrapper, name, target))


def sibling_subjects(dialect: str) -> list[Subject]:
    """One declaration for each key of a dialect, to have a golden wrapper each."""
    found = []
    for number, (mark, void, name) in enumerate(_keys(dialect)):
        result = ValueType("void @", "void @", ()) if void else ValueType("int @", "int @", (Leaf("", "integer"),))
        text = f"{name} *@" if name else "int64_t @"
        first = Parameter("first", ValueType(text, text, (Leaf("", "pointer" if name else "integer"),), name))
        second = Parameter("second", ValueType("int @", "int @", (Leaf("", "integer"),)))
        wrapper = f"bdrv_{'co_' if mark.startswith('no_co_wrapper') else ''}sibling_{number}"
        signature = Signature(result, (first, second))
        found.append(Subject(wrapper, mark, signature, text=one_line(mark, wrapper, signature)))
    return [subject for subject in found if isinstance(duty(dialect, subject), Duty)]


def _keys(dialect: str) -> Iterator[Key]:
    for mark in marks_of(dialect):
        for void in (False, True):
            for name in (*objects_of(dialect), ""):
                yield mark, void, name


def find_siblings() -> Path:
    """The folder with the golden siblings: inside the installed package, else in the repository's corpus."""
    package = Path(__file__).resolve().parent
    for candidate in (package / "siblings", package.parents[1] / "golden" / "corpus"):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"no golden siblings in {package}: the installation is not whole")


class Siblings:
    """The golden siblings of one dialect."""

    def __init__(self, dialect: str, golden: str) -> None:
        """`golden` is the text that a generator gave for `sibling_subjects(dialect)` and that a person accepted."""
        self._dialect = dialect
        parts = wrapper_parts(golden)
        self._known = {key_of(one): self._skeleton(one, parts[one.name]) for one in sibling_subjects(dialect)}

    @classmethod
    def load(cls, folder: Path, dialect: str) -> Siblings:
        """The siblings in a folder with `DIALECT.siblings.c` files."""
        return cls(dialect, (folder / f"{dialect}.siblings.c").read_text(encoding="utf-8"))

    def difference(self, subject: Subject, tokens: Sequence[str]) -> str:
        """Where a wrapper's tokens leave its sibling's skeleton, as one sentence; empty where they do not."""
        try:
            found = self._skeleton(subject, tokens)
        except SkeletonError as error:
            return str(error)
        due = self._known[key_of(subject)]
        for index, (one, other) in enumerate(zip(due, found, strict=False)):
            if one != other:
                before = " ".join(due[max(0, index - _AROUND) : index])
                return f"after '{before}' the golden sibling has '{one}', this wrapper '{other}'"
        return "" if len(due) == len(found) else f"{len(found)} tokens, where the golden sibling has {len(due)}"

    def _skeleton(self, subject: Subject, tokens: Sequence[str]) -> Skeleton:
        target = target_name(subject.mark, subject.name, self._dialect)
        return skeleton_of(tokens, subject.name, target or "")


def _parts(tokens: list[str]) -> tuple[list[str], list[str], list[str]]:
    """Struct, helper and wrapper."""
    if tokens[:2] != ["typedef", "struct"] or "static" not in tokens:
        raise SkeletonError("no struct, or no static function behind it")
    start = tokens.index("static")
    end = _behind(tokens, tokens.index("{", start))
    return tokens[:start], tokens[start:end], tokens[end:]


def _behind(tokens: Sequence[str], opening: int) -> int:
    """The index behind the bracket that closes the one at `opening`."""
    close, depth = _CLOSING[tokens[opening]], 0
    for index in range(opening, len(tokens)):
        depth += (tokens[index] == tokens[opening]) - (tokens[index] == close)
        if depth == 0:
            return index + 1
    raise SkeletonError(f"a '{tokens[opening]}' is not closed")


def _struct(tokens: list[str]) -> list[str]:
    """The struct with its first member, which is the generator's own; all others are blanked."""
    start, end = tokens.index("{"), len(tokens) - 1 - tokens[::-1].index("}")
    first = tokens[start + 1 : tokens.index(";", start)]
    return ["typedef", "struct", "<tag>", "{", *_blank(first), ";", "<members>", "}", *_blank(tokens[end + 1 :])]


def _helper(tokens: list[str], target: str) -> list[str]:
    start, name = tokens.index("{"), tokens.index("(") - 1
    return [*_blank(tokens[:name]), "<name>", *_blank(tokens[name + 1 : start]), *_body(tokens[start:], target)]


def _wrapper(tokens: list[str], name: str, target: str) -> list[str]:
    """The wrapper: of its head only whether it is marked as a coroutine function."""
    start = next((at for at in range(len(tokens) - 1) if tokens[at : at + 2] == [name, "("]), -1)
    if start < 0:
        raise SkeletonError(f"no function '{name}'")
    head = ["coroutine_fn"] if tokens[start - 1] == "coroutine_fn" else []
    body = tokens.index("{", start)
    return [*head, "<head>", *_body(tokens[body:], target)]


def _body(tokens: list[str], target: str) -> list[str]:
    """A function's body: calls of the target without arguments, initialisers without parameters, names blanked."""
    found: list[str] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token == target and tokens[index + 1] == "(":
            end = _behind(tokens, index + 1)
            found += ["<target>", "(", "<arguments>", ")"]
        elif token == "{" and index and tokens[index - 1] == "=":
            end = _behind(tokens, index)
            found += ["{", *_initialisers(tokens[index + 1 : end - 1]), "}"]
        else:
            end = index + 1
            found.append(token)
        index = end
    return _blank(found)


def _initialisers(tokens: list[str]) -> list[str]:
    """The entries that are the generator's own; those of parameters, `.p = p`, are one word."""
    found: list[str] = []
    entry: list[str] = []
    depth = 0
    for token in tokens:
        depth += (token == "(") - (token == ")")
        entry.append(token)
        if token == "," and depth == 0:
            plain = len(entry) == 5 and entry[0] == "." and entry[2] == "="
            found += [] if plain else entry
            entry = []
    return [*found, "<parameters>", *entry]


def _blank(tokens: Sequence[str]) -> list[str]:
    """Tokens with names blanked, but for what is called, and the members of members; casts of objects are left out."""
    found: list[str] = []
    plain = _without_casts(tokens)
    for index, token in enumerate(plain):
        before = plain[index - 1] if index else ""
        after = plain[index + 1] if index + 1 < len(plain) else ""
        inner = before in (".", "->") and index > 2 and plain[index - 3] in (".", "->")
        typed = token in _TYPES and (after == "*" or is_word(after))
        own = token in _KEPT or typed or after == "(" or inner
        found.append(token if own or not is_word(token) else "<name>")
    return found


def _without_casts(tokens: Sequence[str]) -> list[str]:
    """`(BlockDriverState *)bs` as `bs`, `((BdrvChild *)child)->bs` as `child->bs`."""
    found = list(tokens)
    index = 0
    while index + 4 < len(found):
        if found[index] == "(" and found[index + 1] in _OBJECTS and found[index + 2 : index + 4] == ["*", ")"]:
            end = index + 4
            while end < len(found) and found[end] not in (")", ","):
                end += 1
            wrapped = index and found[index - 1] == "(" and found[end : end + 2] == [")", "->"]
            if wrapped:
                found[index - 1 : end + 1] = found[index + 4 : end]
            else:
                found[index : index + 4] = []
            continue
        index += 1
    return found
