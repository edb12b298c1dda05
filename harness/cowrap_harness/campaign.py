# SPDX-License-Identifier: GPL-2.0-or-later
"""Long seeded runs: batches to workers, outcomes into the journal, one kept case a bucket, until the end."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from typing import TextIO

from cowrap_harness.campaign_report import CampaignReport, CampaignRequest
from cowrap_harness.counted import counted
from cowrap_harness.drawing import batch_size
from cowrap_harness.findings import Kept, bucket_folder, kept_cases, read_kept, unshrunk
from cowrap_harness.fuzz_batch import FOREIGN_DIALECT, BatchOutcome
from cowrap_harness.hold_file import hold_of
from cowrap_harness.journal import Journal
from cowrap_harness.reproducer import plain_files, write_finding
from cowrap_harness.sample import SampleError
from cowrap_harness.status import Log, Status
from cowrap_harness.tally import Tally
from cowrap_harness.tiers import describe_tiers
from cowrap_harness.workers import Answer, Job, Pool

SETTLE_SECONDS = 60.0
"""How long shrinking may go on after a campaign's time is up; what is left has as long to be run again as it is."""


class Campaign:
    """One campaign at work in its directory."""

    def __init__(self, request: CampaignRequest, journal: Journal, workers: Pool, stream: TextIO) -> None:
        self.request = request
        self.journal = journal
        self.workers = workers
        self.started = time.monotonic()
        self.tally = Tally(request.shard[0] - 1, request.shard[1])
        self.report = CampaignReport(request, self.tally)
        self.log = Log(request.directory / "log.jsonl", self.started)
        shares = describe_tiers(request.options.matrix, request.options.quick)
        self.status = Status(self._title(), shares, self.started, stream)
        self.stopped = ""
        self._number = request.shard[0] - 1
        self._all_drawn = False
        self._to_shrink: deque[str] = deque()
        self._shrinking = 0
        self._replaying = 0
        self._hurried = False

    def _title(self) -> str:
        options = self.request.options
        return f"{options.generator or 'cowrap'}, {options.dialect_name or 'all dialects'}, seed {self.request.seed}"

    def run(self) -> CampaignReport:
        """Works until the end, whichever comes; raises OSError where the journal or the log cannot be written."""
        try:
            self._restore()
            self.status.begin_at(self.tally)
            self._first_jobs()
            while not (self.stopped or self.report.environment) and self._goes_on():
                for answer in self.workers.answers(0.5):
                    self._take(answer)
                self.status.show(self.tally, time.monotonic())
        finally:
            self.workers.stop()
            self.status.close()
        self._finish()
        return self.report

    def _restore(self) -> None:
        """Takes up what the journal holds."""
        for record in self.journal.records:
            if record["kind"] == "batch":
                self.tally.add(BatchOutcome.from_json(record["outcome"]))
            else:
                kept = Kept.from_json(record["kept"])
                self.tally.kept[kept.bucket] = kept
        if self.journal.records:
            done = counted(self.tally.batches, "batch"), counted(self.tally.counts["cases"], "case")
            self.status.say(f"going on after {', '.join(done)}")

    def _first_jobs(self) -> None:
        """The canary, then what earlier runs kept, then what a resumed campaign had not settled."""
        options = self.request.options
        self.workers.ask(Job("canary", (hold_of(options.dialect_drawn or FOREIGN_DIALECT).runs_like, options.builds)))
        folder = self.request.directory / "findings"
        for path in kept_cases([folder] if folder.is_dir() else []):
            try:
                kept = read_kept(path)
            except SampleError as error:
                self.status.say(f"a kept case is passed over: {error}")
                continue
            if kept.bucket not in self.tally.kept and kept.generator == options.generator:
                self._replaying += 1
                self.workers.ask(Job("confirm", (kept,)))
        for bucket in [bucket for bucket in self.tally.found if bucket not in self.tally.kept]:
            self._settle(bucket)

    def _goes_on(self) -> bool:
        """Hands out work; False when all is done."""
        seconds = self.request.seconds
        late = 0.0 if seconds is None else time.monotonic() - self.started - seconds
        drawing = late <= 0 and not self._all_drawn
        # while batches go on shrinking has half of the workers, so that neither waits for the other
        most = max(1, self.workers.size // 2) if drawing else self.workers.size
        while self._to_shrink and self._shrinking < most:
            self._shrink(self._to_shrink.popleft())
        # batches begin when the kept cases have been replayed: what those show is known then
        while drawing and not self._replaying and self.workers.free > 0 and not self._all_drawn:
            self._next_batch()
        if late >= SETTLE_SECONDS and not self._hurried:
            self._hurry()
        return (self.workers.busy or bool(self._to_shrink)) and late < 2 * SETTLE_SECONDS

    def _hurry(self) -> None:
        """What has not been shrunk is only run again."""
        self._hurried = True
        self._to_shrink.clear()
        self.workers.forget_waiting()
        for bucket in self.tally.take_waiting():
            number, found = self.tally.found[bucket]
            self.workers.ask(Job("confirm", (unshrunk(self.request.seed, number, found, self.request.options),)))

    def _next_batch(self) -> None:
        options = self.request.options
        while self.tally.is_done(self._number):
            self._number += self.request.shard[1]
        self._all_drawn = batch_size(self._number, options.cases) == 0
        if not self._all_drawn:
            self.workers.ask(Job("batch", (self.request.seed, self._number, options)))
            self._number += self.request.shard[1]

    def _take(self, answer: Answer) -> None:
        if answer.kind == "environment":
            self.report.environment = str(answer.value)
            return
        {"batch": self._batch_done, "settle": self._settled, "confirm": self._replayed, "canary": self._canary}[
            answer.job.name
        ](answer)

    def _batch_done(self, answer: Answer) -> None:
        outcome = answer.value
        if answer.kind == "harness":
            number = answer.job.arguments[1]
            outcome = BatchOutcome(number, "", harness={"HARNESS_ERROR(batch)": f"batch {number}: {answer.value}"})
        self.journal.append({"kind": "batch", "outcome": outcome.to_json()})
        self.log.write("batch", number=outcome.number, cases=outcome.cases, executions=outcome.executions,
                       buckets=[one.bucket for one in outcome.found], seconds=outcome.seconds)  # fmt: skip
        for bucket in self.tally.add(outcome):
            self._settle(bucket)

    def _settle(self, bucket: str) -> None:
        number, found = self.tally.found[bucket]
        self.status.say(f"new: {bucket}: {found.declaration}, batch {number}")
        self.log.write("new", bucket=bucket, declaration=found.declaration, batch=number)
        self._to_shrink.append(bucket)

    def _shrink(self, bucket: str) -> None:
        number, found = self.tally.found[bucket]
        self._shrinking += 1
        self.workers.ask(Job("settle", (self.request.seed, number, found, self.request.options)), first=True)

    def _settled(self, answer: Answer) -> None:
        self._shrinking -= 1
        seed, number, found, options = answer.job.arguments
        if answer.kind == "illegal":
            self.tally.dismiss(found.bucket, str(answer.value))
            self.status.say(f"dismissed: {found.bucket}: {answer.value}")
        elif answer.kind == "harness":
            self.status.say(f"shrinking {found.bucket} failed: {answer.value}")
            kept = unshrunk(seed, number, found, options)
            self._keep(kept, plain_files(kept))
        elif found.bucket not in self.tally.kept:
            self._keep(*answer.value)

    def _keep(self, kept: Kept, files: Mapping[str, str]) -> None:
        """A bucket's case is final: into its folder, then into the journal, which says that the folder is whole."""
        if kept.reproduced or not kept.tried:
            write_finding(files, self.request.directory / "findings" / bucket_folder(kept.bucket))
        self.journal.append({"kind": "finding", "kept": kept.to_json()})
        self.tally.kept[kept.bucket] = kept
        self.log.write("kept", bucket=kept.bucket, reproduced=kept.reproduced, shrunk=kept.shrunk)
        self.status.say(f"kept: {kept.bucket}: findings/{bucket_folder(kept.bucket)}")

    def _replayed(self, answer: Answer) -> None:
        (kept,) = answer.job.arguments
        if self._hurried:
            if answer.kind == "ok" and kept.bucket not in self.tally.kept:
                self._keep(*answer.value)
            return
        self._replaying -= 1
        shows = answer.kind == "ok" and answer.value[0].reproduced
        self.log.write("replayed", bucket=kept.bucket, shows=shows)
        if shows:
            self.tally.replayed.add(kept.bucket)
            self._keep(*answer.value)
        else:
            self.tally.gone.add(kept.bucket)
            self.status.say(f"kept by an earlier run, no longer shown: {kept.bucket}")

    def _canary(self, answer: Answer) -> None:
        self.report.blind = tuple(answer.value) if answer.kind == "ok" else self.request.options.builds
        self.log.write("canary", blind=list(self.report.blind))
        if self.report.blind:
            self.status.say(f"BLIND: a wrapper that loses its result goes unseen in {', '.join(self.report.blind)}")

    def _finish(self) -> None:
        """Keeps what nobody had the time to shrink, and writes every finding's folder."""
        for bucket in self.tally.take_waiting():
            number, found = self.tally.found[bucket]
            kept = unshrunk(self.request.seed, number, found, self.request.options)
            self._keep(kept, plain_files(kept))
        self.report.interrupted = self.stopped
        total = time.monotonic() - self.started
        stages = {f"batches_{name}": seconds for name, seconds in self.tally.seconds.items()}
        self.report.timing = {"total": total, "deaths": self.workers.deaths, **stages}
        for name in ("cases", "declarations", "executions"):
            self.report.timing[f"{name}_a_second"] = self.tally.counts[name] / max(total, 0.001)
        self.log.write("end", interrupted=self.stopped, environment=self.report.environment)
        self.log.close()
