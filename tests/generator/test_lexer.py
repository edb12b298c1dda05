# SPDX-License-Identifier: GPL-2.0-or-later
"""Tokens, splices and the places of both."""

from __future__ import annotations

import re

import pytest

from cowrap.lexer import BODY, Code, Places, tokenize_pieces
from cowrap.scanner import Scanner
from cowrap.source import SourceFile, Span


def tokenize(text: str) -> list[tuple[str, Span]]:
    """All tokens that are read, in order, with their places; each body is one token `{}`."""
    code = Code(SourceFile("t.h", text))
    found: list[tuple[str, Span]] = []
    for item in Scanner(code).items():
        texts, places = tokenize_pieces(code, item.pieces), Places(code, item.pieces)
        found += [(text, places.span(at, at + 1)) for at, text in enumerate(texts)]
        if item.terminated and texts and texts[-1] != BODY:
            found.append((";", code.span(item.end, item.end + 1)))
    return found


def words(text: str) -> list[str]:
    return [token for token, _ in tokenize(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("int a;", ["int", "a", ";"]),
        ("a$b _c 0x1F 1.5e+3 .5f 1e;", ["a$b", "_c", "0x1F", "1.5e+3", ".5f", "1e", ";"]),
        ("a->b ... << >= &&;", ["a", "->", "b", "...", "<<", ">=", "&&", ";"]),
        ("a/**/b//c\nd;", ["a", "b", "d", ";"]),
        ("a/b / c;", ["a", "/", "b", "/", "c", ";"]),
        ("f(L\"x;\\\"\", ';');", ["f", "(", "L", '""', ",", '""', ")", ";"]),
        ("a<:1:>;", ["a", "[", "1", "]", ";"]),
        ("struct s { int a; } b;", ["struct", "s", "{}", "b", ";"]),
        ("#define X\na;", ["a", ";"]),
        ("a\n#define X\nb;", ["a", "#", "b", ";"]),
        ("a\u00a0b;", ["a", "\u00a0", "b", ";"]),
        ("a\x1fb;", ["a", "\x1f", "b", ";"]),
        ("\ufeffa;", ["a", ";"]),
        ("??/\na;", ["?", "?", "/", "a", ";"]),
        ("a<b%c; d<%e;%>", ["a", "<", "b", "%", "c", ";", "d", "{}"]),
        ("a<<%b%>", ["a", "<", "{}"]),
        ("#if 0\n%> <% %\n%: else\na;\n%:endif\nb;", ["a", ";", "b", ";"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_every_token_has_its_place() -> None:
    text = "/* x */ int\\\n f\\\r\noo (a\\ \nb) ;\n  char *c;"
    spans = [span.text for _, span in tokenize(text)]
    assert words(text) == ["int", "foo", "(", "ab", ")", ";", "char", "*", "c", ";"]
    assert [re.sub(r"\\ ?\r?\n", "", span) for span in spans] == words(text)


def test_origin_of_places_around_splices() -> None:
    code = Code(SourceFile("t.h", "ab\\\n\\\ncd\\\ne"))
    assert code.text == "abcde"
    assert [code.origin(at) for at in range(5)] == [0, 1, 6, 7, 10]
    assert code.span(1, 3).text == "b\\\n\\\nc"


def test_tokens_of_an_item_and_their_places() -> None:
    code = Code(SourceFile("t.h", "int/**/ co_wrapper f(\"s\");"))
    (item,) = Scanner(code, needle="co_wrapper").items()
    places = Places(code, item.pieces)
    assert tokenize_pieces(code, item.pieces) == ["int", "co_wrapper", "f", "(", '""', ")"]
    written = [code.text[start:end] for start, end in zip(places.starts, places.ends)]
    assert written == ["int", "co_wrapper", "f", "(", '"s"', ")"]
    assert places.span(0, 2).text == "int/**/ co_wrapper"


def test_a_digraph_has_both_its_characters() -> None:
    code = Code(SourceFile("t.h", "  a<:1:> "))
    (item,) = Scanner(code, needle="").items()
    places = Places(code, item.pieces)
    assert tokenize_pieces(code, item.pieces) == ["a", "[", "1", "]"]
    assert [places.span(at, at + 1).text for at in range(4)] == ["a", "<:", "1", ":>"]


def test_lines_and_columns_for_all_line_ends() -> None:
    source = SourceFile("t.h", "a\nb\r\nc\rd")
    assert [source.line_column(source.text.index(letter)) for letter in "abcd"] == [(1, 1), (2, 1), (3, 1), (4, 1)]


@pytest.mark.parametrize("text", ["int f(a, n}", "int f(/**/a, n}", "int f(a, n\n#if X\n{\n#else\n;\n#endif\n"])
def test_code_before_a_stray_brace_is_read_once(text: str) -> None:
    assert [token for token in words(text) if token in ("a", "n")] == ["a", "n"]


def test_a_macro_call_before_a_directive_is_read_once() -> None:
    assert words("DECLARE_X(A, B)\n#define Y\nint x;\n")[:7] == ["DECLARE_X", "(", "A", ",", "B", ")", ";"]
