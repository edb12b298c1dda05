# SPDX-License-Identifier: GPL-2.0-or-later
"""A failing run as a C program: the case as data, the recorded run beside it, and a comparison of the two."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cowrap_harness.binding import Library, PreparedCase, prepare_interface
from cowrap_harness.case import Scenario
from cowrap_harness.event_values import value_mask
from cowrap_harness.hold_file import hold_of
from cowrap_harness.schedules import Schedule
from cowrap_harness.trace import Kind, Status, Trace
from cowrap_harness.values import WrapperLayout

_MAIN = """\
static CwRecord record;

static int same_event(const CwEvent *event, const CwEvent *seen);

int main(void)
{{
    int shown = {comparable};

    setvbuf(stdout, NULL, _IOLBF, 0);
    puts({sentence});
    alarm(10);
    cw_run(&failing_case, &record);
    for (uint32_t i = 0; i < record.n_events; i++) {{
        const CwEvent *event = &record.events[i];

        printf("%4u  thread %u  coroutine %u  call %u  %-16s %u %u %u\\n", i,
               event->thread, event->coroutine, event->call,
               event->kind < sizeof(kinds) / sizeof(kinds[0]) ? kinds[event->kind] : "?", event->a, event->b, event->c);
        shown = shown && i < n_seen && same_event(event, &seen[i]);
    }}
    printf("end: %s %s %s\\n", record.status < sizeof(endings) / sizeof(endings[0]) ? endings[record.status] : "?",
           record.message, record.expression);
    shown = shown && record.status == {status} && record.n_events == n_seen;
    puts(shown ? "the run is the one that was found wrong" : "the run is not the one that was found wrong");
    return shown;
}}

/* Bytes that are padding do not count. */
static int same_event(const CwEvent *event, const CwEvent *seen_event)
{{
    if (event->kind != seen_event->kind || event->thread != seen_event->thread || event->call != seen_event->call ||
        event->coroutine != seen_event->coroutine || event->c != seen_event->c) {{
        return 0;
    }}
    if (event->kind != CW_EV_RESULT && event->kind != CW_EV_ARGUMENT) {{
        return event->a == seen_event->a && event->b == seen_event->b;
    }}
    for (uint32_t i = 0; i < event->c; i++) {{
        if ((record.bytes[event->b + i] ^ seen_bytes[seen_event->b + i]) & seen_mask[seen_event->b + i]) {{
            return 0;
        }}
    }}
    return 1;
}}
"""


def render_program(
    world_header: Path, dialect: str, layout: WrapperLayout, scenario: Scenario, schedule: Schedule,
    sentence: str, trace: Trace | None,
) -> str:  # fmt: skip
    """The C text of `main.c`: exit status 1 while the run is the recorded one, 0 when it is another.

    Without a trace (or one that a death cut short) the run is only shown.
    """
    interface = Library.__new__(Library)
    interface.ffi = prepare_interface(world_header)
    prepared = PreparedCase(interface, hold_of(dialect).index, 0, layout, scenario)
    prepared.set_schedule(schedule)
    arrays: list[str] = []
    case = _initialiser(interface.ffi, prepared.case[0], arrays, _lengths(layout, len(schedule)))
    seen = trace if trace is not None and trace.status is not Status.RUNNING else None
    parts = [
        "/* Shows a run of a generated wrapper that was found wrong; see report.md. */\n",
        "#include <stdint.h>\n#include <stdio.h>\n#include <unistd.h>\n\n",
        '#include "cowrap/world.h"\n\n',
        *arrays,
        f"static const CwCase failing_case = {case};\n\n",
        _seen(seen, layout),
        _names("kinds", {kind.value: kind.name for kind in Kind}),
        _names("endings", {status.value: status.name.lower() for status in Status}),
        _MAIN.format(sentence=_quoted(sentence), comparable=int(seen is not None), status=seen.status if seen else 0),
    ]
    return "".join(parts)


def _lengths(layout: WrapperLayout, n_schedule: int) -> dict[str, int]:
    """How long what a pointer member points to is."""
    sizes = {"arguments": sum(4 if slot.is_object else slot.size for slot in layout.parameters)}
    return {**sizes, "result": 4 if layout.result.is_object else layout.result.size, "schedule": n_schedule}


def _initialiser(ffi: Any, value: Any, arrays: list[str], lengths: dict[str, int]) -> str:
    """A C initialiser for a struct, without zero members; what pointers point to becomes an array before it."""
    rows = []
    for name, member in ffi.typeof(value).fields:
        inner = getattr(value, name)
        if member.type.kind == "pointer":
            if inner != ffi.NULL and lengths[name]:
                label = f"bytes_{len(arrays)}"
                data = ", ".join(str(inner[index]) for index in range(lengths[name]))
                arrays.append(f"static const uint8_t {label}[] = {{ {data} }};\n")
                rows.append(f".{name} = {label}")
        elif member.type.kind == "array":
            text = _array(ffi, inner, arrays, lengths)
            rows += [f".{name} = {text}"] if text else []
        elif int(inner):
            rows.append(f".{name} = {int(inner)}")
    return "{ " + (", ".join(rows) or "0") + " }"


def _array(ffi: Any, values: Any, arrays: list[str], lengths: dict[str, int]) -> str:
    item = ffi.typeof(values).item
    texts = []
    for value in values:
        texts.append(_initialiser(ffi, value, arrays, lengths) if item.kind == "struct" else str(int(value)))
    while texts and texts[-1] in ("0", "{ 0 }"):
        texts.pop()
    return "{ " + ", ".join(texts) + " }" if texts else ""


def _seen(trace: Trace | None, layout: WrapperLayout) -> str:
    events = trace.events if trace else ()
    data = trace.data if trace else b""
    mask = bytearray(len(data))
    for event in events:
        if event.kind in (Kind.ARGUMENT, Kind.RESULT):
            mask[event.b : event.b + event.c] = value_mask(layout, event)
    rows = "".join(f"    {{ {', '.join(map(str, event))} }},\n" for event in events) or "    { 0 },\n"
    return (
        f"static const CwEvent seen[] = {{\n{rows}}};\nstatic const uint32_t n_seen = {len(events)};\n"
        f"static const uint8_t seen_bytes[] = {{ {', '.join(map(str, data)) or '0'} }};\n"
        f"static const uint8_t seen_mask[] = {{ {', '.join(map(str, mask)) or '0'} }};\n\n"
    )


def _names(label: str, names: dict[int, str]) -> str:
    rows = ", ".join(f'[{number}] = "{name}"' for number, name in sorted(names.items()))
    return f"static const char *const {label}[] = {{ {rows} }};\n\n"


def _quoted(text: str) -> str:
    """A C string literal; anything but plain ASCII is written in octal."""
    signs = []
    for byte in text.encode("utf-8", "replace"):
        plain = 32 <= byte < 127 and chr(byte) not in '"\\?'
        signs.append(chr(byte) if plain else f"\\{byte:03o}")
    return f'"{"".join(signs)}"'
