# SPDX-License-Identifier: GPL-2.0-or-later
"""One broken declaration hides no other, each mark comes to something, places are exact, and time is linear."""

from __future__ import annotations

import gc
import hashlib
import random
from collections.abc import Callable

import pytest

from cowrap.declaration import Unit
from cowrap.diagnostic import Diagnostic, DiagnosticBag
from cowrap.parser import Parser
from cowrap.source import SourceFile


def read(text: str) -> tuple[Unit, list[Diagnostic]]:
    bag = DiagnosticBag()
    return Parser(bag).parse(SourceFile("t.h", text)), bag.items


IN_FRONT_OF_A_TAG = [
    "co_wrapper enum TSA_REQUIRES(\nint co_wrapper bdrv_x(int a)) bdrv_y(void);",
    "int co_wrapper bdrv_x(struct TSA_REQUIRES(co_wrapper) foo *a);",
]
BROKEN = [
    *IN_FRONT_OF_A_TAG,
    "int co_wrapper bdrv_x(int a, ...);",
    "int co_wrapper bdrv_x(int a)",
    "int co_wrapper bdrv_x(int a",
    "int co_wrapper bdrv_x(int a,",
    "int co_wrapper bdrv_x(int a[3;",
    "int co_wrapper TSA_X(bdrv_x(int a);",
    "int co_wrapper bdrv_x(",
    "int co_wrapper",
    "int co_wrapper bdrv_x(int a))",
    "int co_wrapper bdrv_x(int a) { return 0; }",
    "int co_wrapper bdrv_x(int a\n#ifdef A\n, int b\n#endif\n);",
    "int co_wrapper bdrv_x(int @);",
    "DECLARE(int co_wrapper bdrv_x(int a));",
    "static int f(void) { int co_wrapper bdrv_x(int a); return 0; }",
    "typedef int co_wrapper bdrv_x(int a);",
]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_declaration_hides_no_other(broken: str) -> None:
    unit, errors = read(f"int co_wrapper bdrv_a(int a);\n{broken}\nint co_wrapper bdrv_z(int z);\n")
    assert [declaration.name for declaration in unit.declarations] == ["bdrv_a", "bdrv_z"]
    assert len(errors) == 1


@pytest.mark.parametrize("broken", IN_FRONT_OF_A_TAG)
def test_a_mark_in_an_annotation_in_front_of_a_tag_is_refused_for_what_it_is(broken: str) -> None:
    assert [error.code for error in read(broken)[1]] == ["mark-in-macro-call"]


def test_what_follows_on_the_same_line_is_read_from_where_the_broken_one_ended() -> None:
    unit, errors = read("int co_wrapper bdrv_a(int a, ...) int co_wrapper bdrv_z(int z);")
    assert [declaration.name for declaration in unit.declarations] == ["bdrv_z"]
    assert [error.code for error in errors] == ["variadic"]


def test_two_marks_of_a_broken_declaration_are_one_error() -> None:
    unit, errors = read("int co_wrapper co_wrapper_mixed bdrv_a(int x, ...);\nint co_wrapper bdrv_z(int z);")
    assert [declaration.name for declaration in unit.declarations] == ["bdrv_z"]
    assert [error.code for error in errors] == ["variadic"]
    unit, errors = read("int co_wrapper co_wrapper_mixed bdrv_a(int x\nint co_wrapper bdrv_z(int z);")
    assert [declaration.name for declaration in unit.declarations] == ["bdrv_z"]
    assert [error.code for error in errors] == ["unclosed-bracket"]


def test_each_of_two_marks_inside_a_macro_call_has_an_error() -> None:
    _, errors = read("DECLARE(int co_wrapper co_wrapper_mixed bdrv_a(int x));")
    assert [error.span.text for error in errors if error.span] == ["co_wrapper", "co_wrapper_mixed"]
    _, errors = read("struct s { int co_wrapper co_wrapper_mixed x; };")
    assert [error.span.text for error in errors if error.span] == ["co_wrapper", "co_wrapper_mixed"]


def test_reading_goes_on_right_behind_a_single_broken_token() -> None:
    unit, errors = read("@\nint co_wrapper bdrv_z(int z);")
    assert [declaration.name for declaration in unit.declarations] == ["bdrv_z"]
    assert not errors


def test_a_mark_on_the_line_of_the_open_bracket_begins_no_declaration() -> None:
    _, errors = read("int co_wrapper bdrv_a\n(int x int co_wrapper bdrv_b(int y);")
    assert errors[0].code == "ambiguous-type"


# Behind a mark without a name, words such as `static` may still belong to it.
@pytest.mark.parametrize("first", [text for text in BROKEN if text != "int co_wrapper"])
@pytest.mark.parametrize("second", BROKEN)
def test_two_broken_declarations_are_both_reported(first: str, second: str) -> None:
    _, errors = read(f"{first}\n\n{second}\n")
    assert {error.span.start > len(first) for error in errors if error.span} == {False, True}


@pytest.mark.parametrize("broken", ["int f(int x", "struct s { int x; }", "foo bar baz(1, 2", "int f(void)", "@ # $"])
def test_a_broken_declaration_without_a_mark_is_not_ours(broken: str) -> None:
    unit, errors = read(f"{broken}\nint co_wrapper bdrv_z(int z);\n")
    assert len(unit.declarations) + len(errors) == 1


TOKENS = ["int", "co_wrapper", "f", "(", ")", ";", ",", "*", "{", "}", "[", "]", "\n", "\n#if 0\n", "\n#if X\n"]
TOKENS += ["\n#else\n", "\n#endif\n", "/* x */", "//", '"', "'", "=", "struct", "UP", "UP(", "...", "@", "void", "\\\n"]
TOKENS += ["__attribute__((x))"]


def test_random_text_is_read_without_an_exception_and_no_mark_is_lost() -> None:
    chance = random.Random(5)
    for _ in range(3000):
        text = " ".join(chance.choice(TOKENS) for _ in range(chance.randrange(1, 40)))
        unit, errors = read(text)
        for error in errors:
            assert error.span is not None
            assert 0 <= error.span.start <= error.span.end <= len(text)
        # Before the first quote, comment or directive, each mark is seen: it gives a declaration or an error.
        if "co_wrapper" in text and not any(part in text for part in ('"', "'", "//", "#")):
            assert unit.declarations or errors, text


def test_places() -> None:
    text = "/* \u00e9 */\nint co_wra\\\npper\n  bdrv_a(T *bs,\r\n   int);\n"
    (declaration,) = read(text)[0].declarations
    bs, unnamed = declaration.parameters
    assert declaration.name_span.text == "bdrv_a"
    assert declaration.marks[0][0] == "co_wrapper"
    assert declaration.marks[0][1].text == "co_wra\\\npper"
    assert declaration.span.text == text[text.index("int") : text.index(";")]
    assert (bs.span.text, bs.name_span.text) == ("T *bs", "bs")
    assert (unnamed.span.text, unnamed.name_span.text, unnamed.name) == ("int", "int", "")
    assert bs.span.source.line_column(bs.name_span.start) == (4, 13)


def test_a_parameter_that_was_read_before_has_its_own_place() -> None:
    unit, _ = read("int co_wrapper bdrv_a(T *bs);\nint co_wrapper bdrv_b(int x, T *bs);\n")
    assert [p.name_span.start for d in unit.declarations for p in d.parameters] == [25, 56, 62]


def test_storage_words_are_kept() -> None:
    (declaration,) = read("static inline int co_wrapper bdrv_a(void);")[0].declarations
    assert [(word, span.start, span.text) for word, span in declaration.storage] == [
        ("static", 0, "static"),
        ("inline", 7, "inline"),
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("int co_wrapper bdrv_a(a, b) int a; char b; {}", "(a, b)"),
        ("void f(void) { int co_wrapper bdrv_a(int x); }", "co_wrapper"),
        ("int co_wrapper bdrv_a(int x) { return x; }", "co_wrapper"),
        ("typedef int co_wrapper bdrv_a(int x);", "co_wrapper"),
        ("int co_wrapper bdrv_a;", "co_wrapper"),
        ("int co_wrapper co_wrapper_mixed bdrv_a;", "co_wrapper"),
        ("int co_wrapper bdrv_a(int x, ...);", "..."),
        ("int co_wrapper bdrv_a(int x) + 1;", "+"),
        ("int co_wrapper bdrv_a(int x)\nint after;", ")"),
        ("int co_wrapper bdrv_a(int x)", ")"),
        ("int co_wrapper bdrv_a(int x, static int y);", "static"),
        ("int co_wrapper bdrv_a(int x, int for);", "for"),
        ("DECLARE(int co_wrapper bdrv_a(int x));", "co_wrapper"),
        ("int co_wrapper;", "co_wrapper"),
    ],
)
def test_a_refusal_points_at_what_is_wrong(text: str, place: str) -> None:
    (error,) = read(text)[1]
    assert error.span is not None
    assert error.span.text == place


def test_a_mark_within_a_declarator_is_for_that_one_alone() -> None:
    unit, errors = read("int *co_wrapper bdrv_a(int x), *bdrv_b(int x), *co_wrapper bdrv_c(int x);")
    assert [declaration.name for declaration in unit.declarations] == ["bdrv_a", "bdrv_c"]
    assert [[word for word, _ in declaration.marks] for declaration in unit.declarations] == [["co_wrapper"]] * 2
    assert not errors


def test_a_mark_before_all_declarators_is_for_each() -> None:
    unit, _ = read("int co_wrapper bdrv_a(int x), *co_wrapper_mixed bdrv_b(int x);")
    marks = [[word for word, _ in declaration.marks] for declaration in unit.declarations]
    assert marks == [["co_wrapper"], ["co_wrapper", "co_wrapper_mixed"]]


def test_reading_leaves_the_collector_as_it_was() -> None:
    gc.enable()
    read("int co_wrapper bdrv_a(int x);")
    assert gc.isenabled()
    gc.disable()
    try:
        read("int co_wrapper bdrv_a(int x);")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_several_declarators_give_one_declaration_each() -> None:
    unit, errors = read("int co_wrapper bdrv_a(int x), *bdrv_b(void), (bdrv_c)();")
    assert [declaration.name for declaration in unit.declarations] == ["bdrv_a", "bdrv_b", "bdrv_c"]
    assert not errors


def test_file_scope_names() -> None:
    text = (
        "struct tag *f(struct arg *name); typedef struct { int member; } T; enum e { A, B = 2 };\n"
        "typedef int Arr[4], *Ptr, Fn(int); extern int object; void (*pointer)(void);\n#define MACRO(x) x\n"
        "int co_wrapper bdrv_a(int parameter);"
    )
    unit, _ = read(text)
    taken = {"tag", "f", "T", "e", "A", "B", "Arr", "Ptr", "Fn", "object", "pointer", "bdrv_a"}
    assert {name for name in taken if unit.is_taken(name)} == taken
    assert not any(unit.is_taken(name) for name in ("member", "name", "parameter", "x", "absent", "", "{}"))
    assert set(unit.typedefs) >= {"Arr", "Ptr", "Fn"}


Linear = Callable[..., bool]

FAMILIES: dict[str, Callable[[int], str]] = {
    "unclosed": lambda n: "int co_wrapper bdrv_foo(int x\n" * n,
    "unclosed on one line": lambda n: "int co_wrapper bdrv_foo(int x " * n,
    "unclosed annotation calls": lambda n: "int co_wrapper TSA_X(\n" * n,
    "run of marks": lambda n: "int co_wrapper " * n,
    "unknown marks": lambda n: "int co_wrapper_x (" * n,
    "nested parentheses": lambda n: "int co_wrapper f(" + "(" * n + ")" * n + ");",
    "opening lines": lambda n: "int co_wrapper f(\n(" * n,
    "stars": lambda n: "int co_wrapper f(int " + "*" * n + "x);",
    "open comments": lambda n: "int co_wrapper f(); /* " * n,
    "hashes": lambda n: "a " + "# " * n + " co_wrapper",
    "escapes": lambda n: '"' + '\\"' * n + " co_wrapper",
    "quotes": lambda n: "'\n" * n + " co_wrapper",
    "splices": lambda n: "int co_wra" + "\\\n" * n + "pper f(int x);",
    "conditionals": lambda n: "#if X\n{\n#else\n" * n + "int co_wrapper f(int);",
    "directives inside": lambda n: "int co_wrapper f(\n#if X\nint a\n" * n,
    "bodies": lambda n: "int co_wrapper f(" + "{ co_wrapper }" * n,
    "struct words": lambda n: "struct " * n + "( {} int co_wrapper f(int);",
    "parameters": lambda n: "int co_wrapper f(" + ",".join(f"int a{i}[x]" for i in range(n)) + ");",
    "macro arguments": lambda n: "FOO(" + "int co_wrapper f(int)," * n + ");",
    "long mark": lambda n: "int co_wrapper_" + "a_" * n + " f(int a);",
    "exponents": lambda n: "int co_wrapper f(int a[" + "1e+" * n + "]);",
}


@pytest.mark.parametrize("family", FAMILIES)
def test_doubling_the_input_at_most_doubles_the_time(family: str, is_linear: Linear) -> None:
    def reading(size: int) -> Callable[[], None]:
        text = FAMILIES[family](size)

        def work() -> None:
            assert not read(text)[0].typedefs

        return work

    assert is_linear(reading, 1000)


def test_a_square_is_not_linear(is_linear: Linear) -> None:
    def hashing(size: int) -> Callable[[], object]:
        return lambda: hashlib.sha512(bytes(4 * size * size))  # what no interpreter can leave out

    assert not is_linear(hashing, 400)


def test_a_hundred_thousand_parentheses_are_refused_and_not_a_crash() -> None:
    for text in ("int co_wrapper f(" + "int (" * 100_000, "int co_wrapper " + "(" * 100_000 + "f", "(" * 100_000):
        unit, errors = read(text + " co_wrapper x;")
        assert unit.declarations == []
        assert errors


def test_a_list_left_open_in_one_typedef_says_nothing_about_the_next() -> None:
    """The second typedef ends inside its list; where the first one's list began, a name stands in it."""
    unit, found = read("int co_wrapper bdrv_a(U n); typedef int (*f)(int @); typedef const char *(*T)(int")
    assert (sorted(unit.typedefs), found) == ([], [])
