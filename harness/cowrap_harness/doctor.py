# SPDX-License-Identifier: GPL-2.0-or-later
"""What this machine has that the harness can use, and what each thing allows; found by trying, not by name alone."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import resource
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cowrap_harness.build import COMPILERS, SANITIZERS
from cowrap_harness.cache_folder import cache_folder
from cowrap_harness.commands import run_command
from cowrap_harness.matrix import parse_matrix
from cowrap_harness.progress import Progress, Step, silent
from cowrap_harness.toolchain import Toolchain, ToolchainError
from cowrap_harness.walls import death_signal_state, seccomp_state

TIMEOUT_S = 20.0
LIBRARIES = ("hypothesis", "cffi", "pycparser", "pytest", "rich", "jinja2")
COMPILER_ALLOWS = {
    "gcc": "native runs at gcc -O0 (`--matrix quick`) and -O2, which is half of `--matrix default`",
    "clang": "native runs at clang -O0 and -O2, the other half of `--matrix default`, and COMPILERS_DISAGREE",
}
TOOLS = {
    "valgrind": "stand-alone reproducers under memcheck",
    "tcc": "the fast inner tier of a campaign",
    "qemu-aarch64": "wrappers for aarch64 on this machine",
    "aarch64-linux-gnu-gcc": "compiling wrappers for aarch64",
    "apt-get": "fetching real QEMU trees (`make tree`)",
    "dpkg-source": "unpacking real QEMU trees (`make tree`)",
}
PLAIN = "#include <stdio.h>\nint main(void) { return puts(\"fine\") < 0; }\n"


@dataclass(frozen=True)
class Finding:
    """One thing looked for: whether it works here, what exactly was found, and what it allows."""

    name: str
    found: bool
    detail: str
    allows: str


def examine(progress: Progress = silent) -> list[Finding]:
    """Tries everything; takes a second or two. Never raises for what is missing or broken."""
    findings = [examine_python(), *map(examine_library, LIBRARIES)]
    progress(Step("trying the compilers"))
    findings += [examine_compiler(name, allows) for name, allows in COMPILER_ALLOWS.items()]
    works = {finding.name for finding in findings if finding.found}
    toolchain = Toolchain.discover([name for name in COMPILERS if name in works])
    progress(Step("trying the sanitizers"))
    findings += [examine_sanitizer(toolchain, name, kind) for name in COMPILERS if name in works for kind in SANITIZERS]
    findings += [examine_matrix(toolchain, name) for name in ("quick", "default", "full")]
    progress(Step("trying other tools"))
    findings += [examine_tool(name, allows) for name, allows in TOOLS.items()]
    return [*findings, *(look() for look in KERNEL)]


def examine_python() -> Finding:
    """The interpreter that runs the harness."""
    detail = f"{platform.python_implementation()} {platform.python_version()} ({sys.executable})"
    return Finding("python", sys.version_info >= (3, 10), detail, "the harness (the generator runs from 3.9 on)")


def examine_library(name: str) -> Finding:
    """One library of the extra `harness`."""
    try:
        return Finding(name, True, importlib.metadata.version(name), "the harness")
    except importlib.metadata.PackageNotFoundError:
        return Finding(name, False, "not installed: pip install 'cowrap[harness]'", "the harness")


def examine_tool(name: str, allows: str) -> Finding:
    """A program by what it says of itself; one that cannot say its version counts as broken."""
    path = shutil.which(name)
    if path is None:
        return Finding(name, False, "not on the PATH", allows)
    works, said = _run([path, "--version"])
    if not works:
        # tcc says its version to -v only, and answers anything else with an error.
        works, said = _run([path, "-v"])
    first = next((line.strip() for line in said.splitlines() if line.strip()), "says nothing")
    return Finding(name, works, first if works else f"{path} is broken: {first}", allows)


def examine_compiler(name: str, allows: str) -> Finding:
    """A compiler that also builds and runs a program: without C headers it is of no use."""
    finding = examine_tool(name, allows)
    if not finding.found:
        return finding
    with tempfile.TemporaryDirectory(prefix="cowrap-doctor-") as scratch:
        source, target = Path(scratch) / "t.c", Path(scratch) / "t"
        source.write_text(PLAIN, encoding="ascii")
        works, said = _run([name, "-std=gnu11", str(source), "-o", str(target)])
        if works:
            works, said = _run([str(target)])
    problem = "" if works and said == "fine\n" else f", but a program does not build and run: {_last(said)}"
    return Finding(name, not problem, finding.detail + problem, allows)


def examine_sanitizer(toolchain: Toolchain, compiler: str, sanitizer: str) -> Finding:
    """A sanitizer that stops a wrong program in a loaded object, as the harness uses it."""
    fault = toolchain.sanitizer_fault(compiler, sanitizer)
    detail = fault or "stops a wrong program"
    return Finding(f"{compiler} +{sanitizer}", not fault, detail, f"`--matrix full` and +{sanitizer} with {compiler}")


def examine_matrix(toolchain: Toolchain, name: str) -> Finding:
    """What of a named set of builds works here."""
    allows = f"`--matrix {name}` in full"
    try:
        builds, notes = parse_matrix(name, toolchain)
    except ToolchainError as error:
        return Finding(f"matrix {name}", False, str(error), allows)
    detail = ", ".join(build.name for build in builds)
    return Finding(f"matrix {name}", not notes, detail + "".join(f"; {note}" for note in notes), allows)


def _last(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return next((line for line in lines if "error" in line), lines[-1] if lines else "nothing said")


def _run(command: Sequence[str]) -> tuple[bool, str]:
    """Runs a program; whether it ended well, and all that it said."""
    done = run_command(command, timeout=TIMEOUT_S)
    if done.timed_out:
        return False, f"did not end within {TIMEOUT_S:g} s"
    return done.ok, done.stdout + done.stderr


def examine_processors() -> Finding:
    """How many processors this process may use."""
    count = len(os.sched_getaffinity(0))
    detail = f"{count} usable, {platform.machine()}, {platform.system()} {platform.release()}"
    return Finding("processors", True, detail, "jobs side by side")


def examine_seccomp() -> Finding:
    """Whether a child can give up files, network and processes."""
    works, detail = seccomp_state()
    return Finding("seccomp", works, detail, "keeping native code from files, network and new processes")


def examine_death_signal() -> Finding:
    """Whether a child can be made to die with its parent."""
    works, detail = death_signal_state()
    return Finding("parent death signal", works, detail, "no child outlives the harness")


def examine_limits() -> Finding:
    """The limits that a child is given lie below the hard limits of this process."""
    names = {"RLIMIT_AS": "memory", "RLIMIT_CPU": "CPU time", "RLIMIT_STACK": "stack", "RLIMIT_CORE": "core files"}
    hard = {name: resource.getrlimit(getattr(resource, name))[1] for name in names}
    parts = [f"{what} {'free' if hard[n] == resource.RLIM_INFINITY else hard[n]}" for n, what in names.items()]
    # A hard CPU limit of seconds would end a long campaign, which is nobody's finding.
    tight = hard["RLIMIT_CPU"] != resource.RLIM_INFINITY and hard["RLIMIT_CPU"] < 600
    return Finding("limits", not tight, "hard limits: " + ", ".join(parts), "ending endless loops and memory hogs")


def examine_cache() -> Finding:
    """Whether the cache's folder can be written."""
    folder = cache_folder()
    existing = next(path for path in folder.parents if path.exists())
    works = os.access(existing, os.W_OK)
    return Finding("cache", works, str(folder), "keeping built runtimes and fetched trees between runs")


KERNEL: tuple[Callable[[], Finding], ...] = (
    examine_processors, examine_seccomp, examine_death_signal, examine_limits, examine_cache,
)  # fmt: skip


def render(findings: Sequence[Finding]) -> str:
    """A table in plain text, and a count."""
    width = max((len(finding.name) for finding in findings), default=0)
    lines = [f"{'found':<5}  {'what':<{width}}  detail -> what it allows"]
    for finding in findings:
        mark = "yes" if finding.found else "NO"
        lines.append(f"{mark:<5}  {finding.name:<{width}}  {finding.detail} -> {finding.allows}")
    found = sum(finding.found for finding in findings)
    missing = len(findings) - found
    said = f"{found} found, {missing} not: a line with NO says behind its arrow what is not to be had here"
    return "\n".join([*lines, "", said if missing else f"all {found} found"]) + "\n"
