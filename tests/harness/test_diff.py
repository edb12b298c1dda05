# SPDX-License-Identifier: GPL-2.0-or-later
"""`diff` names exactly the wrappers that an edit changes, says what it changes, and calls everything else identical."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.diff import DiffRequest, Source, diff
from cowrap_harness.diff_grade import Grade
from cowrap_harness.generated_file import GeneratedFile
from cowrap_harness.run_request import RunError
from cowrap_harness.side_by_side import FIRST

Edit = Callable[[str], str]
BOTH = ["bdrv_both", "bdrv_both_too"]
WRONG = Path(__file__).parents[1] / "differential/wrong_generator.py"


def replaced(pattern: str, by: str) -> Edit:
    return lambda part: re.sub(pattern, by, part, flags=re.DOTALL)


BEHAVIOUR: dict[str, tuple[list[str], Edit, tuple[str, ...], str]] = {
    "no lock": (
        BOTH, replaced(r"\n *bdrv_graph_co_rd(?:un)?lock\(\);", ""), ("lock",), "PROPERTY_BROKEN(lock-over-call)",
    ),
    "no assumption": (BOTH, replaced(r"\n *assume_graph_lock\(\);", ""), ("lock",), "PROPERTY_BROKEN(assumes-lock)"),
    "another context": (
        ["bdrv_mixed"], replaced("qemu_get_current_aio_context", "qemu_get_aio_context"), ("context",),
        "PROPERTY_BROKEN(no-assertion)",
    ),
    "the bottom half elsewhere": (
        ["bdrv_co_away"], replaced(r"oneshot\(qemu_get_aio", "oneshot(qemu_get_current_aio"), ("context",),
        "PROPERTY_BROKEN(context)",
    ),
    "another argument": (
        ["bdrv_plain"], replaced(r"s->bs, s->n", "s->bs, s->n + 1"), ("arguments",), "PROPERTY_BROKEN(arguments)",
    ),
    "another result": (
        ["bdrv_plain"], replaced(r"return s\.ret", "return -s.ret"), ("result",), "PROPERTY_BROKEN(result)",
    ),
    "a late assertion": (
        ["bdrv_plain"], replaced(r"(\n    assert[^\n]*)(\n    s\.poll[^\n]*)", r"\2\1"), ("assertion",),
        "PROPERTY_BROKEN(assertion)",
    ),
    "no kick": (["bdrv_plain"], replaced(r"\n *aio_wait_kick\(\);", ""), ("hang", "completion"), "DEADLOCK"),
    "a second call": (
        ["bdrv_plain"], replaced(r"(\n    s->ret = [^;]*;)", r"\1\1"), ("calls of the target",),
        "PROPERTY_BROKEN(called-once)",
    ),
    "always a coroutine": (
        ["bdrv_mixed"], replaced(r"if \(qemu_in_coroutine\(\)\)", "if (false)"), ("coroutine",),
        "PROPERTY_BROKEN(no-assertion)",
    ),
    "done before the unlock": (
        ["bdrv_locked"], replaced(r"(\n *bdrv_graph_co_rdunlock\(\);)(\n *s->poll_state[^\n]*)", r"\2\1"),
        ("completion",), "PROPERTY_BROKEN(lock-once)",
    ),
    # both pass: what differs shows in the runs only
    "two kicks": (["bdrv_plain"], replaced(r"(\n *aio_wait_kick\(\);)", r"\1\1"), ("completion",), "PASS"),
    "a crash": (
        ["bdrv_plain"], replaced(r"(opaque;\n)", r"\1    __builtin_trap();\n"), ("crash",), "RUN_CRASH(SIGILL)",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("names", "edit", "what", "bucket"), BEHAVIOUR.values(), ids=BEHAVIOUR)
def test_a_change_of_behaviour_is_exactly_that(
    each_kind: Any, names: list[str], edit: Edit, what: tuple[str, ...], bucket: str
) -> None:
    report = each_kind.compared(each_kind.edited(names, edit))
    changed = report.graded(Grade.BEHAVIOUR)
    assert [wrapper.name for wrapper in changed] == names
    assert len(report.graded(Grade.IDENTICAL)) == len(each_kind.names) - len(names)
    assert report.outside == []
    assert report.exit_code == 1
    for wrapper in changed:
        assert wrapper.what == what
        assert (wrapper.old.bucket, wrapper.new.bucket) == ("PASS", bucket)
        assert wrapper.tokens
        assert wrapper.shown.build == "gcc-O0"
        assert what == ("crash",) or sum(line.mark == FIRST for line in wrapper.shown.lines) == 1


SPELLING = {
    "another word": replaced("= true", "= !false"),
    "the assertion spelled otherwise": replaced(r"!qemu_in_coroutine\(\)", "qemu_in_coroutine() == false"),
    "the assertion before the frame": replaced(r"(\n\{)(\n    BdrvPlain s = .*?)(\n    assert[^\n]*)", r"\1\3\2"),
    "one more call of the runtime": replaced(r"(\n *aio_wait_kick)", r"\n    (void)qemu_get_current_aio_context();\1"),
}


@pytest.mark.parametrize("edit", SPELLING.values(), ids=SPELLING)
def test_another_spelling_is_no_change_of_behaviour(each_kind: Any, edit: Edit) -> None:
    new = each_kind.edited(["bdrv_plain"], edit)
    report = each_kind.compared(new)
    (changed,) = report.graded(Grade.SPELLING)
    assert (changed.name, changed.what, changed.shown) == ("bdrv_plain", (), None)
    assert changed.old.bucket == changed.new.bucket == "PASS"
    assert "+" in changed.tokens
    assert report.headline == "1 wrapper changes only its spelling, 6 are identical"
    assert report.exit_code == 0
    assert each_kind.compared(new, strict=True).exit_code == 1


WHITE_SPACE = {
    "trailing blanks": replaced(r";\n", ";  \n"),
    "a comment": replaced(r"\n\{", "\n{ /* begins */"),
    "a splice": replaced("aio_co_wake", "aio_co_\\\\\nwake"),
    "carriage returns": replaced("\n", "\r\n"),
}


@pytest.mark.parametrize("edit", WHITE_SPACE.values(), ids=WHITE_SPACE)
def test_white_space_needs_no_run(each_kind: Any, edit: Edit) -> None:
    report = each_kind.compared(each_kind.edited(["bdrv_co_away"], edit), strict=True)
    assert [wrapper.name for wrapper in report.graded(Grade.WHITE_SPACE)] == ["bdrv_co_away"]
    assert len(report.graded(Grade.IDENTICAL)) == 6
    assert (report.exit_code, report.executions) == (0, 0)


def test_what_is_outside_the_wrappers_counts_apart(each_kind: Any) -> None:
    text = each_kind.text
    report = each_kind.compared(text.replace("Do not edit.", "Leave it.") + "/* end */\n")
    assert [(one.name, one.grade) for one in report.outside] == [
        ("(includes)", Grade.WHITE_SPACE), ("(after the last wrapper)", Grade.WHITE_SPACE),
    ]  # fmt: skip
    assert report.headline == "7 wrappers are identical, outside the wrappers only white space and comments differ"
    report = each_kind.compared(text.replace("}\n\n/*", "}\n\n\n/*", 1), strict=True)
    assert [one.name for one in report.outside] == ["(blank lines around the wrappers)"]
    assert report.exit_code == 0


def test_equal_tokens_are_run_where_something_outside_may_change_them(each_kind: Any) -> None:
    macro = '#include "block/dirty-bitmap.h"\n#define aio_wait_kick() ((void)0)\n'
    report = each_kind.compared(each_kind.text.replace('#include "block/dirty-bitmap.h"\n', macro))
    assert [wrapper.name for wrapper in report.graded(Grade.BEHAVIOUR)] == [
        "bdrv_plain", "bdrv_mixed", "bdrv_locked", *BOTH,
    ]  # fmt: skip
    assert report.headline == (
        "5 wrappers hang on the new side (completion), 2 are identical, outside the wrappers tokens differ"
    )


def test_two_wrong_wrappers_that_differ_are_seen(each_kind: Any) -> None:
    """Both lose their result, one after having been called twice: the first wrong thing is not the only one."""
    lost = each_kind.edited(["bdrv_plain"], replaced(r"s->ret = ", ""))
    each_kind.old.write_text(lost)
    doubled = replaced(r"s->ret = ([^;]*;)", r"\1 \1")
    report = each_kind.compared(each_kind.edited(["bdrv_plain"], doubled))
    (changed,) = report.graded(Grade.BEHAVIOUR)
    assert changed.what == ("calls of the target",)
    assert changed.old.bucket == "PROPERTY_BROKEN(result)"
    assert changed.new.bucket == "PROPERTY_BROKEN(called-once)"
    lost_twice = each_kind.edited(["bdrv_plain"], lambda part: re.sub(r"s->ret = ", "(void)", part))
    report = each_kind.compared(lost_twice)
    assert [wrapper.name for wrapper in report.graded(Grade.SPELLING)] == ["bdrv_plain"]


def test_missing_extra_and_not_compiling(each_kind: Any) -> None:
    report = each_kind.compared(each_kind.edited(["bdrv_plain"], lambda part: ""))
    assert report.headline == "1 wrapper is missing on the new side, 6 are identical"
    (gone,) = report.graded(Grade.BEHAVIOUR)
    assert (gone.old.bucket, gone.new.bucket) == ("PASS", "WRAPPER_MISSING")
    broken = each_kind.edited(["bdrv_plain"], replaced("true", "ture"))
    report = each_kind.compared(broken)
    assert report.headline == "1 wrapper does not compile on the new side, 6 are identical"
    each_kind.old.write_text(each_kind.edited(["bdrv_plain"], lambda part: ""))
    report = each_kind.compared(each_kind.text + "\nint bdrv_unasked(int n)\n{\n    return n;\n}\n")
    assert report.headline == "2 wrappers are only on the new side, 6 are identical"


def test_a_wrapper_nobody_asks_for_cannot_be_compared_by_running(each_kind: Any) -> None:
    extra = "\nint bdrv_unasked(int n)\n{\n    return n;\n}\n"
    each_kind.old.write_text(each_kind.text + extra)
    report = each_kind.compared(each_kind.text + extra.replace("return n", "return -n"))
    (unasked,) = report.graded(Grade.UNKNOWN)
    assert (unasked.name, report.exit_code) == ("bdrv_unasked", 2)
    assert "no marked declaration" in unasked.reason


def test_what_a_kept_wrapper_needs_of_others_is_kept(each_kind: Any) -> None:
    """A helper that stands before the first wrapper is none of a cut file's losses."""
    helper = "static int helped(int n)\n{\n    return n;\n}\n\n"
    text = each_kind.text.replace("/* bdrv_plain", f"{helper}/* bdrv_plain")
    text = text.replace("return s.ret;", "return helped(s.ret);")
    each_kind.old.write_text(text)
    report = each_kind.compared(text.replace("= true", "= !false", 3))
    assert [wrapper.name for wrapper in report.graded(Grade.SPELLING)] == ["bdrv_plain", "bdrv_mixed", "bdrv_locked"]
    cut = GeneratedFile.read(text).only(["bdrv_locked"])
    assert "static int helped(int n)" in cut
    assert "bdrv_co_plain" not in cut


def wrong(mistake: str) -> str:
    return shlex.join([sys.executable, str(WRONG), "qemu-9.0", mistake])


def test_two_generators_are_compared_in_every_build(each_kind: Any) -> None:
    sides = Source(command=wrong("no-change")), Source(command=wrong("missing-lock@bdrv_co_locked"))
    report = diff(DiffRequest([each_kind.header], *sides), lambda text: None)
    assert report.headline == "1 wrapper changes its lock, 6 are identical"
    (changed,) = report.graded(Grade.BEHAVIOUR)
    assert changed.shown is not None
    assert changed.shown.others > 20
    assert report.failed == {}


FAILING = """\
import sys
if "bdrv_locked" in open(sys.argv[2]).read():
    {how}
from cowrap.cli import main_drop_in
sys.exit(main_drop_in(["--dialect", "qemu-9.0", *sys.argv[1:]]))
"""


@pytest.mark.parametrize(
    ("how", "bucket"),
    [("raise ValueError('no')", "GENERATOR_CRASH(ValueError)"), ("sys.exit('no')", "WRONGLY_REJECTED")],
    ids=["crashes", "refuses"],
)
def test_a_generator_that_fails_on_one_declaration_hides_no_other(each_kind: Any, how: str, bucket: str) -> None:
    program = each_kind.folder / "failing.py"
    program.write_text(FAILING.format(how=how))
    command = Source(command=shlex.join([sys.executable, str(program)]))
    report = diff(DiffRequest([each_kind.header], command, matrix="gcc-O0"), lambda text: None)
    assert report.headline.startswith("1 wrapper is only on the new side, 6 are identical")
    assert "no" in report.failed["old"]
    (extra,) = report.graded(Grade.BEHAVIOUR)
    assert extra.old is not None
    assert (extra.old.bucket, report.exit_code) == (bucket, 1)
    both = diff(DiffRequest([each_kind.header], command, command, matrix="gcc-O0"), lambda text: None)
    assert [wrapper.name for wrapper in both.graded(Grade.NEITHER)] == ["bdrv_locked"]
    assert both.exit_code == 0


def test_a_generator_that_cannot_do_anything_is_a_wrong_request(each_kind: Any) -> None:
    command = Source(command=shlex.join([sys.executable, str(each_kind.folder / "gone.py")]))
    with pytest.raises(RunError, match="takes none of these inputs"):
        diff(DiffRequest([each_kind.header], command, matrix="gcc-O0"), lambda text: None)


@pytest.mark.tree
@pytest.mark.parametrize(("release", "wrappers"), [("7.2", 25), ("10.0", 56)])
def test_a_real_trees_own_generator_says_the_same(
    release: str, wrappers: int, real_tree: Callable[[str], Path]
) -> None:
    report = diff(DiffRequest([], Source(), tree=real_tree(release), strict=True), lambda text: None)
    assert report.exit_code == 0
    same = report.graded(Grade.IDENTICAL) + report.graded(Grade.WHITE_SPACE)
    assert len(same) == len(report.wrappers) == wrappers
    assert {one.grade for one in report.outside} == {Grade.WHITE_SPACE}


@pytest.mark.tree
@pytest.mark.slow
def test_one_template_line_of_one_variant_in_a_real_tree(real_tree: Callable[[str], Path]) -> None:
    """Against the tree's own generator: exactly the wrappers of the variant whose template has that line."""
    new = Source(command=wrong("no-assume"))
    report = diff(DiffRequest([], Source(), new, real_tree("10.0"), matrix="gcc-O0"), lambda text: None)
    variant = [wrapper for wrapper in report.wrappers if wrapper.mark == "co_wrapper_mixed_bdrv_rdlock"]
    assert report.graded(Grade.BEHAVIOUR) == variant
    assert len(variant) > 20
    assert {wrapper.what for wrapper in variant} == {("lock",)}
    assert len(report.graded(Grade.WHITE_SPACE)) == len(report.wrappers) - len(variant)
