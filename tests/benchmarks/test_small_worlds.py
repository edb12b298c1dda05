# SPDX-License-Identifier: GPL-2.0-or-later
"""All schedules of all small worlds for every wrapper of the 10.0 tree, both compilers: how many, and how long."""

from __future__ import annotations

import sysconfig
import time
from collections.abc import Callable
from pathlib import Path

from cowrap_harness.batch import build_batch
from cowrap_harness.batch_request import BatchRequest
from cowrap_harness.binding import Library, PreparedCase
from cowrap_harness.build import Build
from cowrap_harness.expectation import expect
from cowrap_harness.generating import Generation
from cowrap_harness.reading import read_headers
from cowrap_harness.reference import Generator
from cowrap_harness.rules import DIALECTS, MARK, Duty, duties, target_name
from cowrap_harness.toolchain import Toolchain, find_csrc
from cowrap_harness.tree import open_tree
from cowrap_harness.worlds import small_worlds

DIALECT = "qemu-9.0"
REACH = 60.0


def built(folder: Path, inputs: list[Path], compiler: str) -> tuple[Library, list[Duty]]:
    """The wrappers of the inputs at -O2 in a loaded object, and their duties."""
    marked = read_headers(inputs, lambda word: MARK.match(word) is not None, lambda m, n: target_name(m, n, DIALECT))
    owed = [duty for duty in duties(DIALECT, marked.subjects) if isinstance(duty, Duty)]
    cowrap = Path(sysconfig.get_path("scripts")) / "cowrap"
    generation = Generation(Generator.parse(f"{cowrap} generate --dialect {DIALECT} -o"), folder, marked.definitions)
    targets = {subject.name: duty.target for subject, duty in zip(marked.subjects, owed, strict=True)}
    request = BatchRequest(
        tuple(marked.subjects), targets, marked.made_up, DIALECT, lambda some: generation.of(some).text
    )
    (batch,) = build_batch(request, Build(compiler, "O2"), Toolchain.discover(), folder / compiler).built
    return Library(batch.library, find_csrc() / "include" / "cowrap" / "world.h"), owed


def explored(library: Library, owed: list[Duty]) -> tuple[int, int, int, int]:
    """Worlds, schedules, different traces in all, a digest of all traces; every exploration is complete and finds
    nothing.
    """
    limits = library.ffi.new("CwLimits *", (10_000_000, 0, 0))
    record = library.ffi.new("CwRecord *")
    worlds = schedules = distinct = digest = 0
    for index, (layout, duty) in enumerate(zip(library.layouts(), owed, strict=True)):
        for world in small_worlds(duty):
            case = PreparedCase(library, DIALECTS.index(DIALECT), index, layout, world)
            case.set_due(expect(duty, layout, world))
            state = library.ffi.new("CwExplored *")
            assert not library.lib.cw_explore(case.case, limits, state, record), (layout.name, world.name)
            assert state.complete
            worlds, schedules, distinct = worlds + 1, schedules + state.n_runs, distinct + state.n_distinct
            digest = hash((digest, state.digest))
    return worlds, schedules, distinct, digest


def test_every_schedule_of_every_small_world(tmp_path: Path, real_tree: Callable[[str], Path]) -> None:
    inputs = list(open_tree(real_tree("10.0")).inputs)
    libraries = [built(tmp_path, inputs, compiler) for compiler in ("gcc", "clang")]
    started = time.perf_counter()
    found = [explored(*one) for one in libraries]
    seconds = time.perf_counter() - started
    assert found[0] == found[1]
    worlds, schedules, distinct, _ = found[0]
    what = f"all schedules of {worlds:,} small worlds of {len(libraries[0][1])} wrappers, gcc and clang, one core"
    counts = f"2 x {schedules:,} schedules, {distinct:,} different traces"
    state = "ok" if seconds <= REACH else "short"
    print(f"\n{what}: {seconds:.1f} s for {counts}, against a minute on two cores, reach <= {REACH:.0f} s: {state}")
