# SPDX-License-Identifier: GPL-2.0-or-later
"""Words that misspell a mark: which are warned of, and what is generated all the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap.cli import main
from cowrap.fork import read_fork
from cowrap.pipeline import Outcome, run
from cowrap.source import SourceFile

Generate = Callable[..., Outcome]
Codes = Callable[..., list[str]]

GOOD = "int co_wrapper bdrv_ok(BdrvChild *c);\n"
TASKS = Path(__file__).resolve().parents[2] / "docs" / "example" / "dialects" / "tasks.json"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("int co_wraper bdrv_x(int n);", "co_wrapper"),
        ("int co_warpper bdrv_x(int n);", "co_wrapper"),
        ("int co_wraaapper bdrv_x(int n);", "co_wrapper"),
        ("int cowrapper bdrv_x(int n);", "co_wrapper"),
        ("int co_wraper_mixed bdrv_x(int n);", "co_wrapper_mixed"),
        ("BlockAIOCB *co_wrappr_bdrv_rdlock\nbdrv_x(int n);", "co_wrapper_bdrv_rdlock"),
        ("no_co_wraper void bdrv_co_x(int n);", "no_co_wrapper"),
        ("int generated_co_wraper bdrv_x(int n);", "generated_co_wrapper"),
        ("int generatd_co_wrapper bdrv_x(int n);", "generated_co_wrapper"),
        ("extern const Thing co_wraper *bdrv_x(int n);", "co_wrapper"),
    ],
)
def test_a_misspelt_mark_is_warned_of(written: str, meant: str, generate: Generate) -> None:
    outcome = generate(GOOD + written)
    assert outcome.text == generate(GOOD).text
    assert [(item.code, item.severity) for item in outcome.diagnostics] == [("misspelt-mark", "warning")]
    assert outcome.diagnostics[0].notes[0] == f"did you mean '{meant}'?"


@pytest.mark.parametrize(
    "written",
    [
        "co_wraper bdrv_x(int n);",  # the type of the result
        "struct co_wraper *bdrv_x(int n);",
        "typedef struct co_wraper co_wraper;",
        "int co_wraper(int n);",
        "int co_wraper;",
        "int bdrv_x(struct co_wraper *n, co_wraper m);",
        "static inline int bdrv_x(int n) { return co_wraper(n); }",
        "/* int co_wraper bdrv_x(int n); */",
        "#if 0\nint co_wraper bdrv_x(int n);\n#endif",
        "int co_mapper bdrv_x(int n);",
        "int bdrv_co_write bdrv_x(int n);",
    ],
)
def test_what_may_be_meant_as_it_stands_is_not(written: str, codes: Codes) -> None:
    assert codes(GOOD + written + "\n") == []


def test_words_that_only_begin_and_end_alike_are_not_compared(monkeypatch: pytest.MonkeyPatch, codes: Codes) -> None:
    """QEMU has one of these: for its sake each run imported what compares words, a twentieth of its time."""
    compared: list[str] = []
    monkeypatch.setattr("cowrap.guess.nearest", lambda word, known, likeness: compared.append(word))
    names = ("bdrv_co_remove_persistent_dirty_bitmap", "per_co_", "co_abcdefgper")
    assert codes(GOOD + "".join(f"int {name}(BdrvChild *c);\n" for name in (*names, "co_warpper"))) == []
    assert compared == ["co_warpper"]


def test_an_annotation_is_no_misspelt_mark(generate: Generate) -> None:
    text = "int co_wraper bdrv_x(int n);\n"
    for annotation in ("co_wraper", "co_wra*"):
        assert generate(text, annotations=(annotation,)).diagnostics == []


def test_the_marks_of_a_fork_are_compared() -> None:
    dialect = read_fork(str(TASKS))
    source = SourceFile("in.h", "int async_wraper store_x(Store *s);\nint co_wraper store_y(Store *s);\n")
    found = run([source], dialect=dialect).diagnostics
    assert [item.message for item in found] == ["'async_wraper' is no mark: 'store_x' gets no wrapper"]


def test_lint_and_generate_say_it_and_end_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in.h").write_text(GOOD + "int co_wraper bdrv_x(int n);\n")
    for words in (["lint", "in.h"], ["generate", "-o", "out.c", "in.h"]):
        assert main(words) == 0
        said = capsys.readouterr().err
        assert said.startswith("in.h:2:5: warning: 'co_wraper' is no mark: 'bdrv_x' gets no wrapper [misspelt-mark]\n")
    assert "bdrv_ok" in Path("out.c").read_text()
    assert "bdrv_x" not in Path("out.c").read_text()
