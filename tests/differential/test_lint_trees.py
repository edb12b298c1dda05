# SPDX-License-Identifier: GPL-2.0-or-later
"""The lint of real trees: what it finds there, and one defect of each kind sown into a copy, which it finds alone."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cowrap.lint.findings import SEVERITIES
from cowrap.lint.tree import lint_tree

IO = "include/block/block-io.h"
STATE = "include/block/block-global-state.h"
BACKEND = "include/system/block-backend-io.h"
BACKEND_STATE = "include/system/block-backend-global-state.h"
MESON = "block/meson.build"
LAST = "#endif /* BLOCK_IO_H */"
SEED = "int co_wrapper_mixed bdrv_seed(BlockDriverState *bs);\nint coroutine_fn bdrv_co_seed(BlockDriverState *bs);\n"
BODY = "\nint coroutine_fn bdrv_co_seed(BlockDriverState *bs)\n{\n    return 0;\n}\n"
CALL = "\nstatic int coroutine_fn seed_run(BlockDriverState *bs)\n{\n    return bdrv_seed(bs);\n}\n"

Edits = list[tuple[str, str, str]]
DEFECTS: dict[str, Edits] = {
    "missing-input": [(MESON, "'coroutines.h'", "'coroutines.h', 'seed.h'")],
    "header-not-listed": [(MESON, "'../include/block/dirty-bitmap.h',\n", "\n")],
    "input-without-mark": [(MESON, "'coroutines.h'", "'coroutines.h', '../include/block/block-common.h'")],
    "no-target": [
        (BACKEND, "void coroutine_fn blk_co_eject(", "void coroutine_fn blk_co_throw("),
        ("block/block-backend.c", "void coroutine_fn blk_co_eject(", "void coroutine_fn blk_co_throw("),
    ],
    "target-not-coroutine": [
        (BACKEND, "void coroutine_fn blk_co_eject(", "void blk_co_eject("),
        ("block/block-backend.c", "void coroutine_fn blk_co_eject(", "void blk_co_eject("),
    ],
    "target-in-coroutine": [(BACKEND_STATE, "void no_coroutine_fn blk_unref(", "void coroutine_fn blk_unref(")],
    "wrapper-not-coroutine": [(BACKEND_STATE, "void coroutine_fn no_co_wrapper blk_co", "void no_co_wrapper blk_co")],
    "wrapper-is-coroutine": [(BACKEND, "void co_wrapper blk_eject(", "void coroutine_fn co_wrapper blk_eject(")],
    "target-parameters": [(STATE, "co_wrapper bdrv_create(BlockDriver *drv,",
                           "co_wrapper bdrv_create(BlockDriver *drv, int x,")],
    "swapped-parameters": [(IO, "lock\nbdrv_pdiscard(BdrvChild *child, int64_t offset, int64_t bytes)",
                            "lock\nbdrv_pdiscard(BdrvChild *child, int64_t bytes, int64_t offset)")],
    "target-type": [(IO, "lock bdrv_flush(BlockDriverState *bs)", "lock bdrv_flush(BdrvChild *bs)")],
    "narrowed-value": [(IO, "int64_t co_wrapper_mixed_bdrv_rdlock bdrv_getlength(",
                        "int co_wrapper_mixed_bdrv_rdlock bdrv_getlength(")],
    "bool-over-int": [(IO, "int co_wrapper_mixed_bdrv_rdlock bdrv_flush(",
                       "bool co_wrapper_mixed_bdrv_rdlock bdrv_flush(")],
    "target-differs": [(BACKEND, "co_wrapper_mixed blk_ioctl(BlockBackend *blk, unsigned long int req",
                        "co_wrapper_mixed blk_ioctl(BlockBackend *blk, long int req")],
    "lock-missing": [(IO, "bool co_wrapper_bdrv_rdlock bdrv_is_inserted(", "bool co_wrapper bdrv_is_inserted(")],
    "lock-forbidden": [(STATE, "int co_wrapper bdrv_create(", "int co_wrapper_bdrv_rdlock bdrv_create(")],
    "lock-conflict": [(STATE, "no_co_wrapper_bdrv_wrlock\n", "no_co_wrapper_bdrv_wrlock GRAPH_RDLOCK\n")],
    "unused-wrapper": [(IO, LAST, SEED + LAST), ("block/io.c", "", BODY)],
    "coroutine-only-wrapper": [(IO, LAST, SEED + LAST), ("block/io.c", "", BODY + CALL)],
    "wrapper-in-coroutine": [("block/io.c", "", CALL.replace("bdrv_seed", "bdrv_is_inserted"))],
    "tag-collision": [(BACKEND, "void co_wrapper blk_eject(", "struct BlkEject;\nvoid co_wrapper blk_eject(")],
    "mutual-pair": [(BACKEND, "void coroutine_fn blk_co_eject(", "void coroutine_fn no_co_wrapper blk_co_eject(")],
    "unknown-mark": [(BACKEND, "void co_wrapper blk_eject(", "void co_wrapper_mixd blk_eject(")],
    "bad-silence": [(IO, LAST, f"/* cowrap-lint: no-target */\n{LAST}")],
    "unused-silence": [(IO, LAST, f"/* cowrap-lint: no-target why */\n{LAST}")],
}  # fmt: skip


def found(root: Path) -> list[tuple[str, str]]:
    """Codes and messages of the lint of a tree."""
    return [(item.code, item.message) for item in lint_tree(str(root)).diagnostics]


@pytest.mark.tree
@pytest.mark.parametrize(
    ("release", "expected"),
    [
        ("5.2", []),
        ("7.2", [("input-without-mark", "the input 'include/block/block-global-state.h' has no mark")]),
        ("10.0", []),
    ],
)
def test_what_is_found_in_a_tree_without_its_callers(
    release: str, expected: list[tuple[str, str]], real_tree: Callable[[str], Path]
) -> None:
    tree = real_tree(release)
    started = time.process_time()
    assert found(tree) == expected
    assert time.process_time() - started < 5


@pytest.fixture(scope="module")
def clean(copied: Path) -> list[tuple[str, str]]:
    """What is found in the copy before anything is sown: wrappers whose callers were not copied."""
    return found(copied)


@pytest.fixture(scope="module")
def copied(real_tree: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what a build of the block layer reads, said to be whole."""
    tree = real_tree("10.0")
    root = tmp_path_factory.mktemp("copied")
    for folder in ("block", "include"):
        shutil.copytree(tree / folder, root / folder)
    shutil.copy(tree / "block.c", root)
    (root / "meson.build").write_text("subdir('block')\n")
    return root


@pytest.fixture
def sow(copied: Path) -> Iterator[Callable[[Edits], None]]:
    """Make edits in the copy, and undo them after the test."""
    before: dict[Path, bytes] = {}

    def make(edits: Edits) -> None:
        for name, old, new in edits:
            path = copied / name
            text = path.read_text()
            before.setdefault(path, text.encode())
            assert old == "" or text.count(old) == 1, (name, old)
            path.write_text(text.replace(old, new) if old else text + new)

    yield make
    for path, data in before.items():
        path.write_bytes(data)


@pytest.mark.tree
def test_each_kind_of_defect_is_sown() -> None:
    assert set(SEVERITIES) - set(DEFECTS) == set()


@pytest.mark.tree
@pytest.mark.slow
@pytest.mark.parametrize("code", sorted(DEFECTS))
def test_a_defect_that_is_sown_is_found_alone(
    code: str, copied: Path, clean: list[tuple[str, str]], sow: Callable[[Edits], None]
) -> None:
    sow(DEFECTS[code])
    new = [item for item in found(copied) if item not in clean]
    assert [item[0] for item in new] == [code]
