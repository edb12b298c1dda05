# SPDX-License-Identifier: GPL-2.0-or-later
"""The headers have each dialect's names and no others, so that a wrong one in a generated file is a compile error."""

from __future__ import annotations

import subprocess
from typing import Any

import pytest

# name in use -> the dialects that have it
NAMES = {
    "aio_context_acquire(0)": range(6),
    "aio_context_release(0)": range(6),
    "bdrv_coroutine_enter(0, 0)": range(3),
    "blk_bs(0)": range(2, 7),
    "bdrv_graph_co_rdlock()": range(3, 7),
    "assume_graph_lock()": range(3, 7),
    "bdrv_graph_rdlock_main_loop()": range(3, 7),
    "bdrv_graph_wrlock()": (3, 6),
    "bdrv_graph_wrlock(0)": (4, 5),
    "bdrv_graph_wrunlock()": (3, 4, 6),
    "bdrv_graph_wrunlock(0)": (5,),
    "(void)((BdrvPollCo *)0)->ret": range(3),
    "(void)((BdrvPollCo *)0)->bs": range(3),
    "(void)((BdrvPollCo *)0)->ctx": range(3, 7),
    "aio_bh_schedule_oneshot(0, 0, 0)": range(7),
    "sizeof(struct BlockDriverState)": (),
}


@pytest.mark.parametrize("dialect", range(7))
@pytest.mark.parametrize("use", NAMES)
def test_name_exists_where_it_should(csrc_include: str, tmp_path: Any, use: str, dialect: int) -> None:
    """A use compiles exactly in the dialects that have the name, in that shape."""
    source = tmp_path / "use.c"
    source.write_text(
        f'#include "qemu/osdep.h"\n#include "block/block_int.h"\nvoid use(void);\nvoid use(void) {{ {use}; }}\n'
    )
    command = [
        "gcc",
        "-std=gnu11",
        "-Wall",
        "-Wno-unused-value",
        "-Werror",
        "-I",
        csrc_include,
        f"-DCOWRAP_DIALECT={dialect}",
        "-fsyntax-only",
        str(source),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode == 0) == (dialect in NAMES[use]), done.stderr
