# SPDX-License-Identifier: GPL-2.0-or-later
"""Batches: one shared object where everything compiles, and the right failures where something does not."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.batch import build_batch, build_batches
from cowrap_harness.batch_request import BatchRequest
from cowrap_harness.build import Build
from cowrap_harness.case import Leaf, Parameter, Signature, Subject, ValueType
from cowrap_harness.commands import Completed
from cowrap_harness.compiler_messages import error_bucket, first_error
from cowrap_harness.driver import parameter_names, spell_function
from cowrap_harness.native import WorkerProcess
from cowrap_harness.native_request import NativeRequest
from cowrap_harness.rules import DIALECTS
from cowrap_harness.toolchain import Toolchain, find_csrc

INT = ValueType("int @", "int @", (Leaf("", "integer"),))
INCLUDES = '#include "qemu/osdep.h"\n#include "block/coroutines.h"\n#include "block/block_int.h"\n'


def subject(name: str) -> Subject:
    return Subject(name, "co_wrapper", Signature(INT, (Parameter("a", INT),)))


SUBJECTS = tuple(subject(f"bdrv_{letter}") for letter in "abcdefgh")
TARGETS = {one.name: one.name.replace("bdrv_", "bdrv_co_") for one in SUBJECTS}


def wrapper(one: Subject, body: str = "") -> str:
    arguments = ", ".join(parameter_names(one.signature))
    head = spell_function(one.name, one.signature, numbered=True)
    return f"{head}\n{{\n    {body}return {TARGETS[one.name]}({arguments});\n}}\n"


def generator(bad: dict[str, str]) -> Callable[[Sequence[Subject]], str | None]:
    """A generator whose wrappers call the target at once; `bad` gives other texts for some."""

    def generate(subjects: Sequence[Subject]) -> str | None:
        return INCLUDES + "".join(bad.get(one.name, wrapper(one)) for one in subjects)

    return generate


@pytest.fixture(scope="module")
def toolchain() -> Toolchain:
    return Toolchain.discover()


@pytest.fixture(scope="module")
def build(toolchain: Toolchain) -> Build:
    return Build(next(iter(toolchain.compilers)), "O0")


def request_for(bad: dict[str, str] | None = None) -> BatchRequest:
    return BatchRequest(SUBJECTS, TARGETS, "", "qemu-9.0", generator(bad or {}))


def test_what_compiles_becomes_one_loadable_object(toolchain: Toolchain, build: Build, tmp_path: Path) -> None:
    result = build_batch(request_for(), build, toolchain, tmp_path)
    assert result.failures == ()
    (batch,) = result.built
    assert (batch.subjects, batch.preload) == (SUBJECTS, ())
    library = ctypes.CDLL(str(batch.library))
    assert ctypes.c_uint32.in_dll(library, "cw_n_wrappers").value == len(SUBJECTS)
    assert library.cw_run


def test_the_generated_text_is_compiled_unmodified(toolchain: Toolchain, build: Build, tmp_path: Path) -> None:
    text = generator({})(SUBJECTS)
    assert text is not None
    text += "/* ends without a newline, has\ttabs and caf\u00e9 */"
    request = replace(request_for(), text=text)
    (batch,) = build_batch(request, build, toolchain, tmp_path).built
    assert (batch.library.parent / "generated.c").read_bytes() == text.encode("utf-8")


@pytest.mark.parametrize(
    ("broken", "stage", "bucket"),
    [
        ("int bdrv_c(int p0)\n{\n    return nothing(p0);\n}\n", "generated", "implicit declaration of function '_'"),
        ("int bdrv_c(long p0)\n{\n    return (int)p0;\n}\n", "generated", "conflicting types for '_'"),
        ("int bdrv_c(int p0)\n{\n    int unused;\n    return bdrv_co_c(p0);\n}\n", "generated", "unused variable '_'"),
        ("/* int bdrv_c(int p0)\n", "generated", ""),
        ("int bdrv_co_c(int p0)\n{\n    return p0;\n}\n", "link", "multiple definition of '_'"),
    ],
)
def test_one_that_does_not_compile_does_not_stop_the_others(
    broken: str, stage: str, bucket: str, toolchain: Toolchain, build: Build, tmp_path: Path
) -> None:
    result = build_batch(request_for({"bdrv_c": broken}), build, toolchain, tmp_path)
    (batch,) = result.built
    assert [one.name for one in batch.subjects] == [one.name for one in SUBJECTS if one.name != "bdrv_c"]
    (failure,) = result.failures
    assert ([one.name for one in failure.subjects], failure.stage) == (["bdrv_c"], stage)
    assert bucket in failure.bucket
    assert "bdrv" not in failure.bucket
    assert failure.message


def test_several_that_do_not_compile_are_told_apart(toolchain: Toolchain, build: Build, tmp_path: Path) -> None:
    bad = {name: f"int {name}(int p0)\n{{\n    return {name}_not(p0);\n}}\n" for name in ("bdrv_a", "bdrv_d", "bdrv_h")}
    result = build_batch(request_for(bad), build, toolchain, tmp_path)
    assert sorted(failure.subjects[0].name for failure in result.failures) == sorted(bad)
    assert len({failure.bucket for failure in result.failures}) == 1
    assert [len(batch.subjects) for batch in result.built] == [5]


def test_two_that_compile_alone_only_are_both_still_run(toolchain: Toolchain, build: Build, tmp_path: Path) -> None:
    shared = "struct clash {{ int {0}; }};\n"
    bad = {name: shared.format(name) + wrapper(subject(name)) for name in ("bdrv_b", "bdrv_g")}
    result = build_batch(request_for(bad), build, toolchain, tmp_path)
    assert result.failures == ()
    assert sorted(one.name for batch in result.built for one in batch.subjects) == [one.name for one in SUBJECTS]


def test_wrappers_that_were_not_emitted_are_missing(toolchain: Toolchain, build: Build, tmp_path: Path) -> None:
    result = build_batch(request_for({"bdrv_b": "", "bdrv_e": ""}), build, toolchain, tmp_path)
    (batch,) = result.built
    request = NativeRequest(batch.library, find_csrc() / "include" / "cowrap" / "world.h", 6, (), (), 1)
    layouts = WorkerProcess(request, tmp_path).result().layouts
    assert {layout.name for layout in layouts if not layout.present} == {"bdrv_b", "bdrv_e"}


def test_the_text_of_the_whole_input_comes_first_and_its_failure_is_bisected(
    toolchain: Toolchain, build: Build, tmp_path: Path
) -> None:
    asked: list[int] = []

    def generate(subjects: Sequence[Subject]) -> str | None:
        asked.append(len(subjects))
        return generator({})(subjects)

    text = generator({})(SUBJECTS)
    whole = replace(request_for(), generate=generate, text=text)
    assert build_batch(whole, build, toolchain, tmp_path / "good").failures == ()
    assert asked == []
    (batch,) = build_batch(replace(whole, text="nonsense"), build, toolchain, tmp_path / "bad").built
    assert (len(batch.subjects), asked) == (len(SUBJECTS), [len(SUBJECTS)])


def test_a_generator_that_fails_on_one_alone_is_a_failure_of_its_own(
    toolchain: Toolchain, build: Build, tmp_path: Path
) -> None:
    def generate(subjects: Sequence[Subject]) -> str | None:
        return None if any(one.name == "bdrv_f" for one in subjects) else generator({})(subjects)

    result = build_batch(replace(request_for(), generate=generate), build, toolchain, tmp_path)
    assert [(failure.stage, failure.subjects[0].name) for failure in result.failures] == [("generate", "bdrv_f")]


def test_our_own_text_that_does_not_compile_is_no_finding(toolchain: Toolchain, build: Build, tmp_path: Path) -> None:
    odd = ValueType("NoSuchType @", "NoSuchType @", (Leaf("", "integer"),))
    strange = Subject("bdrv_h", "co_wrapper", Signature(INT, (Parameter("a", odd),)))
    request = replace(request_for(), subjects=(*SUBJECTS[:7], strange))
    result = build_batch(request, build, toolchain, tmp_path)
    assert [(failure.stage, failure.subjects[0].name) for failure in result.failures] == [("driver", "bdrv_h")]
    assert [len(batch.subjects) for batch in result.built] == [7]


def test_a_compiler_that_takes_too_long_is_a_failure_too(toolchain: Toolchain, build: Build, tmp_path: Path) -> None:
    slow = "#define A0 ;\n" + "".join(f"#define A{n + 1} A{n} A{n} A{n} A{n}\n" for n in range(30)) + "A30\n"
    request = BatchRequest(SUBJECTS[:1], TARGETS, "", "qemu-9.0", lambda subjects: slow, timeout=2)
    (failure,) = build_batch(request, build, toolchain, tmp_path).failures
    assert (failure.timed_out, failure.stage) == (True, "generated")


def test_builds_share_what_the_generator_said(toolchain: Toolchain, tmp_path: Path) -> None:
    asked: list[tuple[str, ...]] = []

    def generate(subjects: Sequence[Subject]) -> str | None:
        asked.append(tuple(one.name for one in subjects))
        return generator({"bdrv_c": "int bdrv_c;\n"})(subjects)

    builds = [Build(name, level) for name in toolchain.compilers for level in ("O0", "O2")]
    results = build_batches(replace(request_for(), generate=generate), builds, toolchain, tmp_path)
    assert list(results) == builds
    for result in results.values():
        assert [failure.subjects[0].name for failure in result.failures] == ["bdrv_c"]
        assert [len(batch.subjects) for batch in result.built] == [7]
    assert len(asked) == len(set(asked))


def test_builds_of_one_compiler_link_one_driver_that_is_not_optimized(
    toolchain: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled: list[Build] = []
    whole = Toolchain.compile

    def compile(self: Toolchain, build: Build, arguments: Sequence[str], *more: Any, **named: Any) -> Completed:
        if "driver.c" in arguments:
            compiled.append(build)
        return whole(self, build, arguments, *more, **named)

    monkeypatch.setattr(Toolchain, "compile", compile)
    kinds = [("O0", ()), ("O2", ()), ("O2", ("ubsan",))]
    builds = [Build(name, level, more) for name in toolchain.compilers for level, more in kinds]
    results = build_batches(request_for(), builds, toolchain, tmp_path)
    drivers = {build.compiler: result.built[0].driver for build, result in results.items()}
    assert all(result.built[0].driver == drivers[build.compiler] for build, result in results.items())
    assert sorted(compiled, key=lambda build: build.name) == sorted(
        [Build(name, "O0") for name in drivers], key=lambda build: build.name
    )
    assert all("cw_n_wrappers" in path.read_text() for path in drivers.values())


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_dialect_builds(dialect: str, toolchain: Toolchain, build: Build, tmp_path: Path) -> None:
    result = build_batch(replace(request_for(), dialect=dialect), build, toolchain, tmp_path)
    assert result.failures == ()


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_a_sanitized_batch_says_what_to_preload(compiler: str, toolchain: Toolchain, tmp_path: Path) -> None:
    build = Build(compiler, "O2", ("asan", "ubsan"))
    if toolchain.fault(build):
        pytest.skip(toolchain.fault(build))
    (batch,) = build_batch(request_for(), build, toolchain, tmp_path).built
    assert any("asan" in path for path in batch.preload)


@pytest.mark.parametrize(
    ("output", "message", "bucket"),
    [
        ("a.c: In function 'f':\na.c:3:5: error: 'x' undeclared\n", "'x' undeclared", "'_' undeclared"),
        ("a.c:1:2: fatal error: q.h: No such file\n", "q.h: No such file", "q.h: No such file"),
        ("a.c:1:1: warning: w\na.c:2:1: error: argument 12 of 'f'", "argument 12 of 'f'", "argument N of '_'"),
        ("ld: multiple definition of `f'; b.o: x", "multiple definition of `f'", "multiple definition of '_'"),
        ("", "", ""),
        ("strange\nlines", "strange", "strange"),
    ],
)
def test_errors_become_buckets_without_names(output: str, message: str, bucket: str) -> None:
    assert first_error(output) == message
    assert error_bucket(first_error(output)) == bucket
