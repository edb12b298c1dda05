# SPDX-License-Identifier: GPL-2.0-or-later
"""A fork's dialect in a file: what it changes in the output, and what is said about one that is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cowrap.cli import main
from cowrap.dialect import DIALECTS
from cowrap.fork import DialectFileError, parse_fork
from cowrap.pipeline import Outcome, run
from cowrap.source import SourceFile


def _file(emit: object, base: str = "qemu-9.0", **more: Any) -> bytes:
    return json.dumps({"schema": 1, "name": "acme-1.0", "base": base, "emit": emit, **more}).encode()


def _emit(text: str, emit: object, base: str = "qemu-9.0") -> Outcome:
    dialect = parse_fork(_file(emit, base), "acme.json")
    return run([SourceFile("in.h", text)], dialect=dialect, named_by="the test")


def _problems(data: bytes) -> list[str]:
    with pytest.raises(DialectFileError) as error:
        parse_fork(data, "acme.json")
    return str(error.value).splitlines()


DECLARATIONS = """
int co_wrapper_mixed_bdrv_rdlock bdrv_peek(BdrvChild *child, int64_t off);
void co_wrapper bdrv_poke(BlockBackend *blk, bool on);
int coroutine_fn no_co_wrapper bdrv_co_dig(BlockDriverState *bs);
"""


@pytest.mark.parametrize("base", [name for name in DIALECTS if name >= "qemu-8"])
def test_a_fork_that_changes_nothing_emits_what_its_base_does(base: str, tokens: Callable[[str], list[str]]) -> None:
    plain = run([SourceFile("in.h", DECLARATIONS)], dialect=DIALECTS[base]).text
    forked = _emit(DECLARATIONS, {}, base).text
    assert plain is not None
    assert forked is not None
    assert tokens(forked) == tokens(plain)
    assert "Dialect: acme-1.0 (named by the test)" in forked


def test_a_mark_with_a_lock_of_its_own() -> None:
    emit = {
        "locks": {"drained": {"bottom_half": ["bdrv_graph_wrlock_drained();", "bdrv_graph_wrunlock();"]}},
        "marks": {"no_co_wrapper_bdrv_wrlock_drained": {"like": "no_co_wrapper", "lock": "drained"}},
    }
    text = _emit("int no_co_wrapper_bdrv_wrlock_drained bdrv_co_dig(BlockDriverState *bs);", emit).text
    assert text is not None
    lines = [line.strip() for line in text.splitlines()]
    at = lines.index("bdrv_graph_wrlock_drained();")
    assert lines[at + 1 : at + 3] == ["s->ret = bdrv_dig(s->bs);", "bdrv_graph_wrunlock();"]


def test_a_mark_that_is_taken_away_is_an_error_that_names_what_has_it() -> None:
    outcome = _emit("int co_wrapper_mixed bdrv_a(BdrvChild *c);", {"marks": {"co_wrapper_mixed": None}})
    assert [item.code for item in outcome.diagnostics] == ["not-in-dialect"]
    assert "acme-1.0" in outcome.diagnostics[0].message


def test_a_prefix_is_asked_of_every_wrapper() -> None:
    """Bottom halves' names were not looked at: no release that wants a prefix has any."""
    emit = {"prefix": "acme"}
    right = "int co_wrapper acme_a(BdrvChild *c);\nint no_co_wrapper acme_co_b(BdrvChild *c);\n"
    assert _emit(right, emit).text is not None
    outcome = _emit(right.replace("acme", "bdrv"), emit)
    assert [item.code for item in outcome.diagnostics] == ["wrapper-name", "wrapper-name"]
    assert all("it does not begin with 'acme_'" in item.message for item in outcome.diagnostics)


def test_an_annotation_of_generated_wrappers() -> None:
    emit = {"marks": {"co_wrapper": {"like": "co_wrapper", "annotation": "GRAPH_UNLOCKED"}}}
    text = _emit("void co_wrapper bdrv_poke(BlockBackend *blk);", emit).text
    assert text is not None
    assert "void GRAPH_UNLOCKED bdrv_poke(BlockBackend *blk)\n{" in text


def test_another_runtime_for_bottom_halves() -> None:
    emit = {"runtime": {"schedule": "run_in_main(&{state}->job, {function});", "wake": "wake_job({coroutine});"}}
    problems = _problems(_file({"runtime": {**emit["runtime"], "schedule": "run({state});"}}))
    assert problems == ["acme.json: emit.runtime.schedule: must have {function} and {state}, each once"]
    emit["runtime"]["schedule"] = "run_in_main({function}, {state});"
    text = _emit("int no_co_wrapper bdrv_co_dig(int run_in_main);", emit).text
    assert text is not None
    assert "run_in_main(bdrv_dig_bh, &s);" in text
    assert "wake_job(s->co);" in text
    assert "coroutine_fn bdrv_co_dig(int run_in_main_)" in text  # a parameter must not hide what the body calls


def test_a_project_that_is_not_qemu(tokens: Callable[[str], list[str]]) -> None:
    emit = {
        "mark_word": "async_wrapper",
        "marks": {"async_wrapper": {"like": "co_wrapper"}, "async_wrapper_anywhere": {"like": "co_wrapper_mixed"}},
        "infix": "async",
        "includes": ["tasks.h"],
        "contexts": {"Store": "store_loop({})"},
        "elsewhere": "default_loop()",
        "runtime": {
            "poll_type": "TaskPoll", "poll": "task_poll", "create": "task_new", "in_coroutine": "in_task",
            "coroutine_fn": "", "kick": "task_done();", "assertion": "check",
        },
    }  # fmt: skip
    text = _emit("int async_wrapper store_read(Store *store, int n);\nint async_wrapper_x store_y(int a);", emit)
    assert [item.code for item in text.diagnostics] == ["unknown-mark"]
    outcome = _emit("int async_wrapper store_read(const Store *store, int n);\nint x_co_wrapper f_g(int a);", emit)
    assert outcome.text is not None
    assert [line for line in outcome.text.splitlines() if "#" in line] == ['#include "tasks.h"']
    code = outcome.text[outcome.text.index("typedef") :]
    assert tokens(code) == tokens(
        """
        typedef struct StoreRead { TaskPoll poll_state; int ret; const Store *store; int n; } StoreRead;
        static void store_async_read_entry(void *opaque)
        {
            StoreRead *s = opaque;
            s->ret = store_async_read(s->store, s->n);
            s->poll_state.in_progress = false;
            task_done();
        }
        int store_read(const Store *store, int n)
        {
            StoreRead s = {
                .poll_state.ctx = store_loop((Store *)store),
                .poll_state.in_progress = true,
                .store = store,
                .n = n,
            };
            check(!in_task());
            s.poll_state.co = task_new(store_async_read_entry, &s);
            task_poll(&s.poll_state);
            return s.ret;
        }
        """
    )


def test_an_output_that_includes_its_inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "acme.json").write_bytes(_file({"include_inputs": ["include"], "includes": ["qemu/osdep.h"]}))
    for name in ("src/include/block/io.h", "block/more.h", "build/x.h"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"int co_wrapper bdrv_{path.stem}(BdrvChild *c);\n")
    inputs = ["src/include/block/io.h", "build/../block/more.h", str(tmp_path / "build/x.h")]
    words = ["generate", "--dialect", "acme.json", "-o", "out.c", "--depfile", "out.d", *inputs]
    assert main(words) == 0
    found = [line for line in (tmp_path / "out.c").read_text().splitlines() if line.startswith("#")]
    assert found == [f'#include "{name}"' for name in ("qemu/osdep.h", "block/io.h", "block/more.h", "x.h")]
    assert "acme.json" in (tmp_path / "out.d").read_text()  # a changed dialect makes the output old


def test_an_input_whose_name_no_include_line_can_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "acme.json").write_bytes(_file({"include_inputs": []}))
    (tmp_path / 'a"b.h').write_text("")
    assert main(["generate", "--dialect", "acme.json", 'a"b.h']) == 2
    assert "cannot be named in an #include line" in capsys.readouterr().err


WRONG = [
    ({"mark": {}}, "emit.mark: no such member; did you mean 'marks'?"),
    ({"prefix": "Bdrv"}, "emit.prefix: must be a lower-case word"),
    ({"infix": ""}, "emit.infix: must be a lower-case word"),
    ({"includes": "a.h"}, "emit.includes: must be a list of strings, each a header's name"),
    ({"includes": ['a".h']}, "emit.includes[0]: must be a header's name"),
    ({"includes": ["../\n.h"]}, "emit.includes[0]: must be a header's name"),
    ({"elsewhere": "a /* b"}, "emit.elsewhere: must be a C expression on one line, without comments and quotes"),
    ({"elsewhere": "ctx();"}, "emit.elsewhere: must be a C expression on one line, without comments and quotes"),
    ({"contexts": {"Store": "loop()"}}, "emit.contexts.Store: must have {} where the first parameter stands"),
    ({"contexts": {"St ore": "loop({})"}}, "emit.contexts.St ore: is no type's name"),
    ({"marks": {"co_wrapper_x": {"like": "cowrapper"}}},
     "emit.marks.co_wrapper_x.like: must be one of co_wrapper, co_wrapper_mixed, co_wrapper_bdrv_rdlock,"
     " co_wrapper_mixed_bdrv_rdlock, no_co_wrapper, no_co_wrapper_bdrv_rdlock, no_co_wrapper_bdrv_wrlock"),
    ({"marks": {"co_wrapper_x": {"like": "generated_co_wrapper"}}}, "emit.marks.co_wrapper_x.like: must be one of"),
    ({"marks": {"async": {"like": "co_wrapper"}}}, "emit.marks.async: a mark is a lower-case word that contains"),
    ({"marks": {"co_wrapper": {"like": "co_wrapper", "lock": "wrlock"}}},
     "emit.marks.co_wrapper: the lock 'wrlock' has no statements for 'coroutine' in emit.locks"),
    ({"locks": {"rdlock": None}}, "emit.marks.co_wrapper_bdrv_rdlock: the lock 'rdlock' has no statements"),
    ({"locks": {"x": {"coroutine": ["a();"]}}}, "emit.locks.x.coroutine: must be a list of 2 strings"),
    ({"locks": {"x": {"here": ["a();", "b();"]}}}, "emit.locks.x.here: no such member"),
    ({"mark_word": "async_wrapper"}, "emit.marks: no mark is left; each must contain 'async_wrapper'"),
    ({"runtime": {"kick": ""}}, "emit.runtime.kick: must be C statements on one line"),
    ({"runtime": {"kick": "x()"}}, "emit.runtime.kick: must end with ';'"),
    ({"runtime": {"poll": "a b"}}, "emit.runtime.poll: must be a function's name"),
    ({"runtime": {"yeild": "x"}}, "emit.runtime.yeild: no such member; did you mean 'yield'?"),
    ({"bottom_half_contexts": {"Store": "loop({})"}, "elsewhere": None}, "emit.elsewhere: must be there"),
    ([], "emit: must be an object: { ... }"),
]  # fmt: skip


@pytest.mark.parametrize(("emit", "said"), WRONG, ids=[said for _, said in WRONG])
def test_what_is_wrong_in_a_file_is_said_with_its_place(emit: object, said: str) -> None:
    assert any(line.startswith(f"acme.json: {said}") for line in _problems(_file(emit))), _problems(_file(emit))


def test_everything_that_is_wrong_is_said_at_once() -> None:
    data = b'{"schema": 2, "name": "Acme", "base": "qemu-9.1", "emit": {"prefix": 1}, "x": 1, "x": 2}'
    assert _problems(data) == [
        "acme.json: x: stands twice in one object",
        "acme.json: x: no such member; known are about, base, emit, hold, name, schema",
        "acme.json: schema: must be 1",
        "acme.json: name: must be a name such as 'acme-1.2': words of lower-case letters and digits",
        f"acme.json: base: must be one of {', '.join(DIALECTS)}; did you mean 'qemu-9.0'?",
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{\n  oops", "acme.json:2:3: not JSON: "),
        (b"\xff", "acme.json: not UTF-8: byte 0"),
        (b"[" * 100000, "acme.json: not a dialect: nested too deeply"),
        (b"[]", "acme.json: the file: must be an object: { ... }"),
    ],
)
def test_a_file_that_is_no_dialect(data: bytes, said: str) -> None:
    assert _problems(data)[0].startswith(said)


def test_a_name_that_cowrap_has_itself() -> None:
    data = json.dumps({"schema": 1, "name": "qemu-8.0", "base": "qemu-8.0"}).encode()
    assert _problems(data) == ["acme.json: name: 'qemu-8.0' is a dialect that cowrap has: give yours another name"]


def test_files_at_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "acme.json").write_bytes(_file({"prefix": "acme"}, about="ours", hold={"anything": 1}))
    assert main(["dialects", "--show", "acme.json"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[:2] == ["dialect: acme-1.0", "base: qemu-9.0"]
    assert main(["dialects", "--show", "qemu-9.0"]) == 0
    assert "\nbase:" not in capsys.readouterr().out
    assert "name of a wrapper: acme_..., not acme_co_..." in shown
    assert main(["dialects", "--show", "none.json"]) == 2
    assert "cannot read 'none.json': No such file or directory" in capsys.readouterr().err
    (tmp_path / "bad.json").write_text("{")
    (tmp_path / "in.h").write_text("int co_wrapper acme_a(BdrvChild *c);\n")
    assert main(["generate", "--dialect", "./bad.json", "in.h"]) == 2
    assert "./bad.json:1:2: not JSON" in capsys.readouterr().err
    monkeypatch.setenv("COWRAP_DIALECT", "acme.json")
    assert main(["generate", "in.h"]) == 0
    assert "Dialect: acme-1.0 (named by COWRAP_DIALECT)" in capsys.readouterr().out
    assert main(["generate", "--dialect", "qemu-90", "in.h"]) == 2
    assert "or a file NAME.json" in capsys.readouterr().err
