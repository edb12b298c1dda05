# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of a run, one function each: what was expected against what the trace shows.

Each takes an `Observed` that it is asked of, and returns None where the property holds, else one sentence that says how
it is broken. The first paragraph of its docstring says what must hold.
"""

from __future__ import annotations

from cowrap_harness.observed import Observed
from cowrap_harness.oracle_endings import (
    due_abort,
    due_assertion,
    frame_untouched,
    no_assertion,
    nothing_left,
    returns_after_target,
    runtime_rules,
)
from cowrap_harness.oracle_locks import assumes_lock, context_lock, lock_once, lock_over_call
from cowrap_harness.oracle_targets import arguments, called_once, context, coroutine, result
from cowrap_harness.property import Property

PROPERTIES: dict[str, Property] = {
    "assertion": due_assertion,
    "runtime-abort": due_abort,
    "no-assertion": no_assertion,
    "returns-after-target": returns_after_target,
    "frame-untouched": frame_untouched,
    "runtime-rules": runtime_rules,
    "context": context,
    "coroutine": coroutine,
    "lock-over-call": lock_over_call,
    "lock-once": lock_once,
    "context-lock": context_lock,
    "assumes-lock": assumes_lock,
    "called-once": called_once,
    "arguments": arguments,
    "result": result,
    "nothing-left": nothing_left,
}
"""By name, in the order in which a broken one is named first."""


def judge(run: Observed) -> tuple[str, str] | None:
    """The first broken property and its sentence, or None where all hold."""
    for name, holds in PROPERTIES.items():
        sentence = holds(run)
        if sentence is not None:
            return name, sentence
    return None
