# SPDX-License-Identifier: GPL-2.0-or-later
"""Values differ from place to place, respect their kind, and are compared without padding."""

from __future__ import annotations

import pytest

from cowrap_harness.values import LeafKind, LeafLayout, SlotLayout, make_mask, make_value, same_value


def slot(kind: LeafKind, size: int) -> SlotLayout:
    return SlotLayout(size, False, (LeafLayout(0, size, kind),))


PADDED = SlotLayout(16, False, (LeafLayout(0, 1, LeafKind.BOOL), LeafLayout(8, 8, LeafKind.INTEGER)))


def test_values_differ_between_parameters_and_calls() -> None:
    wide = slot(LeafKind.INTEGER, 8)
    values = {make_value(wide, 0, call, index) for call in range(4) for index in range(-1, 20)}
    assert len(values) == 4 * 21


@pytest.mark.parametrize("seed", range(6))
def test_bool_is_0_or_1_and_enum_in_range(seed: int) -> None:
    assert make_value(slot(LeafKind.BOOL, 1), seed, 0, 0)[0] in (0, 1)
    assert 1 <= int.from_bytes(make_value(slot(LeafKind.ENUM, 4), seed, 0, 0), "little") <= 100


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("size", [1, 2, 8])
def test_what_an_array_bound_uses_is_a_small_number(seed: int, size: int) -> None:
    """A bound that is not positive is undefined, whatever the wrapper does: UBSan ended such runs."""
    value = make_value(slot(LeafKind.COUNT, size), seed, 0, 0)
    assert 1 <= int.from_bytes(value, "little") <= 100


def test_no_byte_of_an_even_seed_is_zero_so_that_narrowing_shows() -> None:
    for index in range(200):
        assert 0 not in make_value(slot(LeafKind.INTEGER, 8), 0, 0, index)


def test_odd_seeds_give_edges() -> None:
    seen = {make_value(slot(LeafKind.INTEGER, 4), 1, 0, index) for index in range(50)}
    assert seen == {b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\x00\x00\x00\x80", b"\x01\x00\x00\x00"}


def test_padding_never_counts_and_every_other_byte_does() -> None:
    value = bytearray(make_value(PADDED, 0, 0, 0))
    assert make_mask(PADDED) == b"\xff" + bytes(7) + b"\xff" * 8
    for index in range(16):
        changed = bytearray(value)
        changed[index] ^= 0x10
        assert same_value(PADDED, bytes(value), bytes(changed)) == (1 <= index <= 7)


def test_long_double_counts_by_ten_bytes() -> None:
    assert sum(map(bool, make_mask(slot(LeafKind.LONG_DOUBLE, 16)))) == 10
    assert sum(map(bool, make_mask(slot(LeafKind.LONG_DOUBLE_COMPLEX, 32)))) == 20


def test_lengths_must_agree() -> None:
    assert not same_value(slot(LeafKind.INTEGER, 4), b"\1\2\3\4", b"\1\2\3")
