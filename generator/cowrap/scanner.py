# SPDX-License-Identifier: GPL-2.0-or-later
"""A source's file-scope items: trivia cut out, literal `#if 0` and `#if 1` decided, braced bodies kept shut.

One walk over the places that can change how the text after them is read (quotes, comments, directives, braces, `;`);
items in which no mark can stand cost no more than that walk.
"""

from __future__ import annotations

import re

from cowrap.conditionals import Conditionals
from cowrap.diagnostic import Diagnostic
from cowrap.item import Item
from cowrap.lexer import BLANKS, BODY, DIRECTIVE, STRING, Piece
from cowrap.trivia import comment_end, read_line, string_end

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Optional

    from cowrap.conditionals import Conditional
    from cowrap.diagnostic import DiagnosticBag
    from cowrap.lexer import Code

# One set of characters each: a search for alternatives takes three times as long. `<` and `%` may begin a digraph.
_AT_FILE_SCOPE = re.compile(r"""[;{}"'#/<%]""").search
_IN_BODY = re.compile(r"""[{}"'#/<%]""").search
_IN_DEAD_BRANCH = re.compile(r"""["'#/%]""").search
_DIGRAPHS = {"<%": "{", "%>": "}", "%:": "#"}
_NEVER = 1 << 62


class Scanner:
    """Walks over one source and gives its items.

    `needle` limits the items to those that contain it outside trivia; the empty string asks for all. Without a
    `bag` nothing is reported.
    """

    def __init__(self, code: Code, bag: Optional[DiagnosticBag] = None, needle: str = "") -> None:
        self.code = code
        self.text = code.text
        self.bag = bag
        self.needle = needle
        self.ready: list[Item] = []
        self.next_needle = 0
        self.conditionals = Conditionals()
        self.dead = False  # in a branch that is not read
        self.depth = 0  # braces of a body that are open
        self.linkages = 0  # `extern "C" {` that are open: their insides are file scope
        self.fresh = True  # only trivia between the line's start and `segment`
        self.segment = 1 if self.text.startswith("\ufeff") else 0  # where the current run of code began
        self.body_start = 0
        self.item = Item(self.text)

    def items(self) -> Iterator[Item]:
        """The items that contain the needle, in order."""
        text = self.text
        position = self.segment
        self._find_needle(position)
        while self.next_needle < _NEVER:
            search = _IN_DEAD_BRANCH if self.dead else _IN_BODY if self.depth else _AT_FILE_SCOPE
            match = search(text, position)
            if match is None:
                break
            place = match.start()
            if text[place] == ";":
                position = place + 1
                if self.next_needle < place:
                    self._end_item(place, True)
                elif self.item.pieces:
                    self.item = Item(text)
                self.segment = position
            else:
                position = self._scan_event(match.group(), place)
            if self.ready:
                yield from self.ready
                self.ready = []
        self._end_source()
        yield from self.ready

    def _find_needle(self, position: int) -> None:
        found = self.text.find(self.needle, position)
        self.next_needle = found if found >= 0 else _NEVER

    def _scan_event(self, event: str, place: int) -> int:
        """Deal with what stands at `place`; returns where the walk goes on."""
        if event == "/":
            return self._scan_slash(place)
        if event in ("'", '"'):
            return self._scan_string(event, place)
        end = place + 1
        if event in ("<", "%"):
            event = _DIGRAPHS.get(self.text[place : place + 2], "")
            if not event or (self.dead and event != "#"):
                return end
            end = place + 2
        if event == "{":
            self._open_brace(place, end)
        elif event == "}":
            self._close_brace(place, end)
        elif self._at_line_start(place):
            return self._scan_directive(place)
        else:
            self._cut(place)  # so that the next look back ends here: many of these must not cost their square
            self._resume(place, False)
        return end

    # Trivia and strings

    def _at_line_start(self, place: int) -> bool:
        """Whether nothing but trivia stands before `place` on its line."""
        line_end = max(self.text.rfind("\n", self.segment, place), self.text.rfind("\r", self.segment, place))
        if line_end >= 0:
            return not self.text[line_end + 1 : place].strip(BLANKS)
        return self.fresh and not self.text[self.segment : place].strip(BLANKS)

    def _cut(self, place: int) -> None:
        """End the current run of code at `place` and keep it, once, if it is more than blanks."""
        if not self.dead and self.text[self.segment : place].strip(BLANKS):
            self._keep(Piece("", self.segment, place))
        self.segment = place

    def _keep(self, piece: Piece) -> None:
        (self.item.inner if self.depth else self.item.pieces).append(piece)

    def _resume(self, position: int, fresh: bool) -> int:
        self.segment = position
        self.fresh = fresh
        return position

    def _comment_end(self, place: int) -> int:
        """Where the comment ends that may begin at `place`; `place` itself if none does."""
        end = comment_end(self.text, place)
        if end >= 0:
            return end
        self._report("unterminated-comment", "this comment does not end", place, place + 2, "close it with '*/'")
        return len(self.text)

    def _scan_slash(self, place: int) -> int:
        end = self._comment_end(place)
        if end == place:
            return place + 1
        fresh = self._at_line_start(place)
        self._cut(place)
        return self._resume(end, fresh)

    def _scan_string(self, quote: str, place: int) -> int:
        end, closed = string_end(self.text, place)
        if not closed and not self.dead and self.text.find(self.needle, place, end) >= 0:
            self._report(
                "unterminated-string", f"no closing {quote} on this line", place, end, f"close it with {quote}"
            )
        self._cut(place)
        if not self.dead:
            self._keep(Piece(STRING, place, end))
        return self._resume(end, False)

    # Preprocessor lines

    def _scan_directive(self, place: int) -> int:
        self._cut(place)
        line, end = read_line(self.text, place, self._comment_end)
        if not self.dead and not self.depth and self.item.pieces:
            if self.item.is_macro_call():
                self._end_item(place, True)
            else:
                self.item.pieces.append(Piece(DIRECTIVE, place, place + len(line)))
        live_again = self.conditionals.follow(line, place, self.depth, self.linkages)
        self.dead = self.conditionals.dead
        if live_again is not None:
            self._restore(live_again, place)
        return self._resume(end, True)

    def _restore(self, conditional: Conditional, place: int) -> None:
        """Braces that one branch opened or closed are as they were when the next branch begins."""
        self.linkages = conditional.linkages
        if conditional.depth == self.depth:
            return
        if conditional.depth == 0 or self.depth == 0:
            self._end_item(place, False)
            self.body_start = place
        self.depth = conditional.depth

    # Braces and items

    def _open_brace(self, place: int, end: int) -> None:
        self._cut(place)
        if self.depth:
            self.depth += 1
        elif self.item.is_linkage():
            self.linkages += 1
            self.item = Item(self.text)
        else:
            self.depth = 1
            self.body_start = place
        self._resume(end, False)

    def _close_brace(self, place: int, end: int) -> None:
        self._cut(place)
        if self.depth > 1:
            self.depth -= 1
        elif self.depth:
            self.depth = 0
            ends = self.item.is_function_body()
            self.item.pieces.append(Piece(BODY, self.body_start, end))
            self._resume(end, False)
            if ends:
                self._end_item(end, True)
        else:
            self.linkages = max(0, self.linkages - 1)
            self._end_item(place, False)
        self._resume(end, False)

    def _end_item(self, place: int, terminated: bool) -> None:
        """End the item before `place`; it is ready to be read if the needle stands in its code."""
        self._cut(place)
        item = self.item
        if self.next_needle < place:
            if self.needle == "" or item.holds(self.needle):
                item.terminated, item.end = terminated, place
                self.ready.append(item)
            self._find_needle(place)
        self.item = Item(self.text)

    def _end_source(self) -> None:
        """Give the item that the end of the source cut off, and report a dead branch that swallowed the rest."""
        if self.depth and not self.dead:
            self._cut(len(self.text))
            self.item.pieces.append(Piece(BODY, self.body_start, len(self.text)))
            self.depth = 0
        if self.next_needle < _NEVER:
            self._end_item(len(self.text), False)
        if self.dead:
            start = self.conditionals.open[-1].place
            note = "end it with '#endif'"
            self._report("unterminated-conditional", "this branch does not end", start, start + 1, note)

    def _report(self, code: str, message: str, start: int, end: int, note: str) -> None:
        if self.bag is not None:
            self.bag.add(Diagnostic(code, message, self.code.span(start, end), notes=(note,)))
