# SPDX-License-Identifier: GPL-2.0-or-later
"""The bytes of arguments and results: made from a seed and a compiled layout, with masks that leave padding out."""

from __future__ import annotations

import enum
import hashlib
from dataclasses import dataclass
from typing import Any

OBJECT_BYTES = 4
UNKNOWN_OBJECT = 0xFFFFFFFF
"""What the runtime records for an object pointer that is no object of the world."""


class LeafKind(enum.IntEnum):
    """CwLeafKind of csrc/include/cowrap/world.h."""

    INTEGER = 0
    BOOL = 1
    ENUM = 2
    FLOAT = 3
    POINTER = 4
    COMPLEX = 5
    LONG_DOUBLE = 6
    LONG_DOUBLE_COMPLEX = 7
    OPAQUE = 8
    COUNT = 9


@dataclass(frozen=True)
class LeafLayout:
    """Offset and size in bytes of one scalar inside a slot, and its kind."""

    offset: int
    size: int
    kind: LeafKind


@dataclass(frozen=True)
class SlotLayout:
    """A parameter or result as compiled: its size in bytes (0: void), whether it is an object pointer, its scalars."""

    size: int
    is_object: bool
    leaves: tuple[LeafLayout, ...]


@dataclass(frozen=True)
class WrapperLayout:
    """The slots of one wrapper, and whether the generated code defines it."""

    name: str
    present: bool
    parameters: tuple[SlotLayout, ...]
    result: SlotLayout

    def __hash__(self) -> int:
        return hash(self.name)  # as good a key as all of it, which is long

    def to_json(self) -> list[Any]:
        """Plain data."""
        return [self.name, self.present, [_slot_data(slot) for slot in self.parameters], _slot_data(self.result)]

    @classmethod
    def from_json(cls, data: list[Any]) -> WrapperLayout:
        """What `to_json` made."""
        name, present, parameters, result = data
        return cls(name, present, tuple(map(_slot_from_data, parameters)), _slot_from_data(result))


def _slot_data(slot: SlotLayout) -> list[Any]:
    return [slot.size, slot.is_object, [(leaf.offset, leaf.size, int(leaf.kind)) for leaf in slot.leaves]]


def _slot_from_data(data: list[Any]) -> SlotLayout:
    size, is_object, leaves = data
    return SlotLayout(size, is_object, tuple(LeafLayout(at, width, _KINDS[kind]) for at, width, kind in leaves))


_KINDS = tuple(LeafKind)


def make_value(slot: SlotLayout, seed: int, call: int, index: int) -> bytes:
    """The bytes of parameter `index` (-1: the result) of call number `call`; padding bytes are 0xee."""
    value = bytearray(b"\xee" * slot.size)
    for number, leaf in enumerate(slot.leaves):
        value[leaf.offset : leaf.offset + leaf.size] = _leaf_bytes(leaf, seed, (call, index, number))
    return bytes(value)


def make_mask(slot: SlotLayout) -> bytes:
    """0xff for each byte that counts of a value as the runtime records it, 0 for padding; an object is its number."""
    if slot.is_object:
        return b"\xff" * OBJECT_BYTES
    mask = bytearray(slot.size)
    for leaf in slot.leaves:
        for offset, size in _significant(leaf):
            mask[offset : offset + size] = b"\xff" * size
    return bytes(mask)


def same_value(slot: SlotLayout, left: bytes, right: bytes) -> bool:
    """Whether two values of the slot are equal where it counts."""
    if len(left) != len(right):
        return False
    mask = make_mask(slot)
    return all((a ^ b) & m == 0 for a, b, m in zip(left, right, mask, strict=True))


def _significant(leaf: LeafLayout) -> list[tuple[int, int]]:
    """Offset and size of the value bytes of a leaf: long double has 10 of 16 on x86-64, twice in _Complex."""
    if leaf.kind is LeafKind.LONG_DOUBLE and leaf.size == 16:
        return [(leaf.offset, 10)]
    if leaf.kind is LeafKind.LONG_DOUBLE_COMPLEX and leaf.size == 32:
        return [(leaf.offset, 10), (leaf.offset + 16, 10)]
    return [(leaf.offset, leaf.size)]


def _leaf_bytes(leaf: LeafLayout, seed: int, where: tuple[int, int, int]) -> bytes:
    """A value of the leaf: odd seeds give edges to integers, all others give bytes that differ from place to place."""
    noise = _noise(seed, where, leaf.size)
    if leaf.kind is LeafKind.BOOL:
        # not always the zero that a lost assignment leaves behind, nor the one that anything else becomes, and
        # neighbours are told apart
        place = where[1] + where[2]
        return bytes([(1, place & 1, place >> 1 & 1, 0)[seed % 4]]) + bytes(leaf.size - 1)
    if leaf.kind in (LeafKind.ENUM, LeafKind.COUNT):
        # in range: an enum's value, or a number that an array bound may use
        return bytes([noise[0] % 100 + 1]) + bytes(leaf.size - 1)
    if leaf.kind in (LeafKind.LONG_DOUBLE, LeafKind.LONG_DOUBLE_COMPLEX):
        return b"".join(_extended(noise[start : start + 16]) for start in range(0, leaf.size, 16))
    if leaf.kind is LeafKind.INTEGER and seed % 2:
        edges = (
            b"\xff" * leaf.size,
            b"\xff" * (leaf.size - 1) + b"\x7f",
            bytes(leaf.size - 1) + b"\x80",
            b"\x01" + bytes(leaf.size - 1),
        )
        return edges[noise[0] % len(edges)]
    return noise


def _extended(noise: bytes) -> bytes:
    """An x87 extended value in its 16 bytes: a normal number, since the hardware may quiet others when it moves
    them.
    """
    value = bytearray(noise.ljust(16, b"\xee"))
    if len(noise) >= 10:
        value[7] |= 0x80
        value[9] = value[9] & 0xBF | 0x20
    return bytes(value[: len(noise)])


def _noise(seed: int, where: tuple[int, int, int], size: int) -> bytes:
    """`size` bytes that depend on the seed and the place; no byte is 0, so that a narrowed value always shows."""
    key = ",".join(map(str, (seed, *where))).encode()
    raw = hashlib.blake2b(key, digest_size=64).digest()
    while len(raw) < size:
        raw += hashlib.blake2b(raw, digest_size=64).digest()
    return raw[:size].translate(_NO_ZERO)


_NO_ZERO = bytes([0x5A, *range(1, 256)])
