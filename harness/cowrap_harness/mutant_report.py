# SPDX-License-Identifier: GPL-2.0-or-later
"""What the nets caught, counted: by net, by operator, by dialect and mark; and whether that is enough."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from cowrap_harness.exit_status import CLEAN, ENVIRONMENT, FINDINGS
from cowrap_harness.mutant_judging import EXECUTION, NETS
from cowrap_harness.mutant_run import Outcome
from cowrap_harness.mutants_form import SCHEMA, GroupForm, MutantForm, MutantsForm

LEAST = 99.0
"""Per cent of the mutants that compile and are not equivalent: so many must execution alone catch."""


@dataclass
class Group:
    """Some mutants counted."""

    mutants: int = 0
    compiled: int = 0
    equivalent: int = 0
    executed: int = 0
    """Caught by execution."""

    def count(self, outcome: Outcome) -> None:
        """Adds one."""
        self.mutants += 1
        self.compiled += outcome.compiled
        self.equivalent += bool(outcome.equivalent)
        self.executed += outcome.compiled and EXECUTION in outcome.caught

    @property
    def due(self) -> int:
        """Those that execution should catch: they compile and are not equivalent."""
        return self.compiled - self.equivalent

    @property
    def share(self) -> float:
        """Per cent of these that it does; 100 where there are none."""
        return 100 * self.executed / self.due if self.due else 100.0


@dataclass
class MutantReport:
    """A run's outcomes, what it was about, and what to say of it."""

    outcomes: Sequence[Outcome]
    title: str
    notes: Sequence[str] = ()
    least: float = LEAST
    timing: dict[str, float] = field(default_factory=dict)
    interrupted: str = ""
    """The signal that has cut the run short, if one has: then only some of the mutants were judged."""

    @property
    def whole(self) -> Group:
        """All mutants counted."""
        return self.groups(lambda outcome: "")[""] if self.outcomes else Group()

    def groups(self, key: Callable[[Outcome], str]) -> dict[str, Group]:
        """The mutants counted apart, in order of the keys."""
        found: dict[str, Group] = {}
        for outcome in self.outcomes:
            found.setdefault(key(outcome), Group()).count(outcome)
        return dict(sorted(found.items()))

    @property
    def killed_by(self) -> dict[str, int]:
        """How many each net caught, with all others off."""
        return {net: sum(net in outcome.caught for outcome in self.outcomes) for net in NETS}

    @property
    def first(self) -> dict[str, int]:
        """How many each net was the first to catch, in the nets' order."""
        counts = Counter(outcome.first for outcome in self.outcomes)
        return {net: counts[net] for net in NETS}

    @property
    def proofs(self) -> dict[str, int]:
        """How equivalent mutants were proven so."""
        return dict(sorted(Counter(outcome.equivalent for outcome in self.outcomes if outcome.equivalent).items()))

    @property
    def escaped(self) -> list[Outcome]:
        """Mutants that compile, are not equivalent, and that execution does not catch."""
        return [outcome for outcome in self.outcomes if outcome.escaped]

    @property
    def survivors(self) -> list[Outcome]:
        """Mutants that no net catches and that nothing proves equivalent."""
        return [outcome for outcome in self.outcomes if not outcome.caught and not outcome.equivalent]

    @property
    def harness(self) -> list[Outcome]:
        """Mutants with which the harness itself went wrong."""
        return [outcome for outcome in self.outcomes if outcome.harness]

    @property
    def exit_code(self) -> int:
        """What the run comes to, as exit_status.STATUSES says it."""
        if self.harness:
            return ENVIRONMENT
        unexplained = any(not outcome.why for outcome in self.escaped)
        short = self.survivors or unexplained or self.whole.share < self.least
        return FINDINGS if short else ENVIRONMENT if self.interrupted else CLEAN

    def to_json(self) -> MutantsForm:
        """Plain data; what depends on time stands under `timing`."""
        whole = self.whole
        return {
            "schema": SCHEMA,
            "title": self.title,
            "interrupted": self.interrupted,
            "mutants": whole.mutants,
            "compiled": whole.compiled,
            "equivalent": whole.equivalent,
            "killed_by": self.killed_by,
            "first": self.first,
            "execution": {
                "due": whole.due, "killed": whole.executed, "percent": round(whole.share, 3), "least": self.least,
            },
            "equivalent_by": self.proofs,
            "operators": _groups(self.groups(lambda outcome: outcome.operator)),
            "variants": _groups(self.groups(lambda outcome: f"{outcome.dialect} {outcome.mark}")),
            "escaped": [_row(outcome) for outcome in self.escaped],
            "survivors": [_row(outcome) for outcome in self.survivors],
            "harness": [{"name": outcome.name, "sentence": outcome.harness} for outcome in self.harness],
            "notes": list(self.notes),
            "timing": {name: round(value, 3) for name, value in sorted(self.timing.items())},
        }  # fmt: skip


def _groups(groups: dict[str, Group]) -> dict[str, GroupForm]:
    return {
        key: {"mutants": one.mutants, "compiled": one.compiled, "equivalent": one.equivalent, "execution": one.executed}
        for key, one in groups.items()
    }


def _row(outcome: Outcome) -> MutantForm:
    return {
        "name": outcome.name, "mark": outcome.mark, "operator": outcome.operator, "what": outcome.what,
        "caught_by": [net for net in NETS if net in outcome.caught], "why": outcome.why,
        "difference": outcome.difference.splitlines(),
    }  # fmt: skip
