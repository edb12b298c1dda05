# SPDX-License-Identifier: GPL-2.0-or-later
"""The stand-alone C program that runs a batch's cases on real threads: its main.c, and what it prints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cowrap_harness.binding import ACTORS, OPS
from cowrap_harness.case import Call, Scenario
from cowrap_harness.expectation import call_values, object_homes
from cowrap_harness.trace import Failure, Status, Trace, decode_events
from cowrap_harness.values import WrapperLayout

LINES_OF_A_RUN = 8
"""After the line `case`: status, message, misuse, expression, function, file, events, bytes."""


@dataclass(frozen=True)
class Job:
    """One wrapper (by its index in the driver's table) in one scenario."""

    wrapper: int
    layout: WrapperLayout
    scenario: Scenario


@dataclass(frozen=True)
class Printed:
    """One run as the program printed it; `trace` is None where the process ended in the middle of it."""

    job: int
    trace: Trace | None


def render_main(jobs: Sequence[Job], dialect: int) -> str:
    """main.c: the cases as tables, and a main() that hands them to the runtime."""
    parts = ['#include "threads.h"\n']
    rows = []
    for number, job in enumerate(jobs):
        calls = []
        for index, call in enumerate(job.scenario.calls):
            arguments, result = call_values(job.layout, call, index)
            name = f"{number}_{index}"
            parts.append(_bytes(f"arguments_{name}", b"".join(arguments)) + _bytes(f"result_{name}", result))
            calls.append(_call(job.wrapper, call, name))
        homes = ", ".join(map(str, object_homes(job.scenario)))
        rows.append(
            f"    {{ .dialect = {dialect}, .n_iothreads = {job.scenario.iothreads}, "
            f".n_objects = {len(object_homes(job.scenario))}, .object_home = {{ {homes} }},\n"
            f"      .n_calls = {len(calls)}, .calls = {{\n{''.join(calls)}      }} }},\n"
        )
    parts.append(f"\nstatic const CwCase cases[] = {{\n{''.join(rows)}}};\n")
    parts.append(f"\nint main(int argc, char **argv)\n{{\n    return ct_main(cases, {len(jobs)}, argc, argv);\n}}\n")
    return "".join(parts)


def _bytes(name: str, data: bytes) -> str:
    return f"static const uint8_t {name}[] = {{ {', '.join(map(str, data or bytes(1)))} }};\n"


def _call(wrapper: int, call: Call, name: str) -> str:
    steps = ", ".join(f"{{ {OPS[step.op]}, {step.who} }}" for step in call.steps) or "{ 0, 0 }"
    return (
        f"        {{ .wrapper = {wrapper}, .actor = {ACTORS[call.kind]}, .thread = {call.thread}, "
        f".in_coroutine = {int(call.in_coroutine)}, .holds = {call.holds}, .home = {call.home}, "
        f".reads = {int(call.reads)}, .n_steps = {len(call.steps)}, .steps = {{ {steps} }}, "
        f".arguments = arguments_{name}, .result = result_{name} }},\n"
    )


def read_runs(text: str) -> Iterator[Printed]:
    """What the program printed, run by run; the last may have been cut short."""
    lines = text.splitlines()
    for place, line in enumerate(lines):
        word, _, rest = line.partition(" ")
        if word == "case":
            yield Printed(int(rest.split()[0]), _trace(lines[place + 1 : place + 1 + LINES_OF_A_RUN]))


def _trace(lines: Sequence[str]) -> Trace | None:
    if len(lines) < LINES_OF_A_RUN or not lines[0].startswith("ran "):
        return None
    status, line = map(int, lines[0].split()[1:])
    message, misuse, expression, function, file = lines[1:6]
    events = decode_events(bytes.fromhex(lines[6]))
    failure = Failure(message, misuse, expression, function, file, line)
    return Trace(Status(status), events, bytes.fromhex(lines[7]), failure)
