# SPDX-License-Identifier: GPL-2.0-or-later
"""The parser: every spelling of a declaration reads alike, and what it cannot read it reports with a place."""

from __future__ import annotations

import pytest

from cowrap.ctype import spell
from cowrap.declaration import Declaration, Unit
from cowrap.diagnostic import Diagnostic, DiagnosticBag
from cowrap.parser import Parser
from cowrap.source import SourceFile


def read(text: str, annotations: frozenset[str] = frozenset()) -> tuple[Unit, list[Diagnostic]]:
    bag = DiagnosticBag()
    return Parser(bag, annotations).parse(SourceFile("t.h", text)), bag.items


def shown(declaration: Declaration) -> str:
    parameters = ", ".join(spell(parameter.type, parameter.name) for parameter in declaration.parameters)
    marks = " ".join(word for word, _ in declaration.marks)
    return f"{marks}: {spell(declaration.result, f'{declaration.name}({parameters})')}"


def accepted(text: str, annotations: frozenset[str] = frozenset()) -> list[str]:
    unit, errors = read(text, annotations)
    assert [(error.code, error.message) for error in errors] == []
    return [shown(declaration) for declaration in unit.declarations]


PLAIN = "co_wrapper: int bdrv_a(BlockDriverState *bs, int64_t off)"
# fmt: off
SPELLINGS = [
    "int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);",
    "co_wrapper int bdrv_a(BlockDriverState *bs, int64_t off);",
    "extern int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);",
    "extern co_wrapper int bdrv_a(BlockDriverState *bs, int64_t off);",
    "int extern co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);",
    "  \t int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off) ;  // why",
    "\ufeffint co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);",
    "\fint co_wrapper\vbdrv_a(BlockDriverState *bs, int64_t off);",
    "int\nco_wrapper\nbdrv_a\n(\nBlockDriverState\n*bs\n,\nint64_t\noff\n)\n;\n",
    "int\r\nco_wrapper\r\nbdrv_a(BlockDriverState *bs,\r\n    int64_t off);\r\n",
    "int\rco_wrapper\rbdrv_a(BlockDriverState *bs,\r int64_t off);\r",
    "int co_wra\\\npper bdrv_a(BlockDriverState *bs, int64_t off);",
    "int co_wra\\\r\npper bdrv_\\\r\na(BlockDriver\\  \nState *bs, int64_t off);",
    "int\tco_wrapper\tbdrv_a(BlockDriverState\t*bs,int64_t\toff);",
    "int co_wrapper bdrv_a(BlockDriverState* bs,int64_t off);",
    "int co_wrapper bdrv_a ( BlockDriverState * bs , int64_t off ) ;",
    "int/* ) */co_wrapper/**/bdrv_a(/* ; */BlockDriverState *bs/*, x*/, int64_t off/* } */);",
    "int // co_wrapper_mixed\nco_wrapper bdrv_a(BlockDriverState *bs, // the node\n int64_t off);",
    "int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off); /* \u00e9 */",
    "int coroutine_fn co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);",
    "int co_wrapper coroutine_fn GRAPH_UNLOCKED bdrv_a(BlockDriverState *bs, int64_t off);",
    "int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off) GRAPH_RDLOCK;",
    "int TSA_REQUIRES(lock) co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);",
    "int co_wrapper TSA_REQUIRES(f(x, y)) bdrv_a(BlockDriverState *bs, int64_t off) TSA_NO_TSA;",
    "MY_EXPORT int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);",
    "MY_EXPORT(x) int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off) MY_END(1);",
    "lower_call(x) int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);",
    "__attribute__((cold)) int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);",
    "int __attribute__((cold)) co_wrapper bdrv_a(BlockDriverState *bs, int64_t off) __attribute__((nonnull(1)));",
    'int co_wrapper __attribute__((section("a;b"))) bdrv_a(BlockDriverState *bs, int64_t off);',
    "[[nodiscard]] int co_wrapper bdrv_a(BlockDriverState *bs, [[maybe_unused]] int64_t off);",
    "__extension__ int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);",
    'int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off) __asm__("bdrv_b");',
    "int co_wrapper (bdrv_a)(BlockDriverState *bs, int64_t off);",
    "int co_wrapper ((bdrv_a))(BlockDriverState *(bs), int64_t (off));",
    'extern "C" int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);',
    'extern "C" {\nint co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);\n}\n',
    'extern "C" <% int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off); %>',
    "#ifdef X\nint co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);\n#endif\n",
    "int x; struct s { int a; } y; int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off); int z;",
    "static inline int f(void) { return 1; } int co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);",
    "DECLARE_THING(a, b)\nint co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);",
    "DECLARE_THING(a, b)\n#ifndef Y\nint co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);\n#endif",
    "G_BEGIN_DECLS\n#define A 1\nint co_wrapper bdrv_a(BlockDriverState *bs, int64_t off);\nG_END_DECLS",
    "int co_wrapper bdrv_a(BlockDriverState *bs __attribute__((unused)), int64_t off UNUSED);",
]


@pytest.mark.parametrize("text", SPELLINGS)
def test_spellings_read_alike(text: str) -> None:
    assert accepted(text) == [PLAIN]


MEANINGS = {
    "const char *co_wrapper bdrv_a(void);": "co_wrapper: const char *bdrv_a()",
    "char const *co_wrapper bdrv_a();": "co_wrapper: char const *bdrv_a()",
    "T *const co_wrapper bdrv_a(int x);": "co_wrapper: T *const bdrv_a(int x)",
    "T* * co_wrapper bdrv_a(int x);": "co_wrapper: T **bdrv_a(int x)",
    "T * coroutine_fn no_co_wrapper bdrv_co_a(int x);": "no_co_wrapper: T *bdrv_co_a(int x)",
    "long co_wrapper unsigned long int bdrv_a(int x);": "co_wrapper: long unsigned long int bdrv_a(int x)",
    "struct foo co_wrapper *bdrv_a(union u *, enum e);": "co_wrapper: struct foo *bdrv_a(union u *, enum e)",
    "struct foo { int a; } co_wrapper bdrv_a(int x);": "co_wrapper: struct foo bdrv_a(int x)",
    "enum e { A, B } co_wrapper bdrv_a(int x);": "co_wrapper: enum e bdrv_a(int x)",
    "_Bool co_wrapper bdrv_a(_Atomic int *p, _Atomic(int) q);":
        "co_wrapper: _Bool bdrv_a(_Atomic int *p, _Atomic( int ) q)",
    "typeof(int *) co_wrapper bdrv_a(__typeof__(x) y);": "co_wrapper: typeof( int * ) bdrv_a(__typeof__( x ) y)",
    "double _Complex co_wrapper bdrv_a(__int128 x);": "co_wrapper: double _Complex bdrv_a(__int128 x)",
    "FILE *co_wrapper bdrv_a(DIR *d);": "co_wrapper: FILE *bdrv_a(DIR *d)",
    "BOOL co_wrapper bdrv_a(int N);": "co_wrapper: BOOL bdrv_a(int N)",
    "foo_t MY_ANN co_wrapper bdrv_a(int x);": "co_wrapper: foo_t bdrv_a(int x)",
    "MY_ANN foo_t co_wrapper bdrv_a(int x);": "co_wrapper: foo_t bdrv_a(int x)",
    "int co_wrapper bdrv_Foo(int x);": "co_wrapper: int bdrv_Foo(int x)",
    "int co_wrapper _bdrv_a(int x);": "co_wrapper: int _bdrv_a(int x)",
    "int co_wrapper BDRV_A(int x);": "co_wrapper: int BDRV_A(int x)",
    "int co_wrapper bdrv_a(int G_GNUC_UNUSED x);": "co_wrapper: int bdrv_a(int G_GNUC_UNUSED x)",
    "int co_wrapper bdrv_a(int x G_GNUC_UNUSED);": "co_wrapper: int bdrv_a(int x)",
    "int co_wrapper bdrv_a(G_GNUC_UNUSED int x);": "co_wrapper: int bdrv_a(G_GNUC_UNUSED int x)",
    "int co_wrapper bdrv_a(T *restrict p, const T *const);": "co_wrapper: int bdrv_a(T *restrict p, const T *const)",
    "int co_wrapper bdrv_a(unsigned int, const char *, T);": "co_wrapper: int bdrv_a(unsigned int, const char *, T)",
    "int co_wrapper bdrv_a(unsigned int Flags, int nbSectors);":
        "co_wrapper: int bdrv_a(unsigned int Flags, int nbSectors)",
    "int co_wrapper bdrv_a(uint8_t b[16], char *v[], int a[static 4]);":
        "co_wrapper: int bdrv_a(uint8_t b[16], char *v[], int a[static 4])",
    "int co_wrapper bdrv_a(int n, int a[n * m]);": "co_wrapper: int bdrv_a(int n, int a[n * m])",
    "int co_wrapper bdrv_a(int (*m)[4][5]);": "co_wrapper: int bdrv_a(int (*m)[4][5])",
    "int co_wrapper bdrv_a(int (*cb)(void *, int), void *o);":
        "co_wrapper: int bdrv_a(int (*cb)(void *, int), void *o)",
    "int co_wrapper bdrv_a(int cb(int), int (int), int (*)(void));":
        "co_wrapper: int bdrv_a(int cb(int), int (int), int (*)(void))",
    "int co_wrapper bdrv_a(int (coroutine_fn *cb)(int));": "co_wrapper: int bdrv_a(int (*cb)(int))",
    "int co_wrapper bdrv_a(char *(*(*f)(int))[3]);": "co_wrapper: int bdrv_a(char *(*(*f)(int))[3])",
    "int co_wrapper bdrv_a(int (size_t), int (x));": "co_wrapper: int bdrv_a(int (size_t), int x)",
    "void (*co_wrapper bdrv_a(int x))(int);": "co_wrapper: void (*bdrv_a(int x))(int)",
    "void (*(co_wrapper bdrv_a)(int x))(int);": "co_wrapper: void (*bdrv_a(int x))(int)",
    "co_wrapper foo_t (bdrv_a)(int x);": "co_wrapper: foo_t bdrv_a(int x)",
    "int co_wrapper_mixd bdrv_a(int x);": "co_wrapper_mixd: int bdrv_a(int x)",
    "int co_wrapper_mixd (bdrv_a)(int x);": "co_wrapper_mixd: int bdrv_a(int x)",
    "int co_wrapper co_wrapper_mixed bdrv_a(int x);": "co_wrapper co_wrapper_mixed: int bdrv_a(int x)",
    "int co_wrapper co_wrapper_init(int x);": "co_wrapper: int co_wrapper_init(int x)",
    "int co_wrapper bdrv_a(struct co_wrapper_state *s, co_wrapper_fn *f);":
        "co_wrapper: int bdrv_a(struct co_wrapper_state *s, co_wrapper_fn *f)",
    "int co_wrapper bdrv_a(int x<:4:>);": "co_wrapper: int bdrv_a(int x[4])",
}


@pytest.mark.parametrize("text", MEANINGS)
def test_meanings(text: str) -> None:
    assert accepted(text) == [MEANINGS[text]]


NO_MARKS = [
    "int co_wrapper_init(BlockDriverState *bs);",
    "void no_co_wrapper_init(BlockDriverState *bs), co_wrapper_exit(void);",
    "int *co_wrapper_init(int a, ...);",
    "extern int co_wrapper_count;",
    "typedef int co_wrapper_fn(int);",
    "typedef struct co_wrapper_state { int co_wrapper_depth; } co_wrapper_state;",
    "struct s { co_wrapper_state t; struct co_wrapper_state *u; };",
    "enum { co_wrapper_a, co_wrapper_b = 2 };",
    "int f(co_wrapper_state *s, int co_wrapper_x);",
    "static inline void f(void) { co_wrapper_init(0); return; }",
    "/* int co_wrapper bdrv_a(int x); */",
    "// int co_wrapper bdrv_a(int x); \\\n int co_wrapper bdrv_b(int x);",
    'const char *s = "int co_wrapper bdrv_a(int x);";',
    'const char *s = "\\";"; // " co_wrapper "',
    "#define X int co_wrapper bdrv_a(int x);",
    "#define X \\\nint co_wrapper bdrv_a(int x);",
    "# define X /* \n */ int co_wrapper bdrv_a(int x);",
    "/* c */ #define X int co_wrapper bdrv_a(int x);",
    "%:define X int co_wrapper bdrv_a(int x);",
    '#include "co_wrapper.h"\n#error don\'t use co_wrapper f(int x);',
    "#if 0\nint co_wrapper bdrv_a(int x);\n#endif",
    "#if 0 // no\n#if 1\nint co_wrapper bdrv_a(int x);\n#else\nint co_wrapper bdrv_b(int x);\n#endif\n#endif",
    "#if 1\n#else\nint co_wrapper bdrv_a(int x);\n#endif",
    "#if 1\n#elif X\nint co_wrapper bdrv_a(int x);\n#else\nint co_wrapper bdrv_a(int x);\n#endif",
    "#if 0\ndon't /* \n int co_wrapper bdrv_a(int x);\n#endif",
    "#if 0\n /* '\n#endif \n*/ int co_wrapper bdrv_a(int x);\n#endif",
    "int bdrv_a(int x);",
    "",
]


@pytest.mark.parametrize("text", NO_MARKS)
def test_what_is_no_mark_gives_neither_wrapper_nor_error(text: str) -> None:
    assert accepted(text) == []


READ_BRANCHES = [
    "#if 0\n#else\nint co_wrapper bdrv_a(int x);\n#endif",
    "#if 0\n#elif X\nint co_wrapper bdrv_a(int x);\n#endif",
    "#if 1\nint co_wrapper bdrv_a(int x);\n#endif",
    "#if 2\nint co_wrapper bdrv_a(int x);\n#endif",
    "#if !1\nint co_wrapper bdrv_a(int x);\n#endif",
    "#ifndef A\n#else\nint co_wrapper bdrv_a(int x);\n#endif",
    "#if 0\n}{\n#endif\nint co_wrapper bdrv_a(int x);",
    "#ifdef A\nint f(void) {\n#else\nint f(int x) {\n#endif\n}\nint co_wrapper bdrv_a(int x);",
    "void f(void) {\n#ifdef A\n if (x) {\n#else\n if (y) {\n#endif\n }\n}\nint co_wrapper bdrv_a(int x);",
    '#ifdef __cplusplus\nextern "C" {\n#endif\nint co_wrapper bdrv_a(int x);\n#ifdef __cplusplus\n}\n#endif',
]


@pytest.mark.parametrize("text", READ_BRANCHES)
def test_other_branches_are_read(text: str) -> None:
    assert accepted(text) == ["co_wrapper: int bdrv_a(int x)"]


REFUSED = {
    "int co_wrapper bdrv_a(int x, ...);": "variadic",
    "int co_wrapper bdrv_a(a, b) int a; char b;": "old-style-parameters",
    "int co_wrapper bdrv_a(a, b) char *b[3]; int (*a)(void); {}": "old-style-parameters",
    "int co_wrapper bdrv_a(cb) int (*cb)(void); {}": "old-style-parameters",
    "int co_wrapper bdrv_a(a) int a[3]; {}": "old-style-parameters",
    "int co_wrapper bdrv_a(a, b) int a, b; {}": "old-style-parameters",
    "int co_wrapper bdrv_a(b) int (*other)(int), b; {}": "old-style-parameters",
    "int co_wrapper bdrv_a(a, b) int a, (b); {}": "old-style-parameters",
    "int co_wrapper bdrv_a(Handle) = Handle;": "syntax",
    "struct s { co_wrapper int x; };": "mark-at-block-scope",
    "int co_wrapper bdrv_a(Handle)\nint after(Handle, int);": "missing-semicolon",
    "int co_wrapper bdrv_a(Handle)\nint after(int (*)(Handle, int), int);": "missing-semicolon",
    "int co_wrapper bdrv_a(Handle *)\nint Handle;": "missing-semicolon",
    "int co_wrapper bdrv_a(Handle)\nint after;": "missing-semicolon",
    "int co_wrapper bdrv_a(Handle)\nint after(Handle);": "missing-semicolon",
    "int co_wrapper bdrv_a(int)\nint after;": "missing-semicolon",
    "int co_wrapper bdrv_a(struct { int x; } y);": "type-in-parameter",
    "int co_wrapper bdrv_a(enum e { A } y);": "type-in-parameter",
    "int co_wrapper bdrv_a(int n, int (*a)[n]);": "variable-length-array",
    "int co_wrapper bdrv_a(int n, int a[4][n]);": "variable-length-array",
    "int co_wrapper bdrv_a(int (*a)[*]);": "variable-length-array",
    "int co_wrapper bdrv_a(int n, typeof(n) m);": "variable-length-array",
    "int co_wrapper bdrv_a(int a['x']);": "syntax",
    "int co_wrapper bdrv_a(int (*a)[sizeof \"abc\"]);": "syntax",
    "typeof(\"abc\"[0]) co_wrapper bdrv_a(int a);": "syntax",
    "int co_wrapper bdrv_a(typeof('x') a);": "syntax",
    "int co_wrapper (*bdrv_a(int a))['x'];": "syntax",
    "int co_wrapper bdrv_a(int for);": "keyword-as-name",
    "int co_wrapper return(int x);": "keyword-as-name",
    "int co_wrapper bdrv_a;": "mark-on-object",
    "int co_wrapper bdrv_a = 1;": "mark-on-object",
    "int co_wrapper bdrv_a[4];": "mark-on-object",
    "int co_wrapper (*bdrv_a)(int x);": "mark-on-object",
    "typedef int co_wrapper bdrv_a(int x);": "mark-on-typedef",
    "int co_wrapper bdrv_a(int x) { return x; }": "mark-on-definition",
    "void f(void) { int co_wrapper bdrv_a(int x); }": "mark-at-block-scope",
    "struct s { int co_wrapper x; };": "mark-at-block-scope",
    "DECLARE(int co_wrapper bdrv_a(int x));": "mark-in-macro-call",
    "DECLARE(int co_wrapper_mixd bdrv_a(int x))": "mark-in-macro-call",
    "int co_wrapper bdrv_a(int x,\n#ifdef A\nint y\n#else\nint z\n#endif\n);": "directive-in-declaration",
    "int\n#define X 1\nco_wrapper bdrv_a(int x);": "directive-in-declaration",
    "foo bar co_wrapper bdrv_a(int x);": "ambiguous-type",
    "int foo co_wrapper bdrv_a(int x);": "ambiguous-type",
    "FOO BAR co_wrapper bdrv_a(int x);": "ambiguous-type",
    "FILE foo co_wrapper bdrv_a(int x);": "ambiguous-type",
    "int co_wrapper bdrv_a(int x int y);": "ambiguous-type",
    "co_wrapper bdrv_a(int x);": "missing-type",
    "static co_wrapper bdrv_a(int x);": "missing-type",
    "int co_wrapper bdrv_a(int x,);": "missing-type",
    "int co_wrapper bdrv_a(, int x);": "missing-type",
    "int co_wrapper;": "missing-name",
    "int co_wrapper (int x);": "missing-name",
    "struct foo co_wrapper;": "missing-name",
    "int co_wrapper bdrv_a(int x)": "missing-semicolon",
    "int co_wrapper bdrv_a(int x": "unclosed-bracket",
    "int co_wrapper bdrv_a(int x;": "unclosed-bracket",
    "int co_wrapper bdrv_a(int x) + 1;": "syntax",
    "int co_wrapper bdrv_a(3);": "syntax",
    'int co_wrapper bdrv_a(int x) "s";': "syntax",
    "int co_wrapper bdrv_a(int x, void);": "void-parameter",
    "int co_wrapper bdrv_a(void x);": "void-parameter",
    "int co_wrapper bdrv_a(register int x);": "register-parameter",
    "int co_wrapper bdrv_a(static int x);": "storage-in-parameter",
    "int co_wrapper bdrv_a(int x __attribute__((vector_size(16))));": "type-attribute",
    "int __attribute__((__mode__(DI))) co_wrapper bdrv_a(int x);": "type-attribute",
    "int co_wrapper bdrv_a(_Alignas(16) int x);": "type-attribute",
    "struct { int a; } co_wrapper bdrv_a(int x);": "anonymous-type",
    "int co_wrapper bdrv_a(int co_wrapper x);": "mark-in-parameter",
    "int co_wrapper bdrv_\u00e9(int x);": "stray-character",
    "int\u00a0co_wrapper bdrv_a(int x);": "stray-character",
    "int co_wrapper bdrv_a(int x)\u00a0;": "stray-character",
    "int co_wrapper bdrv_a(int\0x);": "stray-character",
    "int co_wrapper bdrv_a(int x) @;": "stray-character",
    "/* int co_wrapper bdrv_a(int x);": "unterminated-comment",
    'char *s = "int co_wrapper bdrv_a(int x);\n': "unterminated-string",
    "#if 0\nint co_wrapper bdrv_a(int x);\n": "unterminated-conditional",
    "int co_wrapper bdrv_a(int a[3);": "unclosed-bracket",
    f"int co_wrapper bdrv_a(int {'(' * 300}x{')' * 300});": "too-deep",
    f"int co_wrapper {'(' * 300}bdrv_a{')' * 300}(int x);": "too-deep",
    f"int co_wrapper bdrv_a{'(int (*)' * 300}{')' * 300};": "too-deep",
}


@pytest.mark.parametrize("text", REFUSED)
def test_refused_with_a_place_and_a_note(text: str) -> None:
    unit, errors = read(text)
    assert errors
    assert errors[0].code == REFUSED[text]
    assert unit.declarations == []
    for error in errors:
        assert error.span is not None
        assert 0 <= error.span.start < error.span.end <= len(text)
        assert error.notes
        assert all(error.notes)
        assert error.message[0] in "'abcdefghijklmnopqrstuvwxyz"
        assert not error.message.endswith(".")


@pytest.mark.parametrize("attribute", ["__attribute__((packed))", "QEMU_PACKED", "[[packed]]", "TSA_NO(a) QEMU_PACKED"])
def test_a_tag_in_capitals_behind_an_attribute_is_the_tag(attribute: str) -> None:
    text = f"struct {attribute} FOO *co_wrapper bdrv_a(struct {attribute} BAR *x);"
    assert accepted(text) == ["co_wrapper: struct FOO *bdrv_a(struct BAR *x)"]


def test_annotations_of_the_user() -> None:
    text = "int my_ann co_wrapper my_call(1) bdrv_a(int x) my_ann;"
    assert [error.code for error in read(text)[1]] == ["ambiguous-type"]
    assert accepted(text, frozenset({"my_*"})) == ["co_wrapper: int bdrv_a(int x)"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("int coroutine_fn co_wrapper (*bdrv_a(int n))[3];", "co_wrapper: int (*bdrv_a(int n))[3]"),
        ("int co_wrapper coroutine_fn (*bdrv_a(int n))[3];", "co_wrapper: int (*bdrv_a(int n))[3]"),
        ("co_wrapper int8_t (*bdrv_a(int n))[3];", "co_wrapper: int8_t (*bdrv_a(int n))[3]"),
        ("int co_wrapper TSA_X(a) (*bdrv_a(int n))(int);", "co_wrapper: int (*bdrv_a(int n))(int)"),
        ("int co_wrapper MY_API (*bdrv_a(int n))(int);", "co_wrapper: int (*bdrv_a(int n))(int)"),
        ("MY_API(3) int co_wrapper MY_API(*p) bdrv_a(int n);", "co_wrapper: int bdrv_a(int n)"),
        ("co_wrapper MY_API Some (bdrv_a)(int n);", "co_wrapper: Some bdrv_a(int n)"),
        ("MY_API Some co_wrapper (bdrv_a)(int n);", "co_wrapper: Some bdrv_a(int n)"),
        (
            "int co_wrapper bdrv_a(void coroutine_fn (*cb)(void *));",
            "co_wrapper: int bdrv_a(void coroutine_fn (*cb)(void *))",
        ),
    ],
)
def test_an_annotation_before_a_star_in_parentheses_does_not_swallow_the_declarator(written: str, read: str) -> None:
    assert accepted(written) == [read]


def test_a_type_alone_in_parentheses_is_a_parameter_list() -> None:
    for word in ("bool", "int8_t", "Some", "_Some"):
        assert accepted(f"int co_wrapper bdrv_a(int ({word}));") == [f"co_wrapper: int bdrv_a(int ({word}))"]
    assert accepted("int co_wrapper bdrv_a(int (some));") == ["co_wrapper: int bdrv_a(int some)"]


@pytest.mark.parametrize("parameter", ["int x y", "Foo bar baz", "struct foo *bar baz", "int a, API Foo bar baz"])
def test_a_parameter_with_two_names_is_refused(parameter: str) -> None:
    unit, errors = read(f"int co_wrapper bdrv_a({parameter});")
    assert unit.declarations == []
    assert [error.code for error in errors] == ["ambiguous-type"]


def test_upper_case_words_beside_a_name_annotate() -> None:
    assert accepted("int co_wrapper bdrv_a(API Foo a, Foo b API, int c API, char *API d);")


def test_a_mark_among_parameters_is_one_error() -> None:
    _, errors = read("int co_wrapper bdrv_a(BlockDriverState *bs, int co_wrapper x);")
    assert [error.code for error in errors] == ["mark-in-parameter"]


def test_a_parameters_name_that_begins_like_a_mark_is_none() -> None:
    for parameter in ("int co_wrapper_count", "void (*co_wrapper_count)(int)", "int (*co_wrapper_count)[3]"):
        assert accepted(f"int co_wrapper bdrv_a({parameter});") == [f"co_wrapper: int bdrv_a({parameter})"]


@pytest.mark.parametrize(
    "result",
    ["int co_wrapper bdrv_a({})", "TYPE co_wrapper bdrv_a({})", "int co_wrapper GRAPH_RDLOCK (*bdrv_a({}))(int)"],
)
def test_a_mark_among_parameters_is_that_whatever_stands_before_the_name(result: str) -> None:
    _, errors = read(result.format("BlockDriverState *bs, int co_wrapper x") + ";")
    assert [error.code for error in errors] == ["mark-in-parameter"]
