# SPDX-License-Identifier: GPL-2.0-or-later
"""A campaign's end as text: a paragraph a bucket, then the figures and the seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cowrap_harness.counted import counted
from cowrap_harness.hold_file import hold_of
from cowrap_harness.tally import CRASHES, HANGS

if TYPE_CHECKING:
    from cowrap_harness.campaign_report import CampaignReport

_MOST_HARNESS = 5


def render_campaign(report: CampaignReport) -> str:
    """The report in plain text, the summary last."""
    tally, request = report.tally, report.request
    lines = []
    for kept in tally.findings:
        row = next(item for item in tally.to_json()["findings"] if item["bucket"] == kept.bucket)
        lines += [kept.bucket, f"  {kept.sentence}", f"  {row['declaration']}"]
        where = f"{hold_of(kept.sample.dialect).name}, {', '.join(kept.builds) or 'before compiling'}"
        lines += [f"  {where}; {counted(row['count'], 'declaration')}; {request.directory / row['reproducer']}", ""]
    for bucket in tally.unsteady:
        lines.append(f"unsteady: {bucket} showed once and not again; see the log")
    for bucket, sentence in sorted(tally.harness.items())[:_MOST_HARNESS]:
        lines.append(f"harness error: {bucket}: {sentence}")
    for bucket, sentence in sorted(tally.doubts.items())[:_MOST_HARNESS]:
        lines.append(f"under tcc alone, which is at fault then: {bucket}: {sentence}")
    lines += [f"note: {note}" for note in request.notes]
    if tally.gone:
        lines.append(f"no longer shown: {', '.join(sorted(tally.gone))}")
    if report.blind:
        lines.append(f"BLIND in {', '.join(report.blind)}: a wrong wrapper went unseen there, so silence means nothing")
    if report.environment:
        lines.append(f"stopped, the machine is at fault: {report.environment}")
    if report.interrupted:
        lines.append(f"interrupted by {report.interrupted}; --resume goes on")
    counts = tally.counts
    lines.append(
        f"{counted(len(tally.findings), 'finding')} in {counted(counts['cases'], 'case')}: "
        f"{counts['declarations']:,} declarations judged, {counts['refused']:,} rightly refused, "
        f"{counts['executions']:,} executions; {len(tally.features)} features; "
        f"{tally.count_of(HANGS)} hangs, {tally.count_of(CRASHES)} crashes"
    )
    seconds = report.timing.get("total", 0)
    lines.append(
        f"seed {request.seed}, shard {request.shard[0]}/{request.shard[1]}, {seconds:.1f} s, "
        f"{report.timing.get('declarations_a_second', 0):.0f} declarations and "
        f"{report.timing.get('executions_a_second', 0):,.0f} executions a second"
    )
    return "\n".join(lines) + "\n"
