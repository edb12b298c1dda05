# SPDX-License-Identifier: GPL-2.0-or-later
"""The canary: a known-wrong generator that a campaign must report, or it is blind and its silence says nothing."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cowrap_harness.build import Build
from cowrap_harness.case import Leaf, Parameter, Signature, Subject, ValueType
from cowrap_harness.reference import Generated, Generator
from cowrap_harness.runner_generator import own_generator
from cowrap_harness.sample import Sample
from cowrap_harness.sample_judging import Work, judge_sample
from cowrap_harness.toolchain import Toolchain

Edit = Callable[[str], str]

BUCKET = "PROPERTY_BROKEN(result)"
_INT = ValueType("int @", "int @", (Leaf("", "integer"),))
_NODE = ValueType("BlockDriverState *@", "BlockDriverState *@", (Leaf("", "pointer"),), "BlockDriverState")


def lose_result(text: str) -> str:
    """Generated C whose wrappers forget what their target returned."""
    return re.sub(r"s->(?:poll_state\.)?ret = ", "", text)


@dataclass(frozen=True)
class WrongGenerator(Generator):
    """A generator whose text is edited before anyone sees it."""

    edit: Edit = lose_result

    def run(
        self, output: Path, inputs: Sequence[Path], *, timeout: float = 30.0, directory: Path | None = None
    ) -> Generated:
        """What the generator answers, its text edited."""
        answer = super().run(output, inputs, timeout=timeout, directory=directory)
        return answer if answer.text is None else replace(answer, text=self.edit(answer.text))


def canary_sample(dialect: str) -> Sample:
    """One plain declaration of a dialect."""
    mark = "generated_co_wrapper" if dialect < "qemu-8" else "co_wrapper_mixed"
    signature = Signature(_INT, (Parameter("bs", _NODE), Parameter("flags", _INT)))
    text = f"int {mark} bdrv_canary(BlockDriverState *bs, int flags);"
    return Sample(dialect, "", (Subject("bdrv_canary", mark, signature, text=text, lines=f"{text}\n"),), f"{text}\n")


def blind_builds(
    dialect: str, builds: Sequence[Build], toolchain: Toolchain, edit: Edit = lose_result
) -> tuple[str, ...]:
    """The builds in which a wrapper that loses its result is not reported."""
    work = Work(WrongGenerator(own_generator(dialect).command, edit), tuple(builds), schedules=2)
    with tempfile.TemporaryDirectory(prefix="cowrap-canary-") as directory:
        report = judge_sample(canary_sample(dialect), work, toolchain, Path(directory))
    seen = {row.build for row in report.rows if row.judgement.bucket == BUCKET}
    return tuple(build.name for build in builds if build.name not in seen)
