# SPDX-License-Identifier: GPL-2.0-or-later
"""A parsed C type to the value type that the driver needs: as declared, as passed, and its leaves."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from pycparser import c_ast

from cowrap_harness.case import Parameter, Signature, ValueType
from cowrap_harness.definitions import Definitions, Node, spell_type, type_name
from cowrap_harness.environment import OBJECTS
from cowrap_harness.leaves import Leaves
from cowrap_harness.unreadable import Refused, Unreadable


def read_signature(function: Node, definitions: Definitions) -> Signature:
    """The signature of a function declarator. Raises `Refused` or `Unreadable`; notes in `definitions` what it
    needs."""
    nodes = list(function.args.params) if function.args else []
    if any(isinstance(node, c_ast.EllipsisParam) for node in nodes):
        raise Refused("the function is variadic")
    if len(nodes) == 1 and _is_void(nodes[0].type):
        nodes = []
    names = {node.name for node in nodes if getattr(node, "name", None)}
    reader = _Reader(definitions, names)
    parameters = tuple(Parameter(getattr(node, "name", None) or "", reader.parameter(node)) for node in nodes)
    return Signature(reader.result(function.type), parameters)


def _is_void(node: Node) -> bool:
    return isinstance(node, c_ast.TypeDecl) and type_name(node) == "void"


class _Reader:
    """Reads the types of one signature; `names` are its parameters, which array bounds may use."""

    def __init__(self, definitions: Definitions, names: set[str]) -> None:
        self.definitions = definitions
        self.names = names

    def parameter(self, node: Node) -> ValueType:
        """The value type of a parameter, adjusted as C does."""
        if isinstance(node, c_ast.ID):
            raise Refused("the parameters have no types (K&R)")
        if getattr(node, "storage", None):
            raise Refused(f"a parameter is '{' '.join(node.storage)}'")
        declared = _renamed(node.type)
        self._check(declared)
        return self._value(declared, self._adjusted(declared))

    def result(self, node: Node) -> ValueType:
        """The value type of a result."""
        declared = _renamed(node)
        if any(_has_body(part) for part in _walk(declared)):
            raise Unreadable("a type is defined in the result")
        self._check(declared)
        passed = self._unqualified(declared)
        if _is_void(self.definitions.resolve(passed)):
            self.definitions.require(declared, complete=False)
            return ValueType(spell_type(declared), spell_type(passed), ())
        if isinstance(self.definitions.resolve(passed), c_ast.ArrayDecl | c_ast.FuncDecl):
            raise Refused("the function returns an array or a function")
        return self._value(declared, passed)

    def _check(self, node: Node) -> None:
        """Refuses bodies inside the type and pointers to arrays whose size is known at run time only."""
        if any(_has_body(part) for part in _walk(node)):
            raise Refused("a type is defined inside the declaration")
        inner = node.type if isinstance(node, c_ast.ArrayDecl) else node
        for part in _walk(inner):
            if isinstance(part, c_ast.ArrayDecl) and part.dim is not None and self._varies(part.dim):
                raise Refused("a parameter points to an array of variable length")

    def _varies(self, expression: Node) -> bool:
        own = isinstance(expression, c_ast.ID) and (expression.name in self.names or expression.name == "*")
        return own or any(self._varies(child) for _, child in expression.children())

    def _adjusted(self, declared: Node) -> Node:
        """Arrays and functions to pointers, also behind typedefs; top-level qualifiers away."""
        node = self._unqualified(declared)
        behind = self.definitions.resolve(node)
        if isinstance(behind, c_ast.ArrayDecl):
            element = _renamed(behind.type)
            _add_qualifiers(element, declared.quals if isinstance(declared, c_ast.TypeDecl) else [])
            return _pointer_to(element)
        if isinstance(behind, c_ast.FuncDecl):
            return _pointer_to(node)
        return node

    def _unqualified(self, declared: Node) -> Node:
        """The type without top-level qualifiers, behind typedefs too."""
        node = copy.copy(declared)
        if isinstance(node, c_ast.TypeDecl | c_ast.PtrDecl):
            node.quals = []
        seen: Node = node
        while isinstance(seen, c_ast.TypeDecl) and type_name(seen) in self.definitions.typedefs:
            seen = self.definitions.typedefs[type_name(seen)]
            if getattr(seen, "quals", None) and isinstance(seen, c_ast.TypeDecl | c_ast.PtrDecl):
                return self._unqualified(_renamed(seen))
        return node

    def _value(self, declared: Node, passed: Node) -> ValueType:
        if isinstance(declared, c_ast.ArrayDecl):
            self.definitions.require(declared.type, complete=True)
            if declared.dim is not None and not self._varies(declared.dim):
                self.definitions.require_constants(declared.dim)
        else:
            self.definitions.require(declared, complete=True)
        self.definitions.require(passed, complete=True)
        leaves = tuple(Leaves(self.definitions).of(passed))
        if not leaves:
            raise Unreadable(f"a value of type '{spell_type(passed).replace('@', '').strip()}' has nothing to look at")
        return ValueType(spell_type(declared), spell_type(passed), leaves, self._object(passed))

    def _object(self, node: Node) -> str:
        """The name of the world object that a pointer points to, or empty."""
        behind = self.definitions.resolve(node)
        if not isinstance(behind, c_ast.PtrDecl):
            return ""
        target, contexts = behind.type, self.definitions.environment.contexts
        while isinstance(target, c_ast.TypeDecl) and type_name(target) not in {*OBJECTS, *contexts, ""}:
            name = type_name(target)
            if name not in self.definitions.typedefs:
                return ""
            target = self.definitions.typedefs[name]
        if not isinstance(target, c_ast.TypeDecl):
            return ""
        tag = target.type.name if isinstance(target.type, c_ast.Struct) else type_name(target)
        return contexts.get(tag, tag if tag in OBJECTS else "")


def _has_body(node: Node) -> bool:
    """Whether a node defines a struct, union or enum."""
    return getattr(node, "decls", None) is not None or getattr(node, "values", None) is not None


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for _, child in node.children():
        yield from _walk(child)


def _renamed(node: Node) -> Node:
    """A type whose declared name is `@`: a copy down to the name, which shares what stands beside and below it."""
    node = copy.copy(node)
    if isinstance(node, c_ast.TypeDecl):
        node.declname = "@"
    else:
        node.type = _renamed(node.type)
    return node


def _pointer_to(node: Node) -> Node:
    return c_ast.PtrDecl(quals=[], type=node)


def _add_qualifiers(node: Node, qualifiers: list[str]) -> None:
    """Qualifiers of an array are its elements'."""
    while isinstance(node, c_ast.ArrayDecl):
        node = node.type
    node.quals = [*node.quals, *(word for word in qualifiers if word not in node.quals)]
