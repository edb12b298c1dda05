# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap lint --tree`: which files it reads, what it prints, and what can be silenced."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap.cli import main
from cowrap.explain import read_page
from cowrap.fork import read_fork
from cowrap.lint.findings import NOT_SILENCED, SEVERITIES
from cowrap.lint.tree import TreeReport, lint_tree

Capture = pytest.CaptureFixture[str]
Lint = Callable[..., TreeReport]
Codes = Callable[..., list[str]]
MakeTree = Callable[..., Path]

DIALECTS = Path(__file__).resolve().parents[2] / "docs" / "example" / "dialects"
GOOD = "int co_wrapper bdrv_foo(BlockDriverState *bs);\nint coroutine_fn bdrv_co_foo(BlockDriverState *bs);\n"
LATE = "int co_wrapper bdrv_foo(BlockDriverState *bs);\nint bdrv_co_foo(BlockDriverState *bs);\n"
USED = """
/* block/io.c */
int coroutine_fn bdrv_co_foo(BlockDriverState *bs)
{
    return 0;
}
void qmp_foo(BlockDriverState *bs)
{
    bdrv_foo(bs);
}
"""


def example(code: str) -> str:
    return read_page(code).partition("```c\n")[2].partition("```")[0]


def test_a_clean_tree(make_tree: MakeTree, capsys: Capture) -> None:
    root = make_tree(GOOD + USED, whole=True)
    assert main(["lint", "--tree", str(root)]) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == "cowrap: 1 wrapper, 2 files read: 0 errors, 0 warnings\n"


def test_a_link_that_leads_to_itself(make_tree: MakeTree, capsys: Capture) -> None:
    root = make_tree(GOOD)
    (root / "include" / "loop").symlink_to("loop")
    assert main(["lint", "--tree", str(root)]) == 0
    assert "0 errors, 0 warnings" in capsys.readouterr().err


def test_what_is_no_tree_is_not_walked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(os, "scandir", None)
    assert main(["lint", "--tree", str(tmp_path)]) == 2
    assert "has no block/meson.build: is this a QEMU source tree" in capsys.readouterr().err


def test_errors_and_warnings(make_tree: MakeTree, capsys: Capture) -> None:
    assert main(["lint", "--tree", str(make_tree(LATE))]) == 0, "a warning alone does not change the exit code"
    assert "warning: 'bdrv_co_foo' runs in a coroutine, but is not coroutine_fn [target-not-coroutine]" in (
        capsys.readouterr().err
    )
    assert main(["lint", "--tree", str(make_tree("int co_wrapper bdrv_foo(BlockDriverState *bs);"))]) == 1
    assert capsys.readouterr().err.endswith(": 1 error, 0 warnings; who calls and defines what is not judged: "
                                            "the tree lacks meson.build\n")  # fmt: skip


def test_forms(make_tree: MakeTree, capsys: Capture) -> None:
    root = make_tree(LATE)
    assert main(["lint", "--tree", str(root), "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["diagnostics"]
    assert found["place"]["file"] == str(root / "include/block/block-io.h")
    assert (found["place"]["line"], found["others"][0]["place"]["line"]) == (1, 2)
    assert main(["lint", "--tree", str(root), "--format", "sarif"]) == 0
    (result,) = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    assert (result["ruleId"], result["level"]) == ("target-not-coroutine", "warning")
    assert len(result["relatedLocations"]) == 1
    assert main(["lint", "--tree", str(root), "--format", "short"]) == 0
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_what_is_no_tree(tmp_path: Path, make_tree: MakeTree, capsys: Capture) -> None:
    assert main(["lint", "--tree", str(tmp_path)]) == 2
    assert "no block/meson.build" in capsys.readouterr().err
    assert main(["lint", "--tree", str(tmp_path / "missing")]) == 2
    root = make_tree(GOOD + "/* block/meson.build */\nexecutable('x', 'x.c')\n")
    assert main(["lint", "--tree", str(root)]) == 2
    assert "names inputs of 'block-gen.c'" in capsys.readouterr().err
    assert main(["lint", "--tree", str(root), "x.h"]) == 2


def test_errors_of_the_generator_are_reported_too(lint_codes: Codes) -> None:
    assert lint_codes(GOOD + "int co_wrapper_mixd bdrv_bar(BlockDriverState *bs);\n") == ["unknown-mark"]
    assert "mixed-vocabularies" in lint_codes(GOOD + "int generated_co_wrapper bdrv_bar(BlockDriverState *bs);\n")


def test_a_mutual_pair_in_two_files(lint_codes: Codes) -> None:
    """One half stands in a file that is no input of the build."""
    other = "/* include/block/other.h */\nint coroutine_fn no_co_wrapper bdrv_co_foo(BlockDriverState *bs);\n"
    found = lint_codes("int co_wrapper bdrv_foo(BlockDriverState *bs);\n" + other)
    assert found == ["header-not-listed", "mutual-pair"]


def test_a_warning_points_at_both_places(lint: Lint, places: Callable[..., list[str]]) -> None:
    (found,) = lint(GOOD.replace("co_foo(BlockDriverState *bs", "co_foo(BlockDriverState *bs, int x")).diagnostics
    assert places(found) == ["block-io.h:1:bdrv_foo", "block-io.h:2:bdrv_co_foo"]


def test_folders_that_no_build_enters(lint_codes: Codes, make_tree: MakeTree) -> None:
    """A finished build holds a copy of the generated file, firmware knows nothing of the block layer."""
    call = "void f(BlockDriverState *bs)\n{\n    bdrv_foo(bs);\n}\n"
    definition = USED.partition("void qmp")[0]
    for folder in ("build", "roms", ".git"):
        extra = f"/* {folder}/x.c */\n{call}"
        root = make_tree(GOOD + definition + extra, whole=True)
        if folder == "build":
            (root / "build/meson-private").mkdir()
        assert [item.code for item in lint_tree(str(root)).diagnostics] == ["unused-wrapper"], folder
        (root / folder / "x.c").unlink()


def test_links(make_tree: MakeTree, tmp_path: Path) -> None:
    """A header that is a link, and a folder that is one, are read; one that leads back into the tree is not."""
    root = make_tree(GOOD + USED, whole=True)
    (root / "include/block/block-io.h").rename(tmp_path / "real.h")
    (root / "include/block/block-io.h").symlink_to(tmp_path / "real.h")
    (root / "block/io.c").rename(tmp_path / "io.c")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "io.c").rename(tmp_path / "elsewhere/io.c")
    (root / "block/linked").symlink_to(tmp_path / "elsewhere")
    (root / "block/again").symlink_to(root)
    report = lint_tree(str(root))
    assert ([item.code for item in report.diagnostics], report.files_read) == ([], 2)


def test_a_tree_that_is_not_whole(lint: Lint, make_tree: MakeTree) -> None:
    assert lint(GOOD).missing == ["meson.build"]
    root = make_tree(GOOD + USED, whole=True)
    (root / "meson.build").write_text("subdir('block')\nsubdir('hw')\nif x\n  subdir('sometimes')\nendif\n")
    assert lint_tree(str(root)).missing == ["hw"]


def test_a_folder_that_cannot_be_read(make_tree: MakeTree, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    root = make_tree(GOOD)
    scan = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("block"):
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert main(["lint", "--tree", str(root)]) == 2
    assert "cannot read" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("dialect", "text", "found"),
    [
        ("tasks", "int async_wrapper store_read(Store *s);\nint store_async_read(Store *s);\n", []),
        ("tasks", "int async_wrapper store_read(Store *s);\n", ["no-target"]),
        ("tasks", "void no_async_wrapper store_async_x(Store *s);\nvoid store_x(int s);\ntypedef struct Store Store;\n",
         ["target-type"]),
        ("drained", "void coroutine_fn no_co_wrapper_bdrv_wrlock_drained bdrv_co_x(BlockDriverState *bs);\n"
                    "void GRAPH_UNLOCKED bdrv_x(BlockDriverState *bs);\n", []),
    ],
)  # fmt: skip
def test_a_forks_dialect(dialect: str, text: str, found: list[str], make_tree: MakeTree) -> None:
    """Its marks and names are followed; it need not have a word for coroutine functions, and its locks are its own."""
    fork = read_fork(str(DIALECTS / f"{dialect}.json"))
    assert [item.code for item in lint_tree(str(make_tree(text)), dialect=fork).diagnostics] == found


# Silences


@pytest.mark.parametrize("code", sorted(set(SEVERITIES) - NOT_SILENCED))
def test_each_code_can_be_silenced_at_its_place(code: str, make_tree: MakeTree) -> None:
    root = make_tree(example(code), whole=code in {"unused-wrapper", "coroutine-only-wrapper"})
    (found,) = lint_tree(str(root)).diagnostics
    assert found.span is not None
    path = Path(found.span.source.name)
    line, _ = found.span.source.line_column(found.span.start)
    comment = f"# cowrap-lint: {code} why" if path.name == "meson.build" else f"/* cowrap-lint: {code} why */"
    lines = path.read_text().splitlines()
    path.write_text("\n".join([*lines[: line - 1], comment, *lines[line - 1 :]]) + "\n")
    assert [item.code for item in lint_tree(str(root)).diagnostics] == []
    path.write_text("\n".join([*lines[: line - 1], f"{lines[line - 1]} {comment}", *lines[line:]]) + "\n")
    assert [item.code for item in lint_tree(str(root)).diagnostics] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/* cowrap-lint: target-not-coroutine\n * a reason\n * of two lines */\n" + LATE, []),
        ("// cowrap-lint: target-not-coroutine a reason\n" + LATE, []),
        (LATE.replace("(Block", "( // cowrap-lint: target-not-coroutine a reason\n    Block", 1), []),
        (LATE.replace(");", ") // cowrap-lint: target-not-coroutine a reason\n;", 1), []),
        ("/* cowrap-lint: target-not-coroutine */\n" + LATE, ["bad-silence", "target-not-coroutine"]),
        ("/* cowrap-lint: target-not-corotine why */\n" + LATE, ["bad-silence", "target-not-coroutine"]),
        ("/* cowrap-lint: unknown-mark why */\n" + LATE, ["bad-silence", "target-not-coroutine"]),
        ("/* cowrap-lint: unused-silence why */\n" + GOOD, ["bad-silence"]),
        ("/* cowrap-lint: */\n" + GOOD, ["bad-silence"]),
        ("/* cowrap-lint: target-not-coroutine why */\n\n" + LATE, ["unused-silence", "target-not-coroutine"]),
        ("int x; /* cowrap-lint: target-not-coroutine why */\n" + LATE, ["unused-silence", "target-not-coroutine"]),
        ("/* cowrap-lint: lock-missing why */\n" + LATE, ["unused-silence", "target-not-coroutine"]),
    ],
)
def test_what_a_silence_is_about(text: str, found: list[str], lint_codes: Codes) -> None:
    assert lint_codes(text) == found


def test_a_misspelt_code_is_guessed(lint: Lint) -> None:
    found = lint("/* cowrap-lint: lock-mising why */\n" + GOOD).diagnostics
    assert found[0].notes == ("did you mean 'lock-missing'?",)


def test_many_wrappers_calls_and_silences_are_linear(make_tree: MakeTree, is_linear: Callable[..., bool]) -> None:
    def work(count: int) -> Callable[[], object]:
        header = "".join(
            "/* cowrap-lint: target-not-coroutine why */\n"
            f"int co_wrapper bdrv_f{at}(int x);\nint bdrv_co_f{at}(int x);\n"
            for at in range(count)
        )
        calls = "".join(f"void coroutine_fn g{at}(void)\n{{\n    bdrv_f{at}(1);\n}}\n" for at in range(count))
        root = make_tree(f"{header}/* block/a.c */\n{calls}", whole=True)
        return lambda: lint_tree(str(root))

    assert is_linear(work, 40)
