# SPDX-License-Identifier: GPL-2.0-or-later
"""Skeletons: names and types do not count, every other token does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cowrap_harness.case import Subject
from cowrap_harness.golden import discover
from cowrap_harness.reading import read_headers
from cowrap_harness.reference_tokens import c_tokens, wrapper_parts
from cowrap_harness.rules import DIALECTS
from cowrap_harness.skeleton import Siblings, SkeletonError, sibling_subjects, skeleton_of

SUITE = Path(__file__).parents[2] / "golden"
CORPUS = SUITE / "corpus"

WRONG = {
    "dropped kick": (r"aio_wait_kick ?\( ?\) ?;", ""),
    "lost result": (r"s ?-> ?ret ?= ?", ""),
    "missing lock": (r"bdrv_graph_co_rdlock ?\( ?\) ?;", ""),
    "missing unlock": (r"bdrv_graph_co_rdunlock ?\( ?\) ?;", ""),
    "assertion removed": (r"assert ?\( ?! ?qemu_in_coroutine ?\( ?\) ?\) ?;", ""),
    "assertion turned": (r"! qemu_in_coroutine", "qemu_in_coroutine"),
    "other context": (r"qemu_get_current_aio_context", "qemu_get_aio_context"),
    "progress never set": (r"in_progress = true", "in_progress = false"),
    "progress cleared late": (r"(s -> poll_state . in_progress = false ;) (aio_wait_kick \( \) ;)", r"\2 \1"),
    "result of another member": (r"return s \. ret", "return s . poll_state . ret"),
}


def text_of(dialect: str, mark: str, void: bool) -> tuple[Subject, str]:
    """A golden sibling as one line of tokens."""
    parts = wrapper_parts((CORPUS / f"{dialect}.siblings.c").read_text(encoding="utf-8"))
    subject = next(
        one for one in sibling_subjects(dialect) if one.mark == mark and one.signature.result.is_void is void
    )
    return subject, " ".join(parts[subject.name])


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_wrong_leaves_the_skeleton(wrong: str) -> None:
    subject, text = text_of("qemu-9.0", "co_wrapper_bdrv_rdlock", False)
    siblings = Siblings.load(CORPUS, "qemu-9.0")
    assert siblings.difference(subject, text.split()) == ""
    pattern, instead = WRONG[wrong]
    changed = re.sub(pattern, instead, text)
    assert changed != text
    assert "golden sibling has" in siblings.difference(subject, changed.split())


def test_names_types_and_parameters_do_not_count() -> None:
    subject, text = text_of("qemu-9.0", "co_wrapper_mixed", False)
    name, target = subject.name, subject.name.replace("bdrv_", "bdrv_co_", 1)
    due = skeleton_of(text.split(), name, target)
    other = text.replace("second", "poll_state").replace("int ret", "struct s * ret").replace("BdrvSibling", "Other")
    assert other != text
    assert skeleton_of(other.split(), name, target) == due


@pytest.mark.parametrize(
    "text", ["", "int f(void) { return 0; }", "typedef struct S { int a; } S; static void f(void) {"]
)
def test_what_is_no_wrapper_is_said_to_be_none(text: str) -> None:
    with pytest.raises(SkeletonError):
        skeleton_of(c_tokens(text), "bdrv_a", "bdrv_co_a")
    subject = sibling_subjects("qemu-9.0")[0]
    assert Siblings.load(CORPUS, "qemu-9.0").difference(subject, c_tokens(text))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_accept_goldens_have_their_siblings_skeletons(dialect: str) -> None:
    siblings = Siblings.load(CORPUS, dialect)
    inputs = [item for item in discover(SUITE) if item.kind == "accept" and dialect in item.dialects]
    checked = 0
    for item in inputs:
        parts = wrapper_parts(item.expected_path(dialect, ".c").read_text(encoding="utf-8"))
        for subject in read_headers([item.path]).subjects:
            assert siblings.difference(subject, parts[subject.name]) == "", subject.text
            checked += 1
    assert checked >= 4


@pytest.mark.parametrize("dialect", DIALECTS)
def test_no_two_marks_share_a_skeleton(dialect: str) -> None:
    """But for the locks that two dialects lack, what a mark asks for shows."""
    parts = wrapper_parts((CORPUS / f"{dialect}.siblings.c").read_text(encoding="utf-8"))
    found: dict[tuple[str, ...], str] = {}
    for subject in sibling_subjects(dialect):
        target = (
            subject.name.replace("bdrv_co_", "bdrv_")
            if "_co_" in subject.name
            else subject.name.replace("_", "_co_", 1)
        )
        made = skeleton_of(parts[subject.name], subject.name, target)
        assert found.setdefault(made, subject.mark) == subject.mark
