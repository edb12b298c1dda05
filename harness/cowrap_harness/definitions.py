# SPDX-License-Identifier: GPL-2.0-or-later
"""The types and constants that the inputs define: found by name, and spelled in an order that compiles.

A struct, union or enum body is kept apart from the declarations that it stands in, so that each can be asked for alone.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any

from pycparser import c_ast, c_generator, c_parser

from cowrap_harness.environment import Environment

PARSER_ERRORS = (c_parser.ParseError, AssertionError, AttributeError, RecursionError)
"""What pycparser raises on text that it cannot take."""

Node = Any
"""A pycparser node; the library carries no types."""

_KEYWORD = {"Struct": "struct", "Union": "union", "Enum": "enum"}


def parse_declarations(text: str, types: Iterable[str]) -> list[Node]:
    """Parses C declarations in which `types` are type names. Raises pycparser's `ParseError`."""
    prelude = "".join(f"typedef int {name};" for name in sorted(types))
    tree = c_parser.CParser().parse(f"{prelude}\n{text};")
    return [node for node in tree.ext if not (isinstance(node, c_ast.Typedef) and node.coord.line == 1)]


def spell_node(node: Node) -> str:
    """A node as C text in one line."""
    return " ".join(str(c_generator.CGenerator().visit(node)).split())


def spell_type(node: Node) -> str:
    """A type node with its declared name, which may be `@`, as C text."""
    return spell_node(c_ast.Typename(name=None, quals=[], align=None, type=node))


def keyword_of(node: Node) -> str:
    """`struct`, `union` or `enum`."""
    return _KEYWORD[type(node).__name__]


def type_name(node: Node) -> str:
    """The typedef name that a TypeDecl names, or empty."""
    inner = node.type
    return inner.names[0] if isinstance(inner, c_ast.IdentifierType) and len(inner.names) == 1 else ""


class Definitions:
    """What the inputs define; `require_*` notes that something is needed and spells it after what it needs itself."""

    def __init__(self, environment: Environment) -> None:
        self.environment = environment
        self.typedefs: dict[str, Node] = {}
        self.tags: dict[tuple[str, str], Node] = {}
        self.constants: dict[str, Node] = {}
        self._text: list[str] = []
        self._done: set[tuple[str, ...]] = set()
        self._anonymous = 0

    def add(self, declaration: Node) -> None:
        """Takes in one parsed declaration; of two definitions of one name the first counts."""
        self._hoist(declaration)
        if isinstance(declaration, c_ast.Typedef):
            self.typedefs.setdefault(declaration.name, declaration.type)

    def _hoist(self, node: Node) -> None:
        """Registers every body below `node` and leaves a bare tag in its place; anonymous members stay where they
        are."""
        for _, child in node.children():
            self._hoist(child)
        if isinstance(node, c_ast.TypeDecl | c_ast.Decl) and isinstance(
            node.type, c_ast.Struct | c_ast.Union | c_ast.Enum
        ):
            member = isinstance(node, c_ast.Decl) and node.name is None and node.type.name is None
            if not member or isinstance(node.type, c_ast.Enum):
                node.type = self._registered(node.type)

    def _registered(self, node: Node) -> Node:
        body = node.values if isinstance(node, c_ast.Enum) else node.decls
        if body is None:
            return node
        if node.name is None:
            node.name = f"cw_anonymous_{self._anonymous}"
            self._anonymous += 1
        self.tags.setdefault((keyword_of(node), node.name), node)
        bare = copy.copy(node)
        if isinstance(node, c_ast.Enum):
            for enumerator in node.values.enumerators:
                self.constants.setdefault(enumerator.name, node)
            bare.values = None
        else:
            bare.decls = None
        return bare

    def resolve(self, node: Node) -> Node:
        """Follows the inputs' typedefs until something else comes; qualifiers on the way are lost."""
        seen: set[str] = set()
        while isinstance(node, c_ast.TypeDecl):
            name = type_name(node)
            if name not in self.typedefs or name in seen:
                break
            seen.add(name)
            node = self.typedefs[name]
        return node

    def require(self, node: Node, complete: bool) -> None:
        """Makes everything available that the type `node` names; `complete` where its size must be known."""
        if isinstance(node, c_ast.PtrDecl):
            self.require(node.type, complete=isinstance(node.type, c_ast.ArrayDecl))
        elif isinstance(node, c_ast.ArrayDecl):
            self.require(node.type, complete=True)
            if node.dim is not None:
                self.require_constants(node.dim)
        elif isinstance(node, c_ast.FuncDecl):
            self.require(node.type, complete=False)
            self._require_parameters(node.args.params if node.args else [])
        elif isinstance(node.type, c_ast.IdentifierType):
            self._require_name(type_name(node), complete)
        else:
            self._require_tag(node.type, complete)

    def _require_parameters(self, parameters: list[Node]) -> None:
        """What a nested prototype needs; its array bounds may name its own parameters."""
        own = {parameter.name for parameter in parameters if getattr(parameter, "name", None)}
        for parameter in parameters:
            if isinstance(parameter, c_ast.EllipsisParam):
                continue
            if isinstance(parameter.type, c_ast.ArrayDecl):
                self.require(parameter.type.type, complete=True)
                if parameter.type.dim is not None:
                    self.require_constants(parameter.type.dim, own)
            else:
                self.require(parameter.type, complete=self._by_value(parameter.type))

    def _by_value(self, node: Node) -> bool:
        """Whether a parameter of a nested prototype has an unknown name's own value, so that it must be made up as a
        scalar."""
        return isinstance(node, c_ast.TypeDecl) and type_name(node) not in self.typedefs

    def _require_name(self, name: str, complete: bool) -> None:
        if not name or name in {
            "void",
            "char",
            "short",
            "int",
            "long",
            "float",
            "double",
            "signed",
            "unsigned",
            "_Bool",
            "__int128",
        }:
            return
        if name not in self.typedefs:
            self.environment.need_name(name, complete)
            return
        node = self.typedefs[name]
        if ("typedef", name) not in self._done:
            self._done.add(("typedef", name))
            self.require(node, complete=False)
            self._text.append(f"typedef {spell_type(node)};")
        if complete:
            self.require(node, complete=True)

    def _require_tag(self, node: Node, complete: bool) -> None:
        key = (keyword_of(node), node.name)
        if key not in self.tags:
            self.environment.need_tag(*key, by_value=complete)
            return
        definition = self.tags[key]
        if key[0] != "enum" and ("forward", *key) not in self._done:
            self._done.add(("forward", *key))
            self._text.append(f"{key[0]} {node.name};")
        if (complete or key[0] == "enum") and key not in self._done:
            self._done.add(key)
            self._require_members(definition)
            self._text.append(f"{spell_node(definition)};")

    def _require_members(self, definition: Node) -> None:
        if isinstance(definition, c_ast.Enum):
            self.require_constants(definition.values, own={item.name for item in definition.values.enumerators})
            return
        for member in definition.decls:
            if isinstance(member.type, c_ast.Struct | c_ast.Union):
                self._require_members(member.type)
            else:
                self.require(member.type, complete=not isinstance(member.type, c_ast.FuncDecl))
            if member.bitsize is not None:
                self.require_constants(member.bitsize)

    def require_constants(self, expression: Node, own: set[str] | None = None) -> None:
        """Makes the constants in an expression available: the inputs' enumerators, others made up."""
        if isinstance(expression, c_ast.ID) and expression.name not in (own or set()):
            if expression.name in self.constants:
                self._require_tag(self.constants[expression.name], complete=True)
            else:
                self.environment.constants.add(expression.name)
        elif isinstance(expression, c_ast.Typename):
            self.require(expression.type, complete=True)
        else:
            for _, child in expression.children():
                self.require_constants(child, own)

    def render(self) -> str:
        """The C text of everything required so far."""
        return "".join(line + "\n" for line in self._text)
