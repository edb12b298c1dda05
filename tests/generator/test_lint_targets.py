# SPDX-License-Identifier: GPL-2.0-or-later
"""A wrapper against its target: existence, annotations, locks, parameters and result."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cowrap.lint.tree import TreeReport

Codes = Callable[..., list[str]]
Lint = Callable[..., TreeReport]

WRAPPER = "int co_wrapper bdrv_foo(BlockDriverState *bs);\n"
TARGET = "int coroutine_fn bdrv_co_foo(BlockDriverState *bs)"
BODY = "\n{\n    return 0;\n}\n"
USE = "void f(BlockDriverState *bs)\n{\n    bdrv_foo(bs);\n}\n"


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("", "which nothing in the tree declares"),
        ("/* bdrv_co_foo */\n", "which nothing in the tree declares"),
        (f"/* block/a.c */\nstatic {TARGET}{BODY}", "which is static in another file"),
        (f"/* block/a.c */\n{TARGET}{BODY}", "which no header declares"),
        ("/* block/a.c */\nint x = bdrv_co_foo;\n", "which nothing in the tree declares"),
    ],
)
def test_no_target(target: str, message: str, lint: Lint) -> None:
    (found,) = lint(WRAPPER + target).diagnostics
    assert (found.code, found.message) == ("no-target", f"'bdrv_foo' calls 'bdrv_co_foo', {message}")


def test_a_target_without_a_body(lint: Lint) -> None:
    (found,) = lint(f"{WRAPPER}{TARGET};\n/* block/a.c */\n{USE}", whole=True).diagnostics
    message = "'bdrv_foo' calls 'bdrv_co_foo', which nothing in the tree defines"
    assert (found.code, found.message) == ("no-target", message)
    assert lint(f"{WRAPPER}{TARGET};\n").diagnostics == [], "the rest of the tree may define it"


@pytest.mark.parametrize(
    "target",
    [
        f"{TARGET};",
        f"static inline {TARGET}{BODY}",
        "int coroutine_fn bdrv_co_bar(int x), coroutine_fn bdrv_co_foo(BlockDriverState *bs);",
        "#ifdef A\n#else\n" + TARGET + ";\n#endif",
        "#define bdrv_co_foo(bs) bdrv_co_bar(bs, 0)",
        "DECLARE(int, bdrv_co_foo, BlockDriverState *bs);",
        "DECLARE(bdrv_co_foo)\nint x;",
        "CoroutineFunction bdrv_co_foo;",
        "#define DECLARE(name) int coroutine_fn bdrv_co_ ## name(BlockDriverState *bs)\nDECLARE(foo);",
        "int coroutine_mixed_fn bdrv_co_foo(BlockDriverState *bs);",
        "/* include/block/other.h */\n" + TARGET + ";",
    ],
)
def test_targets_in_many_forms(target: str, lint_codes: Codes) -> None:
    assert lint_codes(f"{WRAPPER}{target}\n") == []


def test_an_annotation_on_any_declaration_will_do(lint_codes: Codes) -> None:
    bare = TARGET.replace("coroutine_fn ", "")
    assert lint_codes(f"{WRAPPER}{bare};\n") == ["target-not-coroutine"]
    assert lint_codes(f"{WRAPPER}{bare};\n/* block/a.c */\n{TARGET}{BODY}") == []
    assert lint_codes(f"{WRAPPER}{bare};\n/* tests/a.c */\nstatic {TARGET}{BODY}") == ["target-not-coroutine"]


# Locks: what the mark takes, what the target asks for, what the wrapper's callers hold


@pytest.mark.parametrize("lock", ["", "GRAPH_RDLOCK", "GRAPH_WRLOCK", "GRAPH_UNLOCKED"])
@pytest.mark.parametrize(
    ("mark", "taken"),
    [
        ("co_wrapper", ""),
        ("co_wrapper_mixed", ""),
        ("co_wrapper_bdrv_rdlock", "r"),
        ("co_wrapper_mixed_bdrv_rdlock", "r"),
    ],
)
def test_locks_of_a_coroutine(mark: str, taken: str, lock: str, lint_codes: Codes) -> None:
    due = {
        ("", "GRAPH_RDLOCK"): ["lock-missing"],
        ("", "GRAPH_WRLOCK"): ["lock-missing"],
        ("r", "GRAPH_WRLOCK"): ["lock-missing"],
        ("r", "GRAPH_UNLOCKED"): ["lock-forbidden"],
    }
    head = f"int {mark} bdrv_foo(BlockDriverState *bs);\nint coroutine_fn {lock} bdrv_co_foo(BlockDriverState *bs);\n"
    assert lint_codes(head) == due.get((taken, lock), [])


@pytest.mark.parametrize("lock", ["", "GRAPH_RDLOCK", "GRAPH_WRLOCK", "GRAPH_UNLOCKED"])
@pytest.mark.parametrize(
    ("mark", "taken"), [("no_co_wrapper", ""), ("no_co_wrapper_bdrv_rdlock", "r"), ("no_co_wrapper_bdrv_wrlock", "w")]
)
def test_locks_of_a_bottom_half(mark: str, taken: str, lock: str, lint_codes: Codes) -> None:
    due = {
        ("", "GRAPH_RDLOCK"): ["lock-missing"],
        ("", "GRAPH_WRLOCK"): ["lock-missing"],
        ("r", "GRAPH_WRLOCK"): ["lock-missing"],
        ("r", "GRAPH_UNLOCKED"): ["lock-forbidden"],
        ("w", "GRAPH_UNLOCKED"): ["lock-forbidden"],
    }
    head = f"int coroutine_fn {mark} bdrv_co_foo(BlockDriverState *bs);\nint {lock} bdrv_foo(BlockDriverState *bs);\n"
    assert lint_codes(head) == due.get((taken, lock), [])


@pytest.mark.parametrize(
    ("wrapper", "target", "found"),
    [
        ("int co_wrapper_bdrv_rdlock GRAPH_RDLOCK", "GRAPH_RDLOCK", []),
        ("int co_wrapper_bdrv_rdlock GRAPH_UNLOCKED", "GRAPH_RDLOCK", []),
        ("int co_wrapper_bdrv_rdlock GRAPH_WRLOCK", "GRAPH_RDLOCK", ["lock-conflict"]),
        ("int co_wrapper_mixed_bdrv_rdlock GRAPH_RDLOCK", "GRAPH_RDLOCK", []),
        ("int co_wrapper_mixed_bdrv_rdlock GRAPH_UNLOCKED", "GRAPH_RDLOCK", ["lock-conflict"]),
        ("int co_wrapper_mixed GRAPH_RDLOCK", "GRAPH_UNLOCKED", ["lock-forbidden"]),
        ("int co_wrapper GRAPH_UNLOCKED", "GRAPH_UNLOCKED", []),
    ],
)
def test_locks_of_the_wrapper(wrapper: str, target: str, found: list[str], lint_codes: Codes) -> None:
    head = f"{wrapper} bdrv_foo(BlockDriverState *bs);\nint coroutine_fn {target} bdrv_co_foo(BlockDriverState *bs);\n"
    assert lint_codes(head) == found


def test_a_missing_lock_names_the_mark_to_write(lint: Lint, places: Callable[..., list[str]]) -> None:
    wrapper = "int co_wrapper_mixed bdrv_foo(BlockDriverState *bs);\n"
    head = f"{wrapper}int coroutine_fn GRAPH_RDLOCK\nbdrv_co_foo(BlockDriverState *bs);\n"
    (found,) = lint(head).diagnostics
    assert found.notes == ("write 'co_wrapper_mixed_bdrv_rdlock'",)
    assert places(found) == ["block-io.h:1:co_wrapper_mixed", "block-io.h:3:bdrv_co_foo"]
    wrapper = "void coroutine_fn no_co_wrapper_bdrv_rdlock bdrv_co_foo(BlockDriverState *bs);\n"
    (found,) = lint(f"{wrapper}void GRAPH_WRLOCK bdrv_foo(BlockDriverState *bs);\n").diagnostics
    assert found.notes == ("write 'no_co_wrapper_bdrv_wrlock'",)


def test_two_annotations_that_contradict_each_other_say_nothing(lint_codes: Codes) -> None:
    other = "int GRAPH_UNLOCKED bdrv_co_foo(BlockDriverState *bs);\n"
    assert lint_codes(f"{WRAPPER}{TARGET.replace('coroutine_fn', 'coroutine_fn GRAPH_RDLOCK')};\n{other}") == []


# Types


TYPEDEFS = """
typedef uint64_t hwaddr;
typedef struct BdrvChild BdrvChild;
typedef struct Other { int x; } Other;
typedef enum BdrvFlags { A, B } BdrvFlags;
typedef void Callback(void *opaque);
"""


@pytest.mark.parametrize(
    ("mine", "theirs", "found"),
    [
        ("int x", "int y", ""),
        ("unsigned int x", "unsigned x", ""),
        ("long unsigned int x", "unsigned long x", ""),
        ("const int x", "int x", ""),
        ("char *x", "const char *x", ""),
        ("const char *x", "char const *x", ""),
        ("int x[4]", "int *x", ""),
        ("Callback x", "void (*x)(void *opaque)", ""),
        ("hwaddr x", "uint64_t x", ""),
        ("struct BdrvChild *x", "BdrvChild *x", ""),
        ("Mystery x", "int x", ""),
        ("Mystery *x", "Other *x", ""),
        ("struct Other x", "Other x", ""),
        ("int64_t x", "int x", "narrowed-value"),
        ("int64_t x", "size_t x", "narrowed-value"),
        ("size_t x", "unsigned x", "narrowed-value"),
        ("hwaddr x", "uint32_t x", "narrowed-value"),
        ("long long x", "long x", "narrowed-value"),
        ("double x", "int x", "narrowed-value"),
        ("double x", "float x", "narrowed-value"),
        ("int x", "bool x", "bool-over-int"),
        ("Other *x", "bool x", "bool-over-int"),
        ("int x", "int64_t x", "target-differs"),
        ("int x", "unsigned x", "target-differs"),
        ("bool x", "int x", "target-differs"),
        ("int x", "BdrvFlags x", "target-differs"),
        ("size_t x", "unsigned long x", "target-differs"),
        ("void *x", "uint8_t *x", "target-differs"),
        ("const char *x", "char *x", "target-type"),
        ("BdrvChild *x", "Other *x", "target-type"),
        ("int *x", "int64_t *x", "target-type"),
        ("Other x", "int x", "target-type"),
        ("int x", "Other *x", "target-type"),
        ("char **x", "const char **x", "target-type"),
    ],
)
def test_parameters(mine: str, theirs: str, found: str, lint: Lint, places: Callable[..., list[str]]) -> None:
    head = f"int co_wrapper bdrv_foo(BlockDriverState *bs, {mine});\n{TARGET[:-1]}, {theirs});\n"
    diagnostics = lint(head + TYPEDEFS).diagnostics
    assert [item.code for item in diagnostics] == ([found] if found else [])
    if found:
        assert places(diagnostics[0]) == [f"block-io.h:1:{mine}", f"block-io.h:2:{theirs}"]


@pytest.mark.parametrize(
    ("mine", "theirs", "found"),
    [
        ("int", "int", ""),
        ("void", "void", ""),
        ("const char *", "char *", ""),
        ("int64_t", "int", "target-differs"),
        ("int", "int64_t", "narrowed-value"),
        ("bool", "int", "bool-over-int"),
        ("void", "int", "target-differs"),
        ("int", "void", "target-type"),
        ("char *", "const char *", "target-type"),
    ],
)
def test_results(mine: str, theirs: str, found: str, lint_codes: Codes) -> None:
    wrapper = f"{mine} co_wrapper bdrv_foo(BlockDriverState *bs);\n"
    target = f"{theirs} coroutine_fn bdrv_co_foo(BlockDriverState *bs);\n"
    assert lint_codes(wrapper + target) == ([found] if found else [])


def test_a_typedef_of_itself_ends(lint_codes: Codes) -> None:
    head = f"int co_wrapper bdrv_foo(BlockDriverState *bs, T x);\n{TARGET[:-1]}, U x);\n"
    assert lint_codes(head + "typedef T *T;\ntypedef U *U;\n") == []


def test_typedefs_of_other_headers_are_found(lint_codes: Codes) -> None:
    head = f"int co_wrapper bdrv_foo(BlockDriverState *bs, Wide x);\n{TARGET[:-1]}, int x);\n"
    assert lint_codes(head) == []
    assert lint_codes(head + "/* include/types.h */\ntypedef Wider Wide;\n/* hw/x.h */\ntypedef int64_t Wider;\n") == [
        "narrowed-value"
    ]


@pytest.mark.parametrize(
    ("mine", "theirs", "found"),
    [
        ("int64_t offset, int64_t bytes", "int64_t bytes, int64_t offset", ["swapped-parameters"]),
        ("int64_t offset, int bytes", "int bytes, int64_t offset", ["swapped-parameters"]),
        ("int a, int b, int c, int d", "int b, int a, int d, int c", ["swapped-parameters"] * 2),
        ("int64_t offset, int64_t bytes", "int64_t start, int64_t len", []),
        ("int64_t offset, int64_t bytes", "int64_t bytes, int64_t", []),
        ("int a, int b, int c", "int b, int c, int a", []),
        ("int, int b", "int b, int", []),
    ],
)
def test_swapped(mine: str, theirs: str, found: list[str], lint_codes: Codes) -> None:
    head = f"int co_wrapper bdrv_foo(BlockDriverState *bs, {mine});\n{TARGET[:-1]}, {theirs});\n"
    assert lint_codes(head) == found


def test_swapped_in_the_definition(lint: Lint, places: Callable[..., list[str]]) -> None:
    """The names that count are those that the body uses."""
    mine, theirs = "int64_t offset, int64_t bytes", "int64_t bytes, int64_t offset"
    head = f"int co_wrapper bdrv_foo(BlockDriverState *bs, {mine});\n{TARGET[:-1]}, {mine});\n"
    (found,) = lint(f"{head}/* block/io.c */\n{TARGET[:-1]}, {theirs}){BODY}").diagnostics
    assert places(found) == ["block-io.h:1:int64_t offset", "block-io.h:1:int64_t bytes", "io.c:1:int64_t bytes"]


def test_counts(lint: Lint) -> None:
    (found,) = lint(f"{WRAPPER}{TARGET[:-1]}, ...);\n").diagnostics
    assert (found.code, found.message) == (
        "target-parameters",
        "'bdrv_co_foo' takes 1 parameter and more, 'bdrv_foo' hands over 1",
    )


def test_a_static_function_of_the_same_name_is_not_the_target(lint_codes: Codes) -> None:
    other = "/* tests/a.c */\nstatic void bdrv_co_foo(int x, int y)\n{\n}\n"
    assert lint_codes(f"{WRAPPER}{TARGET};\n{other}") == []


# Names of structures and helpers


@pytest.mark.parametrize(
    ("taken", "found"),
    [
        ("typedef struct BdrvFoo BdrvFoo;", True),
        ("struct BdrvFoo { int x; };", True),
        ("enum BdrvFoo { A };", True),
        ("void bdrv_co_foo_entry(void *opaque);", True),
        ("int f(struct BdrvFooBar *x);", False),
        ("struct x { int BdrvFoo; };", False),
        ("#define BdrvFoo x", False),
        ("/* hw/x.h */\nstruct BdrvFoo { int x; };", False),
        ("#include \"other.h\"\n/* include/block/other.h */\nstruct BdrvFoo { int x; };", True),
    ],
)
def test_tags(taken: str, found: bool, lint_codes: Codes) -> None:
    assert lint_codes(f"{WRAPPER}{TARGET};\n{taken}\n") == (["tag-collision"] if found else [])


def test_two_wrappers_of_one_tag(lint_codes: Codes) -> None:
    other = "int co_wrapper Bdrv_foo(BlockDriverState *bs);\nint coroutine_fn Bdrv_co_foo(BlockDriverState *bs);\n"
    assert lint_codes(f"{WRAPPER}{TARGET};\n{other}") == ["tag-collision"]


def test_the_tag_of_older_releases_is_the_targets(lint_codes: Codes) -> None:
    text = f"{WRAPPER.replace('co_wrapper', 'generated_co_wrapper')}{TARGET};\n"
    assert lint_codes(text + "struct BdrvFoo { int x; };\n") == []
    assert lint_codes(text + "struct BdrvCoFoo { int x; };\n") == ["tag-collision"]
