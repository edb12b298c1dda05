# SPDX-License-Identifier: GPL-2.0-or-later
"""The names that a source takes at file scope, and its typedefs; worked out only when asked for."""

from __future__ import annotations

from cowrap.lexer import BODY, Code, tokenize_pieces
from cowrap.modifiers import apply
from cowrap.reader import Failure
from cowrap.scanner import Scanner
from cowrap.specifiers import DeclarationParser
from cowrap.words import AGGREGATE, MARK_LIKE, UPPER, WordKinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.ctype import CType
    from cowrap.item import Item

# Letters, digits, `_` and `$` stay, all else is a blank: cutting at blanks is twice as fast as a regular expression.
_OTHERS = bytes(range(256)).translate(None, b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$")
_WORD_BYTES = bytes.maketrans(_OTHERS, b" " * len(_OTHERS))
_BEHIND_NAME = frozenset({"(", ",", "=", "[", ""})


class FileNames:
    """What one source declares at file scope, marked or not."""

    __slots__ = ("_code", "_kinds", "_names", "_typedefs", "_words")

    def __init__(self, code: Code, kinds: WordKinds) -> None:
        self._code = code
        self._kinds = kinds
        self._names: set[str] = set()
        self._typedefs: dict[str, CType] = {}
        self._words: frozenset[str] = frozenset()

    def names(self) -> set[str]:
        """Tags, typedefs, functions, objects and enumerators. The set is kept: do not change it."""
        if not self._names:
            self._names.add("")
            for item in Scanner(self._code, needle="").items():
                self._collect(item)
        return self._names

    def words(self) -> frozenset[str]:
        """All words of the source, and more: those of comments and strings too."""
        if not self._words:
            words = self._code.text.encode("utf-8", "replace").translate(_WORD_BYTES)
            self._words = frozenset(words.decode("ascii").split())
        return self._words

    def is_taken(self, name: str) -> bool:
        """Whether `name` is one of `names()`; a source in which the word never occurs is not read for it."""
        return name in self.words() and name in self.names()

    def typedefs(self) -> dict[str, CType]:
        """The types that typedefs name, where their declarations can be read. The mapping is kept: do not change it."""
        if not self._typedefs and "typedef" in self._code.text:
            reader = _TypedefReader(self._kinds)
            for item in Scanner(self._code, needle="typedef").items():
                self._typedefs.update(reader.read(tokenize_pieces(self._code, item.pieces)))
        return self._typedefs

    def _collect(self, item: Item) -> None:
        texts = tokenize_pieces(self._code, item.pieces)
        texts += ("", "")
        kinds, names = self._kinds, self._names
        depth = 0
        for index, token in enumerate(texts):
            if token == "(":
                depth += 1
            elif token == ")":
                depth -= 1
            elif depth <= 1 and (kinds[token] <= UPPER or kinds[token] == MARK_LIKE):
                before = texts[index - 1]
                if kinds[before] == AGGREGATE or (
                    _names_pointer(texts, index) if depth else texts[index + 1] in _BEHIND_NAME
                ):
                    names.add(token)
        if BODY in texts and "enum" in texts:
            self._collect_enumerators(item)

    def _collect_enumerators(self, item: Item) -> None:
        before = ","
        for token in tokenize_pieces(self._code, item.inner):
            if before in (",", "{") and self._kinds[token] <= UPPER:
                self._names.add(token)
            before = token


def _names_pointer(texts: list[str], index: int) -> bool:
    """Whether the word at `index` is named in parentheses at file scope: `(*name)(`, `(name)(` or `(*name(`."""
    if texts[index - 1] not in ("*", "("):
        return False
    if texts[index + 1] == ")":
        return texts[index + 2] in ("(", "[")
    return texts[index + 1] in ("(", "[") and texts[index - 2 : index] == ["(", "*"]


class _TypedefReader(DeclarationParser):
    """Reads what typedefs name."""

    # typedef: specifiers outer { ',' outer }
    def read(self, texts: list[str]) -> dict[str, CType]:
        """The names and types of one item; empty where it is no typedef that can be read."""
        self.texts = texts + ["", "", "", ""]
        named: dict[str, CType] = {}
        self.opened = -1
        try:
            found, index = self.read_specifiers(0)
            if not any(texts[at] == "typedef" for at in found.storage):
                return named
            base = self.choose_type(found, index)
            while True:
                modifiers, place, index = self.parse_outer(index, 1, [])
                named[self.texts[place]] = apply(modifiers, base)
                if self.texts[index] != ",":
                    return named
                index += 1
        except Failure:
            return named
