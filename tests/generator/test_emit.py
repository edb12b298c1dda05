# SPDX-License-Identifier: GPL-2.0-or-later
"""What is emitted, token by token, for each shape of wrapper in each dialect."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cowrap.pipeline import Outcome, run
from cowrap.source import SourceFile
from cowrap.writer import as_ascii, comment, harmless

Wrappers = Callable[..., list[str]]
Tokens = Callable[[str], list[str]]

GENERATED = "int generated_co_wrapper bdrv_peek(BdrvChild *child, int64_t off, Error **errp);\n"
MIXED = "int64_t co_wrapper_mixed_bdrv_rdlock bdrv_peek(BdrvChild *child, int64_t off, Error **errp);\n"
OUTSIDE = "void co_wrapper bdrv_poke(BdrvChild *child, bool on);\n"
INSIDE = "BlockDriverState * coroutine_fn {mark} bdrv_co_dig(BlockDriverState *bs, int flags);\n"

OLD = """
typedef struct BdrvCoPeek {
    BdrvPollCo poll_state;
    BdrvChild *child;
    int64_t off;
    Error **errp;
} BdrvCoPeek;
static void coroutine_fn bdrv_co_peek_entry(void *opaque)
{
    BdrvCoPeek *s = opaque;
    s->poll_state.ret = bdrv_co_peek(s->child, s->off, s->errp);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}
int bdrv_peek(BdrvChild *child, int64_t off, Error **errp)
{
    if (qemu_in_coroutine()) {
        return bdrv_co_peek(child, off, errp);
    } else {
        BdrvCoPeek s = {
            .poll_state.bs = child->bs,
            .poll_state.in_progress = true,
            .child = child,
            .off = off,
            .errp = errp,
        };
        s.poll_state.co = qemu_coroutine_create(bdrv_co_peek_entry, &s);
        return bdrv_poll_co(&s.poll_state);
    }
}
"""
PEEK = """
typedef struct BdrvPeek {
    BdrvPollCo poll_state;
    int64_t ret;
    BdrvChild *child;
    int64_t off;
    Error **errp;
} BdrvPeek;
static void coroutine_fn bdrv_co_peek_entry(void *opaque)
{
    BdrvPeek *s = opaque;
    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_peek(s->child, s->off, s->errp);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}
int64_t bdrv_peek(BdrvChild *child, int64_t off, Error **errp)
{
    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_peek(child, off, errp);
    } else {
        BdrvPeek s = {
            .poll_state.ctx = CONTEXT,
            .poll_state.in_progress = true,
            .child = child,
            .off = off,
            .errp = errp,
        };
        s.poll_state.co = qemu_coroutine_create(bdrv_co_peek_entry, &s);
        bdrv_poll_co(&s.poll_state);
        return s.ret;
    }
}
"""
POKE = """
typedef struct BdrvPoke {
    BdrvPollCo poll_state;
    BdrvChild *child;
    bool on;
} BdrvPoke;
static void coroutine_fn bdrv_co_poke_entry(void *opaque)
{
    BdrvPoke *s = opaque;
    bdrv_co_poke(s->child, s->on);
    s->poll_state.in_progress = false;
    aio_wait_kick();
}
void bdrv_poke(BdrvChild *child, bool on)
{
    BdrvPoke s = {
        .poll_state.ctx = CONTEXT,
        .poll_state.in_progress = true,
        .child = child,
        .on = on,
    };
    assert(!qemu_in_coroutine());
    s.poll_state.co = qemu_coroutine_create(bdrv_co_poke_entry, &s);
    bdrv_poll_co(&s.poll_state);
}
"""
DIG = """
typedef struct BdrvCoDig {
    Coroutine *co;
    BlockDriverState * ret;
    BlockDriverState *bs;
    int flags;
} BdrvCoDig;
static void bdrv_dig_bh(void *opaque)
{
    BdrvCoDig *s = opaque;
    BEFORE
    s->ret = bdrv_dig(s->bs, s->flags);
    AFTER
    aio_co_wake(s->co);
}
BlockDriverState * coroutine_fn bdrv_co_dig(BlockDriverState *bs, int flags)
{
    BdrvCoDig s = {
        .co = qemu_coroutine_self(),
        .bs = bs,
        .flags = flags,
    };
    assert(qemu_in_coroutine());
    aio_bh_schedule_oneshot(qemu_get_aio_context(), bdrv_dig_bh, &s);
    qemu_coroutine_yield();
    return s.ret;
}
"""
ACQUIRE = "aio_context_acquire(ctx);"
RELEASE = "aio_context_release(ctx);"
CTX = "AioContext *ctx = bdrv_get_aio_context(s->bs);"


@pytest.mark.parametrize("dialect", ["qemu-5.2", "qemu-6.1", "qemu-6.2"])
def test_generated_co_wrapper(wrappers: Wrappers, tokens: Tokens, dialect: str) -> None:
    assert wrappers(GENERATED, dialect=dialect) == tokens(OLD)


@pytest.mark.parametrize(
    ("dialect", "context"),
    [
        ("qemu-8.0", "bdrv_get_aio_context(child->bs)"),
        ("qemu-8.1", "bdrv_get_aio_context(child->bs)"),
        ("qemu-8.2", "bdrv_get_aio_context(child->bs)"),
        ("qemu-9.0", "qemu_get_current_aio_context()"),
    ],
)
def test_mixed_and_outside(wrappers: Wrappers, tokens: Tokens, dialect: str, context: str) -> None:
    assert wrappers(MIXED + OUTSIDE, dialect=dialect) == tokens((PEEK + POKE).replace("CONTEXT", context))


@pytest.mark.parametrize(
    ("dialect", "mark", "before", "after"),
    [
        ("qemu-8.0", "no_co_wrapper", "", ""),
        ("qemu-8.1", "no_co_wrapper", CTX + ACQUIRE, RELEASE),
        ("qemu-8.2", "no_co_wrapper", CTX + ACQUIRE, RELEASE),
        (
            "qemu-8.2",
            "no_co_wrapper_bdrv_rdlock",
            CTX + "bdrv_graph_rdlock_main_loop();" + ACQUIRE,
            RELEASE + "bdrv_graph_rdunlock_main_loop();",
        ),
        (
            "qemu-8.2",
            "no_co_wrapper_bdrv_wrlock",
            CTX + "bdrv_graph_wrlock(NULL);" + ACQUIRE,
            RELEASE + "bdrv_graph_wrunlock(NULL);",
        ),
        ("qemu-9.0", "no_co_wrapper", "", ""),
        ("qemu-9.0", "no_co_wrapper_bdrv_rdlock", "bdrv_graph_rdlock_main_loop();", "bdrv_graph_rdunlock_main_loop();"),
        ("qemu-9.0", "no_co_wrapper_bdrv_wrlock", "bdrv_graph_wrlock();", "bdrv_graph_wrunlock();"),
    ],
)
def test_inside(wrappers: Wrappers, tokens: Tokens, dialect: str, mark: str, before: str, after: str) -> None:
    expected = tokens(DIG.replace("BEFORE", before).replace("AFTER", after))
    assert wrappers(INSIDE.format(mark=mark), dialect=dialect) == expected


def test_inside_is_marked_coroutine_fn_though_the_declaration_is_not(wrappers: Wrappers) -> None:
    assert wrappers("void no_co_wrapper bdrv_co_dig(int x);") == wrappers(
        "void coroutine_fn no_co_wrapper bdrv_co_dig(int x);"
    )
    assert "coroutine_fn" in wrappers("void no_co_wrapper bdrv_co_dig(int x);")


def test_void_mixed_has_no_result_and_no_return(wrappers: Wrappers) -> None:
    emitted = wrappers("void co_wrapper_mixed bdrv_poke(BdrvChild *child);")
    assert "return" not in emitted
    assert "ret" not in emitted


def test_no_parameters(wrappers: Wrappers) -> None:
    text = " ".join(wrappers("int co_wrapper_mixed bdrv_poke(void);"))
    assert "int bdrv_poke ( void ) {" in text
    assert "s->ret = bdrv_co_poke ( ) ;".replace("s->", "s -> ") in text


@pytest.mark.parametrize(
    ("dialect", "includes"),
    [
        ("qemu-6.2", ["qemu/osdep.h", "block/coroutines.h", "block/block-gen.h", "block/block_int.h"]),
        (
            "qemu-9.0",
            ["qemu/osdep.h", "block/coroutines.h", "block/block-gen.h", "block/block_int.h", "block/dirty-bitmap.h"],
        ),
    ],
)
def test_includes(generate: Callable[..., Outcome], dialect: str, includes: list[str]) -> None:
    text = generate("int x;", dialect=dialect).text
    assert text is not None
    assert [line for line in text.splitlines() if line.startswith("#")] == [f'#include "{name}"' for name in includes]


def test_layout_of_a_whole_file() -> None:
    text = run([SourceFile("a.h", OUTSIDE)]).text
    assert text is not None
    assert text.startswith("/*\n * Coroutine wrappers, generated by cowrap. Do not edit.\n")
    assert (
        " * Dialect: qemu-9.0 (chosen by the marks)\n * SPDX-License-Identifier: GPL-2.0-or-later\n */\n\n#include"
        in text
    )
    assert text.endswith("}\n")
    assert "\n\n\n" not in text
    assert not any(line != line.rstrip() for line in text.splitlines())


def test_head_says_how_the_dialect_was_chosen(generate: Callable[..., Outcome]) -> None:
    assert "qemu-8.1 (named by the test)" in (generate("", dialect="qemu-8.1").text or "")
    assert "qemu-9.0 (the default: no mark in the input)" in (generate("").text or "")
    assert "qemu-6.2 (chosen by the marks)" in (generate(GENERATED).text or "")


@pytest.mark.parametrize("text", ["*/ int x; /*", "a\nb", "??/", "back\\", "\u2028\x00\x1b", "/" * 3 + "*"])
def test_comment_holds_anything(text: str) -> None:
    lines = comment([text, text])
    body = "\n".join(lines)
    assert body.isascii()
    assert body.index("*/") == len(body) - 2
    assert body.rindex("/*") == 0
    assert len(lines) == 4
    assert "\\" not in body
    assert "??" not in harmless(text)


def test_identifiers_beyond_ascii_become_universal_names() -> None:
    assert as_ascii("int f\u00e9(\U0001f600)") == "int f\\u00e9(\\U0001f600)"


def test_output_is_deterministic(generate: Callable[..., Outcome]) -> None:
    first, second = (generate(MIXED + OUTSIDE).text for _ in range(2))
    assert first == second
