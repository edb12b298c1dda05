# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of a parameter before its stars and brackets: its type told from its name and from annotations."""

from __future__ import annotations

from cowrap.reader import TokenReader
from cowrap.words import (
    AGGREGATE,
    ANNOTATION,
    ATTRIBUTE,
    BUILTIN,
    END,
    EXTENSION,
    IDENTIFIER,
    MARK_LIKE,
    PUNCTUATION,
    QUALIFIER,
    TYPEOF,
    UPPER,
)


class WordRun:
    """A run of specifier words: those kept, which of them may be names, and whether a type stands among them."""

    __slots__ = ("names", "places", "typed", "words")

    def __init__(self, typed: bool) -> None:
        self.words: list[str] = []
        self.names: list[int] = []  # indices into `words` of identifiers behind the last sure type word
        self.places: list[int] = []  # their token indices
        self.typed = typed


class WordReader(TokenReader):
    """Reads runs of words."""

    # words: { qualifier | type word | identifier | annotation | attribute | struct tag | typeof }
    def read_words(self, index: int, run: WordRun) -> tuple[WordRun, int]:
        """Collect the words from `index` on into `run`; returns it and the index of the first other token."""
        texts, kinds, words = self.texts, self.kinds, run.words
        while True:
            token = texts[index]
            kind = kinds[token]
            if kind <= UPPER:
                if texts[index + 1] == "(" and self.is_annotation_call(index, run):
                    index = self.skip_group(index + 1)
                    continue
                run.names.append(len(words))
                run.places.append(index)
                words.append(token)
                index += 1
            elif kind == BUILTIN:
                self.settle_type(run, index)
                words.append(token)
                index += 1
            elif kind == QUALIFIER and (token != "_Atomic" or texts[index + 1] != "("):
                words.append(token)
                index += 1
            elif (kind == PUNCTUATION and (token != "[" or texts[index + 1] != "[")) or kind == END:
                return run, index
            else:
                index = self.read_rare(index, run)

    def read_rare(self, index: int, run: WordRun) -> int:
        """One word that is neither identifier nor builtin nor plain qualifier; returns the index behind it."""
        token = self.texts[index]
        kind = self.kinds[token]
        if kind == AGGREGATE:
            self.settle_type(run, index)
            return self.read_aggregate(index, run.words)
        if kind in (TYPEOF, QUALIFIER):
            self.settle_type(run, index)
            end = self.skip_group(self.expect_open(index + 1))
            run.words.append(token + " ".join(self.copied(index + 1, end)))
            self.saw_bound = True
            return end
        if kind in (ATTRIBUTE, EXTENSION) or token == "[":
            return self.skip_attribute(index)
        if kind == ANNOTATION:
            if self.is_called(index):
                return self.skip_group(index + 1)
            run.words.append(token)
            return index + 1
        if kind == MARK_LIKE and not self.looks_like_mark(index):
            run.names.append(len(run.words))
            run.places.append(index)
            run.words.append(token)
            return index + 1
        raise self.misplaced(index)

    def settle_type(self, run: WordRun, index: int) -> None:
        """A sure type word stands at `index`: identifiers before it are no names."""
        if run.typed and run.names:
            raise self.fail(
                "ambiguous-type",
                f"'{self.texts[index]}' begins another type",
                index,
                "put a ',' between two parameters, a ')' behind the last one",
            )
        run.typed = True
        run.names.clear()
        run.places.clear()

    def choose_name(self, run: WordRun) -> tuple[list[str], str, int]:
        """Which word of a run is the name: returns the words before it, the name and its index (-1 without one).

        The last identifier behind the type is, but for upper-case words that follow one in lower case: annotations.
        """
        names = run.names if run.typed else run.names[1:]
        if not names:
            return run.words, "", -1
        kinds, words = self.kinds, run.words
        at = len(run.names) - 1
        if len(names) > 1:
            self.check_names(run)
        if kinds[words[run.names[at]]] == UPPER:
            lower = at
            first = len(run.names) - len(names)
            while lower > first and kinds[words[run.names[lower]]] == UPPER:
                lower -= 1
            if kinds[words[run.names[lower]]] != UPPER:
                at = lower
        chosen = run.names[at]
        return words[:chosen], words[chosen], run.places[at]

    def check_names(self, run: WordRun) -> None:
        """Refuse more words than a type and a name: only those in upper case may annotate."""
        lower = [at for at, word in enumerate(run.names) if self.kinds[run.words[word]] == IDENTIFIER]
        spare = lower[:-1] if run.typed else lower[1:-1]
        if spare:
            token = run.words[run.names[spare[0]]]
            note = f"put a ',' between two parameters; if '{token}' says nothing, name it with --annotation {token}"
            message = f"'{token}' and another word may both be the parameter's name"
            raise self.fail("ambiguous-type", message, run.places[spare[0]], note)

    def read_aggregate(self, index: int, words: list[str]) -> int:
        """`struct tag` at `index`, attributes before the tag left out; returns the index behind it."""
        words.append(self.texts[index])
        keyword = index
        index = self.skip_to_tag(index + 1)
        token = self.texts[index]
        if token == "{}" or (self.kinds[token] in (IDENTIFIER, UPPER, MARK_LIKE) and self.texts[index + 1] == "{}"):
            note = "define the type before the declaration and name it here"
            raise self.fail("type-in-parameter", "a type is defined among the parameters", keyword, note, index + 1)
        if self.kinds[token] not in (IDENTIFIER, UPPER, MARK_LIKE):
            raise self.unexpected(index, f"a tag after '{self.texts[keyword]}'")
        words.append(token)
        return index + 1

    def is_annotation_call(self, index: int, run: WordRun) -> bool:
        """Whether the identifier at `index`, which a `(` follows, is a macro that annotates: no name, no type."""
        if self.kinds[self.texts[index]] != UPPER:
            return False
        end = self.skip_group(index + 1)
        return ((run.typed or bool(run.names)) and self.kinds[self.texts[end]] < PUNCTUATION) or (
            not run.typed
            and not run.names
            and self.kinds[self.texts[end]] in (BUILTIN, AGGREGATE, QUALIFIER, IDENTIFIER)
            and self.texts[end + 1] not in (",", ")", "[")
        )
