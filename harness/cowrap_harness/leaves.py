# SPDX-License-Identifier: GPL-2.0-or-later
"""The scalars inside a value of a parsed C type: what is looked at when the value is passed."""

from __future__ import annotations

from pycparser import c_ast

from cowrap_harness.bounds import Bounds
from cowrap_harness.case import Leaf
from cowrap_harness.definitions import Definitions, Node, keyword_of
from cowrap_harness.environment import LIBRARY_STRUCTS, LIBRARY_TYPES, MADE_UP_LEAVES, OBJECTS, PROVIDED, REFUSED
from cowrap_harness.unreadable import Unreadable

_EXPANDED = 256
"""Arrays of more elements than this become one leaf, or are refused where their elements have padding or ranges."""


class Leaves:
    """The scalars of values, by the definitions of one reading."""

    def __init__(self, definitions: Definitions) -> None:
        self._definitions = definitions
        self._bounds = Bounds(definitions)

    def of(self, node: Node, access: str = "") -> list[Leaf]:
        """The scalars of a value that stands after `access`; raises Unreadable for what cannot be looked at."""
        node = self._definitions.resolve(node)
        if isinstance(node, c_ast.PtrDecl | c_ast.FuncDecl):
            return [Leaf(access, "pointer")]
        if isinstance(node, c_ast.ArrayDecl):
            return self._of_array(node, access)
        if isinstance(node.type, c_ast.IdentifierType):
            return [Leaf(access, self._kind(node.type.names))]
        return self._of_tag(node.type, access)

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

    def _of_tag(self, node: Node, access: str) -> list[Leaf]:
        keyword, tag = keyword_of(node), node.name
        if keyword == "enum":
            return [Leaf(access, "enum")]
        definition = node if node.decls is not None else self._definitions.tags.get((keyword, tag))
        if definition is None:
            return self._of_foreign(keyword, tag, access)
        if keyword == "union":
            named = [member for member in definition.decls if member.bitsize is None]
            largest = max(named, key=lambda member: self._bounds.size(member.type), default=None)
            return [] if largest is None else self._of_member(largest, access)
        return [leaf for member in definition.decls for leaf in self._of_member(member, access)]

    def _of_foreign(self, keyword: str, tag: str, access: str) -> list[Leaf]:
        if tag in OBJECTS:
            raise Unreadable(f"the incomplete type '{keyword} {tag}' is passed by value")
        if tag in LIBRARY_STRUCTS:
            members = LIBRARY_STRUCTS[tag][1]
            if not members:
                raise Unreadable(f"'{keyword} {tag}' is passed by value")
            return [Leaf(f"{access}.{name}", kind) for name, kind in members]
        return [Leaf(access + inner, kind) for inner, kind in MADE_UP_LEAVES[keyword]]

    def _of_member(self, member: Node, access: str) -> list[Leaf]:
        """Bit-fields have no address and are left out; so is a flexible array."""
        if member.bitsize is not None:
            return []
        inner = access if member.name is None else f"{access}.{member.name}"
        if isinstance(member.type, c_ast.Struct | c_ast.Union):
            return self._of_tag(member.type, inner)
        return self.of(member.type, inner)

    def _of_array(self, node: Node, access: str) -> list[Leaf]:
        if node.dim is None:
            return []
        count = self._bounds.constant(node.dim)
        one = self.of(node.type, access)
        if count is not None and count * len(one) <= _EXPANDED:
            return [leaf for index in range(count) for leaf in self.of(node.type, f"{access}[{index}]")]
        if {leaf.kind for leaf in one} <= {"integer", "float", "pointer", "bytes"} and all(
            leaf.access.removeprefix(access).strip("[]0123456789") == "" for leaf in one
        ):
            return [Leaf(access, "bytes")]
        raise Unreadable(f"the array '{access.removeprefix('.')}' is too long to look at")
