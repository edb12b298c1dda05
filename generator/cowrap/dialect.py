# SPDX-License-Identifier: GPL-2.0-or-later
"""One row per release family: what it accepts, what it emits."""

from __future__ import annotations

from cowrap.marks import GENERATED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    Pairs = dict[str, tuple[str, str]]


class Dialect:
    """What one release family accepts and emits. Differences between dialects are data here and nowhere else.

    What it accepts: `marks`; `int_only`: the result must be int; `prefix`: the first word that a wrapper's name must
    have, or empty for any. What it emits: `tag_from_target`: the struct is named after the target, else after the
    wrapper; `result_in_poll_state`: the struct has no member of its own for the result; `context_field`: the member of
    poll_state that says where to run; `contexts`: its value for each type of first parameter (`{}` is the parameter);
    `elsewhere`: its value for any other first parameter, None where there must be one of `contexts`; `enter_lock`,
    `handler_lock`: the statements that take and release each lock, in a coroutine and in a bottom half;
    `handler_contexts`: as `contexts`, for the AioContext that a bottom half acquires, None where it acquires none.
    """

    __slots__ = (
        "context_field",
        "contexts",
        "elsewhere",
        "enter_lock",
        "handler_contexts",
        "handler_lock",
        "includes",
        "int_only",
        "marks",
        "name",
        "prefix",
        "releases",
        "result_in_poll_state",
        "since",
        "tag_from_target",
    )

    def __init__(
        self,
        name: str,
        *,
        releases: str,
        since: str,
        marks: tuple[str, ...],
        context_field: str,
        contexts: dict[str, str],
        elsewhere: Optional[str],
        includes: tuple[str, ...],
        enter_lock: Optional[Pairs] = None,
        handler_lock: Optional[Pairs] = None,
        handler_contexts: Optional[dict[str, str]] = None,
        prefix: str = "",
    ) -> None:
        self.name = name
        self.releases = releases
        self.since = since
        self.marks = frozenset(marks)
        self.context_field = context_field
        self.contexts = contexts
        self.elsewhere = elsewhere
        self.includes = includes
        self.enter_lock = enter_lock or {}
        self.handler_lock = handler_lock or {}
        self.handler_contexts = handler_contexts
        self.prefix = prefix
        generated = GENERATED in marks
        self.int_only = generated
        self.tag_from_target = generated
        self.result_in_poll_state = generated


_GENERATED = (GENERATED,)
_MARKS_8_0 = (
    "co_wrapper",
    "co_wrapper_mixed",
    "co_wrapper_bdrv_rdlock",
    "co_wrapper_mixed_bdrv_rdlock",
    "no_co_wrapper",
)
_MARKS_8_2 = (*_MARKS_8_0, "no_co_wrapper_bdrv_rdlock", "no_co_wrapper_bdrv_wrlock")

_NODES = {"BlockDriverState": "{}", "BdrvChild": "{}->bs"}
_NODES_6_2 = {**_NODES, "BlockBackend": "blk_bs({})"}
_CONTEXTS = {
    "BlockDriverState": "bdrv_get_aio_context({})",
    "BdrvChild": "bdrv_get_aio_context({}->bs)",
    "BlockBackend": "blk_get_aio_context({})",
}
_MAIN_LOOP = "qemu_get_aio_context()"

_INCLUDES = ("qemu/osdep.h", "block/coroutines.h", "block/block-gen.h", "block/block_int.h")
_INCLUDES_8_0 = (*_INCLUDES, "block/dirty-bitmap.h")

_ENTER_LOCK: Pairs = {"rdlock": ("bdrv_graph_co_rdlock();", "bdrv_graph_co_rdunlock();")}
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
        context_field="ctx", contexts=_CONTEXTS, elsewhere=_MAIN_LOOP, enter_lock=_ENTER_LOCK,
    ),
    Dialect(
        "qemu-8.1", releases="8.1", since="2023-05-30", marks=_MARKS_8_0, includes=_INCLUDES_8_0,
        context_field="ctx", contexts=_CONTEXTS, elsewhere=_MAIN_LOOP, enter_lock=_ENTER_LOCK,
        handler_contexts=_CONTEXTS,
    ),
    Dialect(
        "qemu-8.2", releases="8.2", since="2023-11-21", marks=_MARKS_8_2, includes=_INCLUDES_8_0,
        context_field="ctx", contexts=_CONTEXTS, elsewhere=_MAIN_LOOP, enter_lock=_ENTER_LOCK,
        handler_contexts=_CONTEXTS,
        handler_lock={
            "rdlock": _MAIN_LOOP_RDLOCK,
            "wrlock": ("bdrv_graph_wrlock(NULL);", "bdrv_graph_wrunlock(NULL);"),
        },
    ),
    Dialect(
        "qemu-9.0", releases="9.0 to 9.2, 10.0 to 10.2, 11.0", since="2023-12-21", marks=_MARKS_8_2,
        includes=_INCLUDES_8_0, context_field="ctx", contexts={}, elsewhere="qemu_get_current_aio_context()",
        enter_lock=_ENTER_LOCK,
        handler_lock={
            "rdlock": _MAIN_LOOP_RDLOCK,
            "wrlock": ("bdrv_graph_wrlock();", "bdrv_graph_wrunlock();"),
        },
    ),
)  # fmt: skip

DIALECTS: dict[str, Dialect] = {row.name: row for row in _ROWS}
"""All dialects by name, oldest first."""

DEFAULT_GENERATED = "qemu-6.2"
"""What `generated_co_wrapper` in an input selects."""

DEFAULT = "qemu-9.0"
"""What any other mark, or none at all, selects."""

CONTEXT_OBJECTS = frozenset(_CONTEXTS)
"""The types whose pointers, as first parameter, say where a wrapper's target runs."""

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
