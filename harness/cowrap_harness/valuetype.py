# SPDX-License-Identifier: GPL-2.0-or-later
"""A parsed C type to the value type that the driver needs: as declared, as passed, and its leaves."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from pycparser import c_ast

from cowrap_harness.case import Leaf, Parameter, Signature, ValueType
from cowrap_harness.definitions import Definitions, Node, keyword_of, spell_type, type_name
from cowrap_harness.environment import (
    LIBRARY_STRUCTS,
    LIBRARY_TYPES,
    MADE_UP_BOUND,
    MADE_UP_LEAVES,
    OBJECTS,
    PROVIDED,
    REFUSED,
)
from cowrap_harness.unreadable import Refused, Unreadable

_EXPANDED = 256
"""Arrays of more elements than this become one leaf, or are refused where their elements have padding or ranges."""

_SIZES = {"char": 1, "short": 2, "float": 4, "_Bool": 1, "__int128": 16}


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
        leaves = tuple(self._leaves(passed, ""))
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

    def _leaves(self, node: Node, access: str) -> list[Leaf]:
        """The scalars of a value that stands after `access`."""
        node = self.definitions.resolve(node)
        if isinstance(node, c_ast.PtrDecl):
            return [Leaf(access, "pointer")]
        if isinstance(node, c_ast.FuncDecl):
            return [Leaf(access, "pointer")]
        if isinstance(node, c_ast.ArrayDecl):
            return self._array_leaves(node, access)
        if isinstance(node.type, c_ast.IdentifierType):
            return [Leaf(access, self._kind(node.type.names))]
        return self._tag_leaves(node.type, access)

    def _kind(self, names: list[str]) -> str:
        words = set(names)
        if len(names) == 1 and names[0] in REFUSED:
            return "bytes"
        if len(names) == 1 and names[0] in LIBRARY_TYPES:
            kind = LIBRARY_TYPES[names[0]].kind
            if not kind:
                raise Unreadable(f"'{names[0]}' is passed by value")
            return kind
        if (len(names) == 1 and names[0] in PROVIDED) or "void" in words:
            raise Unreadable(f"the incomplete type '{names[0]}' is passed by value")
        wide = {"long", "double"} <= words
        if "_Complex" in words:
            return "longdouble-complex" if wide else "complex"
        if words & {"float", "double"}:
            return "longdouble" if wide else "float"
        return "bool" if "_Bool" in words else "integer"

    def _tag_leaves(self, node: Node, access: str) -> list[Leaf]:
        keyword, tag = keyword_of(node), node.name
        if keyword == "enum":
            return [Leaf(access, "enum")]
        definition = node if node.decls is not None else self.definitions.tags.get((keyword, tag))
        if definition is None:
            return self._foreign_leaves(keyword, tag, access)
        if keyword == "union":
            named = [member for member in definition.decls if member.bitsize is None]
            return self._member_leaves(max(named, key=lambda member: self._size(member.type)), access) if named else []
        return [leaf for member in definition.decls for leaf in self._member_leaves(member, access)]

    def _foreign_leaves(self, keyword: str, tag: str, access: str) -> list[Leaf]:
        if tag in OBJECTS:
            raise Unreadable(f"the incomplete type '{keyword} {tag}' is passed by value")
        if tag in LIBRARY_STRUCTS:
            members = LIBRARY_STRUCTS[tag][1]
            if not members:
                raise Unreadable(f"'{keyword} {tag}' is passed by value")
            return [Leaf(f"{access}.{name}", kind) for name, kind in members]
        return [Leaf(access + inner, kind) for inner, kind in MADE_UP_LEAVES[keyword]]

    def _member_leaves(self, member: Node, access: str) -> list[Leaf]:
        """Bit-fields have no address and are left out; so is a flexible array."""
        if member.bitsize is not None:
            return []
        inner = access if member.name is None else f"{access}.{member.name}"
        if isinstance(member.type, c_ast.Struct | c_ast.Union):
            return self._tag_leaves(member.type, inner)
        return self._leaves(member.type, inner)

    def _array_leaves(self, node: Node, access: str) -> list[Leaf]:
        if node.dim is None:
            return []
        count = self._constant(node.dim)
        one = self._leaves(node.type, access)
        if count is not None and count * len(one) <= _EXPANDED:
            return [leaf for index in range(count) for leaf in self._leaves(node.type, f"{access}[{index}]")]
        if {leaf.kind for leaf in one} <= {"integer", "float", "pointer", "bytes"} and all(
            leaf.access.removeprefix(access).strip("[]0123456789") == "" for leaf in one
        ):
            return [Leaf(access, "bytes")]
        raise Unreadable(f"the array '{access.removeprefix('.')}' is too long to look at")

    def _constant(self, expression: Node) -> int | None:
        """The value of a bound where it is a number or an enumerator's simple value."""
        if isinstance(expression, c_ast.Constant):
            try:
                return int(expression.value.rstrip("uUlL"), 0)
            except ValueError:
                return None
        if isinstance(expression, c_ast.ID):
            return self._enumerator(expression.name)
        if isinstance(expression, c_ast.BinaryOp):
            left, right = self._constant(expression.left), self._constant(expression.right)
            return None if left is None or right is None else _calculate(expression.op, left, right)
        return None

    def _enumerator(self, name: str) -> int | None:
        definition = self.definitions.constants.get(name)
        if definition is None:
            return MADE_UP_BOUND if name in self.definitions.environment.constants else None
        value: int | None = -1
        for item in definition.values.enumerators:
            value = self._constant(item.value) if item.value is not None else None if value is None else value + 1
            if item.name == name:
                return value
        return None

    def _size(self, node: Node) -> int:
        """Roughly how many bytes a value has: enough to tell a union's largest member."""
        node = self.definitions.resolve(node)
        if isinstance(node, c_ast.ArrayDecl):
            return self._size(node.type) * ((self._constant(node.dim) if node.dim is not None else 0) or 0)
        if isinstance(node, c_ast.Struct | c_ast.Union):
            node = node if node.decls is not None else self.definitions.tags.get((keyword_of(node), node.name), node)
            sizes = [self._size(member.type) for member in node.decls or []]
            return max(sizes, default=16) if isinstance(node, c_ast.Union) else sum(sizes) or 16
        if not isinstance(node, c_ast.TypeDecl):
            return 8
        if not isinstance(node.type, c_ast.IdentifierType):
            return 4 if isinstance(node.type, c_ast.Enum) else self._size(node.type)
        return _basic_size(node.type.names)


def _basic_size(names: list[str]) -> int:
    if len(names) == 1 and names[0] in LIBRARY_TYPES:
        return LIBRARY_TYPES[names[0]].size
    double = 2 if "_Complex" in names else 1
    if "long" in names or "double" in names:
        return double * (16 if {"long", "double"} <= set(names) else 8)
    return double * next((_SIZES[name] for name in names if name in _SIZES), 4)


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


def _calculate(operator: str, left: int, right: int) -> int | None:
    results: dict[str, Any] = {
        "+": left + right,
        "-": left - right,
        "*": left * right,
        "<<": left << min(max(right, 0), 64),
    }
    return results.get(operator)
