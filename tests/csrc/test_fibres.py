# SPDX-License-Identifier: GPL-2.0-or-later
"""One conformance suite for all fibre backends, here and cross-compiled on aarch64; it notices a lost register."""

from __future__ import annotations

import platform
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CSRC = HERE.parents[1] / "csrc"
UCONTEXT = "-DCOWRAP_FIBRE_UCONTEXT"
CHECKS = 12
ASSEMBLY = {"x86_64": "fibre_x86_64.S", "aarch64": "fibre_aarch64.S"}
CROSS = ("aarch64-linux-gnu-gcc", "qemu-aarch64")


@dataclass(frozen=True)
class Way:
    """A compiler with flags, and what the program is run under."""

    name: str
    compiler: str
    flags: tuple[str, ...]
    runner: tuple[str, ...] = ()
    overflows: bool = True

    def require(self) -> None:
        """Skips where a tool is missing, and names it."""
        missing = [tool for tool in (self.compiler, *self.runner[:1]) if shutil.which(tool) is None]
        if missing:
            pytest.skip(f"not installed: {', '.join(missing)} (see .ci/packages.apt)")


PLAIN = [
    Way(f"{compiler}{level}{'-ucontext' if extra else ''}", compiler, (level, *extra))
    for compiler in ("gcc", "clang")
    for level in ("-O0", "-O2")
    for extra in ((), (UCONTEXT,))
]
ARM = [
    Way(f"aarch64{level}{'-ucontext' if extra else ''}", CROSS[0], (level, "-static", *extra), (CROSS[1],))
    for level in ("-O0", "-O2")
    for extra in ((), (UCONTEXT,))
]
WATCHED = [
    Way(f"{compiler}-{sanitizer}", compiler, ("-O1", f"-fsanitize={sanitizer}"), overflows=False)
    for compiler in ("gcc", "clang")
    for sanitizer in ("address,undefined", "thread")
]
VALGRIND = Way(
    "valgrind", "gcc", ("-O1", "-gdwarf-4", "-DCOWRAP_VALGRIND"), ("valgrind", "--quiet", "--error-exitcode=9"), False
)


def built(way: Way, folder: Path, sources: Path = CSRC / "src", extra: tuple[str, ...] = ()) -> Path:
    """The suite compiled in one way; skips where the way's libraries are missing."""
    way.require()
    files = sorted(str(path) for path in sources.glob("fibre*.[cS]"))
    include = ["-I", str(CSRC / "include"), "-I", str(CSRC / "src")]
    words = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-g", *way.flags, *extra, *include, *files]
    program = folder / "fibres"
    command = [way.compiler, *words, str(HERE / "programs" / "fibres.c"), "-lm", "-o", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 and any(word in done.stderr for word in ("cannot find -l", "libclang_rt", "valgrind/")):
        pytest.skip(f"{way.name}: {done.stderr.strip().splitlines()[0]}")
    assert done.returncode == 0, done.stderr
    return program


def checked(way: Way, program: Path) -> tuple[int, list[str], str]:
    """Exit code, lines and standard error of a run."""
    command = [*way.runner, str(program), *(["guard"] if way.overflows else [])]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout.splitlines(), done.stderr


@pytest.mark.parametrize("way", [*PLAIN, *ARM, *WATCHED, VALGRIND], ids=lambda way: way.name)
def test_a_backend_conforms(tmp_path: Path, way: Way, counting: tuple[str, ...]) -> None:
    extra = counting if (way.compiler, way.flags[0]) == ("gcc", "-O0") else ()
    code, lines, errors = checked(way, built(way, tmp_path, extra=extra))
    assert (code, errors) == (0, "")
    assert lines[0] == f"backend {'ucontext' if UCONTEXT in way.flags else 'assembly'}"
    # Valgrind computes in its own way and does not keep to the rounding mode, switched or not.
    wrong = [line for line in lines[1:] if not line.endswith(" ok") and not (way is VALGRIND and "rounding" in line)]
    assert wrong == []
    assert len(lines) == 1 + CHECKS + way.overflows


# What each architecture's switch restores, and something that leaves its place on the stack but not its value.
LOST = {
    "x86_64": [(f"popq    %{name}\n", "addq    $8, %rsp\n") for name in ("rbx", "r12", "r13", "r14", "r15")]
    + [("ldmxcsr (%rsp)\n", "nop\n")],
    "aarch64": [(f"ldp     {pair}, [sp", "ldp     x9, x10, [sp") for pair in ("x21, x22", "x23, x24", "x25, x26")]
    + [(f"ldp     {pair}, [sp", "ldp     d0, d1, [sp") for pair in ("d8, d9", "d10, d11", "d12, d13", "d14, d15")]
    + [("msr     fpcr, x10\n", "nop\n")],
}


@pytest.mark.parametrize(("machine", "old", "new"), [(m, *pair) for m, pairs in LOST.items() for pair in pairs])
def test_the_suite_notices_a_lost_register(tmp_path: Path, machine: str, old: str, new: str) -> None:
    way = PLAIN[2] if machine == platform.machine() else ARM[2]
    for path in (CSRC / "src").glob("fibre*"):
        shutil.copy(path, tmp_path)
    for path in (CSRC / "src").glob("sanitizer.h"):
        shutil.copy(path, tmp_path)
    source = tmp_path / ASSEMBLY[machine]
    text = source.read_text(encoding="utf-8")
    assert text.count(old) == 1
    source.write_text(text.replace(old, new), encoding="utf-8")
    code, lines, _ = checked(way, built(way, tmp_path, tmp_path))
    assert code != 0 or any("WRONG" in line for line in lines)


def test_ucontext_can_be_chosen_and_assembly_is_the_default(tmp_path: Path) -> None:
    symbols = {}
    for extra in ((), (UCONTEXT,)):
        way = Way("either", "gcc", ("-O2", *extra))
        program = built(way, tmp_path)
        listed = subprocess.run(["nm", str(program)], capture_output=True, text=True, check=True).stdout
        symbols[extra] = "swapcontext" in listed
    assert symbols == {(): platform.machine() not in ASSEMBLY, (UCONTEXT,): True}
