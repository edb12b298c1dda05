# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens to a value of one type that is passed on as another: nothing, or which harm."""

from __future__ import annotations

from cowrap.ctype import QUALIFIERS, Array, Named, Pointer, adjusted, spell, unqualified
from cowrap.lint.integers import canonical_words, find_integer
from cowrap.meaning import core_words, resolve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from cowrap.ctype import CType
    from cowrap.lint.integers import Integer

SAME, UNKNOWN, DIFFERS, NARROWED, BOOL, INCOMPATIBLE = range(6)
"""No harm; not to be told without a type that nothing in the tree defines; another type that keeps every value; bits
are lost; all but 0 becomes 1; C refuses it."""

_SCALARS = frozenset({"float", "double", "void", "_Complex"})


def compare(given: CType, taken: CType, typedefs: Mapping[str, CType]) -> int:
    """What becomes of a value of type `given` where the type `taken` is due."""
    given, taken = (_plain(type, typedefs) for type in (given, taken))
    if _key(given, typedefs) == _key(taken, typedefs):
        return SAME
    if isinstance(given, Pointer) and isinstance(taken, Pointer):
        return _compare_pointees(given.to, taken.to, typedefs)
    if isinstance(given, Named) and isinstance(taken, Named):
        numbers = [find_integer(core_words(type)) for type in (given, taken)]
        if numbers[0] is not None and numbers[1] is not None:
            return _compare_integers(numbers[0], numbers[1])
    known = _is_known(given) and _is_known(taken)
    return INCOMPATIBLE if known else UNKNOWN


def _plain(type: CType, typedefs: Mapping[str, CType]) -> CType:
    """`type` as a parameter has it: typedefs followed, arrays and functions adjusted, outer qualifiers gone."""
    if isinstance(type, Named) and find_integer(core_words(type)) is None:
        type = resolve(type, typedefs)
    return unqualified(adjusted(type, typedefs))


def _compare_integers(given: Integer, taken: Integer) -> int:
    if taken.is_bool:
        return BOOL
    if taken.least < given.most and not (taken.least == given.least and taken.most == given.most):
        return NARROWED
    return DIFFERS


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
    if "void" in keys:
        return DIFFERS
    return INCOMPATIBLE if _is_known(bare[0]) and _is_known(bare[1]) else UNKNOWN


def _qualifiers(type: CType) -> set[str]:
    if isinstance(type, Named):
        return {word.strip("_") for word in type.words if word in QUALIFIERS}
    return {word.strip("_") for word in type.qualifiers} if isinstance(type, Pointer) else set()


def _key(type: CType, typedefs: Mapping[str, CType]) -> str:
    """A text that equal types share."""
    stars = ""
    while isinstance(type, Pointer):
        stars += "*" + " ".join(sorted(type.qualifiers))
        type = type.to
    if not isinstance(type, Named):
        return spell(type, stars)
    if find_integer(core_words(type)) is None:
        type = resolve(type, typedefs)
        if not isinstance(type, Named):
            return _key(type, typedefs) + stars
    qualifiers = sorted(_qualifiers(type))
    return " ".join([*qualifiers, *canonical_words(core_words(type)), stars]).strip()


def _is_known(type: CType) -> bool:
    """Whether it is certain what `type` is: a typedef that nothing defines may be anything."""
    while isinstance(type, (Pointer, Array)):
        type = type.to if isinstance(type, Pointer) else type.of
    if not isinstance(type, Named):
        return False
    words = core_words(type)
    return words[0] in ("struct", "union", "enum") or find_integer(words) is not None or not _SCALARS.isdisjoint(words)


def unknown_words(types: list[CType], typedefs: Mapping[str, CType]) -> set[str]:
    """The names by which `types` are known and that are neither built in nor in `typedefs`."""
    found = set()
    for type in types:
        while isinstance(type, (Pointer, Array)):
            type = type.to if isinstance(type, Pointer) else type.of
        if isinstance(type, Named):
            resolved = resolve(type, typedefs)
            words = core_words(resolved) if isinstance(resolved, Named) else ()
            if len(words) == 1 and find_integer(words) is None and words[0] not in _SCALARS:
                found.add(words[0])
    return found
