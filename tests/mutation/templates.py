# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutations of what is made of text and of tables, which tools for mutation testing pass over.

A line of a list dropped or exchanged with the next, a hole of an f-string dropped or exchanged with another, a C token
in a text dropped or turned into another one; an entry of a table, a keyword, a statement dropped.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from types import CodeType
from typing import Any

from tests.mutation.modules import Module, Mutant

TOKEN = re.compile(r"\w+|->|==|!=|<=|>=|&&|\|\||[^\w\s]")
OTHERWISE = {
    "true": "false", "false": "true", "==": "!=", "!=": "==", "->": ".", ".": "->", "&&": "||", "||": "&&",
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "&": "*", "*": "&",
}  # fmt: skip
"""C tokens that are turned into others; all the rest are dropped."""

Alternative = tuple[str, ast.AST]
"""What was done, in words, and the node that takes the place."""


TEXTUAL = ("drop-hole", "swap-holes", "change-text")


def template_mutants(module: Module, texts: bool = True) -> Iterator[Mutant]:
    """All mutants of a module by the operators of this file, or those alone that leave its texts as they are."""
    seen: Counter[str] = Counter()
    for parent, field, place, node in _children(module.tree):
        if not module.is_inert((node.lineno, node.col_offset)):
            for operator, (change, other) in _alternatives(node, parent):
                if operator in TEXTUAL and not texts:
                    continue
                at = (node.lineno, node.col_offset), (node.end_lineno or 0, node.end_col_offset or 0)
                made = _Replacement(module, parent, field, place, ast.copy_location(other, node))
                mutant = Mutant(module, f"template/{operator}", at, change, made)
                seen[mutant.name] += 1
                yield replace(mutant, count=seen[mutant.name])


class _Replacement:
    """The module's code with one node replaced; the tree is as before afterwards."""

    def __init__(self, module: Module, parent: ast.AST, field: str, place: int | None, other: ast.AST) -> None:
        self._module = module
        self._holder: Any = vars(parent) if place is None else getattr(parent, field)
        self._key: Any = field if place is None else place
        self._other = other

    def __call__(self) -> CodeType:
        before = self._holder[self._key]
        self._holder[self._key] = self._other
        try:
            return self._module.compiled(ast.fix_missing_locations(self._module.tree))
        finally:
            self._holder[self._key] = before


def _children(parent: ast.AST) -> Iterator[tuple[ast.AST, str, int | None, Any]]:
    """Each node that has a place in the text, with where it hangs in the tree."""
    for field, value in ast.iter_fields(parent):
        listed = isinstance(value, list)
        for place, node in enumerate(value if listed else [value]):
            if isinstance(node, ast.AST):
                if hasattr(node, "lineno"):
                    yield parent, field, place if listed else None, node
                yield from _children(node)


def _alternatives(node: ast.AST, parent: ast.AST) -> Iterator[tuple[str, Alternative]]:
    if isinstance(node, (ast.List, ast.Tuple)) and isinstance(node.ctx, ast.Load):
        yield from (("drop-entry", other) for other in _without_each(node, "elts"))
        if not isinstance(parent, ast.Compare):  # `in` asks for no order
            yield from (("swap-entries", other) for other in _neighbours_swapped(node))
    elif isinstance(node, ast.Set):
        yield from (("drop-entry", other) for other in _without_each(node, "elts"))
    elif isinstance(node, ast.Dict):
        yield from (("drop-entry", other) for other in _without_each(node, "keys", "values"))
    elif isinstance(node, ast.Call):
        yield from (("drop-keyword", other) for other in _without_each(node, "keywords"))
    elif isinstance(node, ast.JoinedStr):
        yield from (("drop-hole", other) for other in _without_each(node, "values") if other[0].startswith("drop {"))
        yield from (("swap-holes", other) for other in _holes_swapped(node))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and not isinstance(parent, ast.Set):
        yield from (("change-text", other) for other in _texts(node.value))
    elif _is_droppable(node):
        yield "drop-statement", (f"drop {_code(node)}", ast.Pass())


def _is_droppable(node: ast.AST) -> bool:
    """A statement that binds no name: without one that does, all that follows would end in a NameError."""
    if isinstance(node, (ast.Expr, ast.AugAssign)):
        return True
    return isinstance(node, ast.Assign) and not any(
        isinstance(target, (ast.Name, ast.Tuple)) for target in node.targets
    )


def _code(node: Any) -> str:
    if isinstance(node, ast.FormattedValue):
        return f"{{{_code(node.value)}}}"
    if isinstance(node, ast.keyword):
        return f"{node.arg}={_code(node.value)}" if node.arg else f"**{_code(node.value)}"
    return " ".join(ast.unparse(node).split()) if node else "**"


def _copy(node: Any, **fields: Any) -> Any:
    return type(node)(**{**dict(ast.iter_fields(node)), **fields})


def _without_each(node: Any, *fields: str) -> Iterator[Alternative]:
    for place, entry in enumerate(getattr(node, fields[0])):
        kept = {field: [each for at, each in enumerate(getattr(node, field)) if at != place] for field in fields}
        shown = _code(entry) if isinstance(entry, (ast.FormattedValue, ast.keyword)) else f"`{_code(entry)}`"
        yield f"drop {shown} of {_short(node)}", _copy(node, **kept)


def _neighbours_swapped(node: Any) -> Iterator[Alternative]:
    for place, (first, second) in enumerate(itertools.pairwise(node.elts)):
        swapped = [*node.elts[:place], second, first, *node.elts[place + 2 :]]
        if ast.dump(first) != ast.dump(second):
            yield f"swap `{_code(first)}` and `{_code(second)}`", _copy(node, elts=swapped)


def _holes_swapped(node: ast.JoinedStr) -> Iterator[Alternative]:
    holes = [place for place, part in enumerate(node.values) if isinstance(part, ast.FormattedValue)]
    for one, other in itertools.combinations(holes, 2):
        values = list(node.values)
        values[one], values[other] = values[other], values[one]
        if ast.dump(values[one]) != ast.dump(values[other]):
            yield f"swap {_code(values[other])} and {_code(values[one])} of {_short(node)}", _copy(node, values=values)


def _texts(text: str) -> Iterator[Alternative]:
    for match in TOKEN.finditer(text):
        token = match.group()
        other = OTHERWISE.get(token, "")
        changed = text[: match.start()] + other + text[match.end() :]
        said = f"{token} to {other}" if other else f"drop {token}"
        yield f"{said} at {match.start()} of {text!r}", ast.Constant(changed)
    if not text:
        yield "x for ''", ast.Constant("x")
    elif text.strip() != text:
        yield f"{text.strip()!r} for {text!r}", ast.Constant(text.strip())


def _short(node: ast.AST) -> str:
    code = _code(node)
    return code if len(code) <= 60 else code[:57] + "..."
