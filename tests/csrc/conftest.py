# SPDX-License-Identifier: GPL-2.0-or-later
"""Builds the runtime once per compiler and flags, links test programs with it, runs them and reads what they print."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest

HERE = Path(__file__).parent
CSRC = HERE.parents[1] / "csrc"
PROGRAMS = HERE / "programs"
FLAGS = "-std=gnu11 -Wall -Wextra -Werror -Wno-ignored-qualifiers -Wno-unused-parameter -g".split()
SANITIZE = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer")


@dataclass(frozen=True)
class Toolset:
    """A compiler with the flags that distinguish one build from another."""

    compiler: str
    flags: tuple[str, ...]

    @property
    def name(self) -> str:
        """A name for test ids and folders."""
        return "-".join((self.compiler, *(flag.lstrip("-").split("=")[0] for flag in self.flags[:2])))


COUNTED = ("--coverage", "-fprofile-abs-path", "-fprofile-update=atomic", "-DCOWRAP_COVERAGE")
COVERAGE = COUNTED if os.environ.get("COWRAP_COVERAGE") else ()
"""For `tox -e coverage`: gcc's plain builds count which lines they run, where these are still the source's."""
PLAIN = tuple(
    Toolset(compiler, (level, *(COVERAGE if (compiler, level) == ("gcc", "-O0") else ())))
    for compiler in ("gcc", "clang")
    for level in ("-O0", "-O2")
)
SANITIZED = tuple(Toolset(compiler, ("-O1", *SANITIZE)) for compiler in ("gcc", "clang"))
GCC = PLAIN[0]
VALGRIND = Toolset("gcc", ("-O1", "-DCOWRAP_VALGRIND"))


@dataclass(frozen=True)
class Played:
    """What one run printed."""

    exit_code: int
    text: str
    errors: str

    def field(self, name: str) -> str:
        """The rest of the first line that begins with `name`."""
        return next(line[len(name) :].strip() for line in self.text.splitlines() if line.startswith(name))

    @property
    def status(self) -> str:
        """The verdict of the run."""
        return self.field("status ")

    @property
    def misuse(self) -> str:
        """The word of the broken rule, or nothing."""
        return self.field("misuse ")

    @property
    def message(self) -> str:
        """The sentence."""
        return self.field("message ")

    @property
    def notes(self) -> list[str]:
        """What a scene said, in order."""
        return [line[5:] for line in self.text.splitlines() if line.startswith("note ")]

    def events(self, *kinds: str) -> list[str]:
        """The events of these kinds, in order, each a line."""
        return [line for line in self.text.splitlines() if line.split(" ")[0] in kinds and " t" in line]


class Workshop:
    """Compiles what tests need, each thing once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: dict[object, Path] = {}

    def runtime(self, tools: Toolset) -> Path:
        """The runtime as an archive; skips, saying why, where the compiler or its sanitizers are missing."""
        key = ("runtime", tools)
        if key not in self.made:
            if shutil.which(tools.compiler) is None:
                pytest.skip(f"{tools.compiler} is not installed")
            self.require_sanitizers(tools)
            place = self.folder / f"runtime-{len(self.made)}"
            place.mkdir()
            sources = sorted(str(path) for path in (CSRC / "src").glob("*.[cS]"))
            self.compile(tools, ["-fPIC", "-c", *sources], place)
            archive = place / "runtime.a"
            subprocess.run(["ar", "rcs", str(archive), *map(str, place.glob("*.o"))], check=True)
            self.made[key] = archive
        return self.made[key]

    def require_sanitizers(self, tools: Toolset) -> None:
        """Skips where an empty program does not link with the toolset's sanitizers."""
        if not any("sanitize" in flag for flag in tools.flags):
            return
        source = self.folder / "empty.c"
        source.write_text("int main(void) { return 0; }\n")
        command = [tools.compiler, *tools.flags, str(source), "-o", str(self.folder / "empty")]
        if subprocess.run(command, capture_output=True, check=False).returncode != 0:
            pytest.skip(f"{tools.compiler} has no runtime libraries for its sanitizers")

    def compile(self, tools: Toolset, words: list[str], place: Path) -> None:
        """One run of the compiler; a failure shows what it said."""
        command = [tools.compiler, *FLAGS, *tools.flags, "-I", str(CSRC / "include"), "-I", str(PROGRAMS), *words]
        done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{' '.join(command)}\n{done.stderr}"

    def player(
        self, tools: Toolset, dialect: int, edits: tuple[tuple[str, str], ...] = (), main: str = "player.c"
    ) -> Path:
        """A player (or another main) of the wrappers, in which each edit replaces a text that is there."""
        key = ("player", tools, dialect, edits, main)
        if key not in self.made:
            text = (PROGRAMS / "generated" / ("old.c" if dialect < 3 else "new.c")).read_text(encoding="utf-8")
            for old, new in edits:
                assert old in text, old
                text = text.replace(old, new)
            place = self.folder / f"player-{len(self.made)}"
            place.mkdir()
            (place / "generated.c").write_text(text, encoding="utf-8")
            defines = (f"-DCOWRAP_DIALECT={dialect}", '-DCOWRAP_CASE_HEADER="case.h"')
            driver = self.part(tools, "driver.c", *defines)
            self.made[key] = self.link(tools, place, [*defines, "generated.c", str(driver)], main)
        return self.made[key]

    def scenes(self, tools: Toolset, scenes: str = "raw.c", main: str = "player.c") -> Path:
        """A player (or another main program) of the scenes of raw.c or another file."""
        key = (tools, scenes, main)
        if key not in self.made:
            place = self.folder / f"scenes-{len(self.made)}"
            place.mkdir()
            self.made[key] = self.link(tools, place, [str(self.part(tools, scenes))], main)
        return self.made[key]

    def part(self, tools: Toolset, source: str, *defines: str) -> Path:
        """One of the programs' sources as an object, which all programs that need it share."""
        key = ("part", tools, source, defines)
        if key not in self.made:
            place = self.folder / f"part-{len(self.made)}"
            place.mkdir()
            self.compile(tools, [*defines, "-c", str(PROGRAMS / source), "-o", "part.o"], place)
            self.made[key] = place / "part.o"
        return self.made[key]

    def link(self, tools: Toolset, place: Path, words: list[str], main: str = "player.c") -> Path:
        """Compiles the words together with the player and the runtime."""
        runtime = self.runtime(tools)
        self.compile(tools, [*words, str(self.part(tools, main)), str(runtime), "-o", "program"], place)
        return place / "program"


@pytest.fixture(scope="session", params=PLAIN, ids=lambda tools: tools.name)
def plain_tools(request: pytest.FixtureRequest) -> Toolset:
    """Each compiler at each level, without sanitizers."""
    return cast(Toolset, request.param)


@pytest.fixture(scope="session", params=SANITIZED, ids=lambda tools: tools.name)
def sanitized_tools(request: pytest.FixtureRequest) -> Toolset:
    """Each compiler with ASan and UBSan."""
    return cast(Toolset, request.param)


@pytest.fixture(scope="session", params=(*PLAIN, *SANITIZED), ids=lambda tools: tools.name)
def tools(request: pytest.FixtureRequest) -> Toolset:
    """Each compiler at each level, and each with ASan and UBSan."""
    return cast(Toolset, request.param)


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """Where programs are compiled, for the whole session."""
    return Workshop(tmp_path_factory.mktemp("csrc"))


def run(program: Path, *words: str, prefix: tuple[str, ...] = ()) -> Played:
    """Runs a compiled player and reads what it prints."""
    done = subprocess.run([*prefix, str(program), *words], capture_output=True, text=True, timeout=60, check=False)
    return Played(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def play(workshop: Workshop) -> Callable[..., Played]:
    """Plays a case with the wrappers of a dialect, which some edits may have made wrong."""

    def played(words: str, dialect: int = 6, edits: tuple[tuple[str, str], ...] = (), tools: Toolset = GCC) -> Played:
        return run(workshop.player(tools, dialect, edits), f"dialect={dialect}", *words.split())

    return played


@pytest.fixture(scope="session")
def judged(workshop: Workshop) -> Callable[..., Played]:
    """Runs a call, changes its record, and lets the judge of the runtime speak."""

    def played(words: str, edits: tuple[tuple[str, str], ...] = ()) -> Played:
        return run(workshop.player(GCC, 6, edits, "judging.c"), *words.split())

    return played


@pytest.fixture(scope="session")
def explored(workshop: Workshop) -> Callable[..., Played]:
    """Explores the schedules of two calls."""

    def played(words: str, edits: tuple[tuple[str, str], ...] = (), tools: Toolset = GCC) -> Played:
        return run(workshop.player(tools, 6, edits, "exploring.c"), *words.split())

    return played


@pytest.fixture(scope="session")
def scene(workshop: Workshop) -> Callable[..., Played]:
    """Plays a scene of raw.c."""

    def played(words: str, tools: Toolset = GCC) -> Played:
        return run(workshop.scenes(tools), *words.split())

    return played


@pytest.fixture(scope="session")
def corner(workshop: Workshop) -> Callable[[str], Played]:
    """Plays a scene of corners.c."""

    def played(words: str) -> Played:
        return run(workshop.scenes(GCC, "corners.c"), *words.split())

    return played


@pytest.fixture(scope="session")
def under_valgrind(workshop: Workshop) -> Callable[[str], Played]:
    """Plays a scene of raw.c under valgrind; skips where that, or its header, is missing."""
    if shutil.which("valgrind") is None or not Path("/usr/include/valgrind/memcheck.h").exists():
        pytest.skip("valgrind, or its header memcheck.h, is not installed")

    def played(words: str) -> Played:
        return run(workshop.scenes(VALGRIND), *words.split(), prefix=("valgrind", "--error-exitcode=9", "--quiet"))

    return played


@pytest.fixture(scope="session")
def child(workshop: Workshop) -> Callable[[str], Played]:
    """Lets a limited child do a deed."""

    def played(words: str) -> Played:
        return run(workshop.scenes(GCC, main="child.c"), *words.split())

    return played


@pytest.fixture(scope="session")
def lacking(workshop: Workshop) -> Callable[[str], Played]:
    """Lets a child whose kernel refuses a system call do a deed."""

    def played(words: str) -> Played:
        return run(workshop.scenes(GCC, main="lacking.c"), *words.split())

    return played


@pytest.fixture(scope="session")
def counting() -> tuple[str, ...]:
    """The flags of builds that count lines; none unless asked for."""
    return COVERAGE


@pytest.fixture(scope="session")
def csrc_include() -> str:
    """The folder of the headers that generated files include."""
    return str(CSRC / "include")
