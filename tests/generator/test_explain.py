# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap explain`: the page of a code, and what a declaration becomes."""

from __future__ import annotations

from pathlib import Path

import pytest

from cowrap.cli import main
from cowrap.explain import read_page

Capture = pytest.CaptureFixture[str]


def explain(capsys: Capture, *words: str) -> tuple[int, str, str]:
    code = main(["explain", *words])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_a_code(capsys: Capture) -> None:
    assert explain(capsys, "unused-wrapper") == (0, read_page("unused-wrapper"), "")
    code, out, err = explain(capsys, "unused-wraper")
    assert (code, out) == (2, "")
    assert "'unused-wraper' is no code of a diagnostic: did you mean 'unused-wrapper'?" in err
    assert explain(capsys)[0] == 2


@pytest.mark.parametrize(
    ("declaration", "target", "lines"),
    [
        (
            "int co_wrapper_mixed_bdrv_rdlock bdrv_foo(BdrvChild *c, int n);",
            "int coroutine_fn GRAPH_RDLOCK bdrv_co_foo(BdrvChild *c, int n)",
            [
                "inside a coroutine it calls the target at once, and relies on its caller to hold the graph lock",
                "there 'bdrv_graph_co_rdlock();' stands before the call and 'bdrv_graph_co_rdunlock();' behind it, "
                "as 'co_wrapper_mixed_bdrv_rdlock' asks",
            ],
        ),
        (
            "void co_wrapper bdrv_foo(BdrvChild *c)",
            "void coroutine_fn bdrv_co_foo(BdrvChild *c)",
            ["inside a coroutine it asserts: there you call the target itself"],
        ),
        (
            "BdrvChild * coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_foo(int n);",
            "BdrvChild *GRAPH_WRLOCK bdrv_foo(int n)",
            [
                "it leaves its coroutine: a bottom half in the main loop runs 'bdrv_foo', then it goes on",
                "outside of a coroutine it asserts: there you call the target itself",
            ],
        ),
        (
            "int generated_co_wrapper bdrv_foo(BdrvChild *c);",
            "int coroutine_fn bdrv_co_foo(BdrvChild *c)",
            [
                "outside of a coroutine it starts one that runs 'bdrv_co_foo' at 'c->bs', and polls for its end",
                "dialect qemu-6.2, chosen by the marks: QEMU 6.2, 7.0 to 7.2",
            ],
        ),
    ],
)
def test_a_declaration(declaration: str, target: str, lines: list[str], capsys: Capture) -> None:
    code, out, err = explain(capsys, declaration)
    assert (code, err) == (0, "")
    assert f"\n    {target}\n" in out
    assert [line for line in lines if f"  * {line}\n" not in out] == []


def test_the_c_that_is_emitted_is_shown(capsys: Capture) -> None:
    _, out, _ = explain(capsys, "int co_wrapper bdrv_foo(BdrvChild *c)")
    assert "    static void coroutine_fn bdrv_co_foo_entry(void *opaque)\n" in out


def test_a_dialect_that_acquires_the_context(capsys: Capture) -> None:
    declaration = "int coroutine_fn no_co_wrapper bdrv_co_foo(BlockDriverState *bs)"
    _, out, _ = explain(capsys, "--dialect", "qemu-8.1", declaration)
    assert "'aio_context_acquire(ctx);' stands before the call" in out
    assert "as this dialect does" in out


def test_words_without_quotes(capsys: Capture) -> None:
    code, out, _ = explain(capsys, *"int co_wrapper bdrv_foo(BdrvChild *c);".split())
    assert code == 0
    assert "bdrv_co_foo" in out


def test_two_declarations(capsys: Capture) -> None:
    _, out, _ = explain(capsys, "int co_wrapper bdrv_foo(int x); int co_wrapper bdrv_bar(int x)")
    assert "'bdrv_foo' becomes" in out
    assert "'bdrv_bar' becomes" in out


def test_a_declaration_that_is_refused(capsys: Capture) -> None:
    code, out, err = explain(capsys, "int co_wrapper_mixd bdrv_foo(BdrvChild *c)")
    assert (code, out) == (1, "")
    assert "[unknown-mark]" in err


def test_what_may_have_been_meant(tmp_path: Path, capsys: Capture) -> None:
    assert main(["explain", "int co_wraper_mixed bdrv_foo(BdrvChild *c);"]) == 2
    assert capsys.readouterr().err.endswith(": did you mean 'co_wrapper_mixed' by 'co_wraper_mixed'?\n")
    header = tmp_path / "image.h"
    header.write_text("int co_wrapper bdrv_foo(BdrvChild *c);\n")
    assert main(["explain", str(header)]) == 2
    assert f"which is a file: 'cowrap lint {header}' says what is wrong" in capsys.readouterr().err


def test_no_mark(capsys: Capture) -> None:
    code, _, err = explain(capsys, "int bdrv_foo(BdrvChild *c)")
    assert code == 2
    assert "no mark stands in 'int bdrv_foo(BdrvChild *c)'" in err
