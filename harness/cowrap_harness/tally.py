# SPDX-License-Identifier: GPL-2.0-or-later
"""What a campaign has done and found so far, counted; in the order of the batches where order matters."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from cowrap_harness.findings import Kept, bucket_folder
from cowrap_harness.fuzz_batch import BatchOutcome, Found
from cowrap_harness.fuzz_form import FindingForm, TallyForm
from cowrap_harness.hold_file import hold_of

HANGS = ("GENERATOR_TIMEOUT", "COMPILE_TIMEOUT", "RUN_TIMEOUT", "DEADLOCK")
CRASHES = ("GENERATOR_CRASH", "RUN_CRASH")


@dataclass
class Tally:
    """Sums over the batches of one shard, and the kept case of each bucket.

    `waiting` are outcomes whose turn has not come: a bucket's case is the one of the lowest batch, whichever worker
    was faster. `kept` has what is settled, `replayed` names buckets that an earlier run kept and that still show,
    `gone` those that no longer do.
    """

    first: int
    step: int
    batches: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    features: Counter[str] = field(default_factory=Counter)
    tiers: Counter[str] = field(default_factory=Counter)
    seconds: Counter[str] = field(default_factory=Counter)
    buckets: Counter[str] = field(default_factory=Counter)
    harness: dict[str, str] = field(default_factory=dict)
    doubts: dict[str, str] = field(default_factory=dict)
    done: set[int] = field(default_factory=set)
    waiting: dict[int, BatchOutcome] = field(default_factory=dict)
    found: dict[str, tuple[int, Found]] = field(default_factory=dict)
    kept: dict[str, Kept] = field(default_factory=dict)
    replayed: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    _next: int = -1

    def __post_init__(self) -> None:
        self._next = self.first

    def add(self, outcome: BatchOutcome) -> list[str]:
        """Counts a batch, once; gives the buckets that are new and whose case is now certain."""
        if self.is_done(outcome.number):
            return []
        self.done.add(outcome.number)
        self.batches += 1
        self.counts.update(
            cases=outcome.cases,
            declarations=outcome.declarations,
            refused=outcome.refused,
            executions=outcome.executions,
        )
        self.features.update(outcome.features)
        self.tiers.update(outcome.tiers)
        self.seconds.update(outcome.seconds)
        self.buckets.update({one.bucket: one.count for one in outcome.found})
        self.waiting[outcome.number] = outcome
        return self._advance()

    def _advance(self) -> list[str]:
        new: list[str] = []
        while self._next in self.waiting:
            outcome = self.waiting.pop(self._next)
            self.done.discard(self._next)  # all below the next are done: one number stands for them
            self._next += self.step
            for bucket, sentence in outcome.harness.items():
                self.harness.setdefault(bucket, sentence)
            for bucket, sentence in outcome.doubts.items():
                self.doubts.setdefault(bucket, sentence)
            for one in outcome.found:
                if one.bucket not in self.found:
                    self.found[one.bucket] = (outcome.number, one)
                    if one.bucket not in self.kept:
                        new.append(one.bucket)
        return new

    def dismiss(self, bucket: str, sentence: str) -> None:
        """Forgets a bucket's case, which was none: the harness is at fault. A later one may take its place."""
        self.harness.setdefault("HARNESS_ERROR(illegal-sample)", sentence)
        self.found.pop(bucket, None)

    def is_done(self, number: int) -> bool:
        """Whether a batch of this shard has been counted."""
        return number < self._next or number in self.done

    @property
    def unsettled(self) -> list[str]:
        """Buckets whose case is certain and not kept yet, lowest batch first."""
        return [bucket for bucket in self.found if bucket not in self.kept]

    def take_waiting(self) -> list[str]:
        """Takes the cases of waiting batches for certain, as those before them will not come any more, lowest batch
        first; gives what is unsettled then.
        """
        for number in sorted(self.waiting):
            for one in self.waiting[number].found:
                self.found.setdefault(one.bucket, (number, one))
        return self.unsettled

    @property
    def findings(self) -> list[Kept]:
        """Kept cases that showed again when run anew, or that nobody had the time to run; sorted by bucket."""
        return sorted((one for one in self.kept.values() if one not in self._shaky()), key=lambda one: one.bucket)

    def _shaky(self) -> list[Kept]:
        return [kept for kept in self.kept.values() if kept.tried and not kept.reproduced]

    @property
    def unsteady(self) -> list[str]:
        """Buckets that showed once and then not again: a fault of the harness or of the machine."""
        return sorted(kept.bucket for kept in self._shaky())

    def count_of(self, verdicts: tuple[str, ...]) -> int:
        """How many declarations had one of these verdicts."""
        return sum(count for bucket, count in self.buckets.items() if bucket.partition("(")[0] in verdicts)

    def to_json(self) -> TallyForm:
        """The part of the report that equal campaigns have in common."""
        return {
            "batches": self.batches,
            "cases": self.counts["cases"],
            "declarations": self.counts["declarations"],
            "executions": self.counts["executions"],
            "refused": self.counts["refused"],
            "features": dict(sorted(self.features.items())),
            "tiers": dict(sorted(self.tiers.items())),
            "findings": [_finding(kept, self.buckets[kept.bucket]) for kept in self.findings],
            "unsteady": self.unsteady,
            "gone": sorted(self.gone),
            "harness_errors": dict(sorted(self.harness.items())),
            "doubts": dict(sorted(self.doubts.items())),
        }


def _finding(kept: Kept, count: int) -> FindingForm:
    return {
        "bucket": kept.bucket,
        "verdict": kept.verdict,
        "sentence": kept.sentence,
        "declaration": next((s.text for s in kept.sample.subjects if s.name == kept.declaration), kept.declaration),
        "dialect": hold_of(kept.sample.dialect).name,
        "builds": list(kept.builds),
        "context": kept.scenario,
        "schedule": list(kept.schedule),
        "seed": kept.origin[0],
        "batch": kept.origin[1],
        "count": count,
        "shrunk": kept.shrunk,
        "reproducer": f"findings/{bucket_folder(kept.bucket)}",
    }
