# SPDX-License-Identifier: GPL-2.0-or-later
"""Properties of how a run ends: by the assertion or the refusal that is due, else whole, with no rule broken."""

from __future__ import annotations

from cowrap_harness.expectation import Due
from cowrap_harness.observed import Observed
from cowrap_harness.property import asked, of_aborts, of_assertions, of_every_run, of_results
from cowrap_harness.trace import Kind, Status

_RETURNED_EARLY = "returned-before-target"
_LATE_WRITE = "write-after-return"


@asked(of_assertions)
def due_assertion(run: Observed) -> str | None:
    """A wrapper called in the wrong context fails its own assertion before it does anything else."""
    failure = run.trace.failure
    asserting = [call.number for call in run.expected.calls if call.due is Due.ASSERTION]
    if run.trace.status is Status.ABORTED and not any(event.call in asserting for event in run.trace.of(Kind.FAULT)):
        return None
    if run.trace.status is not Status.ASSERTED or failure.function != run.wrapper:
        how = (
            f"'{failure.expression}' failed in {failure.function}"
            if run.trace.status is Status.ASSERTED
            else _ending(run)
        )
        return f"called in the wrong context, '{run.wrapper}' must fail its own assertion, but {how}"
    early = (Kind.CREATE, Kind.BH_SCHEDULE, Kind.TARGET, Kind.YIELD)
    for event in run.inside(asserting[0]):
        if event.kind in early:
            return (
                f"the assertion of '{run.wrapper}' came only after a {Kind(event.kind).name.lower().replace('_', '-')}"
            )
    return None


@asked(of_aborts)
def due_abort(run: Observed) -> str | None:
    """A call that QEMU's own runtime refuses ends there: else the wrapper polls another context than it should."""
    if run.trace.status is Status.ABORTED:
        return None
    if run.trace.status is Status.ASSERTED and run.trace.failure.function != run.wrapper:
        return None
    if run.trace.status is Status.MISUSED and run.trace.failure.misuse not in (_RETURNED_EARLY, _LATE_WRITE):
        return None
    return f"the runtime must refuse to wait for that context from here, but {_ending(run)}"


@asked(of_results)
def no_assertion(run: Observed) -> str | None:
    """In a legal context no assertion fails."""
    if run.trace.status is Status.ASSERTED:
        return f"the assertion '{run.trace.failure.expression}' failed in {run.trace.failure.function}"
    return None


@asked(of_every_run)
def frame_untouched(run: Observed) -> str | None:
    """Nothing writes into the wrapper's stack frame after it has returned."""
    return run.trace.failure.message if run.trace.failure.misuse == _LATE_WRITE else None


@asked(of_results)
def runtime_rules(run: Observed) -> str | None:
    """The wrapper keeps the runtime's rules: locks paired, wakes single, yields inside coroutines only."""
    failure = run.trace.failure
    if run.trace.status is Status.MISUSED and failure.misuse not in (_RETURNED_EARLY, _LATE_WRITE):
        return f"{failure.misuse}: {failure.message}"
    return None


@asked(of_every_run)
def nothing_left(run: Observed) -> str | None:
    """After the run there is no live coroutine, pending bottom half, held lock or waiter."""
    return run.trace.failure.message if run.trace.status is Status.LEFTOVER else None


def _ending(run: Observed) -> str:
    words = {
        Status.FINISHED: "the call went through",
        Status.LEFTOVER: "the call went through",
        Status.ASSERTED: f"'{run.trace.failure.expression}' failed in {run.trace.failure.function}",
        Status.DEADLOCKED: "the run hung",
        Status.ENDLESS: "the run never ended",
    }
    return words.get(run.trace.status, run.trace.failure.message or "the run ended otherwise")


@asked(of_results)
def returns_after_target(run: Observed) -> str | None:
    """The wrapper returns only after its target has ended."""
    if run.trace.failure.misuse == _RETURNED_EARLY:
        return run.trace.failure.message
    for call in run.expected.calls:
        ended = False
        for event in run.trace.of(Kind.TARGET_END, Kind.RETURN, call=call.number):
            ended = ended or event.kind == Kind.TARGET_END
            if event.kind == Kind.RETURN and not ended:
                return f"call {call.number} returned before its target had ended"
    return None
