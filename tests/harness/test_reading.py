# SPDX-License-Identifier: GPL-2.0-or-later
"""The second reading: every mark of a real header gives a subject or a reason, whatever stands around it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.c_words import is_annotation
from cowrap_harness.case import Subject
from cowrap_harness.filtering import MarkPlace, filter_header, logical_lines
from cowrap_harness.fragments import spell, split_file_scope, tokenize_preprocessed
from cowrap_harness.reading import read_headers
from cowrap_harness.reading_result import Reading, ReadingError
from cowrap_harness.rules import MARK, target_name

Read = Callable[..., Reading]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Reads one or more texts as headers."""

    def run(*texts: str, **options: object) -> Reading:
        paths = []
        for number, text in enumerate(texts):
            path = tmp_path / f"h{number}.h"
            path.write_bytes(text.encode("utf-8"))
            paths.append(path)
        return read_headers(paths, None, lambda mark, name: target_name(mark, name, "qemu-9.0"), **options)  # type: ignore[arg-type]

    return run


def types_of(subject: Subject) -> list[str]:
    return [parameter.type.passed for parameter in subject.signature.parameters]


def only(reading: Reading) -> Subject:
    assert [skipped.reason for skipped in reading.skipped] == []
    assert len(reading.subjects) == 1
    return reading.subjects[0]


@pytest.mark.tree
@pytest.mark.parametrize(
    ("release", "dialect", "count"), [("5.2", "qemu-5.2", 10), ("7.2", "qemu-6.2", 25), ("10.0", "qemu-9.0", 56)]
)
def test_real_trees_are_read_whole(release: str, dialect: str, count: int, real_tree: Callable[[str], Path]) -> None:
    root = real_tree(release)
    build = (root / "block" / "meson.build").read_text(encoding="utf-8")
    inputs = re.search(r"block_gen_c.*?input:\s*files\((.*?)\)", build, re.DOTALL)
    assert inputs
    paths = [root / "block" / name for name in re.findall(r"'([^']+)'", inputs.group(1))]
    reading = read_headers(paths, None, lambda mark, name: target_name(mark, name, dialect))
    assert (len(reading.subjects), reading.skipped) == (count, [])
    assert sum(subject.target is not None for subject in reading.subjects) >= count - 2


@pytest.mark.parametrize(
    "text",
    [
        "int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "extern int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "co_wrapper int bdrv_f(BlockDriverState *bs, int64_t at);",
        "int coroutine_fn co_wrapper GRAPH_RDLOCK bdrv_f(BlockDriverState *bs, int64_t at);",
        "int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at) G_GNUC_PRINTF(1, 2) UNKNOWN_WORD;",
        '__attribute__((cold)) int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at) __asm__("x;y");',
        "[[nodiscard]] int co_wrapper bdrv_f(BlockDriverState *bs, [[maybe_unused]] int64_t at);",
        "DECLARED(1, (2)) int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "NO_SEMICOLON(x)\nint co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "int MY_ATTR co_wrapper bdrv_f(BlockDriverState *bs, UNUSED int64_t at MAYBE);",
        "int co_wrapper bdrv_f(BlockDriverState *bs, CHECKED(3) int64_t at CHECKED(3));",
        "int\r\nco_wrapper\r\nbdrv_f\r\n(BlockDriverState *bs,\r\n int64_t at)\r\n;",
        "int co_wr\\\napper bdrv_\\\r\nf(BlockDriverState *bs, int64_t at);",
        "int/**/co_wrapper/* ; */bdrv_f(/* ) */BlockDriverState *bs,// };\n int64_t at);",
        "\ufeffint co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        'extern "C" { int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at); }',
        "int co_wrapper (bdrv_f)(BlockDriverState *bs, int64_t at);",
        "struct co_wrapper_tag; int co_wrapper bdrv_f(BlockDriverState<:1:>, int64_t at);",
        "#define INT int\nINT co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "#define co_wrapper no_coroutine_fn\nint co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "static inline int g(void) { char c = '}'; return \"{\"[0]; }\n"
        "int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "static int table[] = { 1, 2 }; int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "#ifdef A\nstatic inline int g(int a) {\n#else\nstatic inline int g(void) {\n#endif\nreturn 0; }\n"
        "int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "#if 0\n'unbalanced { (\n#endif\nint co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "int broken(int a; int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "}}}\nint co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "#error don't\n#include <none.h>\n#pragma once\nint co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "int co_wrapper_init(BlockDriverState *bs); int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "void g(int co_wrapper, int no_co_wrapper_x); int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        "int co_wrapper_count = 3, co_wrapper_table[2]; int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
        'const char *s = "int co_wrapper no(int);"; int co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);',
        "#define D(n) int co_wrapper n(int)\nint co_wrapper bdrv_f(BlockDriverState *bs, int64_t at);",
    ],
)
def test_every_spelling_gives_the_same_signature(read: Read, text: str) -> None:
    subject = only(read(text))
    assert (subject.name, subject.mark) == ("bdrv_f", "co_wrapper")
    assert types_of(subject) == ["BlockDriverState *@", "int64_t @"]
    assert subject.signature.result.passed == "int @"
    assert subject.signature.parameters[0].type.object == "BlockDriverState"


@pytest.mark.parametrize(
    ("text", "written", "passed"),
    [
        ("uint8_t buf[16]", "uint8_t @[16]", "uint8_t *@"),
        ("const char *const v[]", "const char * const @[]", "const char * const *@"),
        ("int a[static 4]", "int @[static 4]", "int *@"),
        ("int m[][3]", "int @[][3]", "int (*@)[3]"),
        ("int (*cb)(void *opaque, int ret)", "int (*@)(void *opaque, int ret)", "int (*@)(void *opaque, int ret)"),
        ("Fn cb", "Fn @", "Fn *@"),
        ("Fn *cb", "Fn *@", "Fn *@"),
        ("Vec v", "Vec @", "int *@"),
        ("const Vec v", "const Vec @", "const int *@"),
        ("Fixed k", "Fixed @", "int @"),
        ("const volatile long k", "const volatile long @", "long @"),
        ("char *restrict p", "char * restrict @", "char *@"),
        ("_Atomic int x", "_Atomic int @", "int @"),
        ("unsigned long long int", "unsigned long long int @", "unsigned long long int @"),
        ("struct s *", "struct s *@", "struct s *@"),
        ("enum e", "enum e @", "enum e @"),
        ("Unknown", "Unknown @", "Unknown @"),
        ("FILE *FILE_NAME", "FILE *@", "FILE *@"),
    ],
)
def test_parameters_are_adjusted_as_c_does(read: Read, text: str, written: str, passed: str) -> None:
    types = "typedef int Fn(int); typedef int Vec[3]; typedef const int Fixed;\n"
    value = only(read(f"{types}int co_wrapper bdrv_f({text});")).signature.parameters[0].type
    assert (value.written, value.passed) == (written, passed)


@pytest.mark.parametrize(
    ("result", "passed"),
    [
        ("void co_wrapper bdrv_f(int a)", "void @"),
        ("const char *co_wrapper bdrv_f(int a)", "const char *@"),
        ("T **co_wrapper bdrv_f(int a)", "T **@"),
        ("const int co_wrapper bdrv_f(int a)", "int @"),
        ("int co_wrapper (*bdrv_f(int a))(long)", "int (*@)(long)"),
        ("int (*co_wrapper bdrv_f(int a))(long)", "int (*@)(long)"),
        ("int co_wrapper (*bdrv_f(int a))[4]", "int (*@)[4]"),
        ("struct s co_wrapper bdrv_f(int a)", "struct s @"),
    ],
)
def test_results(read: Read, result: str, passed: str) -> None:
    subject = only(read(f"{result};"))
    assert subject.signature.result.passed == passed
    assert subject.signature.result.is_void == (passed == "void @")
    assert types_of(subject) == ["int @"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("int co_wrapper bdrv_f(int a, ...);", "variadic"),
        ("static int co_wrapper bdrv_f(int a);", "static"),
        ("static inline int co_wrapper bdrv_f(int a) { return a; }", "body"),
        ("int co_wrapper bdrv_f(int a) { return a; }", "body"),
        ("int co_wrapper bdrv_f;", "declares no function"),
        ("extern int co_wrapper table[3];", "declares no function"),
        ("typedef int co_wrapper bdrv_f(int a);", "declares no function"),
        ("int co_wrapper (*bdrv_f)(int a);", "declares no function"),
        ("int co_wrapper bdrv_f(int n, int (*p)[n]);", "variable length"),
        ("int co_wrapper bdrv_f(struct s { int a; } x);", "defined inside"),
        ("int co_wrapper bdrv_f(register int x);", "register"),
        ("int co_wrapper bdrv_f(int a,\n#ifdef X\nint b\n#endif\n);", "preprocessor line"),
        ("int co_wrapper co_wrapper_mixed bdrv_f(int a);", "several marks"),
        ("int co_wrapper bdrv_f(BdrvChild by_value);", "incomplete"),
        ("int co_wrapper bdrv_f(typeof(1) a);", "typeof"),
        ("#define ID(x) x\nID(int co_wrapper bdrv_f(int a));", "macro call"),
        ("#define NOTHING(x)\nNOTHING(int co_wrapper bdrv_f(int a);)", "gone"),
        ("void g(void) { int co_wrapper bdrv_f(int a); }", "block scope"),
        ("struct s { int co_wrapper (*f)(int a); };", "block scope or on a member"),
        ("int co_wrapper bdrv_f(int a;", "bracket"),
        ("int co_wrapper bdrv_f(int a)", "no ';'"),
        ("#ifdef A\nint g(int a) {\n#else\nint co_wrapper bdrv_f(int a); int g(void) {\n#endif\n}", "braces"),
    ],
)
def test_every_mark_that_gives_no_subject_has_a_place_and_a_reason(read: Read, text: str, reason: str) -> None:
    after = "" if text.endswith(")") else "\nint co_wrapper bdrv_after(int a);\n"
    reading = read(f"\n{text}{after}")
    assert [subject.name for subject in reading.subjects] == ["bdrv_after"] * bool(after)
    assert reading.skipped
    assert all(reason in skipped.reason for skipped in reading.skipped)
    assert re.search(r"h0\.h:[2-6]$", reading.skipped[0].place)


def test_several_declarators_give_one_subject_each_with_its_own_text(read: Read) -> None:
    reading = read(
        "typedef struct T T;\nT *co_wrapper bdrv_a(T *t), bdrv_b(int *x, char y); int co_wrapper bdrv_c(int z);"
    )
    assert [(subject.name, subject.signature.result.passed) for subject in reading.subjects] == [
        ("bdrv_a", "T *@"),
        ("bdrv_b", "T @"),
        ("bdrv_c", "int @"),
    ]
    assert [subject.lines for subject in reading.subjects] == [
        "T co_wrapper *bdrv_a(T *t);\n",
        "T co_wrapper bdrv_b(int *x, char y);\n",
        "int co_wrapper bdrv_c(int z);\n",
    ]


def test_lines_are_the_source_as_written(read: Read) -> None:
    text = "int a;\nint co_wrapper\nbdrv_f(int a, /* why */\n   int b);\nint c;\n"
    subject = only(read(text))
    assert subject.lines == "int co_wrapper\nbdrv_f(int a, /* why */\n   int b);\n"
    assert subject.text == "int co_wrapper bdrv_f(int a, int b);"
    assert subject.place.endswith("h0.h:2")


def test_undecided_branches_are_all_read_and_literal_ones_decided(read: Read) -> None:
    text = """
#if 0
int co_wrapper bdrv_dead(int a);
#if X
int co_wrapper bdrv_dead2(int a);
#endif
#elif Y
int co_wrapper bdrv_a(int a);
#else
int co_wrapper bdrv_b(int a);
#endif
#if 1
int co_wrapper bdrv_c(int a);
#else
int co_wrapper bdrv_dead3(int a);
#endif
#ifdef X
int co_wrapper bdrv_d(int a);
#else
int co_wrapper bdrv_e(int a);
#endif
"""
    reading = read(text)
    assert [subject.name for subject in reading.subjects] == [f"bdrv_{letter}" for letter in "abcde"]
    assert reading.skipped == []


def test_a_target_that_an_input_declares_keeps_its_own_signature(read: Read) -> None:
    wrappers = (
        "int co_wrapper bdrv_f(BlockDriverState *bs, int64_t n);\nint coroutine_fn no_co_wrapper bdrv_co_g(int a);\n"
    )
    targets = "int coroutine_fn GRAPH_RDLOCK bdrv_co_f(BlockDriverState *bs, int n);\n"
    targets += "static inline int bdrv_g(int a) { return a; }\n"
    first, second = read(wrappers, targets).subjects
    assert first.target is not None
    assert [parameter.type.passed for parameter in first.target.parameters] == ["BlockDriverState *@", "int @"]
    assert second.target == second.signature


def test_needed_definitions_come_in_order_and_unneeded_ones_do_not(read: Read) -> None:
    reading = read(
        "enum { LENGTH = 2 };\ntypedef struct Unneeded { int x; } Unneeded;\n#define SIZE (LENGTH * 4)\n"
        "struct inner { int v[LENGTH]; };\ntypedef struct Outer { struct inner in; struct Outer *next; } Outer;\n"
        "int co_wrapper bdrv_f(Outer by_value, struct late *p, uint8_t b[SIZE]);\n"
    )
    assert only(reading).signature.parameters[0].type.leaves
    text = reading.definitions
    order = [text.index(word) for word in ("LENGTH = 2", "struct inner {", "struct Outer {")]
    assert order == sorted(order)
    assert "Unneeded" not in text
    assert "#define SIZE (LENGTH * 4)" in text
    assert "struct late;" in reading.made_up


def test_a_type_that_cannot_be_read_counts_as_unknown(read: Read) -> None:
    reading = read("typedef struct List { QLIST_ENTRY(List) next; } List;\nint co_wrapper bdrv_f(List *list);")
    assert types_of(only(reading)) == ["List *@"]
    assert "typedef struct List List;" in reading.made_up


def test_leaves_reach_every_scalar_and_no_padding(read: Read) -> None:
    reading = read(
        "typedef struct P { char tag; union { int i; double d; char c[3]; } u;"
        " struct { short s; } at[2]; unsigned b : 3; } P;\n"
        "int co_wrapper bdrv_f(P p, long double x, double _Complex z, long double _Complex w, bool b);"
    )
    leaves = [parameter.type.leaves for parameter in only(reading).signature.parameters]
    assert [(leaf.access, leaf.kind) for leaf in leaves[0]] == [
        (".tag", "integer"),
        (".u.d", "float"),
        (".at[0].s", "integer"),
        (".at[1].s", "integer"),
    ]
    assert [row[0].kind for row in leaves[1:]] == ["longdouble", "complex", "longdouble-complex", "bool"]


def test_extra_annotations_and_a_vocabulary_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "a.h"
    path.write_text("int tracer my_mark bdrv_f(int a); int co_wrapper bdrv_g(int a);\n", encoding="ascii")
    reading = read_headers([path], {"my_mark"}, annotations={"tracer", "co_wrapper"})
    assert [(subject.name, subject.mark) for subject in reading.subjects] == [("bdrv_f", "my_mark")]
    reading = read_headers([path], lambda word: word == "my_mark")
    assert reading.subjects == []
    assert "not clear which word is the type" in reading.skipped[0].reason


def test_bounds_of_a_callback_name_its_own_parameters(read: Read) -> None:
    reading = read("int co_wrapper bdrv_f(void (*cb)(int n, int v[n], int w[N]));")
    assert only(reading)
    assert reading.made_up == "enum { N = 16 };\n"


def test_what_only_this_reader_cannot_take_is_not_refused(read: Read) -> None:
    reading = read("int co_wrapper bdrv_f(typeof(1) a);\nstruct s { int a; } co_wrapper bdrv_g(int a);\n")
    assert [(skipped.refused, skipped.place[-2:]) for skipped in reading.skipped] == [(False, ":1"), (False, ":2")]


def test_what_no_generator_may_take_is_refused(read: Read) -> None:
    reading = read(
        "int co_wrapper bdrv_f(int a, ...);\nint co_wrapper bdrv_g(struct s { int a; } x);\n"
        "static int co_wrapper bdrv_h(int a);\n"
    )
    assert [skipped.refused for skipped in reading.skipped] == [True] * 3


def test_a_missing_file_is_no_finding(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match=r"nothing\.h"):
        read_headers([tmp_path / "nothing.h"])


def test_many_declarations_are_read_in_linear_time(read: Read) -> None:
    reading = read(
        "".join(f"int co_wrapper bdrv_f{number}(BlockDriverState *bs, int64_t at);\n" for number in range(1000))
    )
    assert len(reading.subjects) == 1000


def test_lines_keep_their_numbers() -> None:
    assert logical_lines('a /* x\ny */ b\n"/*" c // d \\\n e\nf') == ["a   b", "", '"/*" c  ', "", "f"]


def test_filtering_numbers_marks_and_blanks_directives() -> None:
    marks: list[MarkPlace] = []
    text = "#include <x.h>\n#define GRAPH_RDLOCK\n#define N 3\nint co_wrapper f(int co_wrapper);\n"
    filtered = filter_header(text, lambda word: MARK.match(word) is not None, is_annotation, marks)
    assert filtered.text.split("\n") == ["", "", "#define N 3", "int __cw_mark_0 f(int __cw_mark_1);", ""]
    assert [(mark.line, mark.inside_parentheses) for mark in marks] == [(4, False), (4, True)]
    assert filtered.directive_lines == {1, 2, 3}


def test_file_scope_is_cut_at_semicolons_and_bodies() -> None:
    text = '# 1 "0"\nstruct a { int x; } v; int f(void) { return 1; } extern "C" { int g(int (*h)(int)); }\nint k(int'
    fragments = split_file_scope(tokenize_preprocessed(text))
    assert [spell(fragment.items) for fragment in fragments] == [
        "struct a { int x ; } v",
        "int f ( void )",
        "int g ( int ( * h ) ( int ) )",
        "int k ( int",
    ]
    assert [fragment.is_definition for fragment in fragments] == [False, True, False, False]
    assert fragments[3].broken


def test_an_annotation_with_arguments_before_a_declarator_in_parentheses(read: Read) -> None:
    for annotation in ("TSA_REQUIRES(lock)", "GRAPH_RDLOCK"):
        subject = only(read(f"void co_wrapper {annotation} (*bdrv_a(int n))(int);"))
        assert subject.signature.result.written == "void (*@)(int)"
