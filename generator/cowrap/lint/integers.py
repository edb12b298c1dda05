# SPDX-License-Identifier: GPL-2.0-or-later
"""Integer types of C and of POSIX: how many bits they have, at least and at most, on the hosts there are."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional


class Integer:
    """An integer type: `least` and `most` value bits on any host, and whether it is signed. `_Bool` has one bit."""

    __slots__ = ("is_signed", "least", "most")

    def __init__(self, least: int, most: int, is_signed: bool) -> None:
        self.least = least
        self.most = most
        self.is_signed = is_signed

    @property
    def is_bool(self) -> bool:
        """Whether it holds only 0 and 1."""
        return self.most == 1


_BOOL = Integer(1, 1, False)
_ENUM = Integer(32, 32, False)

_NAMED = {
    "bool": _BOOL,
    "_Bool": _BOOL,
    "size_t": Integer(32, 64, False),
    "ssize_t": Integer(32, 64, True),
    "ptrdiff_t": Integer(32, 64, True),
    "intptr_t": Integer(32, 64, True),
    "uintptr_t": Integer(32, 64, False),
    "off_t": Integer(64, 64, True),  # QEMU builds with 64 bits for it everywhere
    "gint": Integer(32, 32, True),
    "guint": Integer(32, 32, False),
    "gboolean": Integer(32, 32, True),
    "gsize": Integer(32, 64, False),
    "gssize": Integer(32, 64, True),
}
for _bits in (8, 16, 32, 64):
    for _prefix in ("", "g"):
        _tail = "" if _prefix else "_t"
        _NAMED[f"{_prefix}int{_bits}{_tail}"] = Integer(_bits, _bits, True)
        _NAMED[f"{_prefix}uint{_bits}{_tail}"] = Integer(_bits, _bits, False)

_WIDTHS = {"char": (8, 8), "short": (16, 16), "": (32, 32), "long": (32, 64), "long long": (64, 64)}
_WORDS = frozenset({"char", "short", "int", "long", "signed", "__signed", "__signed__", "unsigned"})


def find_integer(words: tuple[str, ...]) -> Optional[Integer]:
    """The integer type that `words`, without qualifiers, name; None for any other type."""
    if len(words) == 1 and words[0] in _NAMED:
        return _NAMED[words[0]]
    if words and words[0] == "enum":
        return _ENUM
    if not words or not _WORDS.issuperset(words):
        return None
    size = "long long" if words.count("long") > 1 else next((word for word in ("char", "short", "long") if word in words), "")
    return Integer(*_WIDTHS[size], is_signed="unsigned" not in words)


def canonical_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """`words` in one order and form: `unsigned long int` and `long unsigned` are one type."""
    if not _WORDS.issuperset(words):
        return words
    kept = sorted(word for word in words if word not in ("signed", "__signed", "__signed__") or "char" in words)
    if "int" in kept and len(kept) > 1:
        kept.remove("int")
    return tuple(kept) or ("int",)
