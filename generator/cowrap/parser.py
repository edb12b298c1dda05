# SPDX-License-Identifier: GPL-2.0-or-later
"""Tokens to marked declarations; one that cannot be read is reported, and reading goes on behind it."""

from __future__ import annotations

import gc

from cowrap.declaration import Declaration, Unit
from cowrap.diagnostic import Diagnostic
from cowrap.lexer import STRING, Code, Places, tokenize_pieces
from cowrap.marks import MARK_WORDS
from cowrap.modifiers import FunctionOf, apply
from cowrap.reader import Failure
from cowrap.scanner import Scanner
from cowrap.specifiers import DeclarationParser
from cowrap.taken import FileNames
from cowrap.words import DEFAULT_ANNOTATIONS, END, MARK, PUNCTUATION, STRAY, WordKinds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.ctype import CType
    from cowrap.diagnostic import DiagnosticBag
    from cowrap.item import Item
    from cowrap.lexer import Piece
    from cowrap.marks import MarkWords
    from cowrap.modifiers import Modifier
    from cowrap.source import SourceFile
    from cowrap.specifiers import Specifiers

LONGEST_SHARED = 1000
"""Characters of the specifiers before several declarators; a real header has some forty."""


class Parser:
    """Reads sources, one after the other; what reads alike in several of them is read once.

    `annotations` are words, besides `DEFAULT_ANNOTATIONS`, that say nothing about a type (`GRAPH_*` means all that
    begin so); `marks` tells how marks are told from other words. Errors go to `bag`.
    """

    def __init__(
        self, bag: DiagnosticBag, annotations: frozenset[str] = frozenset(), marks: MarkWords = MARK_WORDS
    ) -> None:
        self._bag = bag
        self._needle = marks.needle
        self._items = _ItemParser(bag, WordKinds(DEFAULT_ANNOTATIONS | annotations, marks))

    def parse(self, source: SourceFile) -> Unit:
        """The marked declarations of one source, in order, and the file-scope names around them."""
        code = Code(source)
        self._items.begin_source(code)
        collecting = gc.isenabled()
        gc.disable()  # terms and spans have no cycles; looking for some in them takes as long as reading
        try:
            for item in Scanner(code, self._bag, self._needle).items():
                self._items.parse_item(item)
        finally:
            if collecting:
                gc.enable()
        return Unit(source, self._items.declarations, FileNames(code, self._items.kinds))


class _ItemParser(DeclarationParser):
    """Reads the declarations of one item after the other."""

    def __init__(self, bag: DiagnosticBag, kinds: WordKinds) -> None:
        super().__init__(kinds)
        self.bag = bag

    def begin_source(self, code: Code) -> None:
        """Let the items be those of `code`."""
        self.code = code
        self.declarations: list[Declaration] = []

    # item: declaration { declaration }, the later ones only where a ';' is missing
    def parse_item(self, item: Item) -> None:
        """Read one item and report what is wrong in it."""
        self.begin_reading(item.pieces)
        self.terminated = item.terminated
        index = 0
        while index >= 0:
            try:
                self.parse_declaration(index)
                index = -1
            except Failure as failure:
                index = self.recover(index, failure)
        if item.inner:
            self.check_bodies(item)

    def begin_reading(self, pieces: list[Piece]) -> None:
        """Let `pieces` be the tokens that are read."""
        self.texts = tokenize_pieces(self.code, pieces)
        self.texts += ("", "", "", "")
        self.places = Places(self.code, pieces)

    # declaration: specifiers [ outer { ',' outer } ] ';'
    def parse_declaration(self, begin: int) -> None:
        """The declaration that begins at `begin`; keeps it if it is marked and all its declarators can be read."""
        self.opened = self.uncopyable_at = -1
        found, index = self.read_specifiers(begin)
        base = self.choose_type(found, index) if self.texts[index] or found.marks else None
        if base is None:
            return
        behind = index
        results: list[Declaration] = []
        while True:
            self.saw_bound = False
            self.item_marks = list(found.marks)
            modifiers, place, index = self.parse_outer(index, 1, self.item_marks)
            if self.item_marks:
                function = self.check_declarator(found, modifiers, place, index)
                results.append(self.build(found, begin, index, place, apply(modifiers[1:], base), function))
            if self.texts[index] != ",":
                break
            if behind:
                self.check_shared(begin, behind)
                behind = 0
            index += 1
        self.check_end(index, modifiers)
        self.declarations += results

    def check_shared(self, begin: int, end: int) -> None:
        """Refuse long specifiers before several declarators: each of these repeats them, which would cost a square."""
        if sum(map(len, self.texts[begin:end])) > LONGEST_SHARED:
            note = "write a declaration for each function, or a typedef for their result"
            message = f"several functions share specifiers of more than {LONGEST_SHARED} characters"
            raise Failure("too-long", message, begin, end, note)

    def check_declarator(self, found: Specifiers, modifiers: list[Modifier], place: int, index: int) -> FunctionOf:
        """The function that a marked declarator declares; one that is no plain declaration of a function is refused."""
        mark = self.item_marks[0]
        word = self.texts[mark]
        name = self.texts[place]
        if self.kinds[name] == MARK:
            raise self.missing_name(index, self.item_marks)
        if any(self.texts[at] == "typedef" for at in found.storage):
            note = "mark the functions, not a typedef"
            raise self.fail("mark-on-typedef", f"mark '{word}' on the typedef '{name}'", mark, note)
        if STRAY <= self.kinds[self.texts[index]] < END:
            raise self.misplaced(index)
        if not modifiers or not isinstance(modifiers[0], FunctionOf):
            note = f"a mark belongs to a function; write '{name}(...)' or take '{word}' out"
            raise self.fail("mark-on-object", f"mark '{word}' on '{name}', which is no function", mark, note)
        if self.texts[index] == "{}":
            note = "declare the wrapper and write the body in its target"
            message = f"mark '{word}' on '{name}', which is defined here"
            raise self.fail("mark-on-definition", message, mark, note)
        function = modifiers[0]
        if function.variadic >= 0:
            note = "a wrapper cannot pass them on; take a va_list apart in the caller"
            raise self.fail("variadic", f"'{name}' takes '...'", function.variadic, note)
        if self.kinds[self.texts[index]] < PUNCTUATION and self.is_old_style(function, index):
            note = "write the types into the parameter list"
            raise Failure(
                "old-style-parameters", f"'{name}' has old-style parameters", function.open, function.close + 1, note
            )
        if self.uncopyable_at >= 0:
            if self.texts[self.uncopyable_at] != STRING:
                raise self.misplaced(self.uncopyable_at)
            note = "write the number itself"
            raise self.fail("syntax", "a string or a character constant in a type", self.uncopyable_at, note)
        if self.saw_bound:
            from cowrap.bounds import check_bounds  # few headers need it

            check_bounds(function)
        return function

    def is_old_style(self, function: FunctionOf, index: int) -> bool:
        """Whether the parameters are bare names, as before C89: then what stands at `index` declares one of them."""
        if not all(not parameter.name and parameter.last == parameter.first + 1 for parameter in function.parameters):
            return False
        names = {self.texts[parameter.first + function.moved] for parameter in function.parameters}
        depth = 0
        while (word := self.texts[index]) and self.kinds[word] != MARK:
            depth += (word == "(") - (word == ")")
            plain = depth == 0 and self.texts[index + 1] in ("", ",", "[")
            if word in names and (plain or self.texts[index - 1] == "*"):
                return True
            index += 1
        return False

    def build(
        self, found: Specifiers, begin: int, index: int, place: int, result: CType, function: FunctionOf
    ) -> Declaration:
        """The declaration of one declarator that ends before `index`."""
        texts, marks = self.texts, self.item_marks
        return Declaration(
            texts[place],
            place,
            (tuple([texts[at] for at in marks]), marks),
            tuple([(texts[at], at) for at in found.storage]),
            result,
            function,
            (self.places, begin, index),
        )

    def check_end(self, index: int, modifiers: list[Modifier]) -> None:
        """Refuse what stands at `index`, behind a whole declaration, unless it is the `;`."""
        token = self.texts[index]
        if not token and self.terminated:
            return
        behind = max(0, index - 1)
        if not token or self.kinds[token] < PUNCTUATION:
            note = "end the declaration with ';'"
            raise Failure("missing-semicolon", f"no ';' after '{self.texts[behind]}'", behind, index, note)
        raise self.unexpected(index, "';'")

    def recover(self, begin: int, failure: Failure) -> int:
        """Report a failure if a mark is concerned; returns where to read on, or -1 at the item's end."""
        from cowrap.recovery import recover  # few headers need it

        reported, index = recover(self, self.places, begin, failure)
        if reported is not None:
            self.report(reported)
        return index

    def report(self, failure: Failure) -> None:
        """Put a failure into the bag, with its place."""
        count = len(self.texts) - 4
        last = max(failure.start + 1, min(failure.end, count))
        span = self.places.span(min(failure.start, count - 1), min(last, count))
        self.bag.add(Diagnostic(failure.code, failure.message, span, notes=(failure.note,)))

    def check_bodies(self, item: Item) -> None:
        """Refuse marks inside braces: of a function, a struct, an initializer."""
        from cowrap.recovery import next_mark

        self.begin_reading(item.inner)
        index = next_mark(self, 0)
        while index >= 0:
            word = self.texts[index]
            note = "marks belong to functions declared at file scope"
            self.report(Failure("mark-at-block-scope", f"mark '{word}' inside braces", index, index + 1, note))
            index = next_mark(self, index + 1)
