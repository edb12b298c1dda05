# SPDX-License-Identifier: GPL-2.0-or-later
"""The functions that an item of a source declares or defines, with the annotations on them."""

from __future__ import annotations

from cowrap.ctype import Function
from cowrap.declaration import written_parameters
from cowrap.lexer import BODY, Places, tokenize_pieces
from cowrap.modifiers import FunctionOf, apply
from cowrap.reader import Failure
from cowrap.specifiers import DeclarationParser
from cowrap.words import ANNOTATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.ctype import CType
    from cowrap.declaration import Parameter
    from cowrap.item import Item
    from cowrap.lexer import Code
    from cowrap.lint.reading import Reading
    from cowrap.modifiers import Modifier
    from cowrap.source import Span

ANYWHERE = "coroutine_mixed_fn"
RDLOCK, WRLOCK, UNLOCKED = "GRAPH_RDLOCK", "GRAPH_WRLOCK", "GRAPH_UNLOCKED"


class DeclaredFunction:
    """One declaration or definition of a function at file scope.

    `annotations` are the words on it that say nothing about its type; `path` is the file, relative to the tree.
    """

    __slots__ = ("annotations", "is_definition", "is_static", "is_variadic", "name", "parameters", "path", "result",
                 "span")  # fmt: skip

    def __init__(self, name: str, path: str, span: Span, result: CType, parameters: tuple[Parameter, ...]) -> None:
        self.name = name
        self.path = path
        self.span = span
        self.result = result
        self.parameters = parameters
        self.annotations: frozenset[str] = frozenset()
        self.is_definition = False
        self.is_static = False
        self.is_variadic = False

    @property
    def is_in_header(self) -> bool:
        """Whether other files may include this."""
        return self.path.endswith((".h", ".h.inc"))


class Head:
    """An item's tokens outside braces with their places, and what was read: `functions` by the index of their names.

    `is_read` is false where the item is no declaration that can be read: a macro's call, or one that makes a function.
    """

    __slots__ = ("functions", "is_read", "places", "texts")

    def __init__(self, texts: list[str], places: Places) -> None:
        self.texts = texts
        self.places = places
        self.functions: dict[int, DeclaredFunction] = {}
        self.is_read = True

    @property
    def defined(self) -> DeclaredFunction | None:
        """The function whose body the item's braces are."""
        found = [function for function in self.functions.values() if function.is_definition]
        return found[0] if found else None


class HeadReader(DeclarationParser):
    """Reads the heads of one file's items; marks count as annotations here."""

    def __init__(self, code: Code, path: str, reading: Reading) -> None:
        super().__init__(reading.kinds())
        self.code = code
        self.path = path

    # head: specifiers [ outer { ',' outer } ]
    def read(self, item: Item) -> Head:
        """The head of `item`."""
        head = Head(tokenize_pieces(self.code, item.pieces), Places(self.code, item.pieces))
        self.texts = [*head.texts, "", "", "", ""]
        try:
            found, index = self.read_specifiers(0)
            base = self.choose_type(found, index)
            is_static = any(self.texts[at] == "static" for at in found.storage)
            while True:
                self.opened = -1
                modifiers, place, index = self.parse_outer(index, 1, [])
                if modifiers and isinstance(modifiers[0], FunctionOf):
                    function = self.build(head, place, modifiers, apply(modifiers, base))
                    function.is_static = is_static
                    function.is_definition = self.texts[index] == BODY
                    head.functions[place] = function
                if self.texts[index] != ",":
                    break
                index += 1
            head.is_read = self.texts[index] in ("", BODY, "=")
        except Failure:
            head.is_read = False
        self.annotate(head)
        return head

    def build(self, head: Head, place: int, modifiers: list[Modifier], type: CType) -> DeclaredFunction:
        assert isinstance(type, Function)
        function = modifiers[0]
        assert isinstance(function, FunctionOf)
        parameters = written_parameters(function, head.places)
        span = head.places.span(place, place + 1)
        built = DeclaredFunction(self.texts[place], self.path, span, type.result, parameters)
        built.is_variadic = function.variadic >= 0
        return built

    def annotate(self, head: Head) -> None:
        """Give the functions of the item the annotations outside parameter lists: they stand for all declarators."""
        depth = 0
        found = set()
        for token in head.texts:
            depth += (token == "(") - (token == ")")
            if depth == 0 and self.kinds[token] == ANNOTATION:
                found.add(token)
        for function in head.functions.values():
            function.annotations = frozenset(found)
