# SPDX-License-Identifier: GPL-2.0-or-later
"""What each dialect takes and includes, and how the dialects are listed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cowrap.cli import main
from cowrap.dialect import DIALECTS
from cowrap.guess import nearest
from cowrap.marks import MARK_WORDS, MARKS, vocabulary_of
from cowrap.pipeline import Outcome

LISTED = """\
qemu-5.2  QEMU 5.2, 6.0
qemu-6.1  QEMU 6.1
qemu-6.2  QEMU 6.2, 7.0 to 7.2 (selected by generated_co_wrapper)
qemu-8.0  QEMU 8.0
qemu-8.1  QEMU 8.1
qemu-8.2  QEMU 8.2
qemu-9.0  QEMU 9.0 to 9.2, 10.0 to 10.2, 11.0 (default)
"""
SINCE = {
    "generated_co_wrapper": ["qemu-5.2", "qemu-6.1", "qemu-6.2"],
    "co_wrapper": ["qemu-8.0", "qemu-8.1", "qemu-8.2", "qemu-9.0"],
    "co_wrapper_mixed": ["qemu-8.0", "qemu-8.1", "qemu-8.2", "qemu-9.0"],
    "co_wrapper_bdrv_rdlock": ["qemu-8.0", "qemu-8.1", "qemu-8.2", "qemu-9.0"],
    "co_wrapper_mixed_bdrv_rdlock": ["qemu-8.0", "qemu-8.1", "qemu-8.2", "qemu-9.0"],
    "no_co_wrapper": ["qemu-8.0", "qemu-8.1", "qemu-8.2", "qemu-9.0"],
    "no_co_wrapper_bdrv_rdlock": ["qemu-8.2", "qemu-9.0"],
    "no_co_wrapper_bdrv_wrlock": ["qemu-8.2", "qemu-9.0"],
}


def test_the_list_of_dialects(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dialects"]) == 0
    assert capsys.readouterr().out == LISTED


@pytest.mark.parametrize(
    ("dialect", "since"),
    [
        ("qemu-5.2", "2020-10-05"),
        ("qemu-6.1", "2021-06-18"),
        ("qemu-6.2", "2021-10-15"),
        ("qemu-8.0", "2023-02-17"),
        ("qemu-8.1", "2023-05-30"),
        ("qemu-8.2", "2023-11-21"),
        ("qemu-9.0", "2023-12-21"),
    ],
)
def test_the_day_since_when_each_dialect_is_spoken(
    dialect: str, since: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["dialects", "--show", dialect]) == 0
    assert f"\nsince: {since}\n" in capsys.readouterr().out


def test_each_mark_is_taken_by_the_dialects_that_have_it(codes: Callable[..., list[str]]) -> None:
    assert set(SINCE) == set(MARKS)
    for mark, dialects in SINCE.items():
        name = "bdrv_co_foo" if mark.startswith("no_co") else "bdrv_foo"
        taken = [dialect for dialect in DIALECTS if codes(f"int {mark} {name}(BdrvChild *c);", dialect=dialect) == []]
        assert taken == dialects, mark


@pytest.mark.parametrize("dialect", DIALECTS)
def test_includes_of_each_dialect(generate: Callable[..., Outcome], dialect: str) -> None:
    text = generate("", dialect=dialect).text
    assert text is not None
    names = ["qemu/osdep", "block/coroutines", "block/block-gen", "block/block_int"]
    if dialect >= "qemu-8":
        names.append("block/dirty-bitmap")
    assert text[text.index("#") :] == "".join(f'#include "{name}.h"\n' for name in names)


@pytest.mark.parametrize("dialect", ["qemu-8.0", "qemu-8.1", "qemu-8.2"])
@pytest.mark.parametrize(
    ("first", "context"),
    [
        ("BlockDriverState *p", "bdrv_get_aio_context(p)"),
        ("BdrvChild *p", "bdrv_get_aio_context(p->bs)"),
        ("BlockBackend *p", "blk_get_aio_context(p)"),
        ("int p", "qemu_get_aio_context()"),
    ],
)
def test_contexts_of_8(generate: Callable[..., Outcome], dialect: str, first: str, context: str) -> None:
    (made,) = generate(f"int co_wrapper bdrv_foo({first});", dialect=dialect).plans
    assert made.passage.initialisers[0] == ("poll_state.ctx", context)


@pytest.mark.parametrize("dialect", ["qemu-8.0", "qemu-8.1", "qemu-8.2", "qemu-9.0"])
def test_locks_of_a_coroutine(generate: Callable[..., Outcome], dialect: str) -> None:
    (made,) = generate("int co_wrapper_bdrv_rdlock bdrv_foo(int p);", dialect=dialect).plans
    assert (made.passage.before, made.passage.after) == (["bdrv_graph_co_rdlock();"], ["bdrv_graph_co_rdunlock();"])


def test_vocabularies() -> None:
    assert [word for word in MARKS if vocabulary_of(word) == "generated_co_wrapper"] == ["generated_co_wrapper"]
    assert vocabulary_of("generated_co_wrapper_mixed") == "generated_co_wrapper"
    assert vocabulary_of("no_co_wrapper_x") == "co_wrapper"
    prefixes = MARK_WORDS.prefixes
    assert all(word.startswith(prefixes) for word in ["co_wrapperx", "no_co_wrapper_x", "generated_co_wrapper_x"])
    assert not any(word.startswith(prefixes) for word in ["coroutine_fn", "my_co_wrapper", "co_wrappe"])


def test_a_word_is_compared_by_its_first_64_letters() -> None:
    """A longer one is cut: the comparison is quadratic."""
    assert nearest("a" * 60 + "b" * 1000, ["x", "a" * 60 + "bbbb"]) == "a" * 60 + "bbbb"
    assert nearest("a" * 10 + "b" * 1000, ["a" * 10]) is None
    # Six tenths must be alike: 39 letters of 64 and 66 are, 38 of 64 and 64 are not.
    assert nearest("b" * 25 + "a" * 1000, ["a" * 66]) == "a" * 66
    assert nearest("b" * 26 + "a" * 1000, ["a" * 64]) is None
    assert nearest("co_wrapper_mixd", ["co_wrapper", "co_wrapper_mixed"]) == "co_wrapper_mixed"
