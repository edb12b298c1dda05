# SPDX-License-Identifier: GPL-2.0-or-later
"""A wrapper with what the tree says about it and about its target: what the checks look at."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.dialect import Dialect
    from cowrap.lint.findings import Findings
    from cowrap.lint.functions import DeclaredFunction
    from cowrap.lint.index import TreeIndex, Use
    from cowrap.plan import WrapperPlan
    from cowrap.source import Span


class Subject:
    """One wrapper. `targets` are the declarations that can be its target's: those that another file may call.

    `marks` are those of the dialect; `coroutine_fn` is its word for what runs in a coroutine, or empty.
    """

    def __init__(self, plan: WrapperPlan, dialect: Dialect, index: TreeIndex) -> None:
        self.plan = plan
        self.declaration = plan.declaration
        self.name = plan.declaration.name
        self.target = plan.target
        self.marks = dialect.marks
        self.mark = dialect.marks[plan.declaration.mark_words[0]]
        self.coroutine_fn = index.reading.coroutine_fn
        self.mark_span = plan.declaration.marks[0][1]
        self.is_obscure = self.name in index.obscure
        self.is_target_obscure = self.target in index.obscure
        self.annotations = index.annotations_of(self.name)
        self.uses: list[Use] = index.uses[self.name]
        self.all_targets = index.declared[self.target]
        self.targets = [function for function in self.all_targets if is_callable(function)]
        self.target_annotations = frozenset().union(*[function.annotations for function in self.targets])

    @property
    def prototype(self) -> DeclaredFunction | None:
        """The declaration of the target that the generated file sees: one in a header, else any."""
        for function in self.targets:
            if function.is_in_header:
                return function
        return self.targets[0] if self.targets else None

    def report(
        self, findings: Findings, code: str, message: str, note: str, *, span: Span | None = None, label: str = ""
    ) -> None:
        """A finding at the wrapper's name, or at `span` in its declaration; with a `label`, the target's place too."""
        target = self.prototype
        others = ((target.span, label),) if label and target else ()
        place = span or self.declaration.name_span
        findings.add(code, message, place, note, others=others, extent=self.declaration.span)


def is_callable(function: DeclaredFunction) -> bool:
    """Whether the generated file may call this: a static function only where it stands in a header."""
    return not function.is_static or function.is_in_header
