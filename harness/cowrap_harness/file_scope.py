# SPDX-License-Identifier: GPL-2.0-or-later
"""What headers declare at file scope, marks aside: types, constants, functions; the marked are read against it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set

from pycparser import c_ast

from cowrap_harness.attributes import strip_attributes
from cowrap_harness.c_words import AGGREGATES, Words
from cowrap_harness.case import Signature
from cowrap_harness.definitions import PARSER_ERRORS, Definitions, parse_declarations
from cowrap_harness.environment import LIBRARY_TYPES, OBJECTS, PROVIDED, REFUSED, Environment
from cowrap_harness.fragments import Fragment, Item, flatten, spell
from cowrap_harness.functions import Function, declared_functions
from cowrap_harness.tidying import tidy_declarators
from cowrap_harness.unreadable import Refused, Unreadable
from cowrap_harness.valuetype import read_signature

_TYPE_WORDS = {"typedef", *AGGREGATES}


class FileScope:
    """The scope of one reading; `functions` are by name, the first declaration of each."""

    def __init__(self, is_annotation: Callable[[str], bool], contexts: Mapping[str, str]) -> None:
        self._environment = Environment(contexts=contexts)
        self._words = Words(is_annotation, self._is_type)
        self.definitions = Definitions(self._environment)
        self.functions: dict[str, Function] = {}

    def _is_type(self, word: str) -> bool:
        known = word in LIBRARY_TYPES or word in PROVIDED or word in OBJECTS or word in REFUSED
        return known or word in self.definitions.typedefs

    def add(self, fragment: Fragment, items: list[Item]) -> None:
        """Takes in what a fragment declares, `items` being what it says without its marks."""
        if not self._add_functions(items):
            self._add_types(fragment, items)

    def _add_functions(self, items: list[Item]) -> bool:
        try:
            functions = self.declared(items)
        except Unreadable:
            return False
        for function in functions:
            self.functions.setdefault(function.name, function)
        return bool(functions)

    def _add_types(self, fragment: Fragment, items: list[Item]) -> None:
        """Takes in typedefs, tags and enumerators; what cannot be read counts as not defined."""
        if fragment.is_definition or not any(token.text in _TYPE_WORDS for token in flatten(items)):
            return
        self._words.types = set()
        try:
            tidied = tidy_declarators(strip_attributes(items, self._words), self._words)
            for declaration in parse_declarations(spell(tidied), self._words.types):
                self.definitions.add(declaration)
        except (Unreadable, *PARSER_ERRORS):
            return

    def declared(self, items: list[Item]) -> list[Function]:
        """The functions that items without marks declare. Raises Unreadable."""
        return declared_functions(items, self._words)

    def signature(self, function: Function) -> Signature:
        """The signature of a function, and in `definitions` what it needs.

        Raises Unreadable, or one of PARSER_ERRORS.
        """
        declared = parse_declarations(function.text, function.types)
        if len(declared) != 1 or not isinstance(declared[0].type, c_ast.FuncDecl):
            raise Refused("it declares no function")
        return read_signature(declared[0].type, self.definitions)

    def made_up(self, words: Set[str]) -> str:
        """C text of what was made up for types and names that nobody defines; `words` are those of the declarations."""
        dropped = self._words.dropped.items()
        self._environment.empty_macros = {word: called for word, called in dropped if word in words}
        return self._environment.render()
