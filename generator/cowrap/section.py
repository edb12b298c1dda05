# SPDX-License-Identifier: GPL-2.0-or-later
"""A JSON object whose members are taken with a check; everything that is wrong is collected, with its place."""

from __future__ import annotations

from cowrap.guess import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable
    from typing import Any, Optional


class Problems:
    """What is wrong in one file, a line each: `FILE: PLACE: what, and what may stand there`."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.lines: list[str] = []

    def add(self, place: str, text: str) -> None:
        """Keeps one more; `place` is the path of a value, such as `emit.marks.co_wrapper`."""
        self.lines.append(f"{self.path}: {place or 'the file'}: {text}")

    def unique(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """A JSON object as a dict; a name that stands there twice is a problem, where JSON itself takes the last."""
        members = dict(pairs)
        names = [name for name, _ in pairs]
        for name in members:
            if len(names) > len(members) and names.count(name) > 1:
                self.add(name, "stands twice in one object")
        return members


class Section:
    """One object of the file. A member that it may not have is a problem; so is a value that fails its check, for which
    the caller gets the default."""

    def __init__(self, value: Any, place: str, known: Iterable[str], problems: Problems) -> None:
        self.place = place
        self.problems = problems
        self.members: dict[str, Any] = value if isinstance(value, dict) else {}
        if not isinstance(value, dict):
            problems.add(place, "must be an object: { ... }")
        names = sorted(known)
        for name in self.members:
            if names and name not in names:
                guess = nearest(name, names)
                hint = f"did you mean '{guess}'?" if guess else f"known are {', '.join(names)}"
                problems.add(self.at(name), f"no such member; {hint}")

    def at(self, name: str) -> str:
        """The place of a member."""
        return f"{self.place}.{name}" if self.place else name

    def has(self, name: str) -> bool:
        """Whether the member stands there."""
        return name in self.members

    def is_null(self, name: str) -> bool:
        """Whether the member stands there as null, which takes away what the base has."""
        return name in self.members and self.members[name] is None

    def text(self, name: str, pattern: re.Pattern[str], what: str, default: str = "") -> str:
        """A string that `pattern` matches whole; `what` says which strings these are."""
        return self._text(self.members[name], self.at(name), pattern, what, default) if self.has(name) else default

    def _text(self, value: Any, place: str, pattern: re.Pattern[str], what: str, default: str) -> str:
        if isinstance(value, str) and pattern.match(value):
            return value
        self.problems.add(place, f"must be {what}")
        return default

    def texts(self, name: str, pattern: re.Pattern[str], what: str, length: Optional[int] = None) -> tuple[str, ...]:
        """A list of strings that `pattern` matches, `length` of them if that is given; empty where it is not there."""
        if not self.has(name):
            return ()
        value = self.members[name]
        if not isinstance(value, list) or (length is not None and len(value) != length):
            count = "" if length is None else f"{length} "
            self.problems.add(self.at(name), f"must be a list of {count}strings, each {what}")
            return ("",) * (length or 0)
        return tuple(self._text(item, f"{self.at(name)}[{at}]", pattern, what, "") for at, item in enumerate(value))

    def section(self, name: str, known: Iterable[str] = ()) -> Section:
        """The object `name`, an empty one where it is not there; with no `known` its members may have any name."""
        return Section(self.members.get(name, {}), self.at(name), known, self.problems)
