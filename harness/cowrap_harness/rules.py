# SPDX-License-Identifier: GPL-2.0-or-later
"""What each dialect asks of a wrapper, written from the releases' behaviour, not from the generator's own tables.

Independent on purpose: if the generator's idea of a mark is wrong, this one must not be wrong in the same way.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass

from cowrap_harness.case import Signature, Subject

DIALECTS = ("qemu-5.2", "qemu-6.1", "qemu-6.2", "qemu-8.0", "qemu-8.1", "qemu-8.2", "qemu-9.0")
"""In order of age; the index is CwCase.dialect."""

MARK = re.compile(r"(?:no_co_wrapper|generated_co_wrapper|co_wrapper)\w*\Z")
"""A word that is a mark, known or not, when it stands among the specifiers of a declaration."""

UNPASSABLE = ("va_list", "__builtin_va_list", "__gnuc_va_list", "jmp_buf", "sigjmp_buf")
"""Types that a struct member cannot be initialised with from a parameter."""

_CO_FEATURES = {
    "": ("plain", ""),
    "_mixed": ("mixed", ""),
    "_bdrv_rdlock": ("plain", "read"),
    "_mixed_bdrv_rdlock": ("mixed", "read"),
}
_NO_CO_LOCKS = {"": "", "_bdrv_rdlock": "read", "_bdrv_wrlock": "write"}
_CO_MARKS = (*(f"co_wrapper{feature}" for feature in _CO_FEATURES), "no_co_wrapper")
_LOCK_MARKS = ("no_co_wrapper_bdrv_rdlock", "no_co_wrapper_bdrv_wrlock")
PREFIXES = {"qemu-5.2": "bdrv"}
"""The word that wrappers' names must begin with, where a dialect wants one."""
_OBJECTS = ("BlockDriverState", "BdrvChild", "BlockBackend")


class Shape(enum.Enum):
    """What a wrapper is: starts a coroutine always, or only outside one, or leaves the coroutine for a bottom half."""

    PLAIN = "co_wrapper"
    MIXED = "co_wrapper_mixed"
    NO_CO = "no_co_wrapper"


class Place(enum.Enum):
    """How the context is chosen in which a wrapper's coroutine runs."""

    NODE = "the context of the first parameter's node"
    MAIN = "the main loop"
    CALLER = "the caller's context"


@dataclass(frozen=True)
class Duty:
    """What a generator owes for one marked declaration."""

    dialect: str
    shape: Shape
    target: str
    lock: str
    """`read`, `write` or empty: the graph lock that must be held over the target."""
    place: Place
    context_lock: bool
    """Whether the bottom half takes the AioContext lock of the node's context (of M without a node) around the
    target.
    """
    has_node: bool
    """Whether the first parameter is a context object."""


@dataclass(frozen=True)
class Refusal:
    """Why a declaration is not part of a dialect; `reason` is for people.

    `between` says that only other declarations of the run make it wrong: alone it would be fine.
    """

    reason: str
    between: bool = False


def marks_of(dialect: str) -> tuple[str, ...]:
    """The marks that a dialect documents."""
    if dialect < "qemu-8":
        return ("generated_co_wrapper",)
    return _CO_MARKS if dialect < "qemu-8.2" else (*_CO_MARKS, *_LOCK_MARKS)


def objects_of(dialect: str) -> tuple[str, ...]:
    """The types of context objects that a dialect knows."""
    return _OBJECTS if dialect >= "qemu-6.2" else _OBJECTS[:2]


def first_object(signature: Signature) -> str:
    """`BlockDriverState`, `BdrvChild` or `BlockBackend` if the first parameter points to one, else empty."""
    return signature.parameters[0].type.object if signature.parameters else ""


def looks_for(dialect: str, mark: str) -> bool:
    """Whether a dialect's generators look for marks of this kind at all: what they do not, they pass over rightly."""
    return mark.startswith("generated_co_wrapper") == (dialect < "qemu-8")


def target_name(mark: str, name: str, dialect: str) -> str | None:
    """The function that the wrapper `name` calls, or None where the dialect has no such name.

    Underscores at the start belong to its first word.
    """
    return named_target(name, is_no_co(mark), PREFIXES.get(dialect, ""), "co")


def is_no_co(mark: str) -> bool:
    """Whether a mark of the releases asks for a bottom half."""
    return mark.startswith("no_co_wrapper")


def named_target(name: str, no_co: bool, prefix: str, infix: str) -> str | None:
    """`target_name` where a wrapper's name must begin with the word `prefix` (empty: any), and the second word of a
    coroutine function's is `infix`."""
    words = name.lstrip("_").split("_")
    if len(words) < 2 or not all(words):
        return None
    words[0] = name[: len(name) - len(name.lstrip("_"))] + words[0]
    if prefix and words[0] != prefix:
        return None
    if no_co:
        return "_".join([words[0], *words[2:]]) if words[1] == infix and len(words) > 2 else None
    taken = words[1] == infix and len(words) > 2 if prefix else f"_{infix}_" in name
    return None if taken else "_".join([words[0], infix, *words[1:]])


def duty(dialect: str, subject: Subject) -> Duty | Refusal:
    """What is owed for a declaration in a dialect, or why it is rightly refused there."""
    target = target_name(subject.mark, subject.name, dialect)
    return no_target(dialect, subject) if target is None else duty_calling(dialect, subject, target)


def no_target(dialect: str, subject: Subject) -> Refusal:
    """Why a declaration is refused whose name has no target."""
    return Refusal(f"the name '{subject.name}' does not follow the prefix rule of {dialect}")


def duty_calling(dialect: str, subject: Subject, target: str) -> Duty | Refusal:
    """`duty` for a declaration whose wrapper calls `target`."""
    refusal = type_refusal(subject)
    if refusal:
        return refusal
    object_name = first_object(subject.signature)
    if dialect < "qemu-8":
        return _old_duty(dialect, subject, target, object_name)
    return _new_duty(dialect, subject, target, object_name)


def _old_duty(dialect: str, subject: Subject, target: str, object_name: str) -> Duty | Refusal:
    if subject.mark != "generated_co_wrapper":
        return Refusal(f"{dialect} has no mark '{subject.mark}'")
    if subject.signature.result.passed.replace(" ", "") != "int@":
        return Refusal(f"{dialect} translates functions that return int only")
    if not object_name or (object_name == "BlockBackend" and dialect != "qemu-6.2"):
        return Refusal(f"the first parameter is no context object of {dialect}")
    return Duty(dialect, Shape.MIXED, target, "", Place.NODE, False, True)


def _new_duty(dialect: str, subject: Subject, target: str, object_name: str) -> Duty | Refusal:
    mark = subject.mark
    if is_no_co(mark):
        lock = _NO_CO_LOCKS.get(mark[len("no_co_wrapper") :])
        if lock is None or (lock and dialect < "qemu-8.2"):
            return Refusal(f"{dialect} has no mark '{mark}'")
        return due(dialect, Shape.NO_CO, target, lock, object_name)
    features = _CO_FEATURES.get(mark[len("co_wrapper") :]) if mark.startswith("co_wrapper") else None
    if features is None:
        return Refusal(f"{dialect} has no mark '{mark}'")
    shape = Shape.MIXED if features[0] == "mixed" else Shape.PLAIN
    return due(dialect, shape, target, features[1], object_name)


def due(dialect: str, shape: Shape, target: str, lock: str, object_name: str) -> Duty:
    """What is owed since qemu-8.0 for a wrapper of this shape, whose first parameter points to `object_name` or, where
    that is empty, to no context object."""
    place = Place.CALLER if dialect == "qemu-9.0" else Place.NODE if object_name else Place.MAIN
    context_lock = shape is Shape.NO_CO and dialect in ("qemu-8.1", "qemu-8.2")
    return Duty(dialect, shape, target, lock, place, context_lock, bool(object_name))


def type_refusal(subject: Subject) -> Refusal | None:
    """Why a declaration's parameters cannot be kept for the target, whatever the dialect, or None."""
    for parameter in subject.signature.parameters:
        words = re.findall(r"\w+", parameter.type.written)
        bad = next((word for word in UNPASSABLE if word in words), None)
        if bad and "*" not in parameter.type.written:
            return Refusal(f"a parameter of type '{bad}' cannot be kept in a struct")
    return None


def duties(dialect: str, subjects: list[Subject]) -> list[Duty | Refusal]:
    """`duty` for all subjects of a run, with what only shows between them: twice the same wrapper, both halves of a
    pair.
    """
    return between([duty(dialect, subject) for subject in subjects], subjects)


def between(found: list[Duty | Refusal], subjects: list[Subject]) -> list[Duty | Refusal]:
    """What is owed for each of `subjects` alone, corrected by what only shows between them."""
    names = [subject.name for subject in subjects]
    marked = {subject.name for subject, owed in zip(subjects, found, strict=True) if isinstance(owed, Duty)}
    for index, owed in enumerate(found):
        if names.count(names[index]) > 1:
            found[index] = Refusal(f"'{names[index]}' is declared with a mark more than once", between=True)
        elif isinstance(owed, Duty) and owed.target in marked:
            found[index] = Refusal(f"'{names[index]}' and its target '{owed.target}' are both marked", between=True)
    return found
