# SPDX-License-Identifier: GPL-2.0-or-later
"""Declarations to header text in many equivalent spellings: every one means the same to a reader of C.

A style is a set of liberties and the seed that chooses among them, so that a long header costs few drawn numbers, and
the empty style is the plain spelling.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cowrap_harness.case import Subject
from cowrap_harness.declaration_text import function_text, split_specifiers, tokens_of
from cowrap_harness.decoys import COMMENTS, decoy

LIBERTIES = (
    "space", "comments", "line-comments", "splices", "crlf", "macros", "attributes", "annotations", "conditionals",
    "one-line", "declarators", "extern", "linkage", "decoys", "parentheses", "mark-anywhere", "byte-order-mark",
)  # fmt: skip

_WORDY = re.compile(r"[\w$\"#]")
_AGGREGATES = ("struct", "union", "enum")
_ANNOTATIONS = ("GRAPH_RDLOCK", "G_GNUC_UNUSED", "QEMU_WARN_UNUSED", "TSA_REQUIRES(lock)", "coroutine_mixed_fn")
_ATTRIBUTES = ("__attribute__((unused))", "__attribute__((nonnull(1), cold))", "__attribute__((__deprecated__))")
_SPACES = (" ", "  ", "\t", "\n", "\n    ", "\v", "\f", " \n\t")


@dataclass(frozen=True)
class Style:
    """Liberties that a spelling takes, and the seed that says where; `Style()` is plain."""

    liberties: frozenset[str] = frozenset()
    seed: int = 0


@dataclass(frozen=True)
class Spelled:
    """A header's text, and for each declaration the lines that say it alone."""

    header: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Written:
    """What a spelling starts from: a subject; where it is `fixed`, its text stands as it is, on lines of its own."""

    subject: Subject
    fixed: bool = False


def spell(written: Sequence[Written], definitions: Sequence[str], style: Style) -> Spelled:
    """The header that says `definitions` and then all declarations, in a style."""
    return _Speller(style).spell(written, definitions)


class _Speller:
    """One spelling at work."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.random = random.Random(style.seed)
        self.macros: list[str] = []
        self.count = 0

    def may(self, liberty: str, share: float = 0.4) -> bool:
        """Whether to take a liberty here."""
        return liberty in self.style.liberties and self.random.random() < share

    def spell(self, written: Sequence[Written], definitions: Sequence[str]) -> Spelled:
        lines = [self.declaration(item) for item in written]
        pieces: list[str] = [f"{text}\n" for text in definitions]
        index = 0
        while index < len(written):
            end = self.run_end(written, index)
            text = self.joined(written[index:end]) if end > index + 1 else lines[index]
            pieces.append(self.surrounded(text))
            index = end
        body = "".join(self.macros) + "".join(pieces)
        header = ("\ufeff" if "byte-order-mark" in self.style.liberties else "") + body
        if "crlf" in self.style.liberties:
            header = header.replace("\n", "\r\n")
        return Spelled(header, tuple(lines))

    def run_end(self, written: Sequence[Written], start: int) -> int:
        """How far the declarations that can share their specifiers with the one at `start` go, if they may."""
        end = start + 1
        if not self.may("declarators", 0.6) or written[start].fixed:
            return end
        same = _shared(written[start].subject)
        while (
            end < len(written) and not written[end].fixed and _shared(written[end].subject) == same and end < start + 4
        ):
            end += 1
        return end

    def joined(self, written: Sequence[Written]) -> str:
        """Several declarators in one declaration."""
        head, mark = _shared(written[0].subject)
        rests = [split_specifiers(function_text(item.subject.name, item.subject.signature))[1] for item in written]
        words = [*tokens_of(head), mark, *[token for rest in rests for token in (*self.declarator(rest), ",")]]
        return self.laid_out([*words[:-1], ";"]) + "\n"

    def declaration(self, item: Written) -> str:
        """One declaration alone, with its line end."""
        subject = item.subject
        if item.fixed:
            return f"{subject.text.rstrip()}\n"
        head, rest = split_specifiers(function_text(subject.name, subject.signature))
        words = self.specifiers(tokens_of(head), subject.mark)
        declarator = self.declarator(rest, words[-1] in (*tokens_of(head), subject.mark))
        return self.laid_out([*words, *declarator, *self.trailing(), ";"]) + "\n"

    def specifiers(self, head: list[str], mark: str) -> list[str]:
        """The type's words with the mark, `extern`, annotations and attributes among them."""
        places = [at for at in range(len(head) + 1) if at == 0 or head[at - 1] not in _AGGREGATES]
        words: dict[int, list[str]] = {at: [] for at in places}
        words[self.random.choice(places) if self.may("mark-anywhere") else places[-1]].append(mark)
        for at in places:
            if self.may("annotations", 0.2):
                words[at].append(self.random.choice(_ANNOTATIONS))
            if self.may("attributes", 0.2):
                words[at].append(self.random.choice(_ATTRIBUTES))
            # an upper-case type and an upper-case macro look alike to a reader who does not know the macro
            if self.may("macros", 0.2) and not any(word.isupper() for word in head):
                words[at].append(self.macro())
        if mark.startswith("no_co_wrapper") and self.may("annotations"):
            words[self.random.choice(places)].append("coroutine_fn")
        if self.may("extern"):
            words[0].insert(0, "extern")
        found: list[str] = []
        for at in range(len(head) + 1):
            found += [*words.get(at, []), *head[at : at + 1]]
        return [token for word in found for token in tokens_of(word)]

    def macro(self) -> str:
        """A macro of the header's own that stands for nothing a wrapper must know."""
        name = f"CASE_API_{len(self.macros)}"
        called = self.random.random() < 0.5
        self.macros.append(f"#define {name}{'(a, b)' if called else ''} __attribute__((unused))\n")
        return f"{name}(1, (2))" if called else name

    def trailing(self) -> list[str]:
        """What may stand between the parameter list and the semicolon."""
        found = []
        if self.may("annotations"):
            found.append(self.random.choice(_ANNOTATIONS[:4]))
        if self.may("attributes"):
            found.append(self.random.choice(_ATTRIBUTES))
        if self.may("macros", 0.2):
            found.append(self.macro())
        return [token for word in found for token in tokens_of(word)]

    def declarator(self, rest: str, wrappable: bool = True) -> list[str]:
        """The declarator's tokens, its parameters perhaps with attributes, its name perhaps in parentheses.

        Behind a macro's name these would be the macro's.
        """
        tokens = tokens_of(rest)
        start = next(at for at, token in enumerate(tokens) if _WORDY.match(token) and token not in _QUALIFIERS)
        found: list[str] = []
        depth = inside = 0
        for at, token in enumerate(tokens):
            wrap = wrappable and at == start and tokens[at + 1] == "(" and self.may("parentheses")
            found += ["(", token, ")"] if wrap else [token]
            depth += {"(": 1, ")": -1}.get(token, 0)
            begins = at == start + 1 or (token == "," and depth == inside)
            if at == start + 1:
                inside = depth
            bare = tokens[at + 1 : at + 3] == ["void", ")"] or tokens[at + 1 : at + 2] == ["..."]
            if begins and not bare and self.may("attributes", 0.15):
                found += tokens_of(_ATTRIBUTES[0])
        return found

    def laid_out(self, tokens: Sequence[str]) -> str:
        """Tokens with something between them."""
        parts = [self.in_word(tokens[0])]
        for before, token in pairwise(tokens):
            parts += [self.gap(before, token), self.in_word(token)]
        return "".join(parts)

    def in_word(self, token: str) -> str:
        """A token, perhaps with a spliced line inside."""
        if len(token) > 1 and self.may("splices", 0.1):
            cut = self.random.randrange(1, len(token))
            return f"{token[:cut]}\\\n{token[cut:]}"
        return token

    def gap(self, before: str, token: str) -> str:
        """What stands between two tokens."""
        needed = bool(_WORDY.match(before) and _WORDY.match(token)) or token in "*" or before == ","
        parts = []
        if self.may("space", 0.3):
            parts.append(self.random.choice(_SPACES))
        if self.may("comments", 0.1):
            parts.append(f"/*{self.random.choice(COMMENTS)}*/")
        if self.may("line-comments", 0.05):
            parts.append(f"//{self.random.choice(COMMENTS)}\n")
        if self.may("splices", 0.05):
            parts.append(" \\\n")
        if not parts and needed and not (token == "*" and before in "(*"):
            return " "
        return "".join(parts)

    def surrounded(self, text: str) -> str:
        """A declaration with what stands around it."""
        self.count += 1
        if self.may("conditionals", 0.3):
            text = self.conditional(text)
        elif self.may("linkage", 0.2):
            text = f'extern "C" {{\n{text}}}\n'
        elif self.may("one-line", 0.5) and "//" not in text:
            text = text.rstrip("\n") + " "
        if self.may("decoys", 0.5):
            text = self.fresh_line(text, decoy(self.random, self.count))
        return text

    def fresh_line(self, text: str, other: str) -> str:
        """`other` before or after `text`, each beginning a line."""
        if self.random.random() < 0.5:
            return f"\n{other}{text}"
        return f"{text}\n{other}"

    def conditional(self, text: str) -> str:
        """A declaration in a branch that is read."""
        number = self.count
        dead = decoy(self.random, number, dead=True)
        before, after = self.random.choice(
            (
                (f"#ifdef CONFIG_CASE_{number}", "#endif"),
                ("#if 1", f"#else\n{dead}#endif"),
                (f"#if 0\n{dead}#else", "#endif"),
                (f"#if defined(CASE) && \\\n    CASE > {number}", f"#elif 1\nint other_{number};\n#endif"),
                (f"# ifndef CONFIG_CASE_{number} // why", "#\telse /* else */\n#pragma once\n# endif"),
            )
        )
        return f"\n{before}\n{text}\n{after}\n"


_QUALIFIERS = ("const", "volatile", "restrict", "_Atomic")


def _shared(subject: Subject) -> tuple[str, str]:
    """What two declarations must have in common to stand in one: the specifiers and the mark."""
    return split_specifiers(function_text(subject.name, subject.signature))[0], subject.mark
