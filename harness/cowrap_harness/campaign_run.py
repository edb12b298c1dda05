# SPDX-License-Identifier: GPL-2.0-or-later
"""A campaign from its directory's journal to its report: its workers are started, signals stop it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from cowrap_harness.campaign import Campaign
from cowrap_harness.campaign_report import CampaignReport, CampaignRequest, write_report
from cowrap_harness.interrupt import noted
from cowrap_harness.journal import Journal
from cowrap_harness.toolchain import ToolchainError
from cowrap_harness.workers import Pool, Workers


def run_campaign(request: CampaignRequest, stream: TextIO) -> CampaignReport:
    """Runs a campaign to its end and writes `report.json` into its directory.

    Raises JournalError for another campaign's directory, OSError where it cannot be written, ToolchainError where the
    cluster cannot be used.
    """
    request.directory.mkdir(parents=True, exist_ok=True)
    with Journal(request.directory / "journal.jsonl", request.identity(), request.resume) as journal:
        workers = _pool(request)
        try:
            campaign = Campaign(request, journal, workers, stream)
            with _signals(campaign):
                report = campaign.run()
                write_report(report, request.directory / "report.json")
        finally:
            workers.stop()
    return report


def _pool(request: CampaignRequest) -> Pool:
    if request.scheduler is None:
        return Workers(request.workers)
    try:
        from cowrap_harness.cluster import ClusterError, ClusterWorkers
    except ImportError as error:
        raise ToolchainError("--scheduler needs Dask: pip install 'cowrap[harness,distributed]'") from error
    try:
        return ClusterWorkers(request.scheduler)
    except ClusterError as error:
        raise ToolchainError(str(error)) from error


@contextmanager
def _signals(campaign: Campaign) -> Iterator[None]:
    """SIGINT and SIGTERM ask a campaign to stop, and wake it up."""
    reader, writer = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)

    def stop(name: str) -> None:
        campaign.stopped = name
        os.write(writer, b"!")

    campaign.workers.watch(reader)
    try:
        with noted(stop):
            yield
    finally:
        os.close(reader)
        os.close(writer)
