# SPDX-License-Identifier: GPL-2.0-or-later
"""Which branches of a source's `#if`s are read: only a literal 0 or 1 decides anything, all others are."""

from __future__ import annotations

import re

from cowrap.lexer import BLANKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

# `%:` is another spelling of `#`.
_DIRECTIVE = re.compile(r"(?:#|%:)[ \t\f\v]*(\w*)").match
_WORDS = frozenset({"if", "ifdef", "ifndef", "elif", "elifdef", "elifndef", "else", "endif"})


class Conditional:
    """An open `#if` at `place`: which braces were open there, and whether a later branch can still be live."""

    __slots__ = ("dead_outside", "decided", "depth", "linkages", "place")

    def __init__(self, place: int, depth: int, linkages: int, dead_outside: bool) -> None:
        self.place = place
        self.depth = depth
        self.linkages = linkages
        self.dead_outside = dead_outside
        self.decided = False


class Conditionals:
    """The `open` ones, outermost first, and whether the text that comes now is `dead`."""

    __slots__ = ("dead", "open")

    def __init__(self) -> None:
        self.open: list[Conditional] = []
        self.dead = False

    def follow(self, line: str, place: int, depth: int, linkages: int) -> Optional[Conditional]:
        """Take in the preprocessor line at `place`, where braces are open as `depth` and `linkages` say.

        Returns the conditional of which a further branch begins to be read, if one does: there its braces are as at its
        beginning.
        """
        match = _DIRECTIVE(line)
        word = match.group(1) if match else ""
        if match is None or word not in _WORDS:
            return None
        literal = line[match.end() :].strip(BLANKS) if word in ("if", "elif") else ""
        if word.startswith("if"):
            self.open.append(Conditional(place, depth, linkages, self.dead))
            self.open[-1].decided = literal == "1"
            self.dead = self.dead or literal == "0"
        elif self.open and word == "endif":
            self.dead = self.open.pop().dead_outside
        elif self.open:
            innermost = self.open[-1]
            self.dead = innermost.dead_outside or innermost.decided or literal == "0"
            innermost.decided = innermost.decided or literal == "1"
            return None if self.dead else innermost
        return None
