# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the marks: each word, what it makes, in which dialect, and which names go with it."""

from __future__ import annotations

from docs.make_reference.markdown import block, code, codes, page, span, table

from cowrap.dialect import DIALECTS, Dialect
from cowrap.dump import describe_dialect
from cowrap.explain import explain_declaration
from cowrap.marks import MARK_WORDS, MARKS, Mark

NAME = "name of a wrapper"
"""The line of `cowrap dialects --show` that says which names there may be."""


def marks_page() -> str:
    """The page's text."""
    return page(
        "Marks",
        "A mark is a word among the specifiers of a declaration that asks for a wrapper. Any word there that begins "
        f"with one of {codes(MARK_WORDS.prefixes)} is a mark; one that the dialect does not have is an error.",
        table(
            ["mark", "the wrapper", "is called", "lock over its target", "dialects"],
            [
                [code(word), *_meaning(mark), _lock(mark), span(_having(word), list(DIALECTS))]
                for word, mark in MARKS.items()
            ],
        ),
        "A lock is what the newest dialect with the mark takes and gives back. A fork may have other marks: "
        "[dialect files](dialect-file.md).",
        "## Names",
        "The name of a `co_wrapper` gives that of its target with the word `co` put in second place; a `no_co_wrapper` "
        "has that word, and its target has not. Which names the wrapper of any other mark may have:",
        table(["dialects", "names of wrappers"], _names()),
        "## What a declaration becomes",
        "In the newest dialect that has the mark, as `cowrap explain 'DECLARATION'` says it:",
        *[part for word in MARKS for part in (f"### `{word}`", block(_example(word)))],
    )


def _having(word: str) -> list[str]:
    return [name for name, row in DIALECTS.items() if word in row.marks]


def _meaning(mark: Mark) -> tuple[str, str]:
    """What its wrapper does, and from where it is called."""
    if not mark.to_coroutine:
        return "leaves its coroutine: a bottom half in the main loop runs the target", "inside coroutines"
    runs = "runs the target in a new coroutine, and polls for its end"
    if mark.mixed:
        return f"{runs}; inside a coroutine calls it at once", "anywhere"
    return runs, "outside of coroutines"


def _lock(mark: Mark) -> str:
    row = DIALECTS[_having(mark.word)[-1]]
    pairs = row.locks.coroutine if mark.to_coroutine else row.locks.bottom_half
    return codes(pairs[mark.lock]) if mark.lock else ""


def _names() -> list[list[str]]:
    dialects: dict[str, list[str]] = {}
    for name, row in DIALECTS.items():
        dialects.setdefault(_line(row, NAME), []).append(name)
    return [[span(names, list(DIALECTS)), code(text)] for text, names in dialects.items()]


def _line(row: Dialect, key: str) -> str:
    lines = [line.partition(": ") for line in describe_dialect(row).splitlines()]
    return next(value for name, _, value in lines if name == key)


def _example(word: str) -> str:
    """An example's declaration, and what becomes of it, without the C."""
    mark, row = MARKS[word], DIALECTS[_having(word)[-1]]
    written = f"int {word} bdrv_{'' if mark.to_coroutine else 'co_'}foo(BlockDriverState *bs);"
    said = explain_declaration(written, dialect=row, named_by="this page")[1]
    return f"{written}\n\n{said.partition(chr(10) * 2 + 'The generated file gets:')[0]}"
