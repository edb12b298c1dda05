# SPDX-License-Identifier: GPL-2.0-or-later
"""A whole source tree: its dialect by probing, its own generator's tokens against ours, then everything that a run
does.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from cowrap_harness.generated_file import part_texts
from cowrap_harness.interrupt import Interrupted
from cowrap_harness.outcome import Row, RunReport
from cowrap_harness.progress import Progress, Step
from cowrap_harness.reference import Generator, GeneratorUnavailable, Outcome
from cowrap_harness.reference_tokens import WrapperDifference, difference
from cowrap_harness.run_request import RunError, RunRequest
from cowrap_harness.runner import run
from cowrap_harness.tree import Tree, TreeError, open_tree
from cowrap_harness.verdict import Judgement, Verdict


def run_tree(path: Path, request: RunRequest, progress: Progress) -> RunReport:
    """Judges the wrappers of the tree at `path`; `request` gives all but the inputs. Raises RunError."""
    try:
        tree = open_tree(path)
        progress(Step("naming the dialect by the tree's own generator"))
        dialect, evidence = tree_dialect(tree, request.dialect)
        report = run(replace(request, inputs=list(tree.inputs), dialect=dialect), progress)
        report.chosen = "as the tree's own generator" if evidence else "as named"
        report.again = ("cowrap-harness", "tree", *request.words(dialect), str(path))
        report.notes += [f"dialect: {evidence}"] if evidence else []
        report.notes.append(f"inputs: {', '.join(str(one.relative_to(tree.root)) for one in tree.inputs)}")
        report.notes.append(f"the line to use: cowrap generate --dialect {dialect} -o block-gen.c IN...")
        if tree.generator is not None:
            _compare_unless_interrupted(tree.generator, tree, report)
    except (TreeError, GeneratorUnavailable) as error:
        raise RunError(str(error)) from error
    return report


def tree_dialect(tree: Tree, named: str | None) -> tuple[str, str]:
    """The dialect and what shows it: what the tree's own generator gives for the probes; empty where it was named.

    Raises TreeError where the tree has no generator, RunError where that one fits no dialect.
    """
    if named is not None:
        return named, ""
    probed = tree.dialect()
    if probed.dialect is None:
        raise RunError(
            f"{tree.root}: its own generator fits no known dialect, {probed.nearest} best; name one with --dialect\n"
            f"{probed.evidence}"
        )
    return probed.dialect, probed.evidence


def _compare_unless_interrupted(own: Generator, tree: Tree, report: RunReport) -> None:
    try:
        if not report.interrupted:
            _compare(own, tree, report)
    except Interrupted as stop:
        report.interrupted = stop.name
    if report.interrupted:
        report.notes.append("interrupted before tokens were compared with the tree's own generator's")


def _compare(own: Generator, tree: Tree, report: RunReport) -> None:
    """Holds the judged output's tokens against those of the tree's own generator, wrapper by wrapper."""
    with tempfile.TemporaryDirectory(prefix="cowrap-") as directory:
        theirs = own.run(Path(directory) / "block-gen.c", tree.inputs)
    if theirs.outcome is not Outcome.OK:
        report.notes.append(
            f"the tree's own generator fails on its inputs, so tokens are not compared: {theirs.reason}"
        )
        return
    differences = {one.name: one for one in difference(report.generated, theirs.text or "")}
    report.reference = "the tree's own generator"
    texts = part_texts(theirs.text or "")
    for wrapper in report.wrappers:
        wrapper.reference = texts.get(wrapper.name, "")
        found = differences.pop(wrapper.name, None)
        if found is not None:
            wrapper.rows.append(Row(_judgement(found)))
    same = sum(not any(row.judgement.verdict is Verdict.TOKENS_DIFFER for row in w.rows) for w in report.wrappers)
    report.notes.append(f"{same} of {len(report.wrappers)} wrappers are token-identical to the tree's own generator's")
    report.notes += [f"outside the wrappers, {one.name}: {one.kind}\n{one.text}" for one in differences.values()]


def _judgement(found: WrapperDifference) -> Judgement:
    return Judgement(
        Verdict.TOKENS_DIFFER, found.kind, f"the tree's own generator's tokens (-) against these (+):\n{found.text}"
    )
