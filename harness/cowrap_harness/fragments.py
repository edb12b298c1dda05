# SPDX-License-Identifier: GPL-2.0-or-later
"""Preprocessed C text to trees of tokens, one for each declaration or definition at file scope."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, Union

_TOKEN = re.compile(
    r"""(?P<skip>\s+)
    |(?P<word>(?:[A-Za-z_$]|[^\x00-\x7f])[\w$]*)
    |(?P<number>\.?\d(?:[eEpP][+-]|[\w.'])*)
    |(?P<literal>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')
    |(?P<punctuator>\.\.\.|<<=|>>=|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|\#\#|<:|:>|<%|%>|.)""",
    re.VERBOSE | re.DOTALL,
)
_LINEMARKER = re.compile(r"#\s*(?:line\s+)?(\d+)\s+\"(\d+|<[^\"]*>|[^\"]*)\"")
_DIGRAPHS = {"<:": "[", ":>": "]", "<%": "{", "%>": "}"}
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_AGGREGATES = {"struct", "union", "enum"}


class Token(NamedTuple):
    """One token with the index of its file and its line."""

    text: str
    file: int
    line: int

    @property
    def is_word(self) -> bool:
        """Whether it is an identifier or a keyword."""
        return self.text[0].isalpha() or self.text[0] in "_$" or self.text[0] >= "\x80"


@dataclass
class Group:
    """What stands between a pair of brackets."""

    opening: str
    items: list[Item]


Item = Union[Token, Group]


@dataclass
class Fragment:
    """One declaration or function definition at file scope.

    `items` has no final `;` and no function body. `body` holds a definition's body as plain tokens. `broken` says why
    the brackets do not fit, or is empty.
    """

    items: list[Item]
    body: list[Token] = field(default_factory=list)
    is_definition: bool = False
    broken: str = ""
    end: Token | None = None

    def tokens(self) -> list[Token]:
        """Its tokens, brackets included."""
        return list(spelled(self.items))

    def place(self) -> tuple[int, int, int]:
        """Its file, first line and last line; a macro called before it without a `;` is not part of it."""
        items = list(self.items)
        while (
            len(items) > 2
            and isinstance(items[1], Group)
            and isinstance(items[0], Token)
            and isinstance(items[2], Token)
        ):
            if items[1].opening != "(" or not items[2].is_word:
                break
            items = items[2:]
        tokens = list(flatten(items))
        last = self.end or tokens[-1]
        return tokens[0].file, tokens[0].line, last.line


def tokenize_preprocessed(text: str) -> Iterator[Token]:
    """The tokens of a preprocessor's output whose linemarkers name files by their index."""
    file, line = 0, 1
    for row in text.split("\n"):
        marker = _LINEMARKER.match(row)
        if marker:
            line = int(marker.group(1))
            file = int(marker.group(2)) if marker.group(2).isdigit() else -1
            continue
        if not row.lstrip().startswith("#"):
            for found in _TOKEN.finditer(row):
                if found.lastgroup != "skip" and file >= 0:
                    yield Token(_DIGRAPHS.get(found.group(), found.group()), file, line)
        line += 1


def split_file_scope(tokens: Iterable[Token]) -> list[Fragment]:
    """Cuts tokens at each `;` and at the end of each function body at file scope; `extern "C" {}` is file scope."""
    splitter = _Splitter()
    for token in tokens:
        splitter.take(token)
    splitter.finish("the text ends inside it" if splitter.stack else "no ';' follows")
    return splitter.fragments


class _Splitter:
    """The state of the cut: the tokens since the last one and the brackets that are open."""

    def __init__(self) -> None:
        self.fragments: list[Fragment] = []
        self.current: list[Token] = []
        self.stack: list[str] = []
        self.body_at = -1

    def take(self, token: Token) -> None:
        text = token.text
        if not self.stack and not self.current and text in ";}":
            return
        if text == ";" and "{" not in self.stack:
            self.finish("a bracket is not closed" if self.stack else "", token)
            return
        if text == "{" and not self.stack:
            if self._opens_linkage():
                self.current = []
                return
            if not _is_aggregate(self.current):
                self.body_at = len(self.current)
        self.current.append(token)
        if text in _CLOSING:
            self.stack.append(text)
        elif text in _CLOSING.values():
            self._close(text)

    def _opens_linkage(self) -> bool:
        return [token.text for token in self.current[:1]] == ["extern"] and [
            token.text[0] for token in self.current[1:]
        ] == ['"']

    def _close(self, text: str) -> None:
        opening = {closing: opening for opening, closing in _CLOSING.items()}[text]
        if opening not in self.stack:
            if text == "}":
                self.finish("a '}' too many")
            return
        while self.stack.pop() != opening:
            pass
        if text == "}" and not self.stack and self.body_at >= 0:
            self.finish("")

    def finish(self, broken: str, end: Token | None = None) -> None:
        tokens, self.current = self.current, []
        unclosed, self.stack = self.stack, []
        body_at, self.body_at = self.body_at, -1
        if not tokens:
            return
        if body_at >= 0:
            head, body = tokens[:body_at], tokens[body_at:]
            self.fragments.append(Fragment(nest(head), body, True, broken, end))
        else:
            self.fragments.append(Fragment(list(tokens) if unclosed else nest(tokens), [], False, broken, end))


def _is_aggregate(tokens: list[Token]) -> bool:
    """Whether a `{` after these tokens opens a struct, union, enum or initializer, not a function body."""
    depth = 0
    calls: list[int] = []
    keyword = -1
    for index, token in enumerate(tokens):
        if token.text == "(":
            if depth == 0:
                calls.append(index - 1)
            depth += 1
        elif token.text == ")":
            depth -= 1
        elif depth == 0 and token.text == "=":
            return True
        elif depth == 0 and token.text in _AGGREGATES:
            keyword, calls = index, []
    return keyword >= 0 and all(call == keyword + 1 or tokens[call].text.startswith("__attribute") for call in calls)


def nest(tokens: list[Token]) -> list[Item]:
    """Tokens to a tree; brackets that do not fit stay plain tokens."""
    root: list[Item] = []
    open_groups: list[Group] = []
    for token in tokens:
        into = open_groups[-1].items if open_groups else root
        if token.text in _CLOSING:
            group = Group(token.text, [])
            into.append(group)
            open_groups.append(group)
        elif open_groups and token.text == _CLOSING[open_groups[-1].opening]:
            open_groups.pop()
        else:
            into.append(token)
    return root


def flatten(items: Iterable[Item]) -> Iterator[Token]:
    """The tokens of a tree without its brackets, in order."""
    work: list[Item] = list(items)[::-1]
    while work:
        item = work.pop()
        if isinstance(item, Token):
            yield item
        else:
            work.extend(item.items[::-1])


def spelled(items: Iterable[Item]) -> Iterator[Token]:
    """The tokens of a tree with its brackets, in order."""
    work: list[Item] = list(items)[::-1]
    while work:
        item = work.pop()
        if isinstance(item, Token):
            yield item
        else:
            yield Token(item.opening, 0, 0)
            work.append(Token(_CLOSING[item.opening], 0, 0))
            work.extend(item.items[::-1])


def spell(items: Iterable[Item]) -> str:
    """A tree as C text in one line."""
    return " ".join(token.text for token in spelled(items))


def split_items(items: list[Item], separator: str) -> list[list[Item]]:
    """Cuts a tree's top level at a separator token."""
    parts: list[list[Item]] = [[]]
    for item in items:
        if isinstance(item, Token) and item.text == separator:
            parts.append([])
        else:
            parts[-1].append(item)
    return parts
