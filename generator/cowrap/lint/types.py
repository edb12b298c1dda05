# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens to a value of one type that is passed on as another: nothing, or which harm."""

from __future__ import annotations

from cowrap.ctype import QUALIFIERS, Array, Named, Pointer, spell, unqualified
from cowrap.lint.number_types import canonical_words, find_number
from cowrap.meaning import LONGEST_TYPEDEF_CHAIN, adjusted, core_words, resolve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from cowrap.ctype import CType
    from cowrap.lint.number_types import Number

SAME, UNKNOWN, DIFFERS, NARROWED, BOOL, INCOMPATIBLE = range(6)
"""No harm; not to be told without a type that nothing in the tree defines; another type that keeps every value; bits
are lost; all but 0 becomes 1; C refuses it."""

_VOID = "void"


def compare(given: CType, taken: CType, typedefs: Mapping[str, CType]) -> int:
    """What becomes of a value of type `given` where the type `taken` is due."""
    given, taken = (_plain(type, typedefs) for type in (given, taken))
    if _key(given, typedefs) == _key(taken, typedefs):
        return SAME
    if isinstance(given, Pointer) and isinstance(taken, Pointer):
        return _compare_pointees(given.to, taken.to, typedefs)
    number, other = (find_number(core_words(type)) if isinstance(type, Named) else None for type in (given, taken))
    if other is not None and other.is_bool and (number is not None or isinstance(given, Pointer)):
        return BOOL
    if number is not None and other is not None:
        return _compare_numbers(number, other)
    known = _is_known(given, typedefs) and _is_known(taken, typedefs)
    return INCOMPATIBLE if known else UNKNOWN


def _plain(type: CType, typedefs: Mapping[str, CType]) -> CType:
    """`type` as a parameter has it: typedefs followed, arrays and functions adjusted, outer qualifiers gone."""
    if isinstance(type, Named) and find_number(core_words(type)) is None:
        type = resolve(type, typedefs)
    return unqualified(adjusted(type, typedefs))


def _compare_numbers(given: Number, taken: Number) -> int:
    """Bits are lost if on some host the one has more than the other; types as wide as `long` vary alike."""
    if given.is_floating and not taken.is_floating:
        return NARROWED
    vary_alike = (given.least, given.most) == (taken.least, taken.most)
    return NARROWED if taken.least < given.most and not vary_alike else DIFFERS


def _compare_pointees(given: CType, taken: CType, typedefs: Mapping[str, CType]) -> int:
    """Pointers: qualifiers may be added, and `void` may stand for any object."""
    lost = _qualifiers(given) - _qualifiers(taken)
    if lost:
        return INCOMPATIBLE
    bare = [_plain(type, typedefs) if isinstance(type, Named) else type for type in (given, taken)]
    bare = [unqualified(type) for type in bare]
    keys = [_key(type, typedefs) for type in bare]
    if keys[0] == keys[1]:
        return SAME
    if _VOID in keys:
        return DIFFERS
    return INCOMPATIBLE if all(_is_known(type, typedefs) for type in bare) else UNKNOWN


def _qualifiers(type: CType) -> set[str]:
    if isinstance(type, Named):
        return {word.strip("_") for word in type.words if word in QUALIFIERS}
    return {word.strip("_") for word in type.qualifiers} if isinstance(type, Pointer) else set()


def _expand(type: CType, typedefs: Mapping[str, CType]) -> tuple[str, CType]:
    """The stars of `type`, with their qualifiers, and what they point to in the end, typedefs followed."""
    stars = ""
    for _ in range(LONGEST_TYPEDEF_CHAIN):  # a typedef may name itself, in what is no C
        if isinstance(type, Pointer):
            stars = "*" + " ".join(sorted(_qualifiers(type))) + stars
            type = type.to
        elif isinstance(type, Named) and find_number(core_words(type)) is None:
            resolved = resolve(type, typedefs)
            if resolved is type:
                break
            type = resolved
        else:
            break
    return stars, type


def _key(type: CType, typedefs: Mapping[str, CType]) -> str:
    """A text that equal types share."""
    stars, base = _expand(type, typedefs)
    if not isinstance(base, Named):
        return spell(base, stars)
    return " ".join([*sorted(_qualifiers(base)), *canonical_words(core_words(base)), stars]).strip()


def _is_known(type: CType, typedefs: Mapping[str, CType]) -> bool:
    """Whether it is certain what `type` is: a typedef that nothing defines may be anything."""
    _, base = _expand(type, typedefs)
    while isinstance(base, Array):
        _, base = _expand(base.of, typedefs)
    if not isinstance(base, Named):
        return False
    words = core_words(base)
    return words[0] in ("struct", "union", "enum") or find_number(words) is not None or _VOID in words


def unknown_words(types: list[CType], typedefs: Mapping[str, CType]) -> set[str]:
    """The names by which `types` are known and that are neither built in nor in `typedefs`."""
    found = set()
    for type in types:
        while isinstance(type, (Pointer, Array)):
            type = type.to if isinstance(type, Pointer) else type.of
        if isinstance(type, Named):
            resolved = resolve(type, typedefs)
            words = core_words(resolved) if isinstance(resolved, Named) else ()
            if len(words) == 1 and find_number(words) is None and words[0] != _VOID:
                found.add(words[0])
    return found
