# SPDX-License-Identifier: GPL-2.0-or-later
"""Nothing copied into C can close a comment, open a string or add a token: hostile text is put between any two tokens
of good declarations, and what comes out is read again."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.hostile import relex
from tests.hostile.claims import decoded
from tests.hostile.inputs import DICTIONARY

from cowrap.dialect import DIALECTS
from cowrap.pipeline import run

# The word stands only where its text says nothing about a declaration: it may not come out.
HIDDEN = (
    "/* INJECTED */", "/* INJECTED; \" ' */", "// INJECTED */ int x;\n", "// INJECTED \\\n INJECTED\n",
    '"INJECTED"', "'INJECTED'", '"*/ INJECTED /*"', "\n#define INJECTED\n", "\n#if 0\nINJECTED\n#endif\n",
    "({ INJECTED; })", "({})", "[[x]]",
    "__attribute__((x))", "__attribute__((x(\"*/ INJECTED\")))", "asm(\"INJECTED\")", "{ INJECTED; }",
    "\n%:define INJECTED\n",
)  # fmt: skip
GOOD = (
    "typedef char T [ 3 ] [ 4 ] ; int co_wrapper bdrv_a ( BdrvChild * child , const char * name , T t ) ;",
    "const T * co_wrapper_mixed_bdrv_rdlock bdrv_b ( BlockDriverState * bs , int v [ n * 2 ] , int ( * f ) ( int ) ) ;",
    "typeof ( a + 1 ) co_wrapper bdrv_c ( typeof ( b ) n , int ) , * bdrv_d ( void ) ;",
    "int generated_co_wrapper bdrv_e ( BdrvChild * child , int bdrv_poll_co ) ;",
)
FRAGMENTS = st.one_of(
    st.sampled_from(HIDDEN),
    st.sampled_from(DICTIONARY).map(lambda data: data.decode("utf-8", "surrogateescape")),
    st.text(max_size=3),
)


@st.composite
def headers(draw: st.DrawFn) -> str:
    """A good header with up to three hostile fragments between its tokens."""
    tokens = draw(st.sampled_from(GOOD)).split(" ")
    for _ in range(draw(st.integers(1, 3))):
        tokens.insert(draw(st.integers(0, len(tokens))), draw(FRAGMENTS))
    return draw(st.sampled_from(("", " ", "\n"))).join(tokens) if draw(st.booleans()) else " ".join(tokens)


def emitted(header: str) -> str:
    """The C text of a header in the dialect of its marks; empty where it is refused."""
    return run([decoded(header.encode("utf-8", "surrogateescape"))]).text or ""


@settings(max_examples=1500, deadline=None)
@example('int co_wrapper bdrv_a(int a[({ INJECTED; })]);')
@example('typedef int T[2][sizeof("INJECTED")]; int co_wrapper bdrv_a(T a);')
@example("int co_wrapper bdrv_a(int a[@]);")
@given(headers())
def test_hostile_text_never_comes_out(header: str) -> None:
    text = emitted(header)
    if text:
        found = relex.wrappers(text)
        assert "INJECTED" not in text
        assert len(found) == text.count("() calls ")


@pytest.mark.parametrize("header", GOOD)
def test_the_good_declarations_are_accepted(header: str) -> None:
    assert relex.wrappers(emitted(header))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_shape_reads_as_wrappers(dialect: str) -> None:
    row = DIALECTS[dialect]
    header = "".join(
        f"int {mark} bdrv_{'co_' if mark.startswith('no_') else ''}f{number}(BlockDriverState *bs, int n);\n"
        for number, mark in enumerate(row.marks)
    )
    outcome = run([decoded(header.encode())], dialect=row)
    assert outcome.text is not None
    assert len(relex.wrappers(outcome.text)) == len(row.marks)


@pytest.mark.parametrize(
    "token", ["({ 1; })", "@", "\\", "\0", "\u00e9", '"x"', "'c'", "\udcff", "`", "\u2028", "\u00a0", "({})"]
)
@pytest.mark.parametrize(
    "declaration",
    [
        "int co_wrapper bdrv_a(int a[{}]);",
        "int co_wrapper bdrv_a(typeof({}) a);",
        "typeof({}) co_wrapper bdrv_a(int a);",
        "int co_wrapper bdrv_a(int (*f)(int a[{}]));",
        "typedef int T[2][{}]; int co_wrapper bdrv_a(T a);",
        "typedef int T(int a[{}]); int co_wrapper bdrv_a(T a);",
        "typedef const typeof({}) T; T co_wrapper bdrv_a(int a);",
    ],
)
def test_what_cannot_be_written_again_is_refused(declaration: str, token: str) -> None:
    outcome = run([decoded(declaration.replace("{}", token, 1).encode("utf-8", "surrogateescape"))])
    assert outcome.text is None
    assert {item.code for item in outcome.diagnostics} <= {
        "syntax", "stray-character", "parameter-type", "result-type", "unclosed-bracket",
    }  # fmt: skip
