# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a sample's declarations are C at all, asked of a compiler: only then is a fault somebody else's."""

from __future__ import annotations

from pathlib import Path

from cowrap_harness.build import Build
from cowrap_harness.compiler_messages import first_error, machine_fault
from cowrap_harness.sample import Sample
from cowrap_harness.toolchain import Toolchain, ToolchainError, case_options

_INCLUDES = ("qemu/osdep.h", "block/coroutines.h", "block/block_int.h")


def illegality(sample: Sample, build: Build, toolchain: Toolchain, directory: Path) -> str:
    """What the compiler has against the declarations in their one-line form, or empty; their spellings may need what
    only a preprocessed header has. Nothing is asked about those that are illegal on purpose. Raises ToolchainError.
    """
    wrong = {name for name, _ in sample.refusals}
    subjects = [subject for subject in sample.subjects if subject.name not in wrong]
    # the runtime's headers need not know the marks: here they are nothing
    marks = "".join(f"#undef {mark}\n#define {mark}\n" for mark in sorted({subject.mark for subject in subjects}))
    lines = "".join(dict.fromkeys(f"{subject.text}\n" for subject in subjects))
    includes = "".join(f'#include "{name}"\n' for name in _INCLUDES)
    (directory / "case.h").write_text(
        f"#ifndef CASE\n#define CASE\n{sample.definitions}\n#endif\n", encoding="utf-8", errors="surrogateescape"
    )
    text = f"{includes}{marks}{lines}"
    (directory / "legal.c").write_text(text, encoding="utf-8", errors="surrogateescape", newline="")
    arguments = [*case_options(sample.dialect), "-w", "-fsyntax-only", "legal.c"]
    done = toolchain.compile(Build(build.compiler, "O0"), arguments, cwd=directory)
    if not done.ok and (fault := machine_fault(done)):
        raise ToolchainError(fault)
    return "" if done.ok else first_error(done.stderr) or "the compiler refuses it"
