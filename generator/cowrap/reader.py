# SPDX-License-Identifier: GPL-2.0-or-later
"""A list of tokens as the parser reads it: brackets skipped, attributes and annotations passed, failures worded."""

from __future__ import annotations

from cowrap.ctype import Named
from cowrap.lexer import STRING
from cowrap.words import (
    ANNOTATION,
    ATTRIBUTE,
    BODY_TOKEN,
    BUILTIN,
    DIRECTIVE_LINE,
    END,
    EXTENSION,
    IDENTIFIER,
    KEYWORD,
    MARK,
    MARK_LIKE,
    NUMBER,
    PUNCTUATION,
    QUALIFIER,
    STORAGE,
    STRAY,
    UPPER,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.words import WordKinds

TYPE_ATTRIBUTES = frozenset(
    f"{edge}{word}{edge}" for word in ("mode", "vector_size", "aligned", "address_space") for edge in ("", "__")
)
"""Attributes that make another type of the one they stand at."""

_CLOSING = {"(": ")", "[": "]"}


class Failure(Exception):
    """A declaration cannot be read: what is reported, and the token index where reading stopped.

    Marks before index `covered` need no further message.
    """

    def __init__(self, code: str, message: str, start: int, end: int, note: str, covered: int = -1) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.start = start
        self.end = end
        self.note = note
        self.covered = covered


class TokenReader:
    """Reads one list of tokens, which ends with empty ones: nothing looks further ahead than they reach."""

    def __init__(self, kinds: WordKinds) -> None:
        self.kinds = kinds
        self.texts: list[str] = [""]
        self.opened = -1  # index of the outermost parameter list that is being read
        self.saw_bound = False  # an identifier stood between brackets, or a typeof was seen
        self.uncopyable_at = -1  # index of a constant, a body or a stray character inside what is spelt again, if seen
        self._named: dict[tuple[str, ...], Named] = {}

    def named(self, words: list[str]) -> Named:
        """The type named by `words`; equal ones are one object."""
        key = tuple(words)
        found = self._named.get(key)
        if found is None:
            found = self._named[key] = Named(key)
        return found

    def skip_trailing(self, index: int) -> int:
        """Past attributes, asm labels and annotations behind a declarator."""
        while True:
            kind = self.kinds[self.texts[index]]
            if kind in (ATTRIBUTE, EXTENSION) or self.is_bracket_attribute(index):
                index = self.skip_attribute(index)
            elif kind in (ANNOTATION, UPPER):
                if self.texts[index + 1] != "(":
                    index += 1
                    continue
                try:
                    index = self.skip_group(index + 1)
                except Failure as failure:
                    if failure.covered < 0:
                        raise
                    return index  # it holds a mark, so it annotates nothing: a new declaration
            else:
                return index

    def skip_to_tag(self, index: int) -> int:
        """Past attributes and annotations between `struct` and its tag."""
        while True:
            kind = self.kinds[self.texts[index]]
            if kind == ANNOTATION:
                index = self.skip_annotation(index)
            elif kind == ATTRIBUTE or self.is_bracket_attribute(index):
                index = self.skip_attribute(index)
            else:
                return index

    def skip_annotation(self, index: int) -> int:
        """Past the annotation at `index` and its arguments, if it is called."""
        return self.skip_group(index + 1) if self.is_called(index) else index + 1

    def is_called(self, index: int) -> bool:
        """Whether the word at `index` has arguments: `(*name(...))(...)` behind a word is a declarator."""
        if self.texts[index + 1] != "(":
            return False
        if self.texts[index + 2] != "*":
            return True
        end = self.find_behind(index + 1)
        return end >= 0 and self.texts[end] != "(" and (self.texts[end] != "[" or self.is_bracket_attribute(end))

    def find_behind(self, index: int) -> int:
        """As `skip_group`, but only to look ahead: -1 (where no token is) if the group holds what is refused."""
        try:
            return self.skip_group(index)
        except Failure:
            return -1

    def is_bracket_attribute(self, index: int) -> bool:
        return self.texts[index] == "[" and self.texts[index + 1] == "["

    def expect_open(self, index: int) -> int:
        if self.texts[index] != "(":
            raise self.unexpected(index, "'('")
        return index

    def skip_attribute(self, index: int) -> int:
        """Past `__attribute__((...))`, `[[...]]`, `_Alignas(...)`, `asm("...")` or `__extension__`."""
        token = self.texts[index]
        if self.kinds[token] == EXTENSION:
            return index + 1
        start = index if token == "[" else index + 1
        while token.lstrip("_").startswith("asm") and self.kinds[self.texts[start]] == QUALIFIER:
            start += 1
        if token != "[":
            self.expect_open(start)
        end = self.skip_group(start)
        if token == "_Alignas" or not TYPE_ATTRIBUTES.isdisjoint(self.texts[start:end]):
            note = "put it into a typedef, and name that here"
            raise Failure("type-attribute", f"'{token}' changes the type here", index, end, note)
        return end

    def skip_group(self, index: int) -> int:
        """The index behind the bracket that closes the one at `index`; a mark inside is refused."""
        texts, kinds = self.texts, self.kinds
        open = index
        due: list[str] = []  # the brackets that close those which are open
        while True:
            token = texts[index]
            kind = kinds[token]
            if token in _CLOSING:
                due.append(_CLOSING[token])
            elif token in (")", "]"):
                if due.pop() != token:
                    break
                if not due:
                    return index + 1
            elif kind == END:
                break
            elif kind == MARK or (kind == MARK_LIKE and self.looks_like_mark(index)):
                note = "write the marked declaration out, at file scope"
                raise Failure(
                    "mark-in-macro-call", f"mark '{token}' inside brackets", index, index + 1, note, covered=index + 1
                )
            elif kind == DIRECTIVE_LINE:
                raise self.misplaced(index)
            index += 1
        raise self.unclosed(open)

    def unclosed(self, index: int) -> Failure:
        """The bracket at `index` is not closed."""
        token = self.texts[index]
        return self.fail(
            "unclosed-bracket", f"this '{token}' is not closed", index, f"close it with '{_CLOSING[token]}'"
        )

    def looks_like_mark(self, index: int) -> bool:
        """Whether the word at `index`, inside brackets or braces, stands as a mark: `int co_wrapper_mixd f(`."""
        following = self.texts[index + 1]
        if following in (")", ",", "[") or (self.texts[index + 2] != "(" and following != "*"):
            return False
        return index > 0 and (
            self.kinds[self.texts[index - 1]] in (IDENTIFIER, BUILTIN) or self.texts[index - 1] == "*"
        )

    # bound: '[' tokens ']'
    def read_bound(self, index: int) -> tuple[tuple[str, ...], int]:
        """The tokens between the brackets whose `[` stands at `index`, and the index behind them."""
        end = self.skip_group(index)
        inside = tuple(self.copied(index + 1, end - 1))
        if inside and any(self.kinds[token] <= UPPER or token == "*" for token in inside):
            self.saw_bound = True
        return inside, end

    def copied(self, start: int, end: int) -> list[str]:
        """The tokens from `start` to `end` as they will be spelt again, which those without their text cannot be, nor
        what is no C."""
        texts = self.texts[start:end]
        for at, token in enumerate(texts, start):
            if self.kinds[token] in (STRAY, BODY_TOKEN):
                self.uncopyable_at = at
                break
        return texts

    # Failures

    def fail(self, code: str, message: str, index: int, note: str, end: int = 0) -> Failure:
        """A failure at the token `index` (up to `end`)."""
        return Failure(code, message, index, max(end, index + 1), note)

    def unexpected(self, index: int, wanted: str) -> Failure:
        """Something else than `wanted` stands at `index`."""
        token = self.texts[index]
        if self.kinds[token] in (DIRECTIVE_LINE, STRAY, MARK, KEYWORD):
            return self.misplaced(index)
        if not token and self.opened >= 0:
            return self.unclosed(self.opened)
        if not token:
            return self.fail(
                "missing-semicolon", f"the declaration ends before {wanted}", max(0, index - 1), f"add {wanted}"
            )
        return self.fail("syntax", f"'{token}' where {wanted} is due", index, f"put {wanted} before it, or take it out")

    def missing_type(self, first: int, index: int) -> Failure:
        """No type stands between `first` and `index`."""
        token = self.texts[index]
        if index == first and (self.kinds[token] != PUNCTUATION or token not in ",)(*["):
            return self.unexpected(index, "a type")
        note = "name the parameter's type; an empty list is '(void)'"
        return self.fail("missing-type", f"a type is missing before '{token}'", first, note, index)

    def misplaced(self, index: int) -> Failure:
        """A token that cannot stand in a declaration at all."""
        token = self.texts[index]
        kind = self.kinds[token]
        if kind == DIRECTIVE_LINE:
            note = "write the whole declaration in each branch"
            return self.fail("directive-in-declaration", "a preprocessor line inside a marked declaration", index, note)
        if kind == KEYWORD:
            return self.fail("keyword-as-name", f"'{token}' is a keyword of C", index, "choose another name")
        if token == "register":
            note = "leave it out: a wrapper passes the address of its arguments"
            return self.fail("register-parameter", "a parameter is declared 'register'", index, note)
        if kind == STORAGE:
            return self.fail("storage-in-parameter", f"'{token}' on a parameter", index, f"take '{token}' out")
        if kind in (MARK, MARK_LIKE):
            note = "a mark stands before the function's name; is the declaration before it closed with ');'?"
            message = f"mark '{token}' among parameters"
            return Failure("mark-in-parameter", message, index, index + 1, note, covered=index + 1)
        if kind == BODY_TOKEN:
            return self.fail("syntax", "a braced body inside a declaration", index, "take it out")
        if kind == NUMBER or token == STRING:
            return self.fail("syntax", "a constant where a type or a name is due", index, "take it out")
        code = ord(token[0])
        name = f"character that C does not know: U+{code:04X}"
        if 0xDC80 <= code <= 0xDCFF:  # as surrogateescape keeps it
            name = f"byte that is not UTF-8: 0x{code - 0xDC00:02X}"
        return self.fail("stray-character", f"a {name}", index, "take it out")
