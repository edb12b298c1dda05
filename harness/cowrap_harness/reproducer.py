# SPDX-License-Identifier: GPL-2.0-or-later
"""A finding as a directory that shows it without Python: header, generated C, program, Makefile and a bug report."""

from __future__ import annotations

import shlex
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from cowrap_harness.batch import build_batch
from cowrap_harness.batch_request import BatchRequest, BuiltBatch
from cowrap_harness.build import FLAGS, Build
from cowrap_harness.carried_dialect import FILE, STUBS, carried_files
from cowrap_harness.case import Subject
from cowrap_harness.driver import render_case_header, render_driver
from cowrap_harness.findings import CASE, Kept, in_dialect, work_of
from cowrap_harness.fuzz_batch import this_toolchain
from cowrap_harness.hold import Hold
from cowrap_harness.hold_file import hold_of
from cowrap_harness.included_inputs import SAMPLE, included_inputs
from cowrap_harness.json_text import json_text
from cowrap_harness.matrix import parse_build
from cowrap_harness.native import loading
from cowrap_harness.replay import Replay
from cowrap_harness.reproducer_program import render_program
from cowrap_harness.rules import Duty
from cowrap_harness.sample_judging import judge_sample
from cowrap_harness.sample_report import Fault, SampleReport
from cowrap_harness.schedules import schedule_name
from cowrap_harness.toolchain import find_csrc
from cowrap_harness.trace import Trace
from cowrap_harness.trace_text import LEGEND, ending_line, event_line
from cowrap_harness.values import WrapperLayout

_MAKEFILE = """\
# SPDX-License-Identifier: GPL-2.0-or-later
# `make` shows the finding. Nothing here needs Python, but for the generator itself, which is run from this folder: name
# it anew where its path is relative, as in make generate GENERATOR='sh ../../../../mine.sh'.
CC = {compiler}
FLAGS = {flags}
CPPFLAGS = -DCOWRAP_DIALECT={dialect} '-DCOWRAP_CASE_HEADER="case.h"' -Icsrc/include -I.
STUBS = {stubs}
SOURCES = $(wildcard csrc/src/*.c csrc/src/*.S)
GENERATOR = {generator}

.PHONY: show generate clean
{show}
generate: ## makes generated.c anew
\t$(GENERATOR) generated.c sample.h
{mend}
clean:
\trm -f main driver.o generated.o
"""
_WITHOUT_SAMPLE = "\tsed -i '/#include \"sample.h\"/d' generated.c\n"
_SHOW_GENERATOR = "show: generate\n"
_SHOW_COMPILE = "show:\n\t$(CC) $(FLAGS) $(STUBS) $(CPPFLAGS) -c generated.c -o generated.o\n"
_SHOW_RUN = """\
show: main
\t./main

main: main.c driver.c generated.c case.h $(SOURCES)
\t$(CC) $(FLAGS) -g $(STUBS) $(CPPFLAGS) -c driver.c generated.c
\t$(CC) $(FLAGS) -g $(CPPFLAGS) main.c driver.o generated.o $(SOURCES) -o main
"""


def finding_files(kept: Kept) -> dict[str, str]:
    """The files of a finding's directory but csrc: the case is judged once more, and what shows it is written down."""
    work = work_of(kept)
    with tempfile.TemporaryDirectory(prefix="cowrap-finding-") as directory:
        (Path(directory) / "judged").mkdir()
        report = judge_sample(kept.sample, work, this_toolchain(), Path(directory) / "judged")
        fault = report.shows(kept.bucket)
        files = plain_files(kept)
        if fault is None:
            return files
        build = parse_build(fault.build) if fault.build else None
        if build is not None:
            files.update(_c_files(kept, report.text))
        if build is not None and fault.scenario is not None:
            files.update(_run_files(kept, fault, build, report, Path(directory)))
    show = _SHOW_RUN if "main.c" in files else _SHOW_COMPILE if build is not None else _SHOW_GENERATOR
    mend = _WITHOUT_SAMPLE if _includes_sample(report.text, kept) else ""
    files["Makefile"] = _makefile(kept, build or Build("gcc", "O0"), show, mend)
    files["report.md"] = render_report(kept, build, report.text, fault.trace)
    return files


def plain_files(kept: Kept) -> dict[str, str]:
    """What can be written without running anything: the case, its header, a report."""
    carried = carried_files(kept.sample.dialect)
    portable = in_dialect(kept, FILE) if carried else kept
    return {
        CASE: json_text(portable.to_json()),
        SAMPLE: kept.sample.header,
        "report.md": render_report(kept, None, "", None),
        **carried,
    }


def write_finding(files: Mapping[str, str], folder: Path) -> None:
    """Writes a finding's directory, whole or not at all, csrc with it where a program needs it. Raises OSError."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".new-", dir=folder.parent))
    try:
        staging.chmod(0o755)
        for name, text in files.items():
            (staging / name).parent.mkdir(parents=True, exist_ok=True)
            (staging / name).write_text(text, encoding="utf-8", errors="surrogateescape", newline="")
        if "generated.c" in files:
            for part in ("include", "src"):
                shutil.copytree(find_csrc() / part, staging / "csrc" / part)
        shutil.rmtree(folder, ignore_errors=True)
        staging.rename(folder)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _targets(kept: Kept) -> tuple[tuple[Subject, ...], dict[str, str]]:
    """The declarations that have a wrapper, and their targets."""
    subjects = kept.sample.subjects
    pairs = zip(subjects, hold_of(kept.sample.dialect).duties(list(subjects)), strict=True)
    owed = {subject.name: due.target for subject, due in pairs if isinstance(due, Duty)}
    return tuple(subject for subject in subjects if subject.name in owed), owed


def _c_files(kept: Kept, text: str) -> dict[str, str]:
    subjects, targets = _targets(kept)
    lines = text.splitlines(keepends=True)
    return {
        "generated.c": "".join(line for line in lines if not _includes_sample(line, kept)),
        "case.h": render_case_header(subjects, targets, kept.sample.definitions),
        "driver.c": render_driver(subjects, targets),
    }


def _includes_sample(text: str, kept: Kept) -> bool:
    """Whether C text includes the header that it was generated from: what that declares stands in case.h."""
    return bool(included_inputs(text, (), kept.sample.dialect))


def _run_files(kept: Kept, fault: Fault, build: Build, report: SampleReport, directory: Path) -> dict[str, str]:
    """The program that runs the failing case; without one where the wrapper cannot be built alone."""
    subjects, targets = _targets(kept)
    alone = tuple(subject for subject in subjects if subject.name == fault.name)
    request = BatchRequest(
        alone, targets, kept.sample.definitions, kept.sample.dialect, lambda some: report.text, report.text
    )
    result = build_batch(request, build, this_toolchain(), directory / "built")
    if len(result.built) != 1 or fault.scenario is None:
        return {}
    layout = _layout(result.built[0], kept.sample.dialect, directory)
    header = find_csrc() / "include" / "cowrap" / "world.h"
    sentence = f"{kept.bucket}: {fault.judgement.sentence}"
    main = render_program(
        header, kept.sample.dialect, layout, fault.scenario, fault.schedule, sentence, fault.trace
    )
    return {"main.c": main, "driver.c": render_driver(alone, targets)}


def _layout(batch: BuiltBatch, dialect: str, directory: Path) -> WrapperLayout:
    """The wrapper's sizes and offsets as compiled, read by a worker: this process loads no foreign code."""
    with Replay(loading(batch, dialect), directory) as replay:
        return replay.layouts[0]


def _makefile(kept: Kept, build: Build, show: str, mend: str) -> str:
    hold = hold_of(kept.sample.dialect)
    flags = [*FLAGS, f"-{build.level}", *(flag for flag in build.sanitizer_flags if flag != "-shared-libsan")]
    return _MAKEFILE.format(
        compiler=build.compiler,
        flags=" ".join(flags),
        dialect=hold.index,
        stubs=_stub_options(hold),
        generator=(kept.generator or f"block-coroutine-wrapper --dialect {_named(kept)}").replace("$", "$$"),
        show=show,
        mend=mend,
    )


def _stub_options(hold: Hold) -> str:
    """What compiles with the stubs beside the Makefile."""
    if hold.stubs is None:
        return ""
    return f"-I{STUBS} -include stubs.h" if (hold.stubs / "stubs.h").is_file() else f"-I{STUBS}"


def _named(kept: Kept) -> str:
    """The kept case's dialect as a command names it in the finding's folder."""
    return FILE if hold_of(kept.sample.dialect).is_fork else kept.sample.dialect


def render_report(kept: Kept, build: Build | None, text: str, trace: Trace | None) -> str:
    """A bug report in Markdown, ready to be sent."""
    compiler = this_toolchain().compilers.get(build.compiler) if build else None
    generator = kept.generator or "cowrap"
    command = f"cowrap-harness fuzz --seed {kept.origin[0]} --dialect {_named(kept)}"
    command += f" --generator {shlex.quote(kept.generator)}" if kept.generator else ""
    parts = [
        f"# {kept.bucket}\n",
        f"{kept.sentence}\n",
        "The declaration:\n",
        _fenced("c", kept.sample.header),
        f"- generator: `{generator}`\n- dialect: {hold_of(kept.sample.dialect).name}\n"
        + (f"- build: {build.name}, {compiler.version if compiler else 'compiler not found'}\n" if build else "")
        + (f"- context: {kept.scenario}; {schedule_name(kept.schedule)}\n" if kept.scenario else "")
        + ("" if kept.shrunk else "- not shrunk: the campaign was cut short\n"),
        f"To see {'it' if build else 'what the generator answers'} without Python: `make`. "
        "To see it judged: `cowrap-harness replay case.json`.\n",
        f"Found by `{command}`, batch {kept.origin[1]}.\n",
    ]
    if trace is not None:
        lines = [LEGEND, *(event_line(event, trace.data) for event in trace.events), ending_line(trace)]
        parts += ["What happened:\n", _fenced("", "\n".join(lines))]
    if text:
        parts += ["What was generated:\n", _fenced("c", text)]
    return "\n".join(parts)


def _fenced(language: str, text: str) -> str:
    """A code block whose fence is longer than any run of backquotes inside."""
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}{language}\n{text.rstrip()}\n{fence}\n"
