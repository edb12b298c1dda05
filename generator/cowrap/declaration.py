# SPDX-License-Identifier: GPL-2.0-or-later
"""What the author wrote: marked declarations with their places, and the file-scope names around them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.ctype import CType
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


class Declaration:
    """One declarator of a marked declaration at file scope.

    `marks` are the mark words in the order written, at least one, known or not. `storage` are the storage-class and
    function specifiers (`extern`, `static`, `inline`, ...) as (word, span) pairs. `result` is the result type as
    written, annotations, attributes, marks and storage words taken out. `parameters` is empty for
    `(void)` and for `()`.
    """

    __slots__ = ("marks", "name", "name_span", "parameters", "result", "span", "storage")

    def __init__(
        self,
        name: str,
        name_span: Span,
        marks: tuple[tuple[str, Span], ...],
        storage: tuple[tuple[str, Span], ...],
        result: CType,
        parameters: tuple[Parameter, ...],
        span: Span,
    ) -> None:
        self.name = name
        self.name_span = name_span
        self.marks = marks
        self.storage = storage
        self.result = result
        self.parameters = parameters
        self.span = span


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

    def is_taken(self, name: str) -> bool:
        """Whether this source declares `name` at file scope; cheap where the word does not occur in it at all."""
        return self._file_names.is_taken(name)
