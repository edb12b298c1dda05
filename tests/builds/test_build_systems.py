# SPDX-License-Identifier: GPL-2.0-or-later
"""The example project built by meson, make and CMake: what is built again, when, and what an error leaves."""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.builds.conftest import Project

BROKEN = "int co_wrapper image_flush(BlockDriverState *bs, ...);\n"
LEGAL = "int co_wrapper image_flush(BlockDriverState *bs);\nint coroutine_fn image_co_flush(BlockDriverState *bs);\n"
FLUSH = "\nint coroutine_fn image_co_flush(BlockDriverState *bs)\n{\n    return bs->length;\n}\n"


@dataclass(frozen=True)
class System:
    """A build system: how the project is set up and built with it, and into which folder."""

    name: str
    setup: str
    build: str
    folder: str


pytestmark = pytest.mark.slow

SYSTEMS = [
    System("meson", "meson setup build -Dwarning_level=3 -Dwerror=true", "meson compile -C build", "build"),
    System("make", "true", "make", "."),
    System("cmake-ninja", "cmake -B build -G Ninja", "cmake --build build", "build"),
    System("cmake-make", "cmake -B build -G 'Unix Makefiles'", "cmake --build build", "build"),
]


class Build:
    """The project, set up with one build system."""

    def __init__(self, project: Project, system: System) -> None:
        self.project, self.system = project, system
        self.folder = project.path / system.folder
        self.output = self.folder / "block-gen.c"
        project.must(*shlex.split(system.setup))

    def __call__(self) -> str:
        return self.project.must(*shlex.split(self.system.build))

    def fails(self) -> str:
        """What a build says that must not succeed."""
        done = self.project.run(*shlex.split(self.system.build))
        assert done.returncode != 0, done.stdout
        return done.stdout

    def times(self) -> dict[str, int]:
        """When each built file was written last."""
        ends = (".o", ".c", "image")
        return {str(path): path.stat().st_mtime_ns for path in self.folder.rglob("*") if path.name.endswith(ends)}

    def says(self) -> str:
        """What the built program prints."""
        return self.project.must(self.folder / "image")

    def edit(self, name: str, change: Callable[[str], str]) -> None:
        """Changes one of the project's files."""
        path = self.project.path / name
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


@pytest.fixture(params=SYSTEMS, ids=[system.name for system in SYSTEMS])
def build(request: pytest.FixtureRequest, project: Project) -> Build:
    """The project with each build system, set up and not built."""
    return Build(project, request.param)


def test_a_second_build_does_nothing(build: Build) -> None:
    build()
    assert build.says() == "cow\n"
    before = build.times()
    assert len(build.project.runs()) == 1
    build()
    assert len(build.project.runs()) == 1
    assert build.times() == before


def test_a_touched_header_is_read_once_and_an_equal_output_keeps_its_time(build: Build) -> None:
    build()
    written = build.output.stat().st_mtime_ns
    (build.project.path / "image.h").touch()
    build()
    assert len(build.project.runs()) == 2
    assert build.output.stat().st_mtime_ns == written
    before = build.times()
    build()
    assert len(build.project.runs()) == 2
    assert build.times() == before


def test_a_new_declaration_becomes_a_wrapper(build: Build) -> None:
    build()
    build.edit("image.h", lambda text: text.replace("#endif", LEGAL + "#endif"))
    build.edit("image.c", lambda text: text.replace("putchar('\\n')", "putchar(image_flush(&bs) + '0')") + FLUSH)
    build()
    assert build.says() == "cow3"
    assert len(build.project.runs()) == 2


def test_an_error_fails_the_build_and_keeps_the_old_output(build: Build) -> None:
    build()
    old, written = build.output.read_bytes(), build.output.stat().st_mtime_ns
    build.edit("image.h", lambda text: text.replace("#endif", BROKEN + "#endif"))
    for _ in range(2):
        said = build.fails()
        assert "[variadic]" in said
        assert (build.output.read_bytes(), build.output.stat().st_mtime_ns) == (old, written)
    build.edit("image.h", lambda text: text.replace(BROKEN, ""))
    build()
    assert build.says() == "cow\n"


def test_an_error_in_the_first_build_leaves_no_output(build: Build) -> None:
    build.edit("image.h", lambda text: text.replace("#endif", BROKEN + "#endif"))
    build.fails()
    assert not build.output.exists()


def test_a_lost_output_is_written_again(build: Build) -> None:
    build()
    build.output.unlink()
    if build.system.name == "cmake-make":
        # CMake's makefiles do not look for a lost by-product: docs/builds.md says so
        (build.folder / "block-gen.c.new").unlink()
    build()
    assert build.output.is_file()
    assert len(build.project.runs()) == 2


@pytest.mark.parametrize("system", [SYSTEMS[0], SYSTEMS[2]], ids=["meson", "cmake-ninja"])
def test_ninja_takes_in_the_depfile(project: Project, system: System) -> None:
    build = Build(project, system)
    build()
    assert "image.h" in build.project.must("ninja", "-C", build.folder, "-t", "query", "block-gen.c")
    assert "--depfile" in build.project.runs()[0]


@pytest.mark.parametrize("flag", ["-q", "-n"])
def test_make_knows_without_building_that_nothing_is_to_be_done(project: Project, flag: str) -> None:
    build = Build(project, SYSTEMS[1])
    build()
    (project.path / "image.h").touch()
    build()
    assert "cc " not in project.must("make", flag)


def test_a_dialect_file_named_in_the_command_is_an_input(project: Project) -> None:
    """What a fork's own dialect says decides the output as the headers do; only the depfile names it to the build."""
    (project.path / "fork.json").write_text('{"schema": 1, "name": "fork", "base": "qemu-9.0"}\n')
    build = Build(project, SYSTEMS[0])
    build.edit("meson.build", lambda text: text.replace("'qemu-9.0'", "meson.current_source_dir() / 'fork.json'"))
    build()
    assert len(project.runs()) == 1
    os.utime(project.path / "fork.json")
    build()
    assert len(project.runs()) == 2
