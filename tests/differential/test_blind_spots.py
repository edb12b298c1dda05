# SPDX-License-Identifier: GPL-2.0-or-later
"""Each row of docs/blind-spots.md is shown by a test here: usually a wrong wrapper that passes all the same."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.outcome import RunReport
from cowrap_harness.real_threads import NAME
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.toolchain import find_csrc
from cowrap_harness.verdict import Verdict

ROW = re.compile(r"^\| (?P<what>[^|]+) \| `(?P<test>\w+)` \|$", re.MULTILINE)
PLAIN = "int co_wrapper bdrv_foo(BlockDriverState *bs, int x);\n"
LOCKED = "int co_wrapper_bdrv_rdlock bdrv_foo(BlockDriverState *bs, int x);\n"
BACK = "int coroutine_fn no_co_wrapper bdrv_co_foo(BlockDriverState *bs, int x);\n"

CALL = "    s->ret = bdrv_co_foo(s->bs, s->x);\n"
DONE = "    s->poll_state.in_progress = false;\n"
CREATED = "    s.poll_state.co = qemu_coroutine_create(bdrv_co_foo_entry, &s);\n"

EDITING = """\
import sys
from pathlib import Path
from cowrap.cli import main_drop_in
status = main_drop_in(["--dialect", {dialect!r}, *sys.argv[1:]])
text = Path(sys.argv[1]).read_text()
for before, after in {edits!r}:
    assert before in text, before
    text = text.replace(before, after, 1)
Path(sys.argv[1]).write_text(text)
sys.exit(status)
"""

Edited = Callable[..., RunReport]


@pytest.fixture
def edited(tmp_path: Path) -> Edited:
    """Runs a header whose wrappers are edited: `edited(header, (before, after), ...)`."""

    def edited(
        header: str, *edits: tuple[str, str], dialect: str = "qemu-9.0", schedules: int = 16, threads: bool = False
    ) -> RunReport:
        (tmp_path / "in.h").write_text(header)
        (tmp_path / "generator.py").write_text(EDITING.format(dialect=dialect, edits=edits))
        command = shlex.join([sys.executable, str(tmp_path / "generator.py")])
        asked = RunRequest([tmp_path / "in.h"], dialect, command, "quick", schedules, 0, threads)
        return run(asked, lambda text: None)

    return edited


def passes(report: RunReport) -> bool:
    """Whether every wrapper does; a report without any is none."""
    return [wrapper.verdict for wrapper in report.wrappers] == [Verdict.PASS]


def test_between_two_calls(edited: Edited) -> None:
    late = CALL.replace("s->ret =", "int ret =") + DONE + "    s->ret = ret;\n"
    assert passes(edited(PLAIN, (CALL + DONE, late)))


def test_missing_barrier(edited: Edited) -> None:
    relaxed = "    __atomic_store_n(&s->poll_state.in_progress, false, __ATOMIC_RELAXED);\n"
    assert passes(edited(PLAIN, (DONE, relaxed)))


def test_schedules_beyond_the_bound(edited: Edited) -> None:
    unlock = "    bdrv_graph_co_rdunlock();\n"
    late = (unlock + DONE, DONE + unlock)
    assert passes(edited(LOCKED, late, schedules=1))
    assert not passes(edited(LOCKED, late, schedules=16))


def test_recurring_addresses(edited: Edited) -> None:
    """QEMU wakes whoever has that address by then; here the second wake is told as what it is."""
    wake = "    aio_co_wake(s->co);\n"
    report = edited(BACK, (wake, "    Coroutine *co = s->co;\n\n    aio_co_wake(co);\n    aio_co_wake(co);\n"))
    sentences = [row.judgement.sentence for wrapper in report.wrappers for row in wrapper.findings]
    assert any("which ended in main" in sentence for sentence in sentences), sentences


def test_stack_size(edited: Edited) -> None:
    """A frame of 100 KiB is the coroutine's business; here it fits."""
    room = "    volatile char room[100 * 1024];\n\n    room[0] = 0;\n    (void)room[0];\n"
    assert passes(edited(PLAIN, (CALL, room + CALL)))


def test_no_timers() -> None:
    text = "".join(path.read_text() for path in (find_csrc() / "include").rglob("*.h"))
    assert "aio_bh_schedule_oneshot" in text
    assert not re.search(r"\b(timer_\w+|aio_set_fd_handler|aio_set_event_notifier|event_notifier_\w+)\(", text)


def test_after_a_fault(edited: Edited) -> None:
    check = "    if (!s.poll_state.co) {\n        __builtin_abort();\n    }\n"
    assert passes(edited(PLAIN, (CREATED, CREATED + check)))


def test_an_object_that_moves_early(edited: Edited) -> None:
    again = "    s.poll_state.ctx = bdrv_get_aio_context(bs);\n"
    assert passes(edited(PLAIN, (CREATED, CREATED + again), dialect="qemu-8.1"))


def test_a_node_that_moves_while_waiting(edited: Edited) -> None:
    header = "int coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_foo(BlockDriverState *bs, int x);\n"
    asked, wait = "    AioContext *ctx = bdrv_get_aio_context(s->bs);\n", "    bdrv_graph_wrlock(NULL);\n"
    assert passes(edited(header, (f"{asked}\n{wait}", wait + asked), dialect="qemu-8.2"))


def test_findings_are_not_run_again(edited: Edited) -> None:
    report = edited(PLAIN, ("    aio_wait_kick();\n", ""), threads=True)
    (wrapper,) = report.wrappers
    assert wrapper.findings
    assert not [row for row in wrapper.rows if row.build == NAME]


def test_the_flag_is_atomic(edited: Edited) -> None:
    """Another thread's plain write to it goes unseen; one to the member beside it does not."""
    flag = DONE + "    s->poll_state.in_progress = false;\n"
    assert passes(edited(PLAIN, (DONE, flag), threads=True))
    header = (find_csrc() / "include/block/block-gen.h").read_text()
    assert re.search(r"#ifdef COWRAP_REAL_THREADS\n#define CW_IN_PROGRESS _Atomic bool", header)


def test_lists_have_mutexes() -> None:
    sources = {path.name: path.read_text() for path in (find_csrc() / "threads").glob("*.c")}
    assert "pthread_mutex_lock" in sources["context.c"]


def test_no_faults_among_real_threads(edited: Edited) -> None:
    (wrapper,) = edited(PLAIN, threads=True).wrappers
    scenarios = [row.scenario for row in wrapper.rows if row.build == NAME]
    assert scenarios
    assert not any(one is None or one.fail_creation or one.fail_allocation for one in scenarios)


def value(kind: str) -> str:
    return f"int co_wrapper bdrv_foo(BlockDriverState *bs, {kind} x);\n"


def spoil(byte: int) -> tuple[str, str]:
    """The parameter's byte is changed on its way."""
    return CALL, f"    ((unsigned char *)&s->x)[{byte}] ^= 0x55;\n{CALL}"


def test_padding(edited: Edited) -> None:
    header = "struct pair { char small; int large; };\n" + value("struct pair")
    assert passes(edited(header, spoil(1)))
    assert not passes(edited(header, spoil(4)))


def test_long_double(edited: Edited) -> None:
    assert passes(edited(value("long double"), spoil(12)))
    assert not passes(edited(value("long double"), spoil(9)))


def test_union(edited: Edited) -> None:
    header = "union either { struct { char small; long large; } pair; char bytes[8]; };\n" + value("union either")
    assert passes(edited(header, spoil(1)))
    assert not passes(edited(header, spoil(8)))


def test_bit_fields(edited: Edited) -> None:
    header = "struct flags { unsigned some : 8; unsigned char whole; };\n" + value("struct flags")
    assert passes(edited(header, spoil(0)))
    assert not passes(edited(header, spoil(1)))


def test_pointers(edited: Edited) -> None:
    """Who follows one crashes, so that nobody does unseen; what stands there is no part of a case."""
    report = edited(value("const char *"), (CALL, f"    (void)*(volatile const char *)s->x;\n{CALL}"))
    assert {wrapper.verdict for wrapper in report.wrappers} == {Verdict.RUN_CRASH}


def test_enums(edited: Edited) -> None:
    header = "enum level { LOW = 1, HIGH = 1000 };\n" + value("enum level")
    assert passes(edited(header, ("    enum level x;\n", "    unsigned char x;\n")))


def test_array_bounds(edited: Edited) -> None:
    header = "int co_wrapper bdrv_foo(BlockDriverState *bs, int n, int a[n]);\n"
    assert passes(edited(header, ("    int n;\n", "    unsigned char n;\n")))


def test_each_row_of_the_page_has_its_test(repository_page: str) -> None:
    rows = [row["test"] for row in ROW.finditer(repository_page)]
    tests = [name.removeprefix("test_") for name in globals() if name.startswith("test_")]
    assert sorted(rows) == sorted(set(tests) - {"each_row_of_the_page_has_its_test"})
    assert repository_page.count("\n| ") == len(rows) + 3  # the heads of three tables


@pytest.fixture
def repository_page() -> str:
    return (Path(__file__).parents[2] / "docs/blind-spots.md").read_text(encoding="utf-8")
