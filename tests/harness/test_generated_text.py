# SPDX-License-Identifier: GPL-2.0-or-later
"""What a glance at a generated file finds, and the C that a report has of each wrapper."""

from __future__ import annotations

from typing import Any

from cowrap_harness.generated_text import glanced_names
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run


def test_a_glance_finds_each_kind_of_wrapper(each_kind: Any) -> None:
    """A mixed wrapper's `if (qemu_in_coroutine()) {` once passed for the heading of a function."""
    assert glanced_names(each_kind.text) == each_kind.names


def test_a_report_has_the_c_of_every_wrapper(each_kind: Any) -> None:
    report = run(RunRequest([each_kind.header], matrix="gcc-O0", schedules=1), lambda text: None)
    for wrapper in report.wrappers:
        assert wrapper.generated in each_kind.text
        assert f"{wrapper.name}(" in wrapper.generated
        assert wrapper.generated.endswith("}")
