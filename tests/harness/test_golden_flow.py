# SPDX-License-Identifier: GPL-2.0-or-later
"""The golden workflow over a toy suite: pending files, what may be accepted, CI, partial runs, stale and read-only."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.harness.permissions import permissions_hold, without_overriding

from cowrap_harness.golden_file import GoldenError, read_golden

if TYPE_CHECKING:
    from tests.harness.conftest import ToyFlow, ToySuite, WrapperProject


def test_a_difference_fails_is_shown_and_left_pending(toy: ToyFlow) -> None:
    golden = toy.suite.write("a", "new\n", "OLD\n")
    assert toy.check() == 1
    assert f"{golden}: differs\n    1 - OLD\n    1 + NEW\n" in toy.said
    assert "\nread and judge each: toy review\nor, if it is meant:  toy accept a\n" in toy.said
    assert golden.read_text() == "OLD\n"
    assert golden.with_name("a.out.pending").read_text() == "NEW\n"


def test_lines_that_change_in_many_goldens_are_shown_once(toy: ToyFlow) -> None:
    """One changed template line is one thing to read, however many goldens have it."""
    for name, text in (("a", "one\nnew\n"), ("b", "two\nnew\n"), ("c", "two\nother\n")):
        toy.suite.write(name, text, text.upper().replace("NEW", "OLD").replace("OTHER", "OLD"))
    assert toy.check() == 1
    assert toy.said.count("OLD") == 2, toy.said
    assert f"{toy.suite.root / 'b.out'}: differs in the same lines as a.out\n" in toy.said
    assert "3 goldens: 3 differences, 0 problems" in toy.said
    assert toy.accept("b") == 1
    assert (toy.suite.root / "b.out").read_text() == "TWO\nNEW\n"


def test_what_was_shown_is_accepted_and_that_run_does_not_pass(toy: ToyFlow) -> None:
    golden = toy.suite.write("a", "new\n", "OLD\n")
    toy.check()
    assert toy.accept("a") == 1
    assert f"accepted {golden}\n1 golden changed, 0 not accepted\nread them (git diff), then: toy check\n" == toy.said
    assert golden.read_text() == "NEW\n"
    assert toy.check() == 0
    assert toy.said == "1 golden: 0 differences, 0 problems\n"
    assert list(toy.suite.root.glob(".*")) == []


def test_what_nobody_has_seen_is_shown_first(toy: ToyFlow) -> None:
    golden = toy.suite.write("a", "new\n")
    assert toy.accept("a") == 1
    assert "there is no such golden yet" in toy.said
    assert "not accepted: it has not been shown yet" in toy.said
    assert not golden.exists()
    assert toy.accept("a") == 1
    assert golden.read_text() == "NEW\n"


def spoil_generator(suite: ToySuite) -> None:
    suite.made = bytes.swapcase


def spoil_input(suite: ToySuite) -> None:
    suite.write("a", "New\n")


def remove_golden(suite: ToySuite) -> None:
    (suite.root / "a.out").unlink()


def spoil_file(name: str, text: str) -> Callable[[ToySuite], object]:
    return lambda suite: (suite.root / name).write_text(text)


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (spoil_generator, "something else comes out now"),
        (spoil_input, "its input has changed"),
        (remove_golden, "its golden has changed"),
        (spoil_file("a.out", "other\n"), "its golden has changed"),
        (spoil_file("a.out.pending", "by hand\n"), "something else comes out now"),
        (spoil_file(".a.out.basis.pending", "{"), "it has not been shown yet"),
        (spoil_file(".a.out.basis.pending", "[1]"), "it has not been shown yet"),
    ],
)
def test_a_stale_pending_file_is_never_accepted_unread(
    toy: ToyFlow, spoil: Callable[[ToySuite], object], why: str
) -> None:
    golden = toy.suite.write("a", "New\nlower\n", "OLD\n")
    toy.check()
    spoil(toy.suite)
    before = read_golden(golden)
    assert toy.accept(everything=True) == 1
    assert f"not accepted: {why}" in toy.said
    assert "    1 + " in toy.said
    assert read_golden(golden) == before
    assert toy.accept(everything=True) == 1, "now it has been shown"
    assert golden.read_bytes() == toy.suite.made((toy.suite.root / "a.in").read_bytes())


def test_a_check_says_that_it_replaced_what_was_pending(toy: ToyFlow) -> None:
    toy.suite.write("a", "new\n", "OLD\n")
    toy.check()
    toy.suite.write("a", "newer\n")
    toy.check()
    assert "what was pending is replaced: its input has changed since it was shown" in toy.said
    toy.check()
    assert "replaced" not in toy.said


def test_a_golden_that_is_right_again_takes_its_pending_file_away(toy: ToyFlow) -> None:
    golden = toy.suite.write("a", "new\n", "OLD\n")
    toy.check()
    golden.write_text("NEW\n")
    assert toy.check() == 0
    assert list(toy.suite.root.glob("*pending")) + list(toy.suite.root.glob(".*pending")) == []


def test_all_accepts_what_is_pending_and_nothing_else(toy: ToyFlow) -> None:
    toy.suite.write("seen", "new\n", "OLD\n")
    toy.check()
    unseen = toy.suite.write("unseen", "new\n", "OLD\n")
    assert toy.accept(everything=True) == 1
    assert unseen.read_text() == "OLD\n"
    assert toy.accept(everything=True) == 0
    assert toy.said == "0 goldens changed, 0 not accepted\n"


def test_accepting_needs_names_or_all(toy: ToyFlow) -> None:
    toy.suite.write("a", "new\n")
    with pytest.raises(GoldenError, match="--all"):
        toy.accept()
    with pytest.raises(GoldenError, match="nobody"):
        toy.accept("nobody")


def test_many_cases_are_accepted_by_all(toy: ToyFlow) -> None:
    for number in range(5):
        toy.suite.write(f"case {number}", "x\n")
    toy.check("case 0")
    assert "toy accept 'case 0'\n" in toy.said, "a name with a blank is quoted"
    toy.check()
    assert "toy accept --all\n" in toy.said


def test_ci_compares_and_writes_nothing(toy: ToyFlow, monkeypatch: pytest.MonkeyPatch) -> None:
    toy.suite.write("a", "new\n", "OLD\n")
    monkeypatch.setenv("CI", "true")
    before = sorted(toy.suite.root.rglob("*"))
    assert toy.check() == 1
    assert "- OLD" in toy.said
    assert "nothing is written in CI; where you work: toy check a\n" in toy.said
    with pytest.raises(GoldenError, match="CI"):
        toy.accept("a")
    with pytest.raises(GoldenError, match="CI"):
        toy.orphans(delete=True)
    assert sorted(toy.suite.root.rglob("*")) == before
    assert not (toy.suite.root.parent / "cache").exists()


def test_a_pending_file_that_was_committed_fails_in_ci(toy: ToyFlow, monkeypatch: pytest.MonkeyPatch) -> None:
    toy.suite.write("a", "new\n", "NEW\n")
    left = toy.suite.root / "a.out.pending"
    left.write_text("older\n")
    monkeypatch.setenv("CI", "1")
    assert toy.check() == 1
    assert f"{left}: this pending file is stale: its golden is right\n  delete it" in toy.said
    assert left.exists()
    monkeypatch.delenv("CI")
    assert toy.check() == 0
    assert not left.exists()


def test_orphans_fail_with_the_command_that_mends_them_but_not_in_a_part(toy: ToyFlow) -> None:
    toy.suite.write("a", "new\n", "NEW\n")
    lost = [toy.suite.root / name for name in ("b.out", "b.out.pending")]
    for path in lost:
        path.write_text("B\n")
    assert toy.check("a") == 0, "a part of a suite cannot tell what is an orphan"
    assert toy.check() == 1
    assert f"{lost[0]}: no input asks for it\n" in toy.said
    assert f"{lost[1]}: this pending file is stale: no golden waits for it\n" in toy.said
    assert toy.said.count("toy orphans --delete") == 2
    assert toy.orphans() == 1
    assert all(path.exists() for path in lost)
    with pytest.raises(GoldenError, match="whole suite"):
        toy.orphans("a", delete=True)
    assert toy.orphans(delete=True) == 0
    assert toy.said.count("deleted ") == 2
    assert toy.orphans() == 0
    assert toy.said == "no orphan: each expected file belongs to an input\n"
    assert not any(path.exists() for path in lost)
    assert toy.check() == 0


@pytest.mark.parametrize("which", ["a.in", "a.out"])
def test_an_unfinished_merge_fails_and_is_not_accepted(toy: ToyFlow, which: str) -> None:
    golden = toy.suite.write("a", "new\n", "NEW\n")
    path = toy.suite.root / which
    path.write_text("one\n<<<<<<< ours\ntwo\n=======\nthree\n>>>>>>> theirs\n")
    before = golden.read_bytes()
    assert toy.check() == 1
    assert f"{path}:2: a merge was not finished here\n  finish it: git mergetool\n" in toy.said
    assert "differs" not in toy.said, "its difference would say nothing"
    assert [toy.accept("a"), toy.accept("a")] == [1, 1]
    assert golden.read_bytes() == before


def test_a_golden_that_holds_nothing_fails_and_is_never_accepted(toy: ToyFlow) -> None:
    golden = toy.suite.write("a", "", "")
    assert toy.check() == 1
    assert f"{golden}: this golden holds nothing: it is empty\n  mend its input" in toy.said
    golden.write_text("A\n")
    toy.check()
    assert toy.accept("a") == 1
    assert "not accepted: it is empty" in toy.said
    assert golden.read_text() == "A\n"


def test_a_folder_in_place_of_a_golden_is_said(toy: ToyFlow) -> None:
    toy.suite.write("a", "new\n").mkdir()
    with pytest.raises(GoldenError, match=r"a\.out: cannot be read as a golden: Is a directory"):
        toy.check()


def test_a_link_is_replaced_and_never_written_through(toy: ToyFlow, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    target.write_text("OLD\n")
    golden = toy.suite.write("a", "new\n")
    golden.symlink_to(target)
    toy.check()
    toy.accept("a")
    assert (target.read_text(), golden.read_text(), golden.is_symlink()) == ("OLD\n", "NEW\n", False)


def test_a_link_that_leads_nowhere_is_a_missing_golden(toy: ToyFlow, tmp_path: Path) -> None:
    golden = toy.suite.write("a", "new\n")
    golden.symlink_to(tmp_path / "nowhere")
    toy.check()
    toy.accept("a")
    assert golden.read_text() == "NEW\n"
    assert not (tmp_path / "nowhere").exists()


def test_bytes_are_compared_whatever_they_are(toy: ToyFlow) -> None:
    for name, expected in (("crlf", b"NEW\r\n"), ("end", b"NEW"), ("odd", b"NEW\xff\n")):
        toy.suite.write(name, "new\n", expected)
    assert toy.check() == 1
    assert toy.said.count("\n    1 - ") == 3
    toy.accept(everything=True)
    assert {path.read_bytes() for path in toy.suite.root.glob("*.out")} == {b"NEW\n"}


def test_a_huge_golden_is_compared_and_shown_in_part(toy: ToyFlow) -> None:
    golden = toy.suite.write("a", "new\n" * 2_500_000, "NEW\n" * 2_499_999 + "OLD\n")
    assert toy.check() == 1
    assert len(toy.said) < 2000
    assert toy.accept("a") == 1
    assert golden.stat().st_size == 10_000_000


def test_of_very_many_differences_only_the_kind_is_shown(toy: ToyFlow) -> None:
    for number in range(100):
        toy.suite.write(f"case-{number:03}", "line\n" * 20, f"OTHER {number}\n")
    toy.check()
    assert toy.said.count(": differs\n") == 100
    assert len(toy.said.splitlines()) < 1000
    assert len(toy.pending()) == 100


def test_pending_files_stand_where_they_are_asked_to(toy: ToyFlow, tmp_path: Path) -> None:
    toy.folder = tmp_path / "out of tree"
    golden = toy.suite.write("a", "new\n", "OLD\n")
    toy.check()
    assert toy.pending() == []
    (left,) = toy.folder.rglob("[!.]*.pending")
    assert left.name == "a.out.pending"
    assert f"left pending: {left}\n" in toy.said
    assert toy.accept("a") == 1
    assert golden.read_text() == "NEW\n"
    assert not list(toy.folder.rglob("*.pending"))


def test_two_suites_share_a_folder_for_pending_files(toy: ToyFlow, tmp_path: Path) -> None:
    toy.folder = tmp_path / "pending"
    toy.suite.write("a", "new\n", "OLD\n")
    toy.check()
    first, toy.suite.root = toy.suite.root, tmp_path / "other" / "suite"
    toy.suite.root.mkdir(parents=True)
    golden = toy.suite.write("a", "third\n", "OLD\n")
    toy.accept("a")
    assert golden.read_text() == "OLD\n", "the other suite's case was shown, not this one's"
    toy.suite.root = first
    toy.accept("a")
    assert (first / "a.out").read_text() == "NEW\n"


READ_ONLY = """\
import pathlib, sys
from cowrap_harness.golden_file import Golden, Difference, GoldenError
from cowrap_harness.golden_pending import PendingFiles
root = pathlib.Path(sys.argv[1])
golden = Golden(root / "a.out", "a", "text", root / "a.in")
pending = PendingFiles.chosen()
print(pending.leave(Difference(golden, b"OLD\\n", b"NEW\\n")))
print(pending.find(golden), pending.state(Difference(golden, b"OLD\\n", b"NEW\\n")).name)
pending.drop(golden.path)
print(pending.find(golden))
"""


@permissions_hold
def test_a_read_only_tree_has_its_pending_files_in_the_cache(toy: ToyFlow, tmp_path: Path) -> None:
    root = toy.suite.write("a", "new\n", "OLD\n").parent
    root.chmod(0o555)
    try:
        command = without_overriding([sys.executable, "-c", READ_ONLY, str(root)])
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    finally:
        root.chmod(0o755)
    assert done.returncode == 0, done.stderr
    left, found, gone = done.stdout.splitlines()
    assert Path(left).is_relative_to(tmp_path / "cache" / "cowrap" / "pending")
    assert found == f"{left} SEEN"
    assert gone == "None"
    assert toy.pending() == []


def test_where_nothing_can_be_left_pending_the_options_are_named(toy: ToyFlow) -> None:
    toy.folder = toy.suite.write("a", "new\n", "OLD\n")
    with pytest.raises(GoldenError, match="--pending or COWRAP_PENDING"):
        toy.check()


def test_checks_at_once_leave_whole_pending_files(wrapper_project: WrapperProject) -> None:
    """Processes, as a build and an editor start them."""
    command = [sys.executable, "-m", "cowrap_harness.cli", "golden", "check", "--matrix", "none"]
    at_once = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(4)]
    ended = [(process.communicate()[1], process.returncode) for process in at_once]
    assert ended == [(b"", 1)] * 4
    expected = {"plain.qemu-9.0.c.pending", "plain.qemu-9.0.trace.pending", "typo.err.pending"}
    assert {name for name in wrapper_project.names() if name.endswith(".pending") and name[0] != "."} <= expected
    wrapper_project.accepted()
