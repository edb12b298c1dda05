# SPDX-License-Identifier: GPL-2.0-or-later
"""What this machine has that the harness can use, and what each thing allows; found by trying, not by name alone."""

from __future__ import annotations

import ctypes
import importlib.metadata
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

TIMEOUT_S = 20.0
LIBRARIES = ("hypothesis", "cffi", "pycparser", "pytest", "rich", "jinja2")
COMPILERS = {
    "gcc": "native runs at gcc -O0 and -O2 (`--matrix quick`, and half of `default`)",
    "clang": "native runs at clang -O0 and -O2, the other half of `--matrix default`, and COMPILERS_DISAGREE",
}
TOOLS = {
    "valgrind": "stand-alone reproducers under memcheck",
    "tcc": "the quick inner tier of a campaign",
    "qemu-aarch64": "wrappers for aarch64 on this machine",
    "aarch64-linux-gnu-gcc": "compiling wrappers for aarch64",
    "apt-get": "fetching real QEMU trees (`make tree`)",
    "dpkg-source": "unpacking real QEMU trees (`make tree`)",
}
PLAIN = "#include <stdio.h>\nint main(void) { return puts(\"fine\") < 0; }\n"
SANITIZERS = {
    "address": (
        "#include <stdlib.h>\nint main(int c, char **v) { char *p = malloc(8); (void)v; free(p); return p[c]; }\n",
        "AddressSanitizer: heap-use-after-free",
    ),
    "undefined": (
        "int main(int c, char **v) { (void)v; return c + 0x7fffffff; }\n",
        "runtime error: signed integer overflow",
    ),
}
"""sanitizer -> a program that does wrong, and what a working runtime says to it."""
PR_GET_PDEATHSIG = 2
PR_GET_SECCOMP = 21


@dataclass(frozen=True)
class Finding:
    """One thing looked for: whether it works here, what exactly was found, and what it allows."""

    name: str
    found: bool
    detail: str
    allows: str


def examine() -> list[Finding]:
    """Tries everything; takes a second or two. Never raises for what is missing or broken."""
    findings = [examine_python(), *map(examine_library, LIBRARIES)]
    for name, allows in COMPILERS.items():
        compiler = examine_compiler(name, allows)
        findings.append(compiler)
        if compiler.found:
            findings += [examine_sanitizer(name, sanitizer) for sanitizer in ("address", "undefined")]
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
    status, said = _run([path, "--version"])
    # tcc says its version to -v only, and answers anything else with an error.
    if status != 0:
        status, said = _run([path, "-v"])
    first = next((line.strip() for line in said.splitlines() if line.strip()), "says nothing")
    return Finding(name, status == 0, first if status == 0 else f"{path} is broken: {first}", allows)


def examine_compiler(name: str, allows: str) -> Finding:
    """A compiler that also builds and runs a program: without C headers it is of no use."""
    finding = examine_tool(name, allows)
    if not finding.found:
        return finding
    status, said = _build_and_run(name, [], PLAIN)
    problem = "" if status == 0 and said == "fine\n" else f", but a program does not build and run: {_last(said)}"
    return Finding(name, not problem, finding.detail + problem, allows)


def examine_sanitizer(compiler: str, sanitizer: str) -> Finding:
    """A sanitizer whose runtime links, starts, and stops a program that does wrong."""
    program, complaint = SANITIZERS[sanitizer]
    flags = [f"-fsanitize={sanitizer}", "-fno-sanitize-recover=all"]
    if compiler == "clang" and sanitizer == "address":
        flags += ["-shared-libasan", *_clang_runtime_folders()]
    status, said = _build_and_run(compiler, flags, program)
    works = status not in (0, None) and complaint in said
    allows = f"`--matrix full` and +{'asan' if sanitizer == 'address' else 'ubsan'} with {compiler}"
    detail = "stops a wrong program" if works else _last(said)
    return Finding(f"{compiler} -fsanitize={sanitizer}", works, detail, allows)


def _clang_runtime_folders() -> list[str]:
    """Where clang's shared runtimes lie, unknown to the loader: per target, or in lib/linux as Debian has it."""
    runtime, resources = _run(["clang", "-print-runtime-dir"])[1], _run(["clang", "-print-resource-dir"])[1]
    return [f"-Wl,-rpath,{runtime.strip()}", f"-Wl,-rpath,{resources.strip()}/lib/linux"]


def _build_and_run(compiler: str, flags: Sequence[str], program: str) -> tuple[int | None, str]:
    """Builds a program and runs it; the status and words of the compiler where that fails, else of the program."""
    with tempfile.TemporaryDirectory(prefix="cowrap-doctor-") as scratch:
        source, target = Path(scratch) / "t.c", Path(scratch) / "t"
        source.write_text(program, encoding="ascii")
        built = _run([compiler, "-std=gnu11", "-O0", *flags, str(source), "-o", str(target)])
        return built if built[0] != 0 else _run([str(target)])


def _last(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return next((line for line in lines if "error" in line), lines[-1] if lines else "nothing said")


def _run(command: Sequence[str]) -> tuple[int | None, str]:
    """Runs a program; its status (None when it could not run or did not end) and all that it said."""
    try:
        result = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            errors="replace", timeout=TIMEOUT_S, check=False, env={**os.environ, "LC_ALL": "C"},
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return None, f"did not end within {TIMEOUT_S:.0f} s"
    except OSError as error:
        return None, error.strerror or str(error)
    return result.returncode, result.stdout


def examine_processors() -> Finding:
    """How many processors this process may use."""
    count = len(os.sched_getaffinity(0))
    detail = f"{count} usable, {platform.machine()}, {platform.system()} {platform.release()}"
    return Finding("processors", True, detail, "jobs side by side")


def examine_seccomp() -> Finding:
    """Whether a child can give up files, network and processes."""
    allows = "keeping native code from files, network and new processes"
    actions = Path("/proc/sys/kernel/seccomp/actions_avail")
    if _prctl(PR_GET_SECCOMP) < 0 or not actions.is_file():
        return Finding("seccomp", False, "the kernel has no seccomp filter", allows)
    words = actions.read_text(encoding="ascii").split()
    wanted = {"kill_process", "errno", "allow"}
    detail = " ".join(words)
    return Finding("seccomp", wanted <= set(words), detail, allows)


def examine_death_signal() -> Finding:
    """Whether a child can be made to die with its parent."""
    works = _prctl(PR_GET_PDEATHSIG) >= 0
    detail = "prctl works" if works else "prctl refused"
    return Finding("parent death signal", works, detail, "no child outlives the harness")


def _prctl(option: int) -> int:
    """A prctl that reads one value."""
    value = ctypes.c_int(0)
    return int(ctypes.CDLL(None, use_errno=True).prctl(option, ctypes.byref(value), 0, 0, 0))


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
    base = os.environ.get("XDG_CACHE_HOME", "")
    folder = Path(base) if base.startswith("/") else Path.home() / ".cache"
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    works = os.access(existing, os.W_OK)
    return Finding("cache", works, str(folder / "cowrap"), "keeping built runtimes and fetched trees between runs")


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
    return "\n".join([*lines, "", f"{found} found, {len(findings) - found} not"]) + "\n"
