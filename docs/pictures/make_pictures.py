# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the pictures of the README and the docs: `python docs/pictures/make_pictures.py`, from the top folder.

They are what the terminal shows: a run of the demo, and a finding in a generator that loses a wake-up.
"""

from __future__ import annotations

import io
import shlex
import sys
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME
from rich.text import Text

from cowrap_harness.outcome import RunReport
from cowrap_harness.report.terminal import render_report
from cowrap_harness.runner import RunRequest, run

HERE = Path(__file__).parent
DEMO = Path("docs/example/block-demo.h")
WRONG = Path("tests/differential/wrong_generator.py")


def draw(name: str, command: str, report: RunReport) -> None:
    """One terminal picture: the command, then its report."""
    console = Console(record=True, width=118, file=io.StringIO(), force_terminal=True, highlight=False)
    console.print(Text(f"$ {command}", style="bold"))
    report.timing.clear()
    report.notes.clear()
    render_report(report, console)
    svg = console.export_svg(title="cowrap", theme=DEFAULT_TERMINAL_THEME, unique_id=name)
    # no font from the network: the reader's own will do
    start, end = svg.find("@font-face"), svg.rfind("@font-face")
    if start >= 0:
        svg = svg[:start] + svg[svg.index("}", end) + 1 :]
    (HERE / f"{name}.svg").write_text(svg, encoding="utf-8")


def main() -> int:
    passing = run(RunRequest([DEMO]), lambda text: None)
    draw("demo", f"cowrap-harness run {DEMO}", passing)
    command = shlex.join([sys.executable, str(WRONG), "qemu-9.0", "dropped-kick@img_co_discard"])
    failing = run(RunRequest([DEMO], generator=command, matrix="quick"), lambda text: None)
    shown = ("img_flush", "img_discard", "img_check")
    failing.wrappers = [wrapper for wrapper in failing.wrappers if wrapper.name in shown]
    draw("finding", f"cowrap-harness run --generator './my-generator' --matrix quick {DEMO}", failing)
    return 0


if __name__ == "__main__":
    sys.exit(main())
