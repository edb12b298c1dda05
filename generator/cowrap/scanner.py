# SPDX-License-Identifier: GPL-2.0-or-later
"""A source's file-scope items: trivia cut out, literal `#if 0` and `#if 1` decided, braced bodies kept shut.

One walk over the places that can change how the text after them is read (quotes, comments, directives, braces, `;`);
items in which no mark can stand cost no more than that walk.
"""

from __future__ import annotations

import re

from cowrap.diagnostic import Diagnostic
from cowrap.lexer import BLANKS, BODY, DIRECTIVE, STRING, Code, Piece

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Optional

    from cowrap.diagnostic import DiagnosticBag

# `<%`, `%>` and `%:` are other spellings of `{`, `}` and `#`.
_AT_FILE_SCOPE = re.compile(r"""[;{}"'#/]|<%|%[>:]""").search
_IN_BODY = re.compile(r"""[{}"'#/]|<%|%[>:]""").search
_IN_DEAD_BRANCH = re.compile(r"""["'#/]|%:""").search
_LINE_PART = re.compile(r"""["'/\n\r]""").search
_STRING_PART = {'"': re.compile(r'["\\\n\r]').search, "'": re.compile(r"['\\\n\r]").search}
_LINE_END = re.compile(r"[\n\r]").search
_PREPROCESSOR_LINE = re.compile(r"(?:#|%:)[ \t\f\v]*(\w*)[ \t\f\v]*(.*)", re.DOTALL).match
_CONDITIONALS = frozenset({"if", "ifdef", "ifndef", "elif", "elifdef", "elifndef", "else", "endif"})
_AGGREGATE_HEAD = re.compile(r"(?:struct|union|enum)\b[\w\s:]*\Z", re.ASCII).match
_MACRO_NAME = re.compile(r"\s*[A-Za-z_]\w*\s*(\(?)", re.ASCII).match
_NEVER = 1 << 62


class Item:
    """What stands between two file-scope `;`: its pieces, and the code inside its braced bodies.

    `terminated` tells whether a `;` or a function's body ended it; `end` is the offset behind its last piece.
    """

    __slots__ = ("end", "inner", "pieces", "terminated")

    def __init__(self, pieces: list[Piece], inner: list[Piece], terminated: bool, end: int) -> None:
        self.pieces = pieces
        self.inner = inner
        self.terminated = terminated
        self.end = end


class _Conditional:
    """An open `#if`: how deep the braces were, whether a later branch can still be live, and the place for messages."""

    __slots__ = ("dead_outside", "decided", "depth", "linkages", "place")

    def __init__(self, place: int, depth: int, linkages: int, dead_outside: bool) -> None:
        self.place = place
        self.depth = depth
        self.linkages = linkages
        self.dead_outside = dead_outside
        self.decided = False


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
        self.conditionals: list[_Conditional] = []
        self.dead = False
        self.depth = 0  # braces of a body that are open
        self.linkages = 0  # `extern "C" {` that are open: their insides are file scope
        self.fresh = True  # only trivia between the line's start and `segment`
        self.segment = 1 if self.text.startswith("\ufeff") else 0  # where the current run of code began
        self._begin_item()

    def _begin_item(self) -> None:
        self.pieces: list[Piece] = []
        self.inner: list[Piece] = []
        self.called: Optional[re.Match[str]] = None  # the word that the item begins with, once it was asked for
        self.asked = False
        self.body_start = 0
        self.counted = 0
        self.parens = 0

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
                elif self.pieces:
                    self._begin_item()
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
        if event in ("#", "%:"):
            if self._at_line_start(place):
                return self._scan_directive(place)
            self._cut(place)  # so that the next look back ends here: many of these must not cost their square
            self._resume(place, False)
            return place + len(event)
        if event in ("{", "<%"):
            self._open_brace(place, place + len(event))
        else:
            self._close_brace(place, place + len(event))
        return place + len(event)

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
            (self.inner if self.depth else self.pieces).append(Piece("", self.segment, place))
        self.segment = place

    def _resume(self, position: int, fresh: bool) -> int:
        self.segment = position
        self.fresh = fresh
        return position

    def _comment_end(self, place: int) -> int:
        """Where the comment ends that may begin at `place`; `place` itself if none does."""
        text = self.text
        if text.startswith("//", place):
            match = _LINE_END(text, place)
            return match.start() if match else len(text)
        if not text.startswith("/*", place):
            return place
        end = text.find("*/", place + 2)
        if end >= 0:
            return end + 2
        self._report("unterminated-comment", "this comment does not end", place, place + 2, "close it with '*/'")
        return len(text)

    def _scan_slash(self, place: int) -> int:
        end = self._comment_end(place)
        if end == place:
            return place + 1
        fresh = self._at_line_start(place)
        self._cut(place)
        return self._resume(end, fresh)

    def _string_end(self, quote: str, place: int) -> tuple[int, bool]:
        """Where the string or character constant at `place` ends, and whether its quote does."""
        search = _STRING_PART[quote]
        match = search(self.text, place + 1)
        while match is not None:
            char = match.group()
            if char == quote:
                return match.end(), True
            if char != "\\":
                return match.start(), False
            match = search(self.text, match.end() + 1)
        return len(self.text), False

    def _scan_string(self, quote: str, place: int) -> int:
        end, closed = self._string_end(quote, place)
        if not closed and not self.dead and self.text.find(self.needle, place, end) >= 0:
            self._report(
                "unterminated-string", f"no closing {quote} on this line", place, end, f"close it with {quote}"
            )
        self._cut(place)
        if not self.dead:
            (self.inner if self.depth else self.pieces).append(Piece(STRING, place, end))
        return self._resume(end, False)

    # Preprocessor lines

    def _scan_directive(self, place: int) -> int:
        self._cut(place)
        line, end = self._read_line(place)
        was_dead = self.dead
        if not was_dead and not self.depth and self.pieces:
            if self._is_macro_call():
                self._end_item(place, True)
            else:
                self.pieces.append(Piece(DIRECTIVE, place, place + len(line)))
        match = _PREPROCESSOR_LINE(line)
        if match is not None and match.group(1) in _CONDITIONALS:
            self._decide(match.group(1), match.group(2).strip(BLANKS), place)
        return self._resume(end, True)

    def _read_line(self, place: int) -> tuple[str, int]:
        """The preprocessor line at `place` without its comments, and where it ends: a comment may run over lines."""
        text = self.text
        parts: list[str] = []
        start = position = place
        while True:
            match = _LINE_PART(text, position)
            if match is None or match.group() in "\n\r":
                end = match.start() if match else len(text)
                parts.append(text[start:end])
                return "".join(parts), end
            if match.group() == "/":
                position = self._comment_end(match.start())
                if position == match.start():
                    position += 1
                else:
                    parts.append(text[start : match.start()])
                    parts.append(" ")
                    start = position
            else:
                position = self._string_end(match.group(), match.start())[0]

    def _is_macro_call(self) -> bool:
        """Whether the item so far is a macro call without a `;`, as `DECLARE_X(A, B)` or `G_BEGIN_DECLS`."""
        first, last = self.pieces[0], self.pieces[-1]
        if first.kind or last.kind:
            return False
        if not self.asked:  # each directive in a long item asks again
            self.asked, self.called = True, _MACRO_NAME(self.text, first.start, first.end)
        match = self.called
        if match is None:
            return False
        if match.group(1):
            return self.text[last.start : last.end].rstrip(BLANKS).endswith(")") and self._count_parens() == 0
        return len(self.pieces) == 1 and match.end() == first.end and match.group().isupper()

    def _decide(self, word: str, condition: str, place: int) -> None:
        """Follow a conditional: only a literal 0 or 1 decides anything."""
        literal = condition if word in ("if", "elif") and condition in ("0", "1") else ""
        if word.startswith("if"):
            frame = _Conditional(place, self.depth, self.linkages, self.dead)
            frame.decided = literal == "1"
            self.conditionals.append(frame)
            self.dead = self.dead or literal == "0"
        elif not self.conditionals:
            return
        elif word == "endif":
            self.dead = self.conditionals.pop().dead_outside
        else:
            frame = self.conditionals[-1]
            self.dead = frame.dead_outside or frame.decided or literal == "0"
            frame.decided = frame.decided or literal == "1"
            if not self.dead:
                self._restore(frame, place)

    def _restore(self, frame: _Conditional, place: int) -> None:
        """Braces that one branch opened or closed are as they were when the next branch begins."""
        self.linkages = frame.linkages
        if frame.depth == self.depth:
            return
        if frame.depth == 0 or self.depth == 0:
            self._end_item(place, False)
            self.body_start = place
        self.depth = frame.depth

    # Braces and items

    def _open_brace(self, place: int, end: int) -> None:
        self._cut(place)
        if self.depth:
            self.depth += 1
        elif self._is_linkage():
            self.linkages += 1
            self._begin_item()
        else:
            self.depth = 1
            self.body_start = place
        self._resume(end, False)

    def _is_linkage(self) -> bool:
        if len(self.pieces) != 2 or self.pieces[1].kind != STRING:
            return False
        return self.text[self.pieces[0].start : self.pieces[0].end].strip(BLANKS) == "extern"

    def _close_brace(self, place: int, end: int) -> None:
        self._cut(place)
        if self.depth > 1:
            self.depth -= 1
        elif self.depth:
            self.depth = 0
            ends = self._is_function_body()
            self.pieces.append(Piece(BODY, self.body_start, end))
            self._resume(end, False)
            if ends:
                self._end_item(end, True)
        else:
            self.linkages = max(0, self.linkages - 1)
            self._end_item(place, False)
        self._resume(end, False)

    def _count_parens(self) -> int:
        """How many parentheses of the item's head are open; each piece is counted once."""
        text = self.text
        for piece in self.pieces[self.counted :]:
            if not piece.kind:
                self.parens += text.count("(", piece.start, piece.end) - text.count(")", piece.start, piece.end)
        self.counted = len(self.pieces)
        return self.parens

    def _is_function_body(self) -> bool:
        """Whether the body that closes now ends the item: not that of a struct, an initializer, an expression."""
        if self._count_parens() > 0:
            return False
        if not self.pieces or self.pieces[-1].kind:
            return True
        head = self.text[self.pieces[-1].start : self.pieces[-1].end].rstrip(BLANKS)
        if head.endswith((")", "=")):
            return head.endswith(")")
        keyword = max(head.rfind("struct"), head.rfind("union"), head.rfind("enum"))
        return keyword < 0 or _AGGREGATE_HEAD(head, keyword) is None

    def _end_item(self, place: int, terminated: bool) -> None:
        """End the item before `place`; it is ready to be read if the needle stands in its code."""
        self._cut(place)
        if self.next_needle < place:
            pieces = self.pieces + self.inner
            if self.needle == "" or any(self.text.find(self.needle, piece.start, piece.end) >= 0 for piece in pieces):
                self.ready.append(Item(self.pieces, self.inner, terminated, place))
            self._find_needle(place)
        self._begin_item()

    def _end_source(self) -> None:
        """Give the item that the end of the source cut off, and report a dead branch that swallowed the rest."""
        if self.depth and not self.dead:
            self._cut(len(self.text))
            self.pieces.append(Piece(BODY, self.body_start, len(self.text)))
            self.depth = 0
        if self.next_needle < _NEVER:
            self._end_item(len(self.text), False)
        if self.dead:
            frame = self.conditionals[-1]
            note = "end it with '#endif'"
            self._report("unterminated-conditional", "this branch does not end", frame.place, frame.place + 1, note)

    def _report(self, code: str, message: str, start: int, end: int, note: str) -> None:
        if self.bag is not None:
            self.bag.add(Diagnostic(code, message, self.code.span(start, end), notes=(note,)))
