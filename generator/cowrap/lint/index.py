# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a tree declares, defines and uses the functions of given names."""

from __future__ import annotations

import re
from bisect import bisect_left

from cowrap.lexer import Code, Places, tokenize_pieces
from cowrap.lint.functions import HeadReader
from cowrap.lint.words import WordSet
from cowrap.scanner import Scanner

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.item import Item
    from cowrap.lint.files import TreeFiles
    from cowrap.lint.functions import DeclaredFunction, Head
    from cowrap.lint.reading import Reading
    from cowrap.source import Span

_DIRECTIVE = re.compile(r"^[ \t]*#[^\n]*", re.MULTILINE)
_KEYWORDS_BEFORE_CALL = frozenset({"return", "else", "do", "case"})


class Use:
    """One place that names a function and does not declare it.

    `within` is the function in whose body it stands, None where that is no function or cannot be read. `is_call` tells
    a plain call `name(...)`; `is_guarded` that the body asks whether it runs in a coroutine.
    """

    __slots__ = ("is_call", "is_guarded", "name", "span", "within")

    def __init__(
        self, name: str, span: Span, within: DeclaredFunction | None, *, is_call: bool, is_guarded: bool
    ) -> None:
        self.name = name
        self.span = span
        self.within = within
        self.is_call = is_call
        self.is_guarded = is_guarded


class TreeIndex:
    """What the files of a tree say about functions; names are looked for when they are added.

    `declared` and `uses` hold, for each name, what was read. `obscure` holds the names that stand in a preprocessor
    line, in another language's file, or at the head of something that cannot be read: about these, nothing can be
    said that rests on what is missing.
    """

    def __init__(self, files: TreeFiles, reading: Reading) -> None:
        self.files = files
        self.reading = reading
        self.declared: dict[str, list[DeclaredFunction]] = {}
        self.uses: dict[str, list[Use]] = {}
        self.obscure: set[str] = set()
        self.paths_read: set[str] = set()

    def add(self, names: set[str]) -> None:
        """Look for `names`, all of them new, in all files of the tree. Raises EnvironmentProblem."""
        wanted = self._expect(names)
        for path in self.files.holding(self.files.c_paths, wanted.may_occur_in):
            _FileReader(self, path, wanted).read()
        for path in self.files.holding(self.files.other_paths, wanted.may_occur_in):
            self.obscure.update(name for _, name in wanted.places(self.files.source(path).text))

    def add_annotated(self, names: set[str], paths: list[str]) -> None:
        """Look for further `names`, but only in those of `paths` that hold a function of a coroutine, which are few.

        Raises EnvironmentProblem.
        """
        wanted = self._expect(names)
        needle = self.reading.coroutine_fn.encode()
        held = self.files.holding(paths, lambda data: needle in data and wanted.may_occur_in(data))
        for path in held:
            _FileReader(self, path, wanted).read()

    def _expect(self, names: set[str]) -> WordSet:
        for name in names:
            self.declared[name] = []
            self.uses[name] = []
        return WordSet(names)

    def annotations_of(self, name: str) -> frozenset[str]:
        """The annotations on all declarations of `name` together."""
        return frozenset().union(*[function.annotations for function in self.declared.get(name, [])])


class _FileReader:
    """Reads those items of one file that hold a wanted name."""

    def __init__(self, index: TreeIndex, path: str, wanted: WordSet) -> None:
        self.index = index
        index.paths_read.add(path)
        self.code = Code(index.files.source(path))
        self.wanted = wanted
        self.heads = HeadReader(self.code, path, index.reading)
        self.places = [place for place, _ in wanted.places(self.code.text)]

    def read(self) -> None:
        for match in _DIRECTIVE.finditer(self.code.text):
            self.read_directive(match.group())
        for item in Scanner(self.code, needle="").items():
            if self.is_wanted(item):
                self.read_item(item)

    def read_directive(self, line: str) -> None:
        """A macro may declare, define or call what it names or pastes together, but not what it names as a member."""
        for at, name in self.wanted.places(line):
            if not line[:at].rstrip().endswith((".", "->")):
                self.index.obscure.add(name)
        if "##" in line:
            self.index.obscure |= self.wanted.pasted(line)

    def is_wanted(self, item: Item) -> bool:
        """Whether a wanted name stands between the item's begin and its end."""
        if not item.pieces:
            return False
        at = bisect_left(self.places, item.pieces[0].start)
        return at < len(self.places) and self.places[at] < item.end

    def read_item(self, item: Item) -> None:
        head = self.heads.read(item)
        for at, token in enumerate(head.texts):
            if token in self.wanted.words:
                self.read_name(head, at)
        if item.inner:
            # Braces that never close may hold other functions too.
            self.read_body(item, head.defined if item.terminated else None)

    def read_name(self, head: Head, at: int) -> None:
        """A wanted name outside braces: it is declared here, used in an initializer, or nobody knows.

        A macro's argument is such, or a function that is declared by a typedef's name.
        """
        name = head.texts[at]
        function = head.functions.get(at)
        if function is not None:
            self.index.declared[name].append(function)
        elif head.is_read and "=" in head.texts[:at]:
            span = head.places.span(at, at + 1)
            self.index.uses[name].append(Use(name, span, None, is_call=False, is_guarded=False))
        else:
            self.index.obscure.add(name)

    def read_body(self, item: Item, function: DeclaredFunction | None) -> None:
        texts, places = tokenize_pieces(self.code, item.inner), Places(self.code, item.inner)
        is_guarded = self.index.reading.in_coroutine in texts
        for at, token in enumerate(texts):
            if token in self.wanted.words and not _is_member(texts, at, in_function=function is not None):
                span = places.span(at, at + 1)
                is_call = _is_call(texts, at)
                self.index.uses[token].append(Use(token, span, function, is_call=is_call, is_guarded=is_guarded))


def _is_member(texts: list[str], at: int, *, in_function: bool) -> bool:
    """Whether the name at `at`, inside braces, is a member's: accessed, initialized, or declared as a pointer."""
    before = texts[at - 1] if at else ""
    return before in (".", "->") or (before == "*" and not in_function)


def _is_call(texts: list[str], at: int) -> bool:
    """Whether the name at `at`, inside a body, is surely called there: not declared, its address not taken."""
    if at + 1 >= len(texts) or texts[at + 1] != "(":
        return False
    before = texts[at - 1] if at else ";"
    if before in ("*", "&"):
        return False
    return not before[0].isidentifier() or before in _KEYWORDS_BEFORE_CALL
