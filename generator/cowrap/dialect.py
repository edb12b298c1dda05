# SPDX-License-Identifier: GPL-2.0-or-later
"""One row per release family: what it accepts, what it emits."""

from __future__ import annotations

from cowrap.marks import GENERATED, MARK_WORDS, MARKS
from cowrap.runtime import QEMU

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Optional

    from cowrap.marks import Mark, MarkWords
    from cowrap.runtime import Runtime

    Pairs = Mapping[str, tuple[str, str]]

TAKEN_NAMES = frozenset(
    (
        "AioContext AioHandler BdrvAioNotifier BdrvCheckMode BdrvCheckResult BdrvChild BdrvChildClass "
        "BdrvChildRole BdrvDirtyBitmap BdrvDirtyBitmapIter BdrvOpBlocker BdrvPollCo BdrvRequestFlags "
        "BdrvTrackedRequest BdrvTrackedRequestType BlockAIOCB BlockAcctCookie BlockAcctStats BlockBackend "
        "BlockBackendAioNotifier BlockBackendPublic BlockBackendRootState BlockCompletionFunc BlockDevOps "
        "BlockDriver BlockDriverInfo BlockDriverState BlockFragInfo BlockJob BlockLimits BlockOpType "
        "BlockReopenQueue BlockSizes CoMutex CoQueue CoRwlock CoroutineEntry EventNotifier HBitmap HBitmapIter "
        "HDGeometry IOHandler QDict QObject QemuMutex QemuOpts"
    ).split()
)
"""File-scope names that the headers of every release bring in, whether or not an input shows them. Those of one word
are left out: a structure is named after at least two."""


class Locks:
    """The statements that take and release each lock around a target's call.

    `coroutine` and `bottom_half` have them for each lock's name, in a coroutine's entry and in a bottom half.
    `contexts` tells, as a dialect's own `contexts` do, which AioContext a bottom half acquires besides; None where it
    acquires none.
    """

    __slots__ = ("bottom_half", "contexts", "coroutine")

    def __init__(
        self,
        coroutine: Optional[Pairs] = None,
        bottom_half: Optional[Pairs] = None,
        contexts: Optional[Mapping[str, str]] = None,
    ) -> None:
        self.coroutine = coroutine or {}
        self.bottom_half = bottom_half or {}
        self.contexts = contexts


NO_LOCKS = Locks()


class Dialect:
    """What one release family accepts and emits. Differences between dialects are data here and nowhere else.

    What it accepts: `marks` by their words, told from other words by `mark_words`; `int_only`: the result must be
    int; `prefix`: the first word that a wrapper's name must have, or empty for any; `infix`: the second word of a
    coroutine function's name; `annotations`: further words that say nothing about a type. What it emits:
    `tag_from_target`: the struct is named after the target, else after the wrapper; `result_in_poll_state`: the
    struct has no member of its own for the result; `context_field`: the member of poll_state that says where to
    run; `contexts`: its value for each type of first parameter (`{}` is the parameter); `elsewhere`: its value for
    any other first parameter, None where there must be one of `contexts`; `locks`: what stands around a target's
    call; `include_inputs`: the folders below which headers are found, None where the output does not include its
    inputs; `runtime`: what it calls; `taken_names`: file-scope names that its headers bring in. A fork's dialect
    has the name of its `base`.
    """

    __slots__ = (
        "annotations",
        "base",
        "context_field",
        "contexts",
        "elsewhere",
        "include_inputs",
        "includes",
        "infix",
        "int_only",
        "locks",
        "mark_words",
        "marks",
        "name",
        "prefix",
        "releases",
        "result_in_poll_state",
        "runtime",
        "since",
        "tag_from_target",
        "taken_names",
    )

    def __init__(
        self,
        name: str,
        *,
        releases: str,
        since: str,
        marks: Mapping[str, Mark],
        context_field: str,
        contexts: Mapping[str, str],
        elsewhere: Optional[str],
        includes: tuple[str, ...],
        locks: Locks = NO_LOCKS,
        prefix: str = "",
        infix: str = "co",
        mark_words: MarkWords = MARK_WORDS,
        include_inputs: Optional[tuple[str, ...]] = None,
        runtime: Runtime = QEMU,
        taken_names: frozenset[str] = frozenset(),
        annotations: frozenset[str] = frozenset(),
        base: str = "",
    ) -> None:
        self.name = name
        self.base = base
        self.annotations = annotations
        self.releases = releases
        self.since = since
        self.marks = marks
        self.context_field = context_field
        self.contexts = contexts
        self.elsewhere = elsewhere
        self.includes = includes
        self.locks = locks
        self.prefix = prefix
        self.infix = infix
        self.mark_words = mark_words
        self.include_inputs = include_inputs
        self.runtime = runtime
        self.taken_names = TAKEN_NAMES | taken_names
        generated = any(mark.vocabulary == GENERATED for mark in marks.values())
        self.int_only = self.tag_from_target = self.result_in_poll_state = generated

    @property
    def objects(self) -> frozenset[str]:
        """The types whose pointers are context objects, here or in any release."""
        return CONTEXT_OBJECTS.union(self.contexts)


def _marks(*words: str) -> dict[str, Mark]:
    return {word: MARKS[word] for word in words}


_GENERATED = _marks(GENERATED)
_MARKS_8_0 = _marks(
    "co_wrapper",
    "co_wrapper_mixed",
    "co_wrapper_bdrv_rdlock",
    "co_wrapper_mixed_bdrv_rdlock",
    "no_co_wrapper",
)
_MARKS_8_2 = {**_MARKS_8_0, **_marks("no_co_wrapper_bdrv_rdlock", "no_co_wrapper_bdrv_wrlock")}

_NODES = {"BlockDriverState": "{}", "BdrvChild": "{}->bs"}
_NODES_6_2 = {**_NODES, "BlockBackend": "blk_bs({})"}
_CONTEXTS = {
    "BlockDriverState": "bdrv_get_aio_context({})",
    "BdrvChild": "bdrv_get_aio_context({}->bs)",
    "BlockBackend": "blk_get_aio_context({})",
}
CONTEXT_OBJECTS = frozenset(_CONTEXTS)
"""The types whose pointers, as first parameter, say where a wrapper's target runs."""

_MAIN_LOOP = "qemu_get_aio_context()"

_INCLUDES = ("qemu/osdep.h", "block/coroutines.h", "block/block-gen.h", "block/block_int.h")
_INCLUDES_8_0 = (*_INCLUDES, "block/dirty-bitmap.h")

_RDLOCK: Pairs = {"rdlock": ("bdrv_graph_co_rdlock();", "bdrv_graph_co_rdunlock();")}
_MAIN_LOOP_RDLOCK = ("bdrv_graph_rdlock_main_loop();", "bdrv_graph_rdunlock_main_loop();")

_ROWS = (
    Dialect(
        "qemu-5.2", releases="5.2, 6.0", since="2020-10-05", marks=_GENERATED, includes=_INCLUDES, prefix="bdrv",
        context_field="bs", contexts=_NODES, elsewhere=None,
    ),
    Dialect(
        "qemu-6.1", releases="6.1", since="2021-06-18", marks=_GENERATED, includes=_INCLUDES,
        context_field="bs", contexts=_NODES, elsewhere=None,
    ),
    Dialect(
        "qemu-6.2", releases="6.2, 7.0 to 7.2", since="2021-10-15", marks=_GENERATED, includes=_INCLUDES,
        context_field="bs", contexts=_NODES_6_2, elsewhere=None,
    ),
    Dialect(
        "qemu-8.0", releases="8.0", since="2023-02-17", marks=_MARKS_8_0, includes=_INCLUDES_8_0,
        context_field="ctx", contexts=_CONTEXTS, elsewhere=_MAIN_LOOP, locks=Locks(_RDLOCK),
    ),
    Dialect(
        "qemu-8.1", releases="8.1", since="2023-05-30", marks=_MARKS_8_0, includes=_INCLUDES_8_0,
        context_field="ctx", contexts=_CONTEXTS, elsewhere=_MAIN_LOOP, locks=Locks(_RDLOCK, contexts=_CONTEXTS),
    ),
    Dialect(
        "qemu-8.2", releases="8.2", since="2023-11-21", marks=_MARKS_8_2, includes=_INCLUDES_8_0,
        context_field="ctx", contexts=_CONTEXTS, elsewhere=_MAIN_LOOP, locks=Locks(
            _RDLOCK,
            {
                "rdlock": _MAIN_LOOP_RDLOCK,
                "wrlock": ("bdrv_graph_wrlock(NULL);", "bdrv_graph_wrunlock(NULL);"),
            },
            _CONTEXTS,
        ),
    ),
    Dialect(
        "qemu-9.0", releases="9.0 to 9.2, 10.0 to 10.2, 11.0", since="2023-12-21", marks=_MARKS_8_2,
        includes=_INCLUDES_8_0, context_field="ctx", contexts={}, elsewhere="qemu_get_current_aio_context()",
        locks=Locks(
            _RDLOCK,
            {
                "rdlock": _MAIN_LOOP_RDLOCK,
                "wrlock": ("bdrv_graph_wrlock();", "bdrv_graph_wrunlock();"),
            },
        ),
    ),
)  # fmt: skip

DIALECTS: dict[str, Dialect] = {row.name: row for row in _ROWS}
"""All dialects by name, oldest first."""

DEFAULT_GENERATED = "qemu-6.2"
"""What `generated_co_wrapper` in an input selects."""

DEFAULT = "qemu-9.0"
"""What any other mark, or none at all, selects."""


def dialect_of_release(name: str) -> Optional[Dialect]:
    """The dialect of the release of QEMU that `name` ends with, as in 7.2, v7.2.1 and qemu-7.2; None for any other."""
    version = _version(name.lower().lstrip("qemuv- "))
    for row in _ROWS:
        for part in row.releases.split(", "):
            first, _, last = part.partition(" to ")
            if version and _version(first) <= version <= _version(last or first):
                return row
    return None


def _version(text: str) -> list[int]:
    """The first two numbers of a version, none where they are none."""
    numbers = text.split(".")[:2]
    return [int(number) for number in numbers] if len(numbers) == 2 and all(n.isdecimal() for n in numbers) else []
