# SPDX-License-Identifier: GPL-2.0-or-later
"""Duties by dialect and mark: what the releases ask for, and what is no part of a dialect."""

from __future__ import annotations

import pytest

from cowrap_harness.case import Leaf, Parameter, Signature, Subject, ValueType
from cowrap_harness.rules import (
    DIALECTS,
    Duty,
    Place,
    Refusal,
    Shape,
    duties,
    duty,
    looks_for,
    marks_of,
    named_target,
    objects_of,
    target_name,
)

INT = ValueType("int @", "int @", (Leaf("", "integer"),))
LONG = ValueType("int64_t @", "int64_t @", (Leaf("", "integer"),))
NODE = ValueType("BlockDriverState *@", "BlockDriverState *@", (Leaf("", "pointer"),), "BlockDriverState")
BACKEND = ValueType("BlockBackend *@", "BlockBackend *@", (Leaf("", "pointer"),), "BlockBackend")


def subject(mark: str, name: str = "bdrv_foo", first: ValueType = NODE, result: ValueType = INT) -> Subject:
    return Subject(name, mark, Signature(result, (Parameter("bs", first), Parameter("n", INT))))


def test_dialects_stand_in_order_of_age() -> None:
    """A dialect's index is its number in C."""
    assert list(DIALECTS) == sorted(DIALECTS)
    assert len(DIALECTS) == 7


MARKS = {
    "generated_co_wrapper": ("qemu-5.2", "qemu-6.2"),
    "co_wrapper": ("qemu-8.0", "qemu-9.0"),
    "co_wrapper_mixed": ("qemu-8.0", "qemu-9.0"),
    "co_wrapper_bdrv_rdlock": ("qemu-8.0", "qemu-9.0"),
    "co_wrapper_mixed_bdrv_rdlock": ("qemu-8.0", "qemu-9.0"),
    "no_co_wrapper": ("qemu-8.0", "qemu-9.0"),
    "no_co_wrapper_bdrv_rdlock": ("qemu-8.2", "qemu-9.0"),
    "no_co_wrapper_bdrv_wrlock": ("qemu-8.2", "qemu-9.0"),
    "co_wrapper_bdrv_wrlock": None,
    "co_wrapper_mixd": None,
    "no_co_wrapper_mixed": None,
    "no_co_wrapper_bdrv_wrlock_drained": None,
}


@pytest.mark.parametrize("mark", MARKS)
def test_each_dialect_takes_exactly_its_documented_marks(mark: str) -> None:
    since = MARKS[mark]
    name = "bdrv_co_foo" if mark.startswith("no_co") else "bdrv_foo"
    taken = [dialect for dialect in DIALECTS if isinstance(duty(dialect, subject(mark, name)), Duty)]
    assert taken == ([] if since is None else [d for d in DIALECTS if since[0] <= d <= since[1]])


def test_contexts_locks_and_targets() -> None:
    owed = duty("qemu-9.0", subject("co_wrapper_mixed_bdrv_rdlock"))
    assert isinstance(owed, Duty)
    assert (owed.shape, owed.lock, owed.place, owed.target) == (Shape.MIXED, "read", Place.CALLER, "bdrv_co_foo")
    owed = duty("qemu-8.2", subject("no_co_wrapper_bdrv_wrlock", "bdrv_co_foo"))
    assert isinstance(owed, Duty)
    assert (owed.shape, owed.lock, owed.context_lock, owed.target) == (Shape.NO_CO, "write", True, "bdrv_foo")
    owed = duty("qemu-8.0", subject("co_wrapper", first=INT))
    assert isinstance(owed, Duty)
    assert owed.place is Place.MAIN


OWED = {
    "co_wrapper": (Shape.PLAIN, ""),
    "co_wrapper_mixed": (Shape.MIXED, ""),
    "co_wrapper_bdrv_rdlock": (Shape.PLAIN, "read"),
    "co_wrapper_mixed_bdrv_rdlock": (Shape.MIXED, "read"),
    "no_co_wrapper": (Shape.NO_CO, ""),
    "no_co_wrapper_bdrv_rdlock": (Shape.NO_CO, "read"),
    "no_co_wrapper_bdrv_wrlock": (Shape.NO_CO, "write"),
}
PLACES = {"qemu-8.0": Place.NODE, "qemu-8.1": Place.NODE, "qemu-8.2": Place.NODE, "qemu-9.0": Place.CALLER}


@pytest.mark.parametrize("mark", OWED)
@pytest.mark.parametrize("dialect", PLACES)
def test_what_each_mark_asks_for(dialect: str, mark: str) -> None:
    shape, lock = OWED[mark]
    if shape is Shape.NO_CO and lock and dialect < "qemu-8.2":
        return
    name, target = ("bdrv_co_foo", "bdrv_foo") if shape is Shape.NO_CO else ("bdrv_foo", "bdrv_co_foo")
    locked = shape is Shape.NO_CO and dialect in ("qemu-8.1", "qemu-8.2")
    owed = Duty(dialect, shape, target, lock, PLACES[dialect], locked, True)
    assert duty(dialect, subject(mark, name)) == owed
    elsewhere = Place.CALLER if dialect == "qemu-9.0" else Place.MAIN
    without = Duty(dialect, shape, target, lock, elsewhere, locked, False)
    assert duty(dialect, subject(mark, name, first=INT)) == without


@pytest.mark.parametrize("dialect", ["qemu-5.2", "qemu-6.1", "qemu-6.2"])
def test_what_generated_co_wrapper_asks_for(dialect: str) -> None:
    owed = Duty(dialect, Shape.MIXED, "bdrv_co_foo", "", Place.NODE, False, True)
    assert duty(dialect, subject("generated_co_wrapper")) == owed


def test_old_dialects_take_int_and_their_own_context_objects_only() -> None:
    assert isinstance(duty("qemu-6.2", subject("generated_co_wrapper", "blk_foo", BACKEND)), Duty)
    assert isinstance(duty("qemu-6.1", subject("generated_co_wrapper", "blk_foo", BACKEND)), Refusal)
    assert isinstance(duty("qemu-6.2", subject("generated_co_wrapper", first=INT)), Refusal)
    assert isinstance(duty("qemu-6.2", subject("generated_co_wrapper", result=LONG)), Refusal)


NAMES = [
    ("co_wrapper", "bdrv_foo", "qemu-9.0", "bdrv_co_foo"),
    ("co_wrapper", "img_foo_bar", "qemu-8.0", "img_co_foo_bar"),
    ("co_wrapper", "bdrv_co_foo", "qemu-9.0", None),
    ("co_wrapper", "bdrv_a_co_b", "qemu-9.0", None),
    ("co_wrapper", "foo", "qemu-9.0", None),
    ("co_wrapper", "bdrv__foo", "qemu-9.0", None),
    ("no_co_wrapper", "bdrv_co_foo", "qemu-9.0", "bdrv_foo"),
    ("no_co_wrapper", "bdrv_foo", "qemu-9.0", None),
    ("no_co_wrapper", "bdrv_co", "qemu-9.0", None),
    ("generated_co_wrapper", "bdrv_a_co_b", "qemu-5.2", "bdrv_co_a_co_b"),
    ("generated_co_wrapper", "bdrv_a_co_b", "qemu-6.1", None),
    ("generated_co_wrapper", "nbd_foo", "qemu-5.2", None),
    ("generated_co_wrapper", "nbd_foo", "qemu-6.1", "nbd_co_foo"),
]


@pytest.mark.parametrize(("mark", "name", "dialect", "target"), NAMES)
def test_target_names(mark: str, name: str, dialect: str, target: str | None) -> None:
    assert target_name(mark, name, dialect) == target


@pytest.mark.parametrize("word", ["va_list", "__builtin_va_list", "__gnuc_va_list", "jmp_buf", "sigjmp_buf"])
def test_what_cannot_be_kept_in_a_struct(word: str) -> None:
    def written(text: str) -> ValueType:
        return ValueType(text, text, (Leaf("", "pointer"),))

    assert isinstance(duty("qemu-9.0", subject("co_wrapper", first=written(f"{word} @"))), Refusal)
    assert isinstance(duty("qemu-9.0", subject("co_wrapper", first=written(f"{word} *@"))), Duty)
    assert isinstance(duty("qemu-9.0", subject("co_wrapper", first=written(f"my_{word} @"))), Duty)


def test_duplicates_and_mutual_pairs_show_between_declarations() -> None:
    twice = duties("qemu-9.0", [subject("co_wrapper"), subject("co_wrapper_mixed")])
    assert all(isinstance(owed, Refusal) and owed.between for owed in twice)
    pair = duties("qemu-9.0", [subject("co_wrapper"), subject("no_co_wrapper", "bdrv_co_foo")])
    assert all(isinstance(owed, Refusal) and owed.between for owed in pair)


def test_what_is_wrong_alone_is_not_wrong_between() -> None:
    alone, right = duties("qemu-9.0", [subject("co_wrapper", "foo"), subject("co_wrapper")])
    assert isinstance(alone, Refusal)
    assert not alone.between
    assert isinstance(right, Duty)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_dialect_looks_for_marks_of_its_own_kind(dialect: str) -> None:
    """Releases up to 7.2 know one mark, and those since 8.0 all others."""
    old = dialect in DIALECTS[:3]
    assert looks_for(dialect, "generated_co_wrapper") is old
    assert looks_for(dialect, "co_wrapper_mixed") is not old
    assert looks_for(dialect, "no_co_wrapper") is not old


def test_underscores_at_the_start_belong_to_the_first_word() -> None:
    assert target_name("co_wrapper", "_bdrv_foo", "qemu-9.0") == "_bdrv_co_foo"
    assert target_name("no_co_wrapper", "__bdrv_co_foo", "qemu-9.0") == "__bdrv_foo"
    assert target_name("generated_co_wrapper", "_bdrv_foo", "qemu-5.2") is None
    assert target_name("co_wrapper", "_bdrv", "qemu-9.0") is None
    assert target_name("co_wrapper", "bdrv_foo_", "qemu-9.0") is None


CO_MARKS = (
    "co_wrapper", "co_wrapper_mixed", "co_wrapper_bdrv_rdlock", "co_wrapper_mixed_bdrv_rdlock", "no_co_wrapper",
)  # fmt: skip
LOCK_MARKS = ("no_co_wrapper_bdrv_rdlock", "no_co_wrapper_bdrv_wrlock")


@pytest.mark.parametrize("dialect", DIALECTS)
def test_marks_and_context_objects_of_each_dialect(dialect: str) -> None:
    """In this order: by their places a seed chooses among them."""
    number = DIALECTS.index(dialect)
    new = CO_MARKS if number < DIALECTS.index("qemu-8.2") else (*CO_MARKS, *LOCK_MARKS)
    assert marks_of(dialect) == (("generated_co_wrapper",) if number < 3 else new)
    every = ("BlockDriverState", "BdrvChild", "BlockBackend")
    assert objects_of(dialect) == (every[:2] if number < 2 else every)


def test_names_with_a_prefix_and_an_infix() -> None:
    assert named_target("acme_read", False, "acme", "aio") == "acme_aio_read"
    assert named_target("acme_x_aio_read", False, "acme", "aio") == "acme_aio_x_aio_read"
    assert named_target("acme_aio", False, "acme", "aio") == "acme_aio_aio"
    assert named_target("acme_aio_read", True, "acme", "aio") == "acme_read"
    for name, no_co in (("other_read", False), ("acme_aio_read", False), ("other_aio_read", True), ("acme_co_a", True)):
        assert named_target(name, no_co, "acme", "aio") is None, name
    assert named_target("x_aio_read", False, "", "aio") is None
    assert named_target("x_co_read", False, "", "aio") == "x_aio_co_read"
