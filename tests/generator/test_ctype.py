# SPDX-License-Identifier: GPL-2.0-or-later
"""Types spelled around names, and adjusted as C adjusts parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cowrap.ctype import Array, Function, Named, Pointer, spell, unqualified
from cowrap.meaning import adjusted

if TYPE_CHECKING:
    from cowrap.ctype import CType

INT = Named(("int",))
CALLBACK = Function(Named(("void",)), ((Pointer(Named(("void",))), "opaque"), (INT, "")))

SPELLED: list[tuple[CType, str, str]] = [
    (INT, "int x", "int"),
    (Named(("char", "const")), "char const x", "char const"),
    (Pointer(Pointer(INT)), "int **x", "int **"),
    (Pointer(INT, ("const",)), "int *const x", "int *const"),
    (Pointer(Pointer(INT, ("const", "restrict"))), "int *const restrict *x", "int *const restrict *"),
    (Array(Array(INT, ("4",)), ()), "int x[][4]", "int [][4]"),
    (Array(INT, ("static", "n", "*", "2")), "int x[static n * 2]", "int [static n * 2]"),
    (Pointer(Array(INT, ("4",))), "int (*x)[4]", "int (*)[4]"),
    (Pointer(CALLBACK), "void (*x)(void *opaque, int)", "void (*)(void *opaque, int)"),
    (Pointer(CALLBACK, ("const",)), "void (*const x)(void *opaque, int)", "void (*const)(void *opaque, int)"),
    (Function(Pointer(Function(INT, ())), ()), "int (*x(void))(void)", "int (*(void))(void)"),
    (Function(INT, ((INT, ""),), True), "int x(int, ...)", "int (int, ...)"),
]


@pytest.mark.parametrize(("type", "named", "abstract"), SPELLED)
def test_spelling(type: CType, named: str, abstract: str) -> None:
    assert spell(type, "x") == named
    assert spell(type, "").replace(" [", "[").replace(" (", "(") == abstract.replace(" [", "[").replace(" (", "(")


TYPEDEFS: dict[str, CType] = {
    "buf_t": Array(Named(("char",)), ("4",)),
    "alias_t": Named(("buf_t",)),
    "fn_t": CALLBACK,
    "int_t": INT,
    "loop_t": Named(("loop_t",)),
}


@pytest.mark.parametrize(
    ("type", "text"),
    [
        (INT, "int x"),
        (Array(INT, ("16",)), "int *x"),
        (Array(INT, ("static", "const", "4")), "int *const x"),
        (Array(Array(INT, ("4",)), ("3",)), "int (*x)[4]"),
        (CALLBACK, "void (*x)(void *opaque, int)"),
        (Named(("buf_t",)), "char *x"),
        (Named(("const", "alias_t")), "const char *x"),
        (Named(("fn_t",)), "void (*x)(void *opaque, int)"),
        (Named(("int_t",)), "int_t x"),
        (Named(("loop_t",)), "loop_t x"),
        (Pointer(Named(("fn_t",))), "fn_t *x"),
    ],
)
def test_adjusted(type: CType, text: str) -> None:
    assert spell(adjusted(type, TYPEDEFS), "x") == text


def test_unqualified_takes_the_outermost_qualifiers_only() -> None:
    assert spell(unqualified(Named(("const", "int", "volatile"))), "") == "int"
    assert spell(unqualified(Pointer(Named(("const", "int")), ("const",))), "") == "const int *"
    assert unqualified(INT) is not None


def test_long_chains_of_pointers_need_no_recursion() -> None:
    type: CType = INT
    for _ in range(20_000):
        type = Pointer(type)
    assert spell(type, "x") == "int " + "*" * 20_000 + "x"
