# SPDX-License-Identifier: GPL-2.0-or-later
"""`cowrap generate` against the reference script, whole processes in turn: on a real tree and on a large file."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from cowrap_harness.tree import Tree, open_tree

RUNS = 10


def seconds(command: Sequence[str]) -> float:
    """Wall seconds of one whole process, its byte code cached as an installed program's is."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def ratio(ours: Sequence[str], theirs: Sequence[str], runs: int) -> tuple[float, float, float]:
    """Median seconds of both, run in turn after one warm-up each, and the median of the pairs' ratios."""
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(runs + 1)][1:]
    mine, other = (statistics.median(column) for column in zip(*pairs, strict=True))
    return mine, other, statistics.median(a / b for a, b in pairs)


def commands(tree: Tree, output: Path, inputs: Sequence[str]) -> tuple[list[str], list[str]]:
    """The two whole command lines for the same inputs."""
    assert tree.script is not None
    cowrap = Path(sysconfig.get_path("scripts")) / "cowrap"
    ours = [str(cowrap), "generate", "--dialect", "qemu-9.0", "-o", str(output / "ours.c"), *inputs]
    return ours, [sys.executable, "-B", str(tree.script), str(output / "theirs.c"), *inputs]


def report(name: str, found: tuple[float, float, float], reach: float) -> None:
    """One line: name, ratio, what it is measured against, the reach, and whether it is reached."""
    mine, other, factor = found
    state = "ok" if factor <= reach else "short"
    print(
        f"\n{name}: {factor:.2f} x the reference script ({mine:.3f} s against {other:.3f} s), reach {reach} x: {state}"
    )


def test_a_real_trees_headers(tmp_path: Path, real_tree: Callable[[str], Path]) -> None:
    tree = open_tree(real_tree("10.0"))
    ours, theirs = commands(tree, tmp_path, [str(path) for path in tree.inputs])
    report("generate, the 10.0 headers, whole process", ratio(ours, theirs, RUNS), 1.0)
    assert (tmp_path / "ours.c").read_text().count("typedef struct") == 56


def test_fifty_thousand_declarations(tmp_path: Path, real_tree: Callable[[str], Path]) -> None:
    tree = open_tree(real_tree("10.0"))
    header = tmp_path / "large.h"
    line = (
        "int co_wrapper_mixed_bdrv_rdlock bdrv_f{n}(BlockDriverState *bs, int64_t offset, void *buf, Error **errp);\n"
    )
    header.write_text("".join(line.format(n=n) for n in range(50_000)))
    ours, theirs = commands(tree, tmp_path, [str(header)])
    report("generate, 50,000 declarations, whole process", ratio(ours, theirs, 3), 4.0)
    assert (tmp_path / "ours.c").read_text().count("typedef struct") == 50_000


def test_no_two_parameter_lists_alike(tmp_path: Path, real_tree: Callable[[str], Path]) -> None:
    """What no header looks like: nothing that was read once serves again. There is no reach for it."""
    header = tmp_path / "large.h"
    line = "int co_wrapper_mixed_bdrv_rdlock bdrv_f{n}(BlockDriverState *bs, int64_t a{n}, void *b{n}, Error **c{n});\n"
    header.write_text("".join(line.format(n=n) for n in range(50_000)))
    ours, theirs = commands(open_tree(real_tree("10.0")), tmp_path, [str(header)])
    report("generate, 50,000 declarations, all different", ratio(ours, theirs, 3), float("inf"))


def test_ten_times_as_many_declarations(tmp_path: Path) -> None:
    cowrap = str(Path(sysconfig.get_path("scripts")) / "cowrap")
    found = {}
    for count in (50_000, 500_000):
        header = tmp_path / f"{count}.h"
        line = "int co_wrapper bdrv_f{n}(BlockDriverState *bs, int64_t offset, void *buf, Error **errp);\n"
        header.write_text("".join(line.format(n=n) for n in range(count)))
        found[count] = min(seconds([cowrap, "generate", "-o", str(tmp_path / "o.c"), str(header)]) for _ in range(2))
    factor = found[500_000] / found[50_000]
    state = "ok" if factor < 12 else "short"
    took = f"{factor:.1f} x ({found[500_000]:.1f} s)"
    print(f"\ngenerate, 500,000 declarations against 50,000: {took}, reach 12 x: {state}")
