# SPDX-License-Identifier: GPL-2.0-or-later
"""What the author wrote: marked declarations with their places, and the file-scope names around them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.ctype import CType
    from cowrap.source import Span


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

    `marks` are the mark words in the order written, at least one, known or not. `storage` are the storage-class and function
    specifiers (`extern`, `static`, `inline`, ...) as (word, span) pairs. `result` is the result type as written,
    annotations, attributes, marks and storage words taken out. `parameters` is empty for `(void)` and for `()`.
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
