# SPDX-License-Identifier: GPL-2.0-or-later
"""What a type means in a wrapper: typedefs of the inputs followed, context objects, void and int recognised."""

from __future__ import annotations

import re

from cowrap.ctype import QUALIFIERS, Array, Function, Named, Pointer, qualified, spell, unqualified

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from cowrap.ctype import CType

    Typedefs = Mapping[str, CType]

LONGEST_TYPEDEF_CHAIN = 64
"""Typedefs of typedefs are followed so far: a header that has more of them would cost the square of their number."""

UNCOPYABLE = frozenset(
    {
        "va_list",
        "__builtin_va_list",
        "__gnuc_va_list",
        "__builtin_ms_va_list",
        "__builtin_sysv_va_list",
        "jmp_buf",
        "sigjmp_buf",
    }
)
"""Types that are arrays on some machines: a structure that carries one over to the target would carry another
object."""


def resolve(type: CType, typedefs: Typedefs) -> CType:
    """`type`, with a typedef's name that an input defines replaced by what it stands for; qualifiers are kept: beside
    an array they are its elements'."""
    for _ in range(LONGEST_TYPEDEF_CHAIN):
        if not isinstance(type, Named):
            break
        words = type.words
        core = words if len(words) == 1 else core_words(type)
        if len(core) != 1 or core[0] not in typedefs:
            break
        meaning = typedefs[core[0]]
        qualifiers = tuple(word for word in words if word in QUALIFIERS)
        type = qualified(meaning, qualifiers) if qualifiers else meaning
    return type


def adjusted(type: CType, typedefs: Typedefs) -> CType:
    """The type that a parameter declared with `type` has: arrays and functions become pointers, as C says.

    `typedefs` are followed where they name an array or a function: qualifiers beside an array typedef go to its
    elements. A type that is neither is returned as it is.
    """
    meaning = resolve(type, typedefs) if isinstance(type, Named) else type
    if isinstance(meaning, Array):
        return Pointer(meaning.of, tuple(word for word in meaning.inside if word in QUALIFIERS))
    if isinstance(meaning, Function):
        return Pointer(meaning)
    return type


def core_words(type: Named) -> tuple[str, ...]:
    """The words of a named type without its qualifiers."""
    return tuple(word for word in type.words if word not in QUALIFIERS)


def context_object(type: CType, typedefs: Typedefs, objects: Container[str]) -> tuple[str, bool]:
    """The object type that a parameter of the (adjusted) `type` points to, and whether the pointer must be cast to lose
    a qualifier.

    Returns `("", False)` for anything but a pointer to one of `objects`.
    """
    if isinstance(type, Named):
        type = resolve(type, typedefs)
    if not isinstance(type, Pointer):
        return "", False
    qualified = False
    pointee = type.to
    for _ in range(LONGEST_TYPEDEF_CHAIN):
        if not isinstance(pointee, Named):
            break
        core = pointee.words
        if len(core) > 1:
            core = core_words(pointee)
            qualified = qualified or len(core) < len(pointee.words)
        if core[-1] in objects and (len(core) == 1 or core[:-1] == ("struct",)):
            return core[-1], qualified
        if len(core) != 1 or core[0] not in typedefs:
            break
        pointee = typedefs[core[0]]
    return "", False


def is_void(type: CType, typedefs: Typedefs) -> bool:
    """Whether `type` is void, by whatever name."""
    resolved = resolve(type, typedefs)
    return isinstance(resolved, Named) and core_words(resolved) == ("void",)


def is_int(type: CType, typedefs: Typedefs) -> bool:
    """Whether `type` is int, by whatever name."""
    resolved = resolve(type, typedefs)
    return isinstance(resolved, Named) and "".join(sorted(core_words(resolved))) in ("int", "signed", "intsigned")


def uncopyable_word(type: CType, typedefs: Typedefs) -> str:
    """The word by which `type` is one of UNCOPYABLE, or the empty string."""
    resolved = resolve(type, typedefs)
    if isinstance(resolved, Named):
        for word in resolved.words:
            if word in UNCOPYABLE:
                return word
    return ""


def assignable(result: CType, typedefs: Typedefs) -> CType:
    """`result` without qualifiers, also those that a typedef of an input brings along."""
    plain = unqualified(result)
    meaning = resolve(plain, typedefs)
    if meaning is plain:
        return plain
    stripped = unqualified(meaning)
    return plain if spell(stripped, "") == spell(meaning, "") else stripped


def parts(type: CType) -> Iterator[tuple[CType, tuple[str, ...]]]:
    """`type` and the types inside it, each with the words that it brings itself."""
    pending = [type]
    while pending:
        type = pending.pop()
        if isinstance(type, Pointer):
            yield type, type.qualifiers
            pending.append(type.to)
        elif isinstance(type, Named):
            yield type, type.words
        elif isinstance(type, Array):
            yield type, type.inside
            pending.append(type.of)
        else:
            yield type, ()
            pending.append(type.result)
            pending += [parameter for parameter, _ in type.parameters]


def type_names(types: Iterable[CType]) -> set[str]:
    """All words by which `types`, and the types inside them, are named."""
    found: set[str] = set()
    for type in types:
        for part, words in parts(type):
            if isinstance(part, Named):
                found.update(words)
    return found


def uncopyable_text(type: CType) -> bool:
    """Whether a token inside `type` cannot be written again: a string or a body, whose text is not kept, or what is no
    C."""
    no_token = re.compile(r"[^\w $.()[\],*=:&+/%<>!~^|?-]", re.ASCII).search  # few inputs need it; `re` keeps it
    return any(no_token(word) for _, words in parts(type) for word in words)
