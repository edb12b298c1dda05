# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap-harness diff` as a user meets it: exit codes, the four forms of its report, wrong requests."""

from __future__ import annotations

import html.parser
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.cli import main
from cowrap_harness.diff_grade import Grade
from cowrap_harness.diff_outcome import DiffReport, OutsideDiff, WrapperDiff, to_json
from cowrap_harness.report.diff_markdown import render_markdown
from cowrap_harness.report.diff_page import render_diff_page
from cowrap_harness.verdict import Judgement, Verdict

WRONG = Path(__file__).parents[1] / "differential/wrong_generator.py"


@pytest.fixture
def files(each_kind: Any) -> tuple[Path, Path, Path]:
    """A header, its generated file, and that file with one wrapper that no longer takes its lock."""
    new = each_kind.folder / "new.c"
    unlocked = each_kind.edited(["bdrv_locked"], lambda part: re.sub(r"\n *bdrv_graph_co_rd\w*lock\(\);", "", part))
    new.write_text(unlocked)
    return each_kind.header, each_kind.old, new


def diff_of(*words: object) -> int:
    return main(["diff", "--matrix", "gcc-O0", *map(str, words)])


def test_two_files_in_all_forms(
    files: tuple[Path, Path, Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    fits: Callable[[str, Any], Any],
) -> None:
    header, old, new = files
    forms = [tmp_path / f"report.{end}" for end in ("json", "html", "md")]
    written = [word for form in zip(("--json", "--html", "--markdown"), forms, strict=True) for word in form]
    assert diff_of("--old", old, "--new", new, *written, header) == 1
    headline = "1 wrapper changes its lock, 6 are identical"
    said = capsys.readouterr().out
    assert f"\n{headline}.\n" in said
    assert "bdrv_locked: behaviour (lock)\n" in said
    assert "  old: PASS\n" in said
    assert "  new: PROPERTY_BROKEN(lock-over-call): the target of call 0 started with no lock" in said
    assert "    -    bdrv_graph_co_rdlock();" in said
    assert "! main        1    0  read-lock                    |\n" in said
    trace = re.search(r"^  thread .*?(?=\n\n)", said, re.M | re.S)
    assert trace is not None
    assert max(map(len, trace[0].splitlines())) <= 80
    data = fits("diff", json.loads(forms[0].read_text()))
    assert (data["schema"], data["headline"], data["exit"]) == (1, headline, 1)
    assert data["counts"]["behaviour"] == 1
    changed = data["wrappers"][2]
    assert (changed["class"], changed["what"]) == ("behaviour", ["lock"])
    assert changed["new"]["bucket"] == "PROPERTY_BROKEN(lock-over-call)"
    assert changed["shown"]["schedule"] == []
    assert headline in forms[1].read_text()
    assert forms[2].read_text().startswith(f"**{headline}.**\n")
    first = forms[0].read_bytes()
    assert diff_of("--old", old, "--new", new, *written, header) == 1
    assert forms[0].read_bytes() == first


def test_exit_codes(files: tuple[Path, Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    header, old, new = files
    assert diff_of("--old", old, header) == 0
    assert "7 wrappers are identical" in capsys.readouterr().out
    new.write_text(old.read_text().replace("in_progress = true", "in_progress = !false", 1))
    assert diff_of("--old", old, "--new", new, header) == 0
    assert diff_of("--old", old, "--new", new, "--strict", header) == 1
    wrong = shlex.join([sys.executable, str(WRONG), "qemu-9.0", "lost-result@bdrv_co_plain"])
    assert diff_of("--old", old, "--generator", wrong, header) == 1
    assert "1 wrapper changes its result, 6 are identical" in capsys.readouterr().out


def test_no_mark_at_all_is_clean_and_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    header = tmp_path / "plain.h"
    header.write_text("int bdrv_plain(int n);\n")
    wrong = shlex.join([sys.executable, str(WRONG), "qemu-9.0", "no-change"])
    assert diff_of("--reference", wrong, header) == 0
    assert "no wrapper on either side" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["HEADER"], "name the old side with --reference CMD, --old FILE or --tree PATH"),
        (["--reference", "x"], "no header"),
        (["--old", "gone.c", "HEADER"], "no such file: gone.c"),
        (["--old", "HEADER", "--new", "gone.c", "HEADER"], "no such file: gone.c"),
        (["--old", "HEADER", "gone.h"], "no such file: gone.h"),
        (["--old", "HEADER", "--new", "HEADER", "--generator", "x", "HEADER"], "both name the new side"),
        (["--tree", "/usr", "HEADER"], "not both"),
        (["--tree", "/usr"], "no block/meson.build"),
        (["--reference", "no-such-program", "HEADER"], "cannot run 'no-such-program'"),
        (["--reference", "false --version", "HEADER", "--dialect", "qemu-1.0"], "unknown dialect"),
        (["--old", "OLD", "--markdown", "no/such/folder/x.md", "HEADER"], "cannot write the report"),
    ],
)
def test_a_wrong_request_is_exit_2_with_one_clear_line(
    each_kind: Any, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    names = {"HEADER": str(each_kind.header), "OLD": str(each_kind.old)}
    assert diff_of(*(names.get(word, word) for word in words)) == 2
    assert said in capsys.readouterr().err


def test_the_command_stands_alone(files: tuple[Path, Path, Path]) -> None:
    header, old, new = files
    command = [sys.executable, "-m", "cowrap_harness.cli", "diff", "--quiet", "--matrix", "gcc-O0"]
    words = [*command, "--old", str(old), "--new", str(new), str(header)]
    environment = {**os.environ, "NO_COLOR": "1"}
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 1
    assert done.stderr == ""
    assert "\x1b" not in done.stdout


HOSTILE = "</pre><script>alert(1)</script> ``` | *x* [y](http://z)"


def hostile_report() -> DiffReport:
    wrapper = WrapperDiff("bdrv_x", Grade.BEHAVIOUR, HOSTILE, HOSTILE, HOSTILE, ("lock",))
    wrapper.old = wrapper.new = Judgement(Verdict.COMPILE_ERROR, HOSTILE, HOSTILE)
    wrapper.tokens = f"-{HOSTILE}\n+{HOSTILE}\n```"
    outside = [OutsideDiff("(includes)", Grade.SPELLING, HOSTILE)]
    failed = {"old": HOSTILE}
    return DiffReport("qemu-9.0", HOSTILE, HOSTILE, HOSTILE, ["gcc-O0"], [wrapper], outside, failed, failed, [HOSTILE])


class Tags(html.parser.HTMLParser):
    """The tags of a page that are open, and whether each was closed in turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_self_contained_and_escapes_what_it_shows(foreign_scripts: Callable[[str], list[str]]) -> None:
    page = render_diff_page(hostile_report(), "1.0")
    tags = Tags()
    tags.feed(page)
    assert tags.open == []
    assert foreign_scripts(page) == []
    assert "src=" not in page
    assert re.findall(r"href=(\S+?)>", page) == ['"#content"']


def test_nothing_in_the_markdown_is_markup_of_others() -> None:
    text = render_markdown(hostile_report())
    fence = ""
    for line in text.splitlines():
        ticks = re.match(r"`{3,}", line)
        if not fence and ticks:
            fence = ticks[0]
        elif fence:
            fence = "" if line == fence else fence
        else:
            plain = re.sub(r"(`+) .*? \1", "", line)
            assert "<script" not in plain.replace("\\<", ""), line
            assert "](" not in plain.replace("\\]", ""), line
    assert fence == ""


def test_the_data_is_plain() -> None:
    assert json.loads(json.dumps(to_json(hostile_report())))["failed"] == {"old": HOSTILE}
