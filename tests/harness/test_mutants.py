# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutants of an emitted wrapper: what each operator makes of it, that all are different, and that names last."""

from __future__ import annotations

from collections import Counter

import pytest

from cowrap_harness.mutant_source import SourceError, WrapperSource, read_wrapper
from cowrap_harness.mutants import Mutant, mutants_of, renamed, sampled
from cowrap_harness.reference_tokens import c_tokens
from cowrap_harness.runtime_functions import FunctionType, runtime_functions
from cowrap_harness.toolchain import Toolchain

WRAPPER = """\
typedef struct BdrvMixed {
    BdrvPollCo poll_state;
    int ret;
    BdrvChild *child;
    int64_t from;
    const char *name;
} BdrvMixed;
static void coroutine_fn bdrv_co_mixed_entry(void *opaque)
{
    BdrvMixed *s = opaque;
    bdrv_graph_co_rdlock();
    s->ret = bdrv_co_mixed(s->child, s->from, s->name);
    bdrv_graph_co_rdunlock();
    s->poll_state.in_progress = false;
    aio_wait_kick();
}
int bdrv_mixed(BdrvChild *child, int64_t from, const char *name)
{
    if (qemu_in_coroutine()) {
        assume_graph_lock();
        return bdrv_co_mixed(child, from, name);
    } else {
        BdrvMixed s = {
            .poll_state.ctx = qemu_get_current_aio_context(),
            .poll_state.in_progress = true,
            .child = child,
            .from = from,
            .name = name,
        };
        s.poll_state.co = qemu_coroutine_create(bdrv_co_mixed_entry, &s);
        bdrv_poll_co(&s.poll_state);
        return s.ret;
    }
}
"""

OPERATORS = {
    "drop-statement", "move-statement", "early-completion", "late-completion", "wrong-place-of-lock", "wrong-lock",
    "static-storage", "drop-initialiser", "reorder-initialisers", "swap-initialisers", "wrong-context",
    "swap-arguments", "duplicate-argument", "drop-argument", "retype-argument", "swap-parameters",
    "duplicate-parameter", "drop-parameter", "retype-parameter", "flip-constant", "flip-condition", "swap-function",
    "narrow-member", "widen-member",
    "missing-const",
}  # fmt: skip

# One line of each operator, as it must stand in some mutant, by what it replaces ("" for a line that only goes).
CALL = "bdrv_co_mixed(s->child, s->from, s->name);"
MADE = [
    ("drop-statement", "aio_wait_kick();", ""),
    ("drop-statement", f"s->ret = {CALL}", CALL),
    ("move-statement", "assume_graph_lock(); return bdrv_co_mixed(child, from, name);",
     "return bdrv_co_mixed(child, from, name); assume_graph_lock();"),
    ("late-completion", "s->poll_state.in_progress = false; aio_wait_kick();",
     "aio_wait_kick(); s->poll_state.in_progress = false;"),
    ("early-completion", "bdrv_graph_co_rdunlock(); s->poll_state.in_progress = false; aio_wait_kick();",
     "aio_wait_kick(); bdrv_graph_co_rdunlock(); s->poll_state.in_progress = false;"),
    ("wrong-lock", f"bdrv_graph_co_rdlock(); s->ret = {CALL} bdrv_graph_co_rdunlock();", f"s->ret = {CALL}"),
    ("wrong-place-of-lock", "bdrv_graph_co_rdunlock(); s->poll_state.in_progress = false;",
     "s->poll_state.in_progress = false; bdrv_graph_co_rdunlock();"),
    ("static-storage", "BdrvMixed s = {", "static BdrvMixed s; s = (BdrvMixed) {"),
    ("drop-initialiser", ".from = from,", ""),
    ("reorder-initialisers", ".child = child, .from = from,", ".from = from, .child = child,"),
    ("swap-initialisers", ".child = child, .from = from,", ".child = from, .from = child,"),
    ("wrong-context", ".ctx = qemu_get_current_aio_context()", ".ctx = bdrv_get_aio_context(child->bs)"),
    ("swap-arguments", "return bdrv_co_mixed(child, from, name)", "return bdrv_co_mixed(child, name, from)"),
    ("duplicate-argument", "return bdrv_co_mixed(child, from, name)", "return bdrv_co_mixed(child, from, from)"),
    ("drop-argument", "return bdrv_co_mixed(child, from, name)", "return bdrv_co_mixed(child, from)"),
    ("drop-argument", "return bdrv_co_mixed(child, from, name)", "return bdrv_co_mixed(from, name)"),
    ("retype-argument", "return bdrv_co_mixed(child, from, name)", "return bdrv_co_mixed(child, (int8_t)(from), name)"),
    ("swap-parameters", "(BdrvChild *child, int64_t from,", "(int64_t from, BdrvChild *child,"),
    ("retype-parameter", "(BdrvChild *child, int64_t from,", "(BdrvChild *child, uint64_t from,"),
    ("flip-constant", ".in_progress = true", ".in_progress = false"),
    ("flip-constant", "return s.ret;", "return 0;"),
    ("flip-condition", "if (qemu_in_coroutine())", "if (!qemu_in_coroutine())"),
    ("flip-condition", "if (qemu_in_coroutine())", "if (false)"),
    ("swap-function", "bdrv_graph_co_rdlock(); s", "bdrv_graph_wrlock(); s"),
    ("swap-function", "s->ret = bdrv_co_mixed(s", "s->ret = bdrv_mixed(s"),
    ("narrow-member", "int64_t from;", "int8_t from;"),
    ("widen-member", "int ret;", "int64_t ret;"),
    ("missing-const", "const char *name; }", "char *name; }"),
]  # fmt: skip


@pytest.fixture(scope="module")
def functions() -> dict[str, FunctionType]:
    """What the runtime of qemu-9.0 declares."""
    return dict(runtime_functions("qemu-9.0", Toolchain.discover()))


@pytest.fixture(scope="module")
def made(functions: dict[str, FunctionType]) -> list[Mutant]:
    return mutants_of("bdrv_mixed", c_tokens(WRAPPER), functions)


def spelled(text: str) -> str:
    return " ".join(c_tokens(text))


def test_every_operator_is_there(made: list[Mutant]) -> None:
    assert {mutant.operator for mutant in made} == OPERATORS
    assert len(made) > 200


def test_each_mutant_is_another_text_and_none_the_original(made: list[Mutant]) -> None:
    texts = Counter(mutant.tokens for mutant in made)
    assert set(texts.values()) == {1}
    assert tuple(c_tokens(WRAPPER)) not in texts
    assert len({mutant.name for mutant in made}) == len(made)


@pytest.mark.parametrize(("operator", "before", "after"), MADE)
def test_an_operator_makes_this_of_that(made: list[Mutant], operator: str, before: str, after: str) -> None:
    original = spelled(WRAPPER)
    assert spelled(before) in original
    due = " ".join(original.replace(spelled(before), spelled(after), 1).split())
    assert due in {" ".join(mutant.tokens) for mutant in made if mutant.operator == operator}


def test_every_mutant_keeps_its_brackets(made: list[Mutant]) -> None:
    for mutant in made:
        for opening, closing in ("()", "{}", "[]"):
            assert mutant.tokens.count(opening) == mutant.tokens.count(closing), mutant.name


def test_every_statement_goes_once(made: list[Mutant]) -> None:
    source = read_wrapper(c_tokens(WRAPPER))
    count = sum(len(block.statements) for function in source.functions for block in function.blocks())
    assert sum(mutant.operator == "drop-statement" for mutant in made) == count + 1 + 2  # the else, two results


def test_functions_of_like_type_are_those_that_the_headers_declare(functions: dict[str, FunctionType]) -> None:
    assert functions["aio_wait_kick"] == functions["bdrv_graph_co_rdlock"] == FunctionType("void", ())
    assert functions["aio_co_wake"] == FunctionType("void", ("Coroutine *",))
    assert "aio_context_acquire" not in functions
    assert not any(name.startswith("cw_") for name in functions)
    old = runtime_functions("qemu-6.2", Toolchain.discover())
    assert old["bdrv_poll_co"] == FunctionType("int", ("BdrvPollCo *",))
    assert "bdrv_graph_co_rdlock" not in old


def test_a_name_is_the_same_in_every_run(functions: dict[str, FunctionType], made: list[Mutant]) -> None:
    again = mutants_of("bdrv_mixed", c_tokens(WRAPPER), functions)
    assert [(one.name, one.tokens) for one in again] == [(one.name, one.tokens) for one in made]


def test_a_sample_is_chosen_by_its_seed_and_keeps_the_order(made: list[Mutant]) -> None:
    some = sampled(made, 40, 7)
    assert some == sampled(made, 40, 7) == sorted(some, key=made.index)
    assert some != sampled(made, 40, 8)
    assert sampled(made, None, 7) == sampled(made, 10_000, 7) == made


def test_renaming_reaches_what_belongs_to_the_wrapper_and_nothing_else() -> None:
    source = read_wrapper(c_tokens(WRAPPER))
    tokens = renamed(source, "bdrv_co_mixed", source.tokens, "_m5")
    changed = {before for before, after in zip(source.tokens, tokens, strict=True) if before != after}
    assert changed == {"BdrvMixed", "bdrv_mixed", "bdrv_co_mixed", "bdrv_co_mixed_entry"}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("int f(void) { return 0; }", "does not begin with a struct"),
        ("typedef struct X { int a; } X;", "a function is missing"),
        ("typedef struct X { int a; } X; static void h(void *o) { if (o) g(); } int f(void) { }", "has no braces"),
        (WRAPPER + "int more;", "behind the function"),
        (WRAPPER.replace("aio_wait_kick();", "aio_wait_kick()"), "not ended"),
    ],
)
def test_tokens_of_another_shape_are_refused(text: str, why: str) -> None:
    with pytest.raises(SourceError, match=why):
        read_wrapper(c_tokens(text))


def test_the_structure_of_a_wrapper() -> None:
    source: WrapperSource = read_wrapper(c_tokens(WRAPPER))
    assert source.tag == "BdrvMixed"
    assert [" ".join(place.of(source.tokens)) for place in source.initialisers][-1] == ". name = name"
    assert len(source.members) == 5
    assert [source.tokens[call.name] for call in source.calls(source.helper.body.place)] == [
        "bdrv_graph_co_rdlock", "bdrv_co_mixed", "bdrv_graph_co_rdunlock", "aio_wait_kick",
    ]  # fmt: skip
