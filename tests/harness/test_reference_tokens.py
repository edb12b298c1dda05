# SPDX-License-Identifier: GPL-2.0-or-later
"""Token streams: what counts, what does not, and how a difference reads."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from cowrap_harness.reference_tokens import (
    ORDER,
    PREAMBLE,
    REST,
    WrapperDifference,
    c_tokens,
    difference,
    spanned_tokens,
    token_digest,
    wrapper_parts,
)

PIECES = [
    "#", '#include "x"', "\n", "\n#if", "\r\n", " ", "\t", "/*", "*/", "//", '"', "'", "\\", "a", "b1", "$x", "1.5e+3",
    "->", "...", "##", 'u8"x"', "L'c'", "{", "}", ";", ".",
]  # fmt: skip

WRAPPER = """
/* Wrappers for {t} */
typedef struct {s} {{
    BdrvPollCo poll_state;
    int ret;
    BlockDriverState *bs;
}} {s};

static void coroutine_fn {t}_entry(void *opaque)
{{
    {s} *s = opaque;

    s->ret = {t}(s->bs);
    aio_wait_kick();
}}

int {n}(BlockDriverState *bs)
{{
    if (qemu_in_coroutine()) {{
        return {t}(bs);
    }} else {{
        {s} s = {{
            .poll_state.in_progress = true,
            .bs = bs,
        }};
        bdrv_poll_co(&s.poll_state);
        return s.ret;
    }}
}}
"""
INCLUDES = '/* hello */\n#include "qemu/osdep.h"\n#include  "block/coroutines.h"\n'


def wrapper(name: str) -> str:
    return WRAPPER.format(n=f"bdrv_{name}", t=f"bdrv_co_{name}", s=f"Bdrv{name.title()}")


def test_comments_space_and_splices_do_not_count() -> None:
    assert c_tokens("a/*x*/b // y\n c\\\nd \t->e") == ["a", "b", "cd", "->", "e"]
    assert c_tokens('x = "/* no */" \'"\' L"a\\"b";') == ["x", "=", '"/* no */"', "'\"'", 'L"a\\"b"', ";"]
    assert c_tokens("a\r\nb") == ["a", "b"]


def test_preprocessor_lines_are_one_token() -> None:
    assert c_tokens('#include   "a.h" // x\n  # define A \\\n  1 /* y */\nint a;') == [
        '#include "a.h"', "# define A 1", "int", "a", ";",
    ]  # fmt: skip
    assert c_tokens("a # b") == ["a", "#", "b"]


def test_an_open_comment_is_no_white_space() -> None:
    assert c_tokens("int a /* why; int b;") == ["int", "a", "/* why; int b;"]
    assert difference("int f(void) { }", "int f(void) { } /* why") != []


def test_parts_are_wrappers() -> None:
    parts = wrapper_parts(INCLUDES + wrapper("a") + wrapper("b"))
    assert list(parts) == [PREAMBLE, "bdrv_a", "bdrv_b"]
    assert parts[PREAMBLE] == ['#include "qemu/osdep.h"', '#include "block/coroutines.h"']
    assert parts["bdrv_a"][:3] == ["typedef", "struct", "BdrvA"]
    assert sum(len(part) for part in parts.values()) == len(c_tokens(INCLUDES + wrapper("a") + wrapper("b")))


def test_a_wrapper_twice_is_two_parts_and_a_torn_end_is_seen() -> None:
    torn = wrapper("a") + wrapper("a") + "static int x = 1; int bdrv_b(int"
    assert list(wrapper_parts(torn)) == [PREAMBLE, "bdrv_a", "bdrv_a#2", REST]


def test_function_pointer_parameters_and_attributes_do_not_hide_the_name() -> None:
    text = "__attribute__((cold)) int f(int (*cb)(void *, int), void *p) { return cb(p, 1); }"
    assert list(wrapper_parts(text)) == [PREAMBLE, "f"]


def test_equal_tokens_have_no_difference() -> None:
    text = INCLUDES + wrapper("a") + wrapper("b")
    reformatted = text.replace("    ", "\t").replace("\n\n", "\n/* new */\n")
    assert difference(reformatted, text) == []
    assert token_digest(reformatted) == token_digest(text)


def test_a_changed_wrapper_alone_is_named_and_its_lines_shown() -> None:
    theirs = INCLUDES + wrapper("a") + wrapper("b")
    ours = INCLUDES + wrapper("a") + wrapper("b").replace("    aio_wait_kick();\n", "")
    (found,) = difference(ours, theirs)
    assert (found.name, found.kind) == ("bdrv_b", "tokens")
    assert found.text.splitlines() == [
        "     BdrvB *s = opaque;",
        "     s->ret = bdrv_co_b(s->bs);",
        "-    aio_wait_kick();",
        " }",
        " int bdrv_b(BlockDriverState *bs)" + " {",
    ]
    assert token_digest(ours) != token_digest(theirs)


def test_missing_extra_and_order() -> None:
    a, b = wrapper("a"), wrapper("b")
    assert [(d.name, d.kind) for d in difference(a, a + b)] == [("bdrv_b", "missing")]
    assert [(d.name, d.kind) for d in difference(a + b, b)] == [("bdrv_a", "extra")]
    (found,) = difference(b + a, a + b)
    assert (found.name, found.kind) == (ORDER, "tokens")
    (found,) = difference("#include <a.h>\n" + a, INCLUDES + a)
    assert found == WrapperDifference(
        PREAMBLE, "tokens", '-#include "qemu/osdep.h"\n-#include "block/coroutines.h"\n+#include <a.h>'
    )


def test_every_single_token_change_is_a_difference_that_shows() -> None:
    """Deleting, doubling or swapping any token of a wrapper shows, also where the C spelling looks alike."""
    tokens = c_tokens(wrapper("a"))
    text = " ".join(tokens)
    for at in range(len(tokens)):
        for changed in (tokens[:at] + tokens[at + 1 :], tokens[:at] + [tokens[at]] * 2 + tokens[at + 1 :]):
            found = difference(" ".join(changed), text)
            assert found, (at, tokens[at])
            assert all(d.text for d in found), (at, tokens[at])


def test_static_inside_a_parameter_does_not_make_a_wrapper_static() -> None:
    assert "bdrv_a" in wrapper_parts("int bdrv_a(int least[static 4])\n{\n    return least[0];\n}\n")


def test_a_function_that_returns_a_function_pointer_has_its_own_name() -> None:
    assert "bdrv_fp" in wrapper_parts("int (*bdrv_fp(BlockDriverState *bs, int x))(long)\n{\n    return 0;\n}\n")


def test_a_function_that_returns_a_pointer_to_an_array_has_its_own_name() -> None:
    assert "bdrv_row" in wrapper_parts("int (*bdrv_row(BlockDriverState *bs))[4][2]\n{\n    return 0;\n}\n")


@given(st.lists(st.sampled_from(PIECES), max_size=16).map("".join))
@example("/* # */ #define A /*\n b */ c")
@example("#")
def test_a_text_read_at_once_has_the_tokens_that_it_has_read_one_by_one(text: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\\\n", "")
    assert c_tokens(text) == [token for token, _, _ in spanned_tokens(plain)]
