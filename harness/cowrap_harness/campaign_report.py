# SPDX-License-Identifier: GPL-2.0-or-later
"""What a campaign is asked, and how it ended: plain data for its directory."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cowrap_harness.version
from cowrap_harness.build import QUICK
from cowrap_harness.carried_dialect import digest_of
from cowrap_harness.exit_status import CLEAN, ENVIRONMENT, FINDINGS
from cowrap_harness.fuzz_batch import BatchOptions
from cowrap_harness.fuzz_form import SCHEMA, CampaignForm
from cowrap_harness.json_text import json_text
from cowrap_harness.tally import Tally
from cowrap_harness.tiers import describe_tiers
from cowrap_harness.whole_file import write_whole


@dataclass(frozen=True)
class CampaignRequest:
    """What to run. `seconds` and `options.cases` end it (both None: a signal does); `shard` is (number from 1, of how
    many), `scheduler` the address of a Dask cluster that does the work (None: `workers` processes here).
    """

    options: BatchOptions
    seed: int
    directory: Path
    seconds: float | None = None
    shard: tuple[int, int] = (1, 1)
    workers: int = 2
    resume: bool = False
    notes: tuple[str, ...] = ()
    scheduler: str | None = None

    def identity(self) -> dict[str, Any]:
        """What must be the same for `--resume` to go on."""
        return {
            "seed": self.seed,
            "shard": list(self.shard),
            "version": cowrap_harness.version.version(),
            "dialect_files": digest_of(self.options.dialect),
            **json.loads(json.dumps(dataclasses.asdict(self.options))),
        }


@dataclass
class CampaignReport:
    """How a campaign ended: its tally, builds in which the canary went unseen, and what cut it short."""

    request: CampaignRequest
    tally: Tally
    blind: tuple[str, ...] = ()
    interrupted: str = ""
    environment: str = ""
    timing: dict[str, float] = field(default_factory=dict)

    @property
    def exit_code(self) -> int:
        """What the campaign comes to, as exit_status.STATUSES says it."""
        if self.environment:
            return ENVIRONMENT
        if self.tally.findings:
            return FINDINGS
        return ENVIRONMENT if self.blind or self.interrupted or self.tally.harness or self.tally.unsteady else CLEAN

    def to_json(self) -> CampaignForm:
        """Plain data; what depends on time stands under `timing`."""
        options = self.request.options
        return {
            "schema": SCHEMA,
            "generator": options.generator or "cowrap",
            "dialect": options.dialect_name or "all",
            "builds": list(options.builds),
            "inner": QUICK.name if options.quick else "",
            "shares": describe_tiers(options.matrix, options.quick),
            "schedules": options.schedules,
            "seed": self.request.seed,
            "shard": "/".join(map(str, self.request.shard)),
            "canary": {name: "BLIND" if name in self.blind else "seen" for name in options.builds},
            "interrupted": self.interrupted,
            "environment": self.environment,
            "notes": list(self.request.notes),
            **self.tally.to_json(),
            "timing": {name: round(value, 3) for name, value in sorted(self.timing.items())},
        }


def write_report(report: CampaignReport, path: Path) -> None:
    """Writes the report, whole or not at all; raises OSError."""
    write_whole(path, json_text(report.to_json()))
