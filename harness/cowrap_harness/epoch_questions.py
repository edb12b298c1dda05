# SPDX-License-Identifier: GPL-2.0-or-later
"""What every version of a generator is asked: declarations, each in a header of its own, so that one that fails hides
no other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.case import Subject
from cowrap_harness.reading import read_headers
from cowrap_harness.reading_result import Reading
from cowrap_harness.rules import MARK, target_name

_OLD = "int generated_co_wrapper"
_PLAIN = "int co_wrapper"
_NO_CO = "int coroutine_fn no_co_wrapper"

HAZARDS = {
    "": "marks",
    "H1": "dropped without a word",
    "H2": "a crash in place of a message",
    "H3": "the wrong lock or context without a word",
    "H4": "names that collide",
    "H5": "C that fails, or compiles and lies",
}
"""The classes of docs/differences.md in which releases of the script are known to go wrong, in a few words."""

BUNDLED: tuple[tuple[str, str, str], ...] = (
    ("", "generated: node", f"{_OLD} bdrv_g_node(BlockDriverState *bs, int64_t offset);"),
    ("", "generated: child", f"{_OLD} bdrv_g_child(BdrvChild *child, int64_t offset);"),
    ("", "generated: backend", f"{_OLD} bdrv_g_backend(BlockBackend *blk, int flags);"),
    ("", "generated: prefix", f"{_OLD} nbd_g_prefix(BlockDriverState *bs, int flags);"),
    ("", "plain", "int co_wrapper bdrv_plain(BlockDriverState *bs, int64_t offset);"),
    ("", "plain: child", "int co_wrapper bdrv_of_child(BdrvChild *child, int64_t offset);"),
    ("", "plain: backend", "int co_wrapper blk_plain(BlockBackend *blk, int64_t offset);"),
    ("", "plain: no object", "int co_wrapper bdrv_no_object(int64_t offset, int flags);"),
    ("", "plain: void", "void co_wrapper bdrv_void(BlockDriverState *bs, bool on);"),
    ("", "plain: pointer", "void * co_wrapper bdrv_pointer(BlockDriverState *bs, int64_t offset);"),
    ("", "mixed", "int co_wrapper_mixed bdrv_mixed(BlockDriverState *bs, int64_t offset);"),
    ("", "rdlock", "int co_wrapper_bdrv_rdlock bdrv_rdlock(BlockDriverState *bs, int64_t offset);"),
    ("", "mixed rdlock", "int co_wrapper_mixed_bdrv_rdlock bdrv_mixed_rdlock(BdrvChild *child, int64_t offset);"),
    ("", "no_co", f"{_NO_CO} bdrv_co_back(BlockDriverState *bs, int flags);"),
    ("", "no_co: void", "void coroutine_fn no_co_wrapper bdrv_co_quiet(BlockDriverState *bs, int flags);"),
    ("", "no_co rdlock", f"{_NO_CO}_bdrv_rdlock bdrv_co_reads(BlockDriverState *bs, int flags);"),
    ("", "no_co wrlock", f"{_NO_CO}_bdrv_wrlock bdrv_co_writes(BlockDriverState *bs, int flags);"),
    ("H1", "leading blank", " int co_wrapper bdrv_blank(BlockDriverState *bs);"),
    ("H1", "comment behind", "int co_wrapper bdrv_trailing(BlockDriverState *bs); /* why */"),
    ("H1", "blank before bracket", "int co_wrapper bdrv_touching (BlockDriverState *bs);"),
    ("H1", "annotation", "int co_wrapper GRAPH_UNLOCKED bdrv_annotated(BlockDriverState *bs);"),
    ("H1", "two-word result", "unsigned int co_wrapper bdrv_unsigned(BlockDriverState *bs);"),
    ("H1", "const char * result", "const char *co_wrapper bdrv_result(BlockDriverState *bs);"),
    ("H1", "extern", "extern int co_wrapper bdrv_extern(BlockDriverState *bs);"),
    ("H1", "callback parameter", "int co_wrapper bdrv_callback(BlockDriverState *bs, void (*cb)(int));"),
    ("H1", "capital in the name", "int co_wrapper bdrv_Capital(BlockDriverState *bs);"),
    ("H1", "line end before mark", "int\nco_wrapper bdrv_newline(BlockDriverState *bs);"),
    ("H1", "generated: blank", f"{_OLD} bdrv_g_blank (BlockDriverState *bs);"),
    ("H1", "generated: void", "void generated_co_wrapper bdrv_g_void(BlockDriverState *bs);"),
    ("H2", "no parameter", "int co_wrapper bdrv_none(void);"),
    ("H2", "unnamed parameter", "int co_wrapper bdrv_unnamed(BlockDriverState *, int);"),
    ("H2", "capital parameter", "int co_wrapper bdrv_upper(BlockDriverState *bs, int Flags);"),
    ("H2", "tab", "int co_wrapper bdrv_tab(BlockDriverState *bs, int\tflags);"),
    ("H2", "variadic", "int co_wrapper bdrv_many(BlockDriverState *bs, ...);"),
    ("H2", "_co_ in the name", "int co_wrapper bdrv_co_twice(BlockDriverState *bs);"),
    ("H2", "name without prefix", "int co_wrapper single(BlockDriverState *bs);"),
    ("H2", "named like a mark", "int co_wrapper_init(BlockDriverState *bs);"),
    ("H2", "generated: no object", f"{_OLD} bdrv_g_far(int n, BlockDriverState *bs);"),
    ("H2", "generated: star", f"{_OLD} bdrv_g_star(BlockDriverState* bs);"),
    ("H3", "misspelt rdlock", "int co_wrapper_bdrv_rdlok bdrv_rdlok(BlockDriverState *bs);"),
    ("H3", "misspelt mixed", "int co_wrapper_mixd bdrv_mixd(BlockDriverState *bs);"),
    ("H3", "wrlock drained", f"{_NO_CO}_bdrv_wrlock_drained bdrv_co_drained(BlockDriverState *bs);"),
    ("H3", "co_wrapper wrlock", "int co_wrapper_bdrv_wrlock bdrv_wrlock(BlockDriverState *bs);"),
    ("H3", "both of a pair", f"{_PLAIN} bdrv_half(BdrvChild *child);\n{_NO_CO} bdrv_co_half(BdrvChild *child);"),
    ("H3", "node not named bs", "int co_wrapper bdrv_top(BlockDriverState *top);"),
    ("H3", "bs second", "int co_wrapper bdrv_second(BlockDriverState *top, BlockDriverState *bs);"),
    ("H3", "const node", "int co_wrapper bdrv_const(const BlockDriverState *bs);"),
    ("H3", "generated: top", f"{_OLD} bdrv_g_top(BlockDriverState *top);"),
    ("H3", "generated: bs second", f"{_OLD} bdrv_g_second(BlockDriverState *top, BlockDriverState *bs);"),
    ("H4", "parameter s", "int co_wrapper_mixed bdrv_s(BlockDriverState *bs, int s);"),
    ("H4", "parameter ret", "int co_wrapper bdrv_ret(BlockDriverState *bs, int ret);"),
    ("H4", "parameter poll_state", "int co_wrapper bdrv_state(BlockDriverState *bs, int poll_state);"),
    ("H4", "parameter co", f"{_NO_CO} bdrv_co_co(BlockDriverState *bs, int co);"),
    ("H4", "hides a function", "int co_wrapper bdrv_hides(BlockDriverState *bs, int bdrv_poll_co);"),
    ("H4", "struct BdrvChild", "int co_wrapper bdrv_child(BlockDriverState *bs);"),
    ("H4", "generated: s", f"{_OLD} bdrv_g_s(BlockDriverState *bs, int s);"),
    ("H5", "array", "int co_wrapper bdrv_array(BlockDriverState *bs, uint8_t buf[16]);"),
    ("H5", "two cut names", "int co_wrapper bdrv_cut(BlockDriverState *bs, int nbSectors, int nbBytes);"),
    ("H5", "comment in the list", "int co_wrapper bdrv_note(BlockDriverState *bs, int flags /* why */);"),
    ("H5", "va_list", "int co_wrapper bdrv_list(BlockDriverState *bs, va_list ap);"),
    ("H5", "register", "int co_wrapper bdrv_register(BlockDriverState *bs, register int x);"),
    ("H5", "static line above", "static\nint co_wrapper bdrv_static(BlockDriverState *bs);"),
    ("H5", "const line above", "const\nchar *co_wrapper bdrv_lost(BlockDriverState *bs);"),
    ("H5", "macro as result", "int\ncoroutine_fn no_co_wrapper bdrv_co_macro(BlockDriverState *bs);"),
    ("H5", "inside #if 0", "#if 0\nint co_wrapper bdrv_never(BlockDriverState *bs);\n#endif"),
    ("H5", "inside a comment", "/*\nint co_wrapper bdrv_comment(BlockDriverState *bs);\n*/"),
    ("H5", "declared twice", f"{_PLAIN} bdrv_again(BlockDriverState *bs);\n{_PLAIN} bdrv_again(BlockDriverState *bs);"),
    ("H5", "generated: array", f"{_OLD} bdrv_g_array(BlockDriverState *bs, uint8_t buf[16]);"),
)
"""(hazard class or empty, label, header text): each mark of each dialect, then the known hazards, by class."""


@dataclass(frozen=True)
class Question:
    """One header and what it declares.

    `hazard` is its class in `HAZARDS`, empty for what every release of its dialect gets right. `subjects` are the
    marked declarations, `refused` those that no generator may take; both are empty where the header only looks as if
    it had one. `prelude` is the C text of the types that they need.
    """

    label: str
    hazard: str
    text: str
    subjects: tuple[Subject, ...]
    refused: tuple[tuple[Subject, str], ...] = ()
    prelude: str = ""

    @property
    def marks(self) -> tuple[str, ...]:
        """The words in it that a generator may take for marks."""
        declared = (*self.subjects, *(subject for subject, _ in self.refused))
        return tuple(subject.mark for subject in declared) or tuple(filter(MARK.match, re.findall(r"\w+", self.text)))

    @property
    def names(self) -> tuple[str, ...]:
        """The functions that a generator may be asked to write."""
        return tuple(subject.name for subject in (*self.subjects, *(subject for subject, _ in self.refused)))


def bundled_questions(directory: Path) -> tuple[Question, ...]:
    """The bundled declarations, read one by one from headers in a directory. Raises ReadingError."""
    found = []
    for number, (hazard, label, text) in enumerate(BUNDLED):
        header = directory / f"bundled-{number}.h"
        header.write_text(f"{text}\n", encoding="utf-8")
        reading = _read([header])
        found.append(
            Question(
                label, hazard, f"{text}\n", tuple(reading.subjects), _refused(reading),
                reading.prelude,
            )
        )  # fmt: skip
    return tuple(found)


def questions_of(headers: Sequence[Path]) -> tuple[tuple[Question, ...], tuple[str, ...]]:
    """The marked declarations of some headers, each with the types that these define, and notes on what was not read.

    Raises ReadingError.
    """
    reading = _read(headers)
    prelude = reading.prelude
    rows = [(subject, "") for subject in reading.subjects] + list(_refused(reading))
    count: Counter[str] = Counter()
    found = []
    for subject, reason in rows:
        count[subject.name] += 1
        label = subject.name if count[subject.name] == 1 else f"{subject.name} #{count[subject.name]}"
        text = reading.definitions + (subject.lines or f"{subject.text}\n")
        refused = ((subject, reason),) if reason else ()
        found.append(Question(label, "", text, () if reason else (subject,), refused, prelude))
    left = [f"not judged: {one.place}: {one.reason}" for one in reading.skipped if not one.refused]
    return tuple(found), (*reading.notes, *left)


def _read(headers: Sequence[Path]) -> Reading:
    return read_headers(headers, None, lambda mark, name: target_name(mark, name, "qemu-9.0"))


def _refused(reading: Reading) -> tuple[tuple[Subject, str], ...]:
    return tuple((skipped.subject, skipped.reason) for skipped in reading.skipped if skipped.refused)
