# SPDX-License-Identifier: GPL-2.0-or-later
"""Words in a mark's place that misspell what all marks have in common, as `co_wraper`: no mark to the parser."""

from __future__ import annotations

from cowrap.diagnostic import WARNING, Diagnostic, DiagnosticBag
from cowrap.marks import MarkWords
from cowrap.parser import Parser

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cowrap.declaration import Unit

SHORTEST_STEM = 6
"""What marks have in common must have this many characters: a shorter word is like too many others."""

ALIKE = 0.85
"""How like a mark a word must be: two or three letters of it are wrong."""

SLIP = 2
"""What is misspelt in the middle of a mark may have so many characters more than it should."""


def warn_of_misspelt(
    units: Sequence[Unit], words: Iterable[str], marks: MarkWords, annotations: frozenset[str], bag: DiagnosticBag
) -> None:
    """Put a warning into `bag` for each declaration of `units` that a word like one of `marks` would mark.

    `words` are all that stand in the units, each once. `annotations` are words that are meant as they stand; `GRAPH_*`
    means all that begin so.
    """
    meant = _misspelt(words, marks, annotations)
    # In a mark's place is what reads as a mark: were it a type or a name, its declaration could not be read so.
    reader = Parser(DiagnosticBag(), annotations, MarkWords(meant, (), "")) if meant else None
    for unit in units:
        if reader is None or unit.words.isdisjoint(meant):
            continue
        for declaration in reader.parse(unit.source).declarations:
            for word, span in declaration.marks:
                message = f"'{word}' is no mark: '{declaration.name}' gets no wrapper"
                notes = (f"did you mean '{meant[word]}'?", f"if it annotates the function, say so: --annotation {word}")
                bag.add(Diagnostic("misspelt-mark", message, span, severity=WARNING, notes=notes))


def _misspelt(words: Iterable[str], marks: MarkWords, annotations: frozenset[str]) -> dict[str, str]:
    """The ones of `words` that look like a mark and do not begin as one, each with the mark that is meant."""
    stem = marks.needle
    if len(stem) < SHORTEST_STEM:
        return {}
    third = len(stem) // 3
    begin, middle, end = stem[:third], stem[third:-third], stem[-third:]
    # One slip leaves two thirds of the stem whole. Nearly all words fail here, which spares them the comparison.
    alike = [
        word
        for word in words
        if (begin in word or end in word if middle in word else end in word and _around(word, begin, len(middle), end))
    ]
    if not alike:
        return {}
    from cowrap.guess import nearest  # a build's headers have no such word

    others = tuple([word[:-1] for word in annotations if word.endswith("*")])
    found = {}
    for word in alike:
        if word not in annotations and not word.startswith(marks.prefixes) and not word.startswith(others):
            mark = nearest(word, marks.known, ALIKE)
            if mark is not None:
                found[word] = mark
    return found


def _around(word: str, begin: str, between: int, end: str) -> bool:
    """Whether `begin` stands in `word` before `end`, which does, with about as many characters `between` them."""
    stop = word.find(end)
    start = word.rfind(begin, 0, stop)
    return start >= 0 and stop - start - len(begin) <= between + SLIP
