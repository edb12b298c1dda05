# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers in parsed C as far as they are needed: array bounds, and roughly how large a value is."""

from __future__ import annotations

from typing import Any

from pycparser import c_ast

from cowrap_harness.definitions import Definitions, Node, keyword_of
from cowrap_harness.environment import LIBRARY_TYPES, MADE_UP_BOUND

_SIZES = {"char": 1, "short": 2, "float": 4, "_Bool": 1, "__int128": 16}


class Bounds:
    """What can be told of numbers from the definitions of one reading."""

    def __init__(self, definitions: Definitions) -> None:
        self._definitions = definitions

    def constant(self, expression: Node) -> int | None:
        """The value of a bound where it is a number or an enumerator's simple value."""
        if isinstance(expression, c_ast.Constant):
            try:
                return int(expression.value.rstrip("uUlL"), 0)
            except ValueError:
                return None
        if isinstance(expression, c_ast.ID):
            return self._enumerator(expression.name)
        if isinstance(expression, c_ast.BinaryOp):
            left, right = self.constant(expression.left), self.constant(expression.right)
            return None if left is None or right is None else _calculate(expression.op, left, right)
        return None

    def _enumerator(self, name: str) -> int | None:
        definition = self._definitions.constants.get(name)
        if definition is None:
            return MADE_UP_BOUND if name in self._definitions.environment.constants else None
        value: int | None = -1
        for item in definition.values.enumerators:
            value = self.constant(item.value) if item.value is not None else None if value is None else value + 1
            if item.name == name:
                return value
        return None

    def size(self, node: Node) -> int:
        """Roughly how many bytes a value has: enough to tell a union's largest member."""
        node = self._definitions.resolve(node)
        if isinstance(node, c_ast.ArrayDecl):
            return self.size(node.type) * ((self.constant(node.dim) if node.dim is not None else 0) or 0)
        if isinstance(node, c_ast.Struct | c_ast.Union):
            node = node if node.decls is not None else self._definitions.tags.get((keyword_of(node), node.name), node)
            sizes = [self.size(member.type) for member in node.decls or []]
            return max(sizes, default=16) if isinstance(node, c_ast.Union) else sum(sizes) or 16
        if not isinstance(node, c_ast.TypeDecl):
            return 8
        if not isinstance(node.type, c_ast.IdentifierType):
            return 4 if isinstance(node.type, c_ast.Enum) else self.size(node.type)
        return _basic_size(node.type.names)


def _basic_size(names: list[str]) -> int:
    if len(names) == 1 and names[0] in LIBRARY_TYPES:
        return LIBRARY_TYPES[names[0]].size
    double = 2 if "_Complex" in names else 1
    if "long" in names or "double" in names:
        return double * (16 if {"long", "double"} <= set(names) else 8)
    return double * next((_SIZES[name] for name in names if name in _SIZES), 4)


def _calculate(operator: str, left: int, right: int) -> int | None:
    results: dict[str, Any] = {
        "+": left + right,
        "-": left - right,
        "*": left * right,
        "<<": left << min(max(right, 0), 64),
    }
    return results.get(operator)
