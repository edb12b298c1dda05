# SPDX-License-Identifier: GPL-2.0-or-later
"""Every decision of a plan: contexts, names that give way, targets, and what is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cowrap.pipeline import Outcome
from cowrap.plan import WrapperPlan

Generate = Callable[..., Outcome]
Codes = Callable[..., list[str]]


def plan(generate: Generate, *texts: str, dialect: str = "qemu-9.0") -> WrapperPlan:
    outcome = generate(*texts, dialect=dialect)
    assert outcome.text is not None, [item.message for item in outcome.diagnostics]
    return outcome.plans[-1]


def context(generate: Generate, first: str, dialect: str) -> str:
    mark = "generated_co_wrapper" if dialect < "qemu-8" else "co_wrapper"
    return plan(generate, f"int {mark} bdrv_foo({first});", dialect=dialect).passage.initialisers[0][1]


@pytest.mark.parametrize(
    "first",
    [
        "BlockDriverState *bs",
        "BlockDriverState* bs",
        "BlockDriverState  *bs",
        "BlockDriverState\t*bs",
        "BlockDriverState\n*bs",
        "/* x */ BlockDriverState *bs",
        "BlockDriverState *const bs",
        "BlockDriverState bs[1]",
        "struct BlockDriverState *bs",
    ],
)
@pytest.mark.parametrize(
    ("dialect", "expected"),
    [("qemu-5.2", "bs"), ("qemu-8.0", "bdrv_get_aio_context(bs)"), ("qemu-9.0", "qemu_get_current_aio_context()")],
)
def test_context_comes_from_the_parsed_type(generate: Generate, first: str, dialect: str, expected: str) -> None:
    assert context(generate, first, dialect) == expected


@pytest.mark.parametrize(
    ("first", "dialect", "expected"),
    [
        ("const BlockDriverState *top", "qemu-6.1", "(BlockDriverState *)top"),
        ("BlockDriverState const *top", "qemu-8.2", "bdrv_get_aio_context((BlockDriverState *)top)"),
        ("const BdrvChild *c", "qemu-5.2", "((BdrvChild *)c)->bs"),
        ("volatile BdrvChild *c", "qemu-8.0", "bdrv_get_aio_context(((BdrvChild *)c)->bs)"),
        ("BlockBackend *b", "qemu-6.2", "blk_bs(b)"),
        ("const BlockBackend *b", "qemu-6.2", "blk_bs((BlockBackend *)b)"),
        ("BlockBackend *b", "qemu-8.1", "blk_get_aio_context(b)"),
        ("int bs", "qemu-8.1", "qemu_get_aio_context()"),
        ("BlockDriverState **bs", "qemu-8.1", "qemu_get_aio_context()"),
        ("BlockDriverState *bs[]", "qemu-8.1", "qemu_get_aio_context()"),
        ("void", "qemu-8.0", "qemu_get_aio_context()"),
        ("const BlockDriverState *bs", "qemu-9.0", "qemu_get_current_aio_context()"),
    ],
)
def test_context_expression(generate: Generate, first: str, dialect: str, expected: str) -> None:
    assert context(generate, first, dialect) == expected


def test_context_follows_typedefs_of_the_inputs(generate: Generate) -> None:
    types = "typedef const BlockDriverState Node;\ntypedef Node *NodePointer;\n"
    wrapper = "int co_wrapper bdrv_foo(NodePointer n);"
    assert (
        plan(generate, types, wrapper, dialect="qemu-8.0").passage.initialisers[0][1]
        == "bdrv_get_aio_context((BlockDriverState *)n)"
    )


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("BdrvChild *c", "AioContext *ctx = bdrv_get_aio_context(s->c->bs);"),
        ("const BdrvChild *c", "AioContext *ctx = bdrv_get_aio_context(((BdrvChild *)s->c)->bs);"),
        ("BlockBackend *ctx", "AioContext *ctx = blk_get_aio_context(s->ctx);"),
        ("int x", "AioContext *ctx = qemu_get_aio_context();"),
        ("BlockDriverState *", "AioContext *ctx = bdrv_get_aio_context(s->arg1);"),
    ],
)
def test_context_of_a_bottom_half(generate: Generate, first: str, expected: str) -> None:
    assert plan(generate, f"void no_co_wrapper bdrv_co_foo({first});", dialect="qemu-8.1").passage.locals == [expected]


@pytest.mark.parametrize(
    ("declaration", "target", "tag"),
    [
        ("int co_wrapper bdrv_foo_bar(int x);", "bdrv_co_foo_bar", "BdrvFooBar"),
        ("int co_wrapper Blk_Foo(int x);", "Blk_co_Foo", "BlkFoo"),
        ("int co_wrapper _bdrv_foo(int x);", "_bdrv_co_foo", "BdrvFoo"),
        ("int no_co_wrapper bdrv_co_foo_bar(int x);", "bdrv_foo_bar", "BdrvCoFooBar"),
        ("int no_co_wrapper bdrv_co_a_co_b(int x);", "bdrv_a_co_b", "BdrvCoACoB"),
    ],
)
def test_target_and_tag(generate: Generate, declaration: str, target: str, tag: str) -> None:
    made = plan(generate, declaration)
    assert (made.target, made.tag) == (target, tag)


def test_older_dialects_name_the_structure_after_the_target(generate: Generate) -> None:
    made = plan(generate, "int generated_co_wrapper bdrv_a_co_b(BdrvChild *c);", dialect="qemu-5.2")
    assert (made.target, made.tag) == ("bdrv_co_a_co_b", "BdrvCoACoB")


@pytest.mark.parametrize(
    ("name", "dialect", "mark"),
    [
        ("foo", "qemu-9.0", "co_wrapper"),
        ("bdrv_co_foo", "qemu-9.0", "co_wrapper"),
        ("bdrv_a_co_b", "qemu-9.0", "co_wrapper"),
        ("bdrv_foo", "qemu-9.0", "no_co_wrapper"),
        ("bdrv_co_", "qemu-9.0", "no_co_wrapper"),
        ("bdrv_co", "qemu-9.0", "no_co_wrapper"),
        ("bdrv_", "qemu-9.0", "co_wrapper"),
        ("bdrv__x", "qemu-9.0", "co_wrapper"),
        ("bdrv_x_", "qemu-9.0", "co_wrapper"),
        ("___", "qemu-9.0", "co_wrapper"),
        ("blk_foo", "qemu-5.2", "generated_co_wrapper"),
        ("bdrv_co_foo", "qemu-5.2", "generated_co_wrapper"),
        ("bdrv_a_co_b", "qemu-6.1", "generated_co_wrapper"),
        ("bdrv", "qemu-5.2", "generated_co_wrapper"),
    ],
)
def test_names_without_a_target(codes: Codes, name: str, dialect: str, mark: str) -> None:
    assert codes(f"int {mark} {name}(BdrvChild *c);", dialect=dialect) == ["wrapper-name"]


def test_members_of_ours_give_way(generate: Generate) -> None:
    made = plan(generate, "int co_wrapper bdrv_foo(int poll_state, int ret, int ret_, int co);")
    ours, theirs = ["BdrvPollCo poll_state_", "int ret_2"], ["int poll_state", "int ret", "int ret_", "int co"]
    assert made.passage.members == ours + theirs
    assert made.passage.assign == "s->ret_2 = "
    assert made.passage.finish == ["return s.ret_2;"]
    inside = plan(generate, "void no_co_wrapper bdrv_co_foo(int co, int ret, int poll_state);")
    assert inside.passage.members == ["Coroutine *co_", "int co", "int ret", "int poll_state"]


def test_older_dialects_keep_a_parameter_named_ret(generate: Generate) -> None:
    made = plan(generate, "int generated_co_wrapper bdrv_foo(BdrvChild *c, int ret);", dialect="qemu-6.2")
    assert made.passage.members == ["BdrvPollCo poll_state", "BdrvChild *c", "int ret"]
    assert made.passage.assign == "s->poll_state.ret = "


def test_local_gives_way_to_a_parameter_named_s(generate: Generate) -> None:
    made = plan(generate, "int co_wrapper bdrv_foo(int s, int s_);")
    assert made.passage.local == "s_2"
    assert made.passage.loads == "s->s, s->s_"


@pytest.mark.parametrize(
    ("texts", "tag"),
    [
        (["int co_wrapper bdrv_child(int x);"], "BdrvChild_"),
        (["int co_wrapper bdrv_poll_co(int x);"], "BdrvPollCo_"),
        (["int co_wrapper block_backend(int x);"], "BlockBackend_"),
        (["struct BdrvFoo { int a; };", "int co_wrapper bdrv_foo(int x);"], "BdrvFoo_"),
        (["typedef int BdrvFoo;", "int co_wrapper bdrv_foo(int x);"], "BdrvFoo_"),
        (["enum { BdrvFoo };", "int co_wrapper bdrv_foo(int x);"], "BdrvFoo_"),
        (["int BdrvFoo(void);", "int co_wrapper bdrv_foo(int x);"], "BdrvFoo_"),
        (["int co_wrapper bdrv_foo(int BdrvFoo);"], "BdrvFoo_"),
        (["int co_wrapper bdrv_foo(BdrvFoo *x);"], "BdrvFoo_"),
        (["struct a { int BdrvFoo; }; int f(int BdrvFoo);", "int co_wrapper bdrv_foo(int x);"], "BdrvFoo"),
        (["int co_wrapper bdrv_a1_2(int x);", "int co_wrapper bdrv_a12(int x);"], "BdrvA12_"),
    ],
)
def test_tag_gives_way(generate: Generate, texts: list[str], tag: str) -> None:
    assert plan(generate, *texts).tag == tag


def test_helper_gives_way(generate: Generate) -> None:
    assert (
        plan(generate, "int bdrv_co_foo_entry(void);", "int co_wrapper bdrv_foo(int x);").helper == "bdrv_co_foo_entry_"
    )
    outcome = generate("int co_wrapper bdrv_foo(int x); int co_wrapper bdrv_foo_entry(int bdrv_co_foo_entry_entry);")
    assert [made.helper for made in outcome.plans] == ["bdrv_co_foo_entry_", "bdrv_co_foo_entry_entry_"]


@pytest.mark.parametrize(
    ("declaration", "arguments"),
    [
        ("int co_wrapper_mixed bdrv_foo(int bdrv_co_foo);", "bdrv_co_foo_"),
        ("int co_wrapper bdrv_foo(int bdrv_co_foo);", "bdrv_co_foo"),
        (
            "int co_wrapper bdrv_foo(int qemu_in_coroutine, int qemu_in_coroutine_);",
            "qemu_in_coroutine_2, qemu_in_coroutine_",
        ),
        ("int co_wrapper bdrv_foo(int bdrv_poll_co);", "bdrv_poll_co_"),
        ("int co_wrapper bdrv_foo(int qemu_get_current_aio_context);", "qemu_get_current_aio_context_"),
        ("int co_wrapper bdrv_foo(int assert);", "assert_"),
        ("int co_wrapper_mixed bdrv_foo(int assume_graph_lock);", "assume_graph_lock"),
        ("int co_wrapper_mixed_bdrv_rdlock bdrv_foo(int assume_graph_lock);", "assume_graph_lock_"),
        ("int co_wrapper bdrv_foo(int bdrv_graph_co_rdlock);", "bdrv_graph_co_rdlock"),
        ("int no_co_wrapper bdrv_co_foo(int aio_bh_schedule_oneshot);", "aio_bh_schedule_oneshot_"),
        ("int no_co_wrapper bdrv_co_foo(int bdrv_foo, int bdrv_poll_co);", "bdrv_foo, bdrv_poll_co"),
    ],
)
def test_definition_parameter_gives_way_only_where_it_hides(
    generate: Generate, declaration: str, arguments: str
) -> None:
    made = plan(generate, declaration)
    assert made.passage.arguments == arguments
    given = [name.split()[-1] for name in declaration.partition("(")[2].rstrip(");").split(",")]
    assert made.passage.loads == ", ".join(f"s->{name}" for name in given), "the members keep the author's names"
    assert made.passage.initialisers[-len(given) :] == list(zip(given, arguments.split(", ")))


def test_definition_parameter_gives_way_to_the_cast_type(generate: Generate) -> None:
    made = plan(
        generate, "int co_wrapper bdrv_foo(const BlockDriverState *a, int BlockDriverState);", dialect="qemu-8.0"
    )
    assert made.passage.arguments == "a, BlockDriverState_"


def test_unnamed_parameters_are_named(generate: Generate) -> None:
    made = plan(generate, "int co_wrapper bdrv_foo(int, int arg1, const char *, void (*)(int));")
    assert made.passage.arguments == "arg1_, arg1, arg3, arg4"
    assert made.signature == "int bdrv_foo(int arg1_, int arg1, const char *arg3, void (*arg4)(int))"


def test_arrays_and_functions_are_adjusted(generate: Generate) -> None:
    types = "typedef int Vector[4]; typedef int Callback(void *);"
    made = plan(
        generate,
        types,
        "int co_wrapper bdrv_foo(char a[16], int b[2][3], int c(int), Vector d, Callback e, Vector *f);",
    )
    members = ["char *a", "int (*b)[3]", "int (*c)(int)", "int *d", "int (*e)(void *)", "Vector *f"]
    assert made.passage.members[2:] == members


def test_a_typedef_of_pointers_to_arrays_is_followed_whatever_names_the_element(generate: Generate) -> None:
    for element in ("int", "int8_t", "Some"):
        made = plan(
            generate,
            f"typedef {element} (*Rows[4])[3];",
            f"{element} co_wrapper (*bdrv_foo(Rows r))[2];",
        )
        assert made.passage.members[1:] == [f"{element} (*ret)[2]", f"{element} (**r)[3]"]


def test_an_unspecified_bound_does_not_stand_in_the_definition(generate: Generate) -> None:
    made = plan(generate, "int co_wrapper bdrv_foo(int n, int a[*], int b[const *], int c[n * n], int d[!0]);")
    assert made.signature == "int bdrv_foo(int n, int a[], int b[const], int c[n * n], int d[! 0])"


def test_result_member_is_unqualified(generate: Generate) -> None:
    assert plan(generate, "const char *const co_wrapper bdrv_foo(int x);").passage.members[1] == "const char *ret"
    assert plan(generate, "const int co_wrapper bdrv_foo(int x);").passage.members[1] == "int ret"
    fixed = "typedef const int Fixed;", "Fixed co_wrapper bdrv_foo(int x);"
    assert plan(generate, *fixed).passage.members[1] == "int ret"
    assert plan(generate, "typedef int Fixed;", "Fixed co_wrapper bdrv_foo(int x);").passage.members[1] == "Fixed ret"


def test_void_by_another_name(generate: Generate) -> None:
    made = plan(generate, "typedef void Nothing;", "Nothing co_wrapper bdrv_foo(int x);")
    assert (made.passage.assign, made.passage.finish, made.signature) == ("", [], "Nothing bdrv_foo(int x)")


@pytest.mark.parametrize(
    ("declaration", "expected"),
    [
        ("static int co_wrapper bdrv_foo(int x);", ["storage-class"]),
        ("inline int co_wrapper bdrv_foo(int x);", ["storage-class"]),
        ("_Noreturn void co_wrapper bdrv_foo(int x);", ["storage-class"]),
        ("extern int co_wrapper bdrv_foo(int x);", []),
        ("int co_wrapper bdrv_foo(va_list ap);", ["parameter-type"]),
        ("int co_wrapper bdrv_foo(__builtin_va_list ap);", ["parameter-type"]),
        ("int co_wrapper bdrv_foo(jmp_buf env);", ["parameter-type"]),
        ("int co_wrapper bdrv_foo(va_list *ap);", []),
        ("typedef va_list Arguments; int co_wrapper bdrv_foo(Arguments ap);", ["parameter-type"]),
        ("typedef int V[2]; V co_wrapper bdrv_foo(int x);", ["result-type"]),
        ("int co_wrapper co_wrapper_mixed bdrv_foo(int x);", ["contradicting-marks"]),
        ("int co_wrapper co_wrapper bdrv_foo(int x);", []),
        ("int co_wrapper_mixd bdrv_foo(int x);", ["unknown-mark"]),
        ("int generated_co_wrapper_mixed bdrv_foo(int x);", ["unknown-mark"]),
        ("int generated_co_wrapper bdrv_foo(int x);", ["not-in-dialect"]),
        ("int co_wrapper bdrv_foo(int x); int co_wrapper bdrv_foo(int x);", ["duplicate-wrapper"]),
        ("int co_wrapper bdrv_foo(int x);\n#ifdef A\nint co_wrapper bdrv_foo(int x);\n#endif\n", ["duplicate-wrapper"]),
        ("int co_wrapper bdrv_foo(int x); int no_co_wrapper bdrv_co_foo(int x);", ["mutual-pair"]),
        ("int no_co_wrapper bdrv_co_foo(int x); int co_wrapper bdrv_foo(int x);", ["mutual-pair"]),
    ],
)
def test_accepted_or_refused(codes: Codes, declaration: str, expected: list[str]) -> None:
    assert codes(declaration, dialect="qemu-9.0") == expected


@pytest.mark.parametrize(
    ("declaration", "dialect", "first"),
    [
        ("int co_wrapper bdrv_foo(BdrvChild *c);", "qemu-6.2", "qemu-8.0"),
        ("void no_co_wrapper_bdrv_wrlock bdrv_co_foo(BdrvChild *c);", "qemu-8.1", "qemu-8.2"),
        ("int generated_co_wrapper bdrv_foo(BdrvChild *c);", "qemu-8.0", "qemu-5.2"),
        ("bool generated_co_wrapper bdrv_foo(BdrvChild *c);", "qemu-6.2", "qemu-8.0"),
        ("void generated_co_wrapper bdrv_foo(BdrvChild *c);", "qemu-5.2", "qemu-8.0"),
        ("int generated_co_wrapper bdrv_foo(BlockBackend *b);", "qemu-6.1", "qemu-6.2"),
        ("int generated_co_wrapper bdrv_foo(int x);", "qemu-6.2", "qemu-8.0"),
        ("int generated_co_wrapper bdrv_foo(void);", "qemu-6.2", "qemu-8.0"),
    ],
)
def test_not_in_dialect_names_the_first_that_has_it(
    generate: Generate, declaration: str, dialect: str, first: str
) -> None:
    (diagnostic,) = generate(declaration, dialect=dialect).diagnostics
    assert diagnostic.code == "not-in-dialect"
    assert diagnostic.notes[0] == f"the first dialect that has it is {first}"


@pytest.mark.parametrize("result", ["int", "signed", "signed int", "int signed", "const int"])
def test_int_by_every_spelling(codes: Codes, result: str) -> None:
    assert codes(f"{result} generated_co_wrapper bdrv_foo(BdrvChild *c);", dialect="qemu-5.2") == []


def test_both_vocabularies_in_one_run(generate: Generate) -> None:
    outcome = generate("int co_wrapper bdrv_a(BdrvChild *c);", "int generated_co_wrapper bdrv_b(BdrvChild *c);")
    (diagnostic,) = outcome.diagnostics
    assert diagnostic.code == "mixed-vocabularies"
    assert diagnostic.span is not None
    assert diagnostic.span.text == "co_wrapper"
    assert [span.text for span, _ in diagnostic.others] == ["generated_co_wrapper"]
    assert outcome.text is None


def test_duplicate_in_two_files_names_both(generate: Generate) -> None:
    (diagnostic,) = generate("int co_wrapper bdrv_a(int x);", "\nint co_wrapper bdrv_a(int x);").diagnostics
    assert diagnostic.span is not None
    assert (diagnostic.span.source.name, diagnostic.others[0][0].source.name) == ("in1.h", "in0.h")


def test_did_you_mean(generate: Generate) -> None:
    (diagnostic,) = generate("int co_wrapper_mixd bdrv_foo(int x);").diagnostics
    assert diagnostic.notes[0] == "did you mean 'co_wrapper_mixed'?"
    (diagnostic,) = generate("int generated_co_wrapper_ bdrv_foo(BdrvChild *c);", dialect="qemu-5.2").diagnostics
    assert diagnostic.code == "unknown-mark"
    assert diagnostic.notes[0] == "did you mean 'generated_co_wrapper'?"


def test_all_errors_are_reported_in_order(generate: Generate) -> None:
    first = "int co_wrapper_x bdrv_a(int x);\nstatic int co_wrapper b(va_list x);\n"
    outcome = generate(first, "int co_wrapper c(int x);")
    assert [item.code for item in outcome.diagnostics] == [
        "unknown-mark",
        "storage-class",
        "wrapper-name",
        "parameter-type",
        "wrapper-name",
    ]


def test_the_length_of_a_mark_costs_linear_time(codes: Codes, is_linear: Callable[..., bool]) -> None:
    def diagnosing(size: int) -> Callable[[], None]:
        text = f"int co_wrapper_{'a' * size} bdrv_foo(int x);"

        def work() -> None:
            assert codes(text) == ["unknown-mark"]

        return work

    assert is_linear(diagnosing, 125_000)


def names_of_one_tag(count: int) -> list[str]:
    return [f"bdrv_{number:015b}".replace("0", "a_").replace("1", "a") + "x" for number in range(count)]


def test_many_wrappers_of_one_tag_stay_linear(generate: Generate, is_linear: Callable[..., bool]) -> None:
    def generating(size: int) -> Callable[[], None]:
        text = "".join(f"int co_wrapper {name}(int x);\n" for name in sorted(set(names_of_one_tag(size))))

        def work() -> None:
            tags = [made.tag for made in generate(text).plans]
            assert len(tags) == len(set(tags))

        return work

    assert is_linear(generating, 500)
