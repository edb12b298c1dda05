# SPDX-License-Identifier: GPL-2.0-or-later
"""A run's report as JUnit XML: a suite for the generator's own work and one for each build, a test case a wrapper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from cowrap_harness.outcome import RunReport, WrapperReport
from cowrap_harness.report.entries import NOT_JUDGED, evidence, located, where
from cowrap_harness.report.plain import first_line, one_line, visible
from cowrap_harness.verdict import Verdict, worst

GENERATOR = "generator"
"""The suite of what is judged before compiling: whether there is a wrapper, and its tokens."""

_TAGS = {Verdict.RIGHTLY_REJECTED: "skipped", Verdict.HARNESS_ERROR: "error", Verdict.NOT_JUDGED: "error"}


@dataclass(frozen=True)
class _Outcome:
    """What is not a success: the element's tag, its type, a line and a text."""

    tag: str
    type: str
    message: str
    text: str = ""


def render_junit(report: RunReport, root: Path) -> str:
    """The report as XML text; paths are relative to `root` where they can be. Nothing in it depends on time."""
    suites = Element("testsuites", name="cowrap-harness")
    _suite(suites, GENERATOR, [*_cases(report, "", root), *_unread(report, root)])
    for build in dict.fromkeys([*report.builds, *_builds(report)]):
        _suite(suites, build, list(_cases(report, build, root)))
    _count(suites)
    ElementTree.indent(suites, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(suites, encoding="unicode") + "\n"


def _builds(report: RunReport) -> list[str]:
    return [row.build for wrapper in report.wrappers for row in wrapper.rows if row.build]


def _suite(suites: Element, name: str, cases: Sequence[Element]) -> None:
    """Adds a suite, unless nothing was judged there."""
    if not cases:
        return
    suite = ElementTree.SubElement(suites, "testsuite", name=visible(name))
    for case in cases:
        case.set("classname", f"cowrap.{visible(name)}")
    suite.extend(cases)
    _count(suite)


def _count(suite: Element) -> None:
    """Sets the sums that readers expect on a suite, and on all of them."""
    for name, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(name, str(sum(1 for _ in suite.iter(tag))))


def _cases(report: RunReport, build: str, root: Path) -> Iterator[Element]:
    """A case for each wrapper that was judged in this build; before compiling (`""`) every wrapper was."""
    for wrapper in report.wrappers:
        rows = [row for row in wrapper.rows if row.build == build]
        if rows or not build:
            yield _case(wrapper.name, wrapper.place, _outcome(replace(wrapper, rows=rows)) if rows else None, root)


def _unread(report: RunReport, root: Path) -> Iterator[Element]:
    for place, reason in report.unread:
        path, line = located(place, root)
        yield _case(f"the mark at {path}:{line}", place, _Outcome("error", NOT_JUDGED, reason), root)


def _case(name: str, place: str, outcome: _Outcome | None, root: Path) -> Element:
    case = Element("testcase", name=one_line(name))
    if place:
        path, line = located(place, root)
        case.set("file", visible(path))
        case.set("line", str(line))
    if outcome is not None:
        said = ElementTree.SubElement(case, outcome.tag)
        said.set("type", visible(outcome.type))
        said.set("message", first_line(outcome.message))
        said.text = visible(outcome.text) or None
    return case


def _outcome(wrapper: WrapperReport) -> _Outcome | None:
    """One element for all buckets, as readers show only the first: the worst names it, the text has them all."""
    judgement = worst([row.judgement for row in wrapper.rows])
    if judgement.verdict is Verdict.PASS:
        return None
    paragraphs = [wrapper.text]
    for row, same in wrapper.buckets:
        lines = [f"{row.judgement.bucket}: {row.judgement.sentence}", where(row, same), evidence(row)]
        paragraphs.append("\n".join(line for line in lines if line))
    tag = _TAGS.get(judgement.verdict, "failure")
    message = f"{judgement.bucket}: {judgement.sentence}"
    return _Outcome(tag, judgement.bucket, message, "\n\n".join(part for part in paragraphs if part))
