# SPDX-License-Identifier: GPL-2.0-or-later
"""The suite of our own generator: C text and diagnostics from this process, and the goldens' text compiled and run."""

from __future__ import annotations

import re
import shlex
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from cowrap_harness.generated_text import FUNCTION_END
from cowrap_harness.golden import ENDINGS, GoldenInput, chosen, discover, orphans
from cowrap_harness.golden_file import Golden, GoldenError, read_golden
from cowrap_harness.golden_header import dialect_label
from cowrap_harness.golden_problems import Comparison, Problem
from cowrap_harness.golden_words import NOT_RUN
from cowrap_harness.hold_file import DialectError
from cowrap_harness.progress import Progress
from cowrap_harness.runner_output import own_output

_EVENT = re.compile(r"^(?:main|iothread \d+) ", re.MULTILINE)


class WrapperSuite:
    """The goldens in one folder; accepted ones are compiled and run in the builds of `matrix`.

    `options` are the words that a command for this suite needs besides its action and names.
    """

    def __init__(self, root: Path, matrix: str, progress: Progress, options: Sequence[str] = ()) -> None:
        self._root = root
        self._matrix = matrix
        self._progress = progress
        self._options = options

    @cached_property
    def _inputs(self) -> list[GoldenInput]:
        return discover(self._root)

    def goldens(self, names: Sequence[str]) -> list[Golden]:
        """The goldens of these cases, of all for no name; raises GoldenError."""
        return [golden for item in chosen(self._inputs, names) for golden in item.goldens]

    def orphans(self) -> list[Path]:
        """The expected files that belong to no input; raises GoldenError."""
        return orphans(self._root, self._inputs)

    def folders(self) -> list[Path]:
        """Where goldens stand."""
        return [self._root / kind for kind in ENDINGS]

    def command(self, *words: str) -> str:
        """What a person types for an action on this suite."""
        return shlex.join(["cowrap-harness", "golden", *words, *self._options])

    def examine(self, names: Sequence[str]) -> Iterator[Comparison | Problem]:
        """C text and diagnostics first, for which nothing is compiled; then traces and findings; raises GoldenError."""
        now: dict[str, dict[GoldenInput, str]] = defaultdict(dict)
        for item in chosen(self._inputs, names):
            if item.kind == "reject":
                yield diagnostics(item)
                continue
            for dialect in item.dialects:
                found = c_text(item, dialect)
                yield found
                if isinstance(found, Comparison) and item.kind == "accept":
                    now[dialect][item] = found.actual.decode("utf-8", "surrogateescape")
        if self._matrix != NOT_RUN and now:
            yield from self._executed(now)

    def _executed(self, now: dict[str, dict[GoldenInput, str]]) -> Iterator[Comparison | Problem]:
        from cowrap_harness.golden_execution import Machine

        machine = Machine(self._matrix, self._progress)
        for dialect in sorted(now):
            accepted = {item: text for item in now[dialect] if (text := _accepted(item, dialect)) is not None}
            changed = {item: text for item, text in now[dialect].items() if text != accepted.get(item)}
            ran, new = (machine.run(dialect, texts) for texts in (accepted, changed))
            for item, result in ran.items():
                yield from _findings(item, dialect, "the golden does not pass", result.findings)
            for item, result in new.items():
                now_fails = "what is generated now does not pass"
                yield from _findings(item, dialect, now_fails, result.findings, bars=item.name)
            builds = ", ".join(build.name for build in machine.builds)
            for item, result in {**ran, **new}.items():
                right = item in new and not result.findings and item.header.wrappers
                said = f"{item.name}: what is generated now for {dialect_label(dialect)} passes in {builds}"
                # what does not even run leaves no trace to compare
                if result.traces or not result.findings:
                    yield _trace(item, dialect, result.traces, said if right else "")


def _findings(
    item: GoldenInput, dialect: str, what: str, sentences: Sequence[str], bars: str = ""
) -> Iterator[Problem]:
    golden = item.expected_path(dialect, ".c")
    # a run judges what is generated now: the golden's own text is a side of a diff
    command = ["run", "--dialect", dialect] if bars else ["diff", "--dialect", dialect, "--old", str(golden)]
    mend = f"the whole report: {shlex.join(['cowrap-harness', *command, str(item.path)])}"
    for sentence in sentences:
        yield Problem(golden, f"{what}: {sentence}", mend, bars=bars)


def diagnostics(item: GoldenInput) -> Comparison | Problem:
    """How one input is refused now; raises GoldenError for a fork's file that is wrong."""
    text, said = _own(item, item.dialects[0] if item.dialects else None)
    if text is not None:
        return Problem(item.path, "this must be refused, but is accepted", "mend the generator, or move it to accept/")
    lacking = "" if ": error: " in said else "no error is in it"
    return Comparison(item.golden("", ".err"), _bytes(said), lacking)


def c_text(item: GoldenInput, dialect: str) -> Comparison | Problem:
    """The C text that one input gives now in one of its dialects; raises GoldenError where a fork's file is wrong."""
    text, said = _own(item, dialect)
    if text is None:
        mend = "mend the generator or the input, or move the input to reject/"
        refused = f"this must be accepted in {dialect_label(dialect)}, but is refused:\n{said.rstrip()}"
        return Problem(item.path, refused, mend)
    wrappers = FUNCTION_END.search(text) is not None
    lacking = "" if wrappers else "no wrapper is in it (`wrappers=0` in the input's first line says that this is meant)"
    if not item.header.wrappers:
        lacking = "its input says wrappers=0, and a wrapper is in it" if wrappers else ""
    return Comparison(item.golden(dialect, ".c"), _bytes(text), lacking)


def _own(item: GoldenInput, dialect: str | None) -> tuple[str | None, str]:
    try:
        return own_output(item.path, dialect)
    except DialectError as error:
        raise GoldenError(str(error)) from error


def _trace(item: GoldenInput, dialect: str, traces: str, note: str) -> Comparison:
    lacking = "no event is in it" if item.header.wrappers and not _EVENT.search(traces) else ""
    return Comparison(item.golden(dialect, ".trace"), _bytes(traces), lacking, note)


def _accepted(item: GoldenInput, dialect: str) -> str | None:
    data = read_golden(item.expected_path(dialect, ".c"))
    return None if data is None else data.decode("utf-8", "surrogateescape")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
