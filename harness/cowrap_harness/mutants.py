# SPDX-License-Identifier: GPL-2.0-or-later
"""Known-wrong variants of emitted wrappers: every operator on every wrapper, each variant with a name of its own."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from cowrap_harness import mutant_expressions as expressions
from cowrap_harness import mutant_statements as statements
from cowrap_harness.mutant_source import WrapperSource, read_wrapper
from cowrap_harness.mutation import Mutation
from cowrap_harness.runtime_functions import FunctionType

Tokens = tuple[str, ...]
Chosen = TypeVar("Chosen")


@dataclass(frozen=True)
class Mutant:
    """One wrong variant of the wrapper `wrapper`: all its tokens, and how they came about.

    `number` counts the mutants of one operator and wrapper, so that a mutant has the same name in every run.
    """

    wrapper: str
    operator: str
    number: int
    what: str
    tokens: Tokens

    @property
    def name(self) -> str:
        """`wrapper/operator/number`."""
        return f"{self.wrapper}/{self.operator}/{self.number}"


def mutants_of(wrapper: str, tokens: Sequence[str], functions: Mapping[str, FunctionType]) -> list[Mutant]:
    """All mutants of one wrapper's tokens, each different from all others and from the original.

    Raises SourceError where the tokens are no wrapper of the usual shape.
    """
    source = read_wrapper(tokens)
    seen = {source.tokens}
    counts: Counter[str] = Counter()
    found = []
    for mutation in _mutations(source, functions):
        mutated = mutation.apply(source.tokens)
        if mutated not in seen:
            seen.add(mutated)
            counts[mutation.operator] += 1
            found.append(Mutant(wrapper, mutation.operator, counts[mutation.operator], mutation.what, mutated))
    return found


def _mutations(source: WrapperSource, functions: Mapping[str, FunctionType]) -> Iterator[Mutation]:
    yield from statements.drop_statements(source)
    yield from statements.drop_results(source)
    yield from statements.move_statements(source)
    yield from statements.change_locks(source, functions)
    yield from statements.make_static(source)
    yield from expressions.change_initialisers(source)
    yield from expressions.change_contexts(source, functions)
    yield from expressions.change_arguments(source)
    yield from expressions.change_parameters(source)
    yield from expressions.flip(source)
    yield from expressions.swap_functions(source, functions)
    yield from expressions.change_members(source)
    yield from expressions.drop_const(source)


def sampled(mutants: Sequence[Chosen], count: int | None, seed: int) -> list[Chosen]:
    """So many of the mutants (None: all), in their order; the same seed takes the same."""
    if count is None or count >= len(mutants):
        return list(mutants)
    places = sorted(random.Random(seed).sample(range(len(mutants)), count))
    return [mutants[place] for place in places]


def renamed(source: WrapperSource, target: str, tokens: Sequence[str], suffix: str) -> Tokens:
    """A mutant's tokens with the names that belong to one wrapper (its own, its helper's, its struct's, its target's)
    ended by a suffix, so that many mutants of one wrapper stand in one file.
    """
    own = {source.tag, target, *(source.tokens[function.name] for function in source.functions)}
    return tuple(token + suffix if token in own else token for token in tokens)
