# SPDX-License-Identifier: GPL-2.0-or-later
"""Who calls a wrapper, read from bodies of functions; where that is not certain, nothing is reported."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cowrap.lint.tree import TreeReport

Codes = Callable[..., list[str]]

HEAD = "int co_wrapper bdrv_foo(BlockDriverState *bs);\nint coroutine_fn bdrv_co_foo(BlockDriverState *bs);\n"
MIXED = HEAD.replace("co_wrapper", "co_wrapper_mixed")
DEFINED = "int coroutine_fn bdrv_co_foo(BlockDriverState *bs)\n{\n    return 0;\n}\n"
ASSERTS = "wrapper-in-coroutine"


def caller(body: str, head: str = "static void coroutine_fn run(BlockDriverState *bs)") -> str:
    return f"/* block/a.c */\n{head}\n{{\n    {body}\n}}\n"


@pytest.mark.parametrize(
    "body",
    [
        "bdrv_foo(bs);",
        "int ret = bdrv_foo(bs);",
        "if (bdrv_foo(bs) < 0) { return; }",
        "return bdrv_foo(bs);",
        "for (;;) { if (x) y(); else bdrv_foo(bs); }",
        "x = (int)bdrv_foo /* why */ (bs);",
        "do bdrv_foo(bs); while (0);",
        "f(bdrv_\\\nfoo(bs));",
        "x = !bdrv_foo(bs) + \"bdrv_foo\"[0];",
    ],
)
def test_a_call_in_a_coroutine(body: str, lint_codes: Codes) -> None:
    assert lint_codes(HEAD + caller(body)) == [ASSERTS]


@pytest.mark.parametrize(
    "body",
    [
        "bdrv_co_foo(bs);",
        "bs->drv->bdrv_foo(bs);",
        "ops.bdrv_foo(bs);",
        "int bdrv_foo(BlockDriverState *bs);",
        "run_later(bdrv_foo, bs);",
        "run_later(&bdrv_foo, bs);",
        "/* bdrv_foo(bs); */",
        "puts(\"bdrv_foo(bs)\");",
        "my_bdrv_foo(bs);",
        "bdrv_foo_all(bs);",
        "if (!qemu_in_coroutine()) { bdrv_foo(bs); }",
        "struct ops o = { .bdrv_foo = x };",
        "#if 0\n    bdrv_foo(bs);\n#endif",
    ],
)
def test_no_sure_call(body: str, lint_codes: Codes) -> None:
    assert lint_codes(HEAD + caller(body)) == []


@pytest.mark.parametrize(
    "head",
    [
        "static void run(BlockDriverState *bs)",
        "static void coroutine_mixed_fn run(BlockDriverState *bs)",
        "static void no_coroutine_fn run(BlockDriverState *bs)",
        "static void run(BlockDriverState *bs, void coroutine_fn (*then)(void))",
        "DEFINE_RUN(coroutine_fn, BlockDriverState *bs)",
    ],
)
def test_no_coroutine(head: str, lint_codes: Codes) -> None:
    assert lint_codes(HEAD + caller("bdrv_foo(bs);", head)) == []


@pytest.mark.parametrize(
    "head",
    [
        "coroutine_fn void run(BlockDriverState *bs)",
        "void GRAPH_RDLOCK coroutine_fn\nrun(BlockDriverState *bs)",
        "static inline int64_t coroutine_fn run(BlockDriverState *bs)",
        "struct x *coroutine_fn run(BlockDriverState *bs) TSA_NO_TSA",
        "BLOCK_INIT(x)\nstatic void coroutine_fn run(void)",
    ],
)
def test_heads_of_coroutine_functions(head: str, lint_codes: Codes) -> None:
    assert lint_codes(HEAD + caller("bdrv_foo(bs);", head)) == [ASSERTS]


def test_an_annotation_on_the_prototype_alone(lint_codes: Codes) -> None:
    body = caller("bdrv_foo(bs);", "void run(BlockDriverState *bs)")
    assert lint_codes(HEAD + "void coroutine_fn run(BlockDriverState *bs);\n" + body) == [ASSERTS]
    header = "/* include/other.h */\nvoid coroutine_fn run(BlockDriverState *bs);\n"
    assert lint_codes(HEAD + header + body) == [ASSERTS]


def test_static_functions_of_one_name(lint_codes: Codes) -> None:
    """An annotation in one file says nothing about the function of that name in another."""
    other = "/* block/b.c */\nstatic void coroutine_fn run(BlockDriverState *bs)\n{\n}\n"
    plain = caller("bdrv_foo(bs);", "static void run(BlockDriverState *bs)")
    assert lint_codes(HEAD + plain + other) == []
    own = "/* block/a.c */\nstatic void coroutine_fn run(BlockDriverState *bs);\n"
    assert lint_codes(HEAD + plain.replace("/* block/a.c */\n", own)) == [ASSERTS]


def test_braces_that_never_close(lint_codes: Codes) -> None:
    """All that follows would seem to stand in the coroutine function."""
    text = caller("BEGIN {", "void coroutine_fn run(void)") + "void f(BlockDriverState *bs)\n{\n    bdrv_foo(bs);\n}\n"
    assert lint_codes(HEAD + text) == []


def test_braces_in_branches(lint_codes: Codes) -> None:
    body = "#ifdef A\n    if (x) {\n#else\n    if (y) {\n#endif\n    }"
    text = caller(body, "void coroutine_fn run(void)") + "void f(BlockDriverState *bs)\n{\n    bdrv_foo(bs);\n}\n"
    assert lint_codes(HEAD + text) == []


def test_every_call_is_reported(lint: Callable[..., TreeReport], places: Callable[..., list[str]]) -> None:
    found = lint(HEAD + caller("bdrv_foo(bs);\n    bdrv_foo(bs);")).diagnostics
    assert [places(item)[0] for item in found] == ["a.c:3:bdrv_foo", "a.c:4:bdrv_foo"]
    assert places(found[0])[1:] == ["block-io.h:1:bdrv_foo", "a.c:1:run"]


# Unused wrappers, and those that only coroutines call


@pytest.mark.parametrize(
    "use",
    [
        "",
        "/* block/a.c */\n/* bdrv_foo(bs) */\n",
        "/* block/a.c */\nstruct BlockDriver x = { .bdrv_foo = y };\n",
        "/* include/a.h */\nstruct BlockDriver { int (*bdrv_foo)(BlockDriverState *bs); };\n",
        "/* block/a.c */\nint bdrv_foo(BlockDriverState *bs);\n",
        "/* block/a.c */\n#define CALL(x) x->bdrv_foo()\n",
    ],
)
def test_unused(use: str, lint_codes: Codes) -> None:
    assert lint_codes(HEAD + "/* block/io.c */\n" + DEFINED + use, whole=True) == ["unused-wrapper"]


@pytest.mark.parametrize(
    "use",
    [
        caller("bdrv_foo(bs);", "void f(void)"),
        caller("run_later(bdrv_foo, bs);", "void f(void)"),
        "/* block/a.c */\nstatic const Handler handlers[] = { bdrv_foo };\n",
        "/* block/a.c */\nHandler *handler = bdrv_foo;\n",
        "/* block/a.c */\n#define CALL(x) bdrv_foo(x)\n",
        "/* block/a.c */\n#define CALL(name, x) bdrv_ ## name(x)\n",
        "/* block/a.c */\nCALL(bdrv_foo)\n",
        "/* rust/a.rs */\nfn f() { unsafe { bdrv_foo(bs) } }\n",
        "/* include/a.h */\nstatic inline int f(BlockDriverState *bs) { return bdrv_foo(bs); }\n",
    ],
)
def test_used(use: str, lint_codes: Codes) -> None:
    assert lint_codes(HEAD + "/* block/io.c */\n" + DEFINED + use, whole=True) == []


def test_a_part_of_a_tree_says_nothing_about_use(lint_codes: Codes) -> None:
    assert lint_codes(HEAD + "/* block/io.c */\n" + DEFINED) == []
    assert lint_codes(MIXED + caller("bdrv_foo(bs);")) == []


@pytest.mark.parametrize(
    ("use", "only"),
    [
        (caller("bdrv_foo(bs);"), True),
        (caller("bdrv_foo(bs); bdrv_foo(bs);"), True),
        (caller("bdrv_foo(bs);") + "void f(BlockDriverState *bs)\n{\n    bdrv_foo(bs);\n}\n", False),
        (caller("bdrv_foo(bs);") + "Handler *handler = bdrv_foo;\n", False),
        (caller("if (qemu_in_coroutine()) { bdrv_foo(bs); }"), False),
        (caller("bdrv_foo(bs);") + "#define F bdrv_foo\n", False),
    ],
)
def test_only_coroutines(use: str, only: bool, lint_codes: Codes) -> None:
    found = lint_codes(MIXED + "/* block/io.c */\n" + DEFINED + use, whole=True)
    assert found == (["coroutine-only-wrapper"] if only else [])


def test_the_word_of_older_releases(lint_codes: Codes) -> None:
    """`generated_co_wrapper` is mixed: no call asserts."""
    head = HEAD.replace("co_wrapper", "generated_co_wrapper")
    assert lint_codes(head + caller("bdrv_foo(bs);")) == []
    whole = head + "/* block/io.c */\n" + DEFINED + caller("bdrv_foo(bs);")
    assert lint_codes(whole, whole=True) == ["coroutine-only-wrapper"]
