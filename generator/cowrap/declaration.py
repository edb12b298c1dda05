# SPDX-License-Identifier: GPL-2.0-or-later
"""What the author wrote: marked declarations with their places, and the file-scope names around them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.ctype import CType
    from cowrap.lexer import Places
    from cowrap.modifiers import FunctionOf
    from cowrap.source import SourceFile, Span
    from cowrap.taken import FileNames


class Parameter:
    """One parameter as written: `type` not adjusted, `name` empty where there is none.

    `span` is the whole parameter, `name_span` the name (for an unnamed parameter, the whole).
    """

    __slots__ = ("name", "name_span", "span", "type")

    def __init__(self, type: CType, name: str, span: Span, name_span: Span) -> None:
        self.type = type
        self.name = name
        self.span = span
        self.name_span = name_span


def written_parameters(function: FunctionOf, places: Places) -> tuple[Parameter, ...]:
    """The parameters of `function`, whose tokens stand at `places`."""
    return tuple([_written_parameter(function, places, index) for index in range(len(function.parameters))])


def _written_parameter(function: FunctionOf, places: Places, index: int) -> Parameter:
    read = function.parameters[index]
    span = places.span(read.first + function.moved, read.last + function.moved)
    at = read.place + function.moved
    return Parameter(read.type, read.name, span, span if read.place < 0 else places.span(at, at + 1))


class Declaration:
    """One declarator of a marked declaration at file scope.

    `mark_words` are its marks in the order written, at least one, known or not. `result` is the result type as written,
    annotations, attributes, marks and storage words taken out. `pairs` are the parameters as (type, name), empty for
    `(void)` and for `()`; lists that read alike word for word have one object here. All else is where things stand,
    and is worked out when it is asked for.
    """

    __slots__ = ("_begin", "_end", "_function", "_marks_at", "_name_at", "_places", "_storage", "mark_words", "name",
                 "pairs", "result")  # fmt: skip

    def __init__(
        self,
        name: str,
        name_at: int,
        marks: tuple[tuple[str, ...], list[int]],
        storage: tuple[tuple[str, int], ...],
        result: CType,
        function: FunctionOf,
        place: tuple[Places, int, int],
    ) -> None:
        """`marks` are the words and their token indices, `storage` are (word, index), `place` are the tokens' places
        with the first one's index and that behind the last one's."""
        self.name = name
        self.mark_words, self._marks_at = marks
        self.result = result
        self.pairs = function.pairs
        self._name_at = name_at
        self._storage = storage
        self._function = function
        self._places, self._begin, self._end = place

    @property
    def source(self) -> SourceFile:
        """The source that it stands in."""
        return self._places.source

    @property
    def span(self) -> Span:
        """All of it."""
        return self._places.span(self._begin, self._end)

    @property
    def name_span(self) -> Span:
        """Its name."""
        return self._places.span(self._name_at, self._name_at + 1)

    @property
    def marks(self) -> tuple[tuple[str, Span], ...]:
        """Its marks, each with its place."""
        return tuple([(word, self._places.span(at, at + 1)) for word, at in zip(self.mark_words, self._marks_at)])

    @property
    def storage(self) -> tuple[tuple[str, Span], ...]:
        """Its storage-class and function specifiers (`extern`, `static`, `inline`, ...), each with its place."""
        return tuple([(word, self._places.span(at, at + 1)) for word, at in self._storage])

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Its parameters, each with its places."""
        return written_parameters(self._function, self._places)

    def parameter(self, index: int) -> Parameter:
        """One of its parameters, with its places."""
        return _written_parameter(self._function, self._places, index)


class Unit:
    """One source as it was read: its marked declarations in order, and what else it declares at file scope."""

    __slots__ = ("_file_names", "declarations", "source")

    def __init__(self, source: SourceFile, declarations: list[Declaration], file_names: FileNames) -> None:
        self.source = source
        self.declarations = declarations
        self._file_names = file_names

    @property
    def typedefs(self) -> dict[str, CType]:
        """What the typedefs of this source name. Worked out when first asked for; do not change it."""
        return self._file_names.typedefs()

    @property
    def names(self) -> set[str]:
        """Tags, typedefs, functions, objects and enumerators. Asked for first, it reads the whole source."""
        return self._file_names.names()

    @property
    def words(self) -> frozenset[str]:
        """All words that occur in this source, wherever."""
        return self._file_names.words()

    def is_taken(self, name: str) -> bool:
        """Whether this source declares `name` at file scope; cheap where the word does not occur in it at all."""
        return self._file_names.is_taken(name)
