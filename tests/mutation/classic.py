# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutations of logic by Cosmic Ray's operators, thinned out to those of which none follows from another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from types import CodeType

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names
from tests.mutation.modules import Module, Mutant

COMPARISONS = ("Eq_NotEq NotEq_Eq Is_IsNot IsNot_Is Lt_LtE Lt_GtE LtE_Lt LtE_Gt Gt_GtE Gt_LtE GtE_Gt GtE_Lt").split()
BINARIES = (
    "Add_Sub Sub_Add Mul_Add Div_Mul FloorDiv_Mul Mod_Mul Pow_Mul RShift_LShift LShift_RShift BitOr_BitAnd "
    "BitAnd_BitOr BitXor_BitAnd"
).split()


def _is_taken(name: str) -> bool:
    """Each comparison is negated and moved by one, each arithmetic operator has one other; the rest is taken whole."""
    kind, _, change = name.removeprefix("core/").partition("_")
    if kind == "ReplaceComparisonOperator":
        return change in COMPARISONS
    return change in BINARIES if kind == "ReplaceBinaryOperator" else not kind.startswith("Variable")


OPERATORS = tuple(filter(_is_taken, operator_names()))


def classic_mutants(module: Module) -> Iterator[Mutant]:
    """All mutants of a module by Cosmic Ray's operators."""
    nodes = list(ast_nodes(get_ast(module.text)))
    lines = module.text.splitlines()
    seen: Counter[str] = Counter()
    for name in OPERATORS:
        operator = get_operator(name)()
        places = [at for node in nodes for at in operator.mutation_positions(node)]
        for occurrence, (start, end) in enumerate(places):
            if module.is_inert(start):
                continue

            def code(operator: object = operator, occurrence: int = occurrence) -> CodeType:
                return module.compiled(mutate_code(module.text, operator, occurrence))

            change = f"{name.removeprefix('core/')} in `{' '.join(lines[start[0] - 1].split())}`"
            mutant = Mutant(module, name, (start, end), change, code)
            seen[mutant.name] += 1
            yield replace(mutant, count=seen[mutant.name])
