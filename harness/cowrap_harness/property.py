# SPDX-License-Identifier: GPL-2.0-or-later
"""What a property of a run is: a check, and the expectations of which it is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cowrap_harness.expectation import Due, Expectation
from cowrap_harness.observed import Observed


@dataclass(frozen=True)
class Property:
    """What must hold of each run whose expectation it is `asked` of; called with a run, it says how it is broken."""

    check: Callable[[Observed], str | None]
    asked: Callable[[Expectation], bool]

    def __call__(self, run: Observed) -> str | None:
        return self.check(run) if self.asked(run.expected) else None

    @property
    def text(self) -> str:
        """What must hold, in a sentence."""
        return " ".join((self.check.__doc__ or "").partition("\n\n")[0].split())

    @property
    def runs(self) -> str:
        """Of which runs it is asked, in a sentence."""
        return self.asked.__doc__ or ""


def asked(where: Callable[[Expectation], bool]) -> Callable[[Callable[[Observed], str | None]], Property]:
    """Makes a property of the function below it, asked of the expectations for which `where` is true."""
    return lambda check: Property(check, where)


def of_assertions(expected: Expectation) -> bool:
    """Runs in which a wrapper must fail its own assertion."""
    return expected.due is Due.ASSERTION


def of_aborts(expected: Expectation) -> bool:
    """Runs that QEMU's own runtime must end."""
    return expected.due is Due.RUNTIME


def of_results(expected: Expectation) -> bool:
    """Runs in which every call must come to its target's result."""
    return expected.due is Due.RESULT


def of_values(expected: Expectation) -> bool:
    """Runs of a wrapper that returns a value, in which every call must come to its target's result."""
    return of_results(expected) and expected.result_slot.size > 0


def of_assumed_locks(expected: Expectation) -> bool:
    """Runs in which a call goes straight to its target and must say before that its caller holds the lock."""
    return of_results(expected) and any(call.assumes_lock for call in expected.calls)


def of_every_run(expected: Expectation) -> bool:
    """Every run."""
    return True
