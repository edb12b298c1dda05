# SPDX-License-Identifier: GPL-2.0-or-later
"""What a fork's file says must hold: read, refused where it makes no sense, and what a run judges by it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.case import Signature, Subject, ValueType
from cowrap_harness.hold import Hold
from cowrap_harness.hold_file import DialectError, hold_of
from cowrap_harness.named_inputs import read_inputs
from cowrap_harness.rules import Duty, Place, Refusal, Shape
from cowrap_harness.run_request import RunError, RunRequest
from cowrap_harness.runner import run
from cowrap_harness.runner_dialect import checked_hold
from cowrap_harness.verdict import Verdict

INT = ValueType("int @", "int @", ())
EXAMPLES = Path(__file__).resolve().parents[2] / "docs/example/dialects"


def _subject(mark: str, name: str) -> Subject:
    return Subject(name, mark, Signature(INT, ()))


def _write(folder: Path, hold: Any, base: str = "qemu-9.0", **emit: Any) -> Path:
    path = folder / "acme.json"
    path.write_text(json.dumps({"schema": 1, "name": "acme-1.0", "base": base, "emit": emit, "hold": hold}))
    return path


def test_what_is_owed_for_marks_of_its_own_and_for_the_others(tmp_path: Path) -> None:
    marks = {"no_co_wrapper_x": {"shape": "no_co_wrapper", "lock": "write"}, "co_wrapper": None}
    hold = hold_of(str(_write(tmp_path, {"marks": marks}, "qemu-8.2")))
    assert (hold.name, hold.runs_like) == ("acme-1.0", "qemu-8.2")
    owed = hold.duty(_subject("no_co_wrapper_x", "bdrv_co_dig"))
    assert owed == Duty("qemu-8.2", Shape.NO_CO, "bdrv_dig", "write", Place.MAIN, True, False)
    assert isinstance(hold.duty(_subject("no_co_wrapper_x", "bdrv_dig")), Refusal)
    assert hold.duty(_subject("co_wrapper", "bdrv_peek")) == Refusal("acme-1.0 has no mark 'co_wrapper'")
    base = Hold.plain("qemu-8.2")
    assert hold.duty(_subject("co_wrapper_mixed", "bdrv_a")) == base.duty(_subject("co_wrapper_mixed", "bdrv_a"))


def test_names_by_a_prefix_and_an_infix_of_its_own(tmp_path: Path) -> None:
    marks = {"w": {"shape": "co_wrapper"}}
    hold = hold_of(str(_write(tmp_path, {"marks": marks, "prefix": "acme", "infix": "async"})))
    assert hold.is_mark("w")
    assert hold.is_mark("co_wrapper_x")
    assert not hold.is_mark("v")
    assert hold.target("w", "acme_read") == "acme_async_read"
    for wrong in ("read", "other_read", "acme_async_read", "acme__read"):
        assert hold.target("w", wrong) is None, wrong
    assert hold.target("w", "acme_x_async_read") == "acme_async_x_async_read"
    assert hold.target("no_co_wrapper", "acme_async_read") == "acme_read"
    assert hold.target("no_co_wrapper", "other_async_read") is None


def test_names_without_a_prefix_are_as_emit_has_them(tmp_path: Path) -> None:
    """Underscores at the start belong to the first word, also under a mark of one's own."""
    hold = hold_of(str(_write(tmp_path, {"marks": {"w": {"shape": "co_wrapper"}}})))
    assert hold.target("w", "_acme_read") == "_acme_co_read"
    assert hold.target("w", "acme_x_co_read") is None
    assert Hold.plain("qemu-5.2").target("generated_co_wrapper", "blk_a") is None
    free = hold_of(str(_write(tmp_path, {"prefix": ""}, "qemu-5.2")))
    assert free.target("generated_co_wrapper", "blk_a") == "blk_co_a"


def test_with_a_mark_word_the_bases_marks_are_gone(tmp_path: Path) -> None:
    marks = {"task_wrap": {"shape": "co_wrapper"}, "no_task_wrap": {"shape": "no_co_wrapper"}}
    hold = hold_of(str(_write(tmp_path, {"marks": marks, "mark_word": "task_wrap"})))
    assert hold.known_marks == ("task_wrap", "no_task_wrap")
    assert [word for word in ("task_wrap_x", "no_task_wrap_y", "co_wrapper", "task") if hold.is_mark(word)] == [
        "task_wrap_x", "no_task_wrap_y",
    ]  # fmt: skip
    assert hold.duty(_subject("co_wrapper", "bdrv_a")) == Refusal("acme-1.0 has no mark 'co_wrapper'")
    assert hold.duty(_subject("task_wrap_x", "bdrv_a")) == Refusal("acme-1.0 has no mark 'task_wrap_x'")


def test_a_type_of_ones_own_stands_for_a_context_object(tmp_path: Path) -> None:
    hold = hold_of(str(_write(tmp_path, {"contexts": {"AcmeNode": "BdrvChild"}}, "qemu-8.2")))
    assert hold.objects["AcmeNode"] == "BdrvChild"
    (tmp_path / "in.h").write_text(
        "typedef AcmeNode Other;\nint co_wrapper bdrv_a(const Other *n);\n"
        "int co_wrapper bdrv_b(struct AcmeNode *n, int *p);\nint co_wrapper bdrv_c(AcmeNode **n);\n"
    )
    reading, same, _ = read_inputs([tmp_path / "in.h"], hold.named)
    assert same == hold
    types = {subject.name: subject.signature.parameters[0].type.object for subject in reading.subjects}
    assert types == {"bdrv_a": "BdrvChild", "bdrv_b": "BdrvChild", "bdrv_c": ""}
    owed = hold.duty(reading.subjects[0])
    assert isinstance(owed, Duty)
    assert owed.place is Place.NODE


def test_a_mark_that_only_emit_has_is_refused(tmp_path: Path) -> None:
    """Every wrapper of it would be called one that nobody asks for."""
    emitted = {"co_wrapper_x": {"like": "co_wrapper"}, "no_co_wrapper": None}
    path = _write(tmp_path, {}, marks=emitted)
    with pytest.raises(DialectError, match=r"hold\.marks: must say what is due of co_wrapper_x, which emit\.marks"):
        checked_hold(str(path))
    _write(tmp_path, {"marks": {"co_wrapper_x": {"shape": "co_wrapper"}}}, marks=emitted)
    assert checked_hold(str(path)).is_mark("co_wrapper_x")


def test_a_release_is_told_its_dialect() -> None:
    with pytest.raises(DialectError, match=r"dialect 'qemu-7\.2'; .*\nthe dialect of that release is 'qemu-6\.2'$"):
        checked_hold("qemu-7.2")


def test_a_file_that_has_changed_is_read_again(tmp_path: Path) -> None:
    path = str(_write(tmp_path, {"infix": "x"}))
    assert hold_of(path).infix == "x"
    _write(tmp_path, {"infix": "y"})
    assert hold_of(path).infix == "y"


@pytest.mark.parametrize(
    ("hold", "said"),
    [
        ([], "must be an object whose member 'hold' is one"),
        ({"mark": {}}, "hold.mark: no such member; known are contexts, infix, mark_word, marks, "),
        ({"runs_like": "qemu-9.1"}, "hold.runs_like: must be one of qemu-5.2"),
        ({"marks": []}, "hold.marks: must be an object"),
        ({"marks": {"x": {"shape": "mixed"}}}, "hold.marks.x: must be an object with shape: co_wrapper, "),
        ({"marks": {"x": {"shape": "co_wrapper", "lock": "wr"}}}, "hold.marks.x: must be an object with shape"),
        ({"marks": {"x": {"shape": "co_wrapper", "why": ""}}}, "hold.marks.x: must be an object with shape"),
        ({"marks": {"x": {"shape": "co_wrapper"}}, "runs_like": "qemu-6.2"}, "hold.marks: a fork of a dialect before"),
        ({"infix": "Co"}, "hold.infix: must be a lower-case word"),
        ({"infix": ""}, "hold.infix: must be a lower-case word"),
        ({"mark_word": "task"}, "hold.mark_word: no mark is left; hold.marks must have one"),
        ({"mark_word": "t", "marks": {"x": {"shape": "co_wrapper"}}}, "hold.marks.x: must contain the mark_word 't'"),
        ({"contexts": ["AcmeNode"]}, "hold.contexts: must be an object: a type, and the runtime's that stands for it"),
        ({"contexts": {"AcmeNode": "Node"}}, "hold.contexts.AcmeNode: must be a type's name, and what stands for it: "),
        ({"contexts": {"Acme Node": "BdrvChild"}}, "hold.contexts.Acme Node: must be a type's name"),
        ({"stubs": "nowhere"}, "hold.stubs: must be a folder of headers beside the file"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(hold: Any, said: str, tmp_path: Path) -> None:
    with pytest.raises(DialectError) as error:
        hold_of(str(_write(tmp_path, hold)))
    assert f"acme.json: {said}" in str(error.value)


def test_a_file_that_is_not_there_or_no_json_is_no_finding(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{")
    (tmp_path / "in.h").write_text("int co_wrapper bdrv_a(int b);\n")
    for name, said in (("none.json", "No such file"), ("bad.json", "bad.json:1:2: not JSON")):
        with pytest.raises(RunError, match=said):
            run(RunRequest([tmp_path / "in.h"], str(tmp_path / name), matrix="quick"), lambda text: None)


def test_a_fork_that_forgets_its_lock_is_found(tmp_path: Path) -> None:
    """`hold` says what is due, whatever `emit` says: here a lock that is taken and not given back, and none at all."""
    stubs = str(EXAMPLES / "drained-stubs")
    hold = {"marks": {"no_co_wrapper_x": {"shape": "no_co_wrapper", "lock": "write"}}, "stubs": stubs}
    mark = {"no_co_wrapper_x": {"like": "no_co_wrapper", "lock": "x"}}
    (tmp_path / "in.h").write_text("int no_co_wrapper_x bdrv_co_a(BlockDriverState *bs);\n")
    found = {}
    for release in ("bdrv_graph_wrunlock();", "(void)s;"):
        locks = {"x": {"bottom_half": ["bdrv_graph_wrlock_drained();", release]}}
        path = _write(tmp_path, hold, locks=locks, marks=mark)
        report = run(RunRequest([tmp_path / "in.h"], str(path), matrix="quick"), lambda text: None)
        found[release] = report.wrappers[0].verdict
    unlocked = _write(tmp_path, hold, marks={"no_co_wrapper_x": {"like": "no_co_wrapper"}})
    report = run(RunRequest([tmp_path / "in.h"], str(unlocked), matrix="quick"), lambda text: None)
    assert found == {"bdrv_graph_wrunlock();": Verdict.PASS, "(void)s;": Verdict.PROPERTY_BROKEN}
    assert {row.judgement.bucket for row in report.wrappers[0].findings} == {"PROPERTY_BROKEN(lock-over-call)"}
