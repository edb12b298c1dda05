# SPDX-License-Identifier: GPL-2.0-or-later
"""A module under mutation: its text and tree, its functions, and the places in it that no run can depend on."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import CodeType

REPOSITORY = Path(__file__).resolve().parents[2]

Position = tuple[int, int]
"""Line from 1, column from 0."""


@dataclass(frozen=True)
class Function:
    """A function of a module or a method of one of its classes; what is nested in it belongs to it."""

    name: str
    first_line: int
    """Of its decorators, if it has any: co_firstlineno of its code."""
    body: tuple[Position, Position]


@dataclass(frozen=True)
class Module:
    """One module of ours, by its import name."""

    name: str
    path: Path

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, str(self.path))

    @cached_property
    def functions(self) -> tuple[Function, ...]:
        return tuple(_functions(self.tree.body, ""))

    @cached_property
    def _inert(self) -> tuple[tuple[Position, Position], ...]:
        return tuple(_span(node) for node in ast.walk(self.tree) for node in _inert_parts(node))

    def is_inert(self, at: Position) -> bool:
        """Whether what stands there is never executed or never looked at: a docstring, an annotation, slots."""
        return any(start <= at < end for start, end in self._inert)

    def function_at(self, at: Position) -> Function | None:
        """The function in whose body a place lies; None for tables, heads of functions and all else."""
        return next((found for found in self.functions if found.body[0] <= at < found.body[1]), None)

    def compiled(self, text_or_tree: str | ast.Module) -> CodeType:
        """A changed text or tree of this module as code."""
        return compile(text_or_tree, str(self.path), "exec", dont_inherit=True)


@dataclass(frozen=True)
class Mutant:
    """One small change to a module. Module, place, change and count are its name in the list of survivors."""

    module: Module
    operator: str
    at: tuple[Position, Position]
    change: str
    compile: Callable[[], CodeType]
    count: int = 1
    """Which one of those whose names are equal but for this."""

    @cached_property
    def function(self) -> Function | None:
        return self.module.function_at(self.at[0])

    @property
    def name(self) -> str:
        place = self.function.name if self.function else "(module)"
        return f"{self.module.name} {place}: {self.change}" + (f" #{self.count}" if self.count > 1 else "")


def _span(node: ast.stmt | ast.expr) -> tuple[Position, Position]:
    return (node.lineno, node.col_offset), (node.end_lineno or node.lineno, node.end_col_offset or 0)


def _functions(statements: list[ast.stmt], prefix: str) -> Iterator[Function]:
    for node in statements:
        if isinstance(node, ast.ClassDef):
            yield from _functions(node.body, f"{node.name}.")
        elif isinstance(node, ast.FunctionDef):
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            yield Function(prefix + node.name, first, (_span(node.body[0])[0], _span(node)[1]))


def _inert_parts(node: ast.AST) -> Iterator[ast.stmt | ast.expr]:
    if isinstance(node, (ast.Import, ast.ImportFrom, ast.Assert)):
        yield node
    elif isinstance(node, ast.Expr):
        if isinstance(node.value, ast.Constant):
            yield node
    elif isinstance(node, ast.Assign):
        if ast.unparse(node.targets[0]) in ("__slots__", "TYPE_CHECKING"):
            yield node
    elif isinstance(node, ast.If):
        if ast.unparse(node.test) == "TYPE_CHECKING":
            yield node
    elif isinstance(node, (ast.arg, ast.AnnAssign)) and node.annotation:
        yield node.annotation
    elif isinstance(node, ast.FunctionDef) and node.returns:
        yield node.returns
