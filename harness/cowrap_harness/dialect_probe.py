# SPDX-License-Identifier: GPL-2.0-or-later
"""Names the dialect of any generator by running it, as a black box, on small probe declarations."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.reference import TIMEOUT_S, Generator, Outcome
from cowrap_harness.reference_tokens import PREAMBLE, REST, c_tokens, wrapper_parts

Answer = str
"""What came out of one probe, in a word or two; the table below compares it, the evidence prints it."""

NOTHING = "no wrapper"
WRAPPER = "a wrapper"


@dataclass(frozen=True)
class Probe:
    """One declaration, and what to read off the output."""

    what: str
    declaration: str
    read: Callable[[str], Answer]


def _any(_: str) -> Answer:
    return WRAPPER


def _context(tokens: str) -> Answer:
    """Which context the waiter names; the probe's parameter has a name that no script expects."""
    for found in ("qemu_get_current_aio_context ( )", "bdrv_get_aio_context ( top )", "bdrv_get_aio_context ( bs )"):
        if f". poll_state . ctx = {found} ," in tokens:
            return found.replace(" ", "")
    return "another context"


def _acquires(tokens: str) -> Answer:
    return "aio_context_acquire" if "aio_context_acquire ( ctx ) ;" in tokens else "no aio_context_acquire"


def _write_lock(tokens: str) -> Answer:
    for found in ("bdrv_graph_wrlock ( NULL ) ;", "bdrv_graph_wrlock ( ) ;"):
        if found in tokens:
            return found.replace(" ", "").rstrip(";")
    return "no bdrv_graph_wrlock"


PROBES: Mapping[str, Probe] = {
    "old": Probe("generated_co_wrapper", "int generated_co_wrapper bdrv_probe(BdrvChild *child);", _any),
    "new": Probe("co_wrapper", "int co_wrapper bdrv_probe(BdrvChild *child);", _any),
    "prefix": Probe(
        "a name that does not begin with bdrv_", "int generated_co_wrapper nbd_probe(BlockDriverState *bs);", _any
    ),
    "backend": Probe(
        "BlockBackend as first parameter", "int generated_co_wrapper bdrv_probe(BlockBackend *blk);", _any
    ),
    "context": Probe(
        "the context for a BlockDriverState named top", "int co_wrapper bdrv_probe(BlockDriverState *top);", _context
    ),
    "acquire": Probe("a bottom half", "int no_co_wrapper bdrv_co_probe(BlockDriverState *bs);", _acquires),
    "wrlock": Probe(
        "the mark _bdrv_wrlock", "int no_co_wrapper_bdrv_wrlock bdrv_co_probe(BlockDriverState *bs);", _write_lock
    ),
}

_OLD = {"old": WRAPPER, "new": NOTHING}
_NEW = {"old": NOTHING, "new": WRAPPER}
_BY_NAME = {"context": "bdrv_get_aio_context(bs)"}
EXPECTED: Mapping[str, Mapping[str, Answer]] = {
    "qemu-5.2": {**_OLD, "prefix": NOTHING, "backend": NOTHING},
    "qemu-6.1": {**_OLD, "prefix": WRAPPER, "backend": NOTHING},
    "qemu-6.2": {**_OLD, "prefix": WRAPPER, "backend": WRAPPER},
    "qemu-8.0": {**_NEW, **_BY_NAME, "acquire": "no aio_context_acquire"},
    "qemu-8.1": {**_NEW, **_BY_NAME, "acquire": "aio_context_acquire"},
    "qemu-8.2": {
        **_NEW, "context": "bdrv_get_aio_context(top)", "acquire": "aio_context_acquire",
        "wrlock": "bdrv_graph_wrlock(NULL)",
    },
    "qemu-9.0": {
        **_NEW, "context": "qemu_get_current_aio_context()", "acquire": "no aio_context_acquire",
        "wrlock": "bdrv_graph_wrlock()",
    },
}  # fmt: skip
"""dialect -> what each probe that matters to it gives (the other family's marks give nothing by themselves)."""


@dataclass(frozen=True)
class Probed:
    """What the probes gave. Where no row of the table fits, `dialect` is None and `nearest` the row that fits best."""

    dialect: str | None
    nearest: str
    answers: Mapping[str, Answer]

    @property
    def evidence(self) -> str:
        """One sentence: what came out, and what of it does not fit."""
        seen = "; ".join(f"{PROBES[name].what}: {answer}" for name, answer in self.answers.items())
        if self.dialect:
            return f"{self.dialect}, as its generator gives for {seen}"
        wrong = "; ".join(
            f"{PROBES[name].what}: '{self.answers[name]}' instead of '{expected}'"
            for name, expected in EXPECTED[self.nearest].items()
            if name in self.answers and self.answers[name] != expected
        )
        return f"no known dialect; nearest is {self.nearest}, but for {wrong}"


def name_dialect(
    generator: Generator, probes: Mapping[str, Probe] = PROBES, timeout: float = TIMEOUT_S
) -> Probed:
    """Runs the probes, each with so much time, and names the dialect whose row fits.

    Raises GeneratorUnavailable where the command cannot be started at all.
    """
    with tempfile.TemporaryDirectory(prefix="cowrap-probe-") as scratch:
        answers = {name: _ask(generator, probes[name], Path(scratch), timeout) for name in ("old", "new")}
        # The questions that only one family can answer.
        further: Sequence[str] = ("context", "acquire", "wrlock")
        if answers["old"] == WRAPPER and answers["new"] != WRAPPER:
            further = ("prefix", "backend")
        answers |= {name: _ask(generator, probes[name], Path(scratch), timeout) for name in further}
    return match_answers(answers)


def match_answers(answers: Mapping[str, Answer], likely: str | None = None) -> Probed:
    """Compares answers with the table; where several rows fit best and none whole, `likely` is the nearest if it is
    one of them.
    """

    def fits(dialect: str) -> int:
        return sum(answers.get(name) == expected for name, expected in EXPECTED[dialect].items())

    exact = next((dialect for dialect in EXPECTED if fits(dialect) == len(EXPECTED[dialect])), None)
    return Probed(exact, exact or max(EXPECTED, key=lambda row: (fits(row), row == likely)), answers)


def _ask(generator: Generator, probe: Probe, scratch: Path, timeout: float) -> Answer:
    """Runs one probe; a refusal, a crash and an empty output all mean that no wrapper came."""
    header = scratch / "probe.h"
    header.write_text(probe.declaration + "\n", encoding="ascii")
    result = generator.run(scratch / "probe.c", [header], timeout=timeout, directory=scratch)
    if result.outcome is not Outcome.OK or result.text is None:
        return NOTHING
    if set(wrapper_parts(result.text)) <= {PREAMBLE, REST}:
        return NOTHING
    return probe.read(" ".join(c_tokens(result.text)))
