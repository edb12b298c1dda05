# SPDX-License-Identifier: GPL-2.0-or-later
"""Names in the emitted C that would hide or clash: what the body calls, and what QEMU's headers declare."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from cowrap.names import TakenNames, camel_case, fresh
from cowrap.pipeline import Outcome

Generate = Callable[..., Outcome]

MARKS = {
    "generated_co_wrapper": ("bdrv_foo", "qemu-6.2"),
    "co_wrapper": ("bdrv_foo", "qemu-8.2"),
    "co_wrapper_mixed": ("bdrv_foo", "qemu-9.0"),
    "co_wrapper_mixed_bdrv_rdlock": ("bdrv_foo", "qemu-9.0"),
    "no_co_wrapper": ("bdrv_co_foo", "qemu-8.2"),
}
CONTEXT_OBJECTS = ["BlockDriverState", "BdrvChild", "BlockBackend"]
TAKEN = (
    "AioContext AioHandler BdrvAioNotifier BdrvCheckMode BdrvCheckResult BdrvChild BdrvChildClass BdrvChildRole "
    "BdrvDirtyBitmap BdrvDirtyBitmapIter BdrvOpBlocker BdrvPollCo BdrvRequestFlags BdrvTrackedRequest "
    "BdrvTrackedRequestType BlockAIOCB BlockAcctCookie BlockAcctStats BlockBackend BlockBackendAioNotifier "
    "BlockBackendPublic BlockBackendRootState BlockCompletionFunc BlockDevOps BlockDriver BlockDriverInfo "
    "BlockDriverState BlockFragInfo BlockJob BlockLimits BlockOpType BlockReopenQueue BlockSizes CoMutex CoQueue "
    "CoRwlock CoroutineEntry EventNotifier HBitmap HBitmapIter HDGeometry IOHandler QDict QObject QemuMutex QemuOpts"
).split()
"""Types of QEMU's block headers that the structure of some wrapper could be named like."""


def body(generate: Generate, mark: str, first: str, parameter: str) -> str:
    """The wrapper's own definition, from its name on."""
    name, dialect = MARKS[mark]
    outcome = generate(f"int {mark} {name}({first} *zz, int {parameter});", dialect=dialect)
    assert outcome.text is not None, [item.message for item in outcome.diagnostics]
    return outcome.text[outcome.text.rindex(f"{name}(") :]


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("first", CONTEXT_OBJECTS)
def test_no_parameter_hides_what_the_body_calls(generate: Generate, mark: str, first: str) -> None:
    usual = body(generate, mark, first, "yy")
    called = {*re.findall(r"(\w+)\(", usual)} - {"if", MARKS[mark][0]}
    if mark == "no_co_wrapper":
        called.add("aio_bh_schedule_oneshot_full")  # what the macro of that name calls since 6.1
    assert len(called) >= 4
    for name in called:
        expected = re.sub(r"\byy\b", f"{name}_", usual).replace(f".{name}_ =", f".{name} =")
        assert body(generate, mark, first, name) == expected


def words(name: str) -> str:
    """A name that camel case makes `name` of: cut at the last capital that begins a word."""
    cut = [match.start() for match in re.finditer(r"[A-Z]", name)][-1]
    return f"{name[:cut]}_{name[cut:]}"


@pytest.mark.parametrize("name", TAKEN)
def test_a_structure_gives_way_to_what_the_headers_declare(generate: Generate, name: str) -> None:
    (made,) = generate(f"void co_wrapper {words(name)}(int x);", dialect="qemu-9.0").plans
    assert made.tag == f"{name}_"


def test_a_structure_gives_way_to_the_types_of_every_wrapper(generate: Generate) -> None:
    outcome = generate("int co_wrapper a_b(int x);", "AB co_wrapper x_y(XY *p);")
    assert [made.tag for made in outcome.plans] == ["AB_", "XY_"]


def test_a_helper_gives_way_to_wrappers_and_targets(generate: Generate) -> None:
    wrapper = "int co_wrapper bdrv_foo(int x);"
    outcome = generate(wrapper, "int no_co_wrapper bdrv_co_foo_entry(int x);")
    assert outcome.plans[0].helper == "bdrv_co_foo_entry_"
    outcome = generate(wrapper, "int co_wrapper bdrv_foo_entry(int x);")
    assert outcome.plans[0].helper == "bdrv_co_foo_entry_"


def test_fresh_names_count_from_two() -> None:
    assert fresh("a", {"b"}) == "a"
    assert fresh("a", {"a"}) == "a_"
    assert fresh("a", {"a", "a_"}) == "a_2"
    assert fresh("a", {"a", "a_", "a_2"}) == "a_3"


def test_claimed_names_count_on() -> None:
    asked = []

    class Counted(set[str]):
        def __contains__(self, name: object) -> bool:
            asked.append(name)
            return super().__contains__(name)

    names = TakenNames(Counted(), lambda name: False)
    assert [names.claim("a") for _ in range(4)] == ["a", "a_", "a_2", "a_3"]
    assert asked == ["a", "a", "a_", "a_2", "a_3"], "each search begins where the last one ended"
    assert names.claim("b") == "b"
    assert names.claim("c", {"c", "c_"}) == "c_2"


def test_camel_case_touches_first_letters_only() -> None:
    assert camel_case("bdrv_co_pReAd__x9") == "BdrvCoPReAdX9"
