# SPDX-License-Identifier: GPL-2.0-or-later
"""Number types of C, POSIX and GLib: how many bits they have, at least and at most, on the hosts there are."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional


class Number:
    """A number type: `least` and `most` bits that count on any host. `bool` has one."""

    __slots__ = ("is_floating", "least", "most")

    def __init__(self, least: int, most: int, *, is_floating: bool = False) -> None:
        self.least = least
        self.most = most
        self.is_floating = is_floating

    @property
    def is_bool(self) -> bool:
        """Whether it holds only 0 and 1."""
        return self.most == 1


_BOOL = Number(1, 1)
_ENUM = Number(32, 32)

_NAMED = {
    "bool": _BOOL,
    "_Bool": _BOOL,
    "size_t": Number(32, 64),
    "ssize_t": Number(32, 64),
    "ptrdiff_t": Number(32, 64),
    "intptr_t": Number(32, 64),
    "uintptr_t": Number(32, 64),
    "off_t": Number(64, 64),  # QEMU builds with 64 bits for it everywhere
    "gint": Number(32, 32),
    "guint": Number(32, 32),
    "gboolean": Number(32, 32),
    "gsize": Number(32, 64),
    "gssize": Number(32, 64),
}
for _bits in (8, 16, 32, 64):
    for _prefix in ("", "g"):
        _tail = "" if _prefix else "_t"
        _NAMED[f"{_prefix}int{_bits}{_tail}"] = Number(_bits, _bits)
        _NAMED[f"{_prefix}uint{_bits}{_tail}"] = Number(_bits, _bits)

_WIDTHS = {"char": (8, 8), "short": (16, 16), "": (32, 32), "long": (32, 64), "long long": (64, 64)}
_WORDS = frozenset({"char", "short", "int", "long", "signed", "__signed", "__signed__", "unsigned"})


def find_number(words: tuple[str, ...]) -> Optional[Number]:
    """The number type that `words`, without qualifiers, name; None for any other type."""
    if len(words) == 1 and words[0] in _NAMED:
        return _NAMED[words[0]]
    if words and words[0] == "enum":
        return _ENUM
    if "double" in words or words == ("float",):
        return Number(*((24, 24) if "float" in words else (53, 64) if "long" in words else (53, 53)), is_floating=True)
    if not words or not _WORDS.issuperset(words):
        return None
    size = next((word for word in ("char", "short", "long") if word in words), "")
    if words.count("long") > 1:
        size = "long long"
    return Number(*_WIDTHS[size])


def canonical_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """`words` in one order and form: `unsigned long int` and `long unsigned` are one type."""
    if not _WORDS.issuperset(words):
        return words
    kept = sorted(word for word in words if word not in ("signed", "__signed", "__signed__") or "char" in words)
    if "int" in kept and len(kept) > 1:
        kept.remove("int")
    return tuple(kept) or ("int",)
