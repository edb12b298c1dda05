# SPDX-License-Identifier: GPL-2.0-or-later
"""Made-up types: what is made up, what is left to the C library and the runtime, and that a C compiler agrees."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from cowrap_harness.environment import LIBRARY_STRUCTS, LIBRARY_TYPES, PROVIDED, Environment
from cowrap_harness.reading import read_headers
from cowrap_harness.toolchain import find_csrc


def compile_c(text: str, directory: Path) -> str:
    compiler = shutil.which("gcc") or shutil.which("clang")
    assert compiler
    source = directory / "try.c"
    source.write_text(text, encoding="ascii")
    command = [compiler, "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", str(source)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stderr


def test_a_name_used_by_value_anywhere_is_a_scalar_everywhere() -> None:
    environment = Environment()
    environment.need_name("Pointed", by_value=False)
    environment.need_name("Both", by_value=False)
    environment.need_name("Both", by_value=True)
    assert environment.render() == "typedef struct Pointed Pointed;\ntypedef int Both;\n"


def test_the_runtimes_own_names_are_never_made_up() -> None:
    environment = Environment()
    for name in PROVIDED:
        environment.need_name(name, by_value=False)
    assert environment.render() == ""
    headers = "".join(path.read_text(encoding="utf-8") for path in (find_csrc() / "include").rglob("*.h"))
    assert all(name in headers for name in PROVIDED)


@pytest.mark.parametrize("header", sorted({known.header for known in LIBRARY_TYPES.values()}))
def test_library_types_are_in_the_header_that_is_named_for_them(header: str, tmp_path: Path) -> None:
    names = [name for name, known in LIBRARY_TYPES.items() if known.header == header]
    uses = "".join(f"extern {name} *cw_{name};\n" for name in names)
    assert compile_c(f"#include <{header}>\n{uses}", tmp_path) == ""


def test_library_types_have_the_size_that_is_said(tmp_path: Path) -> None:
    fixed = {name: known for name, known in LIBRARY_TYPES.items() if known.size < 8}
    environment = Environment()
    for name in fixed:
        environment.need_name(name, by_value=True)
    checks = "".join(f'_Static_assert(sizeof({name}) == {known.size}, "{name}");\n' for name, known in fixed.items())
    assert compile_c(environment.render() + checks, tmp_path) == ""


@pytest.mark.parametrize("tag", sorted(LIBRARY_STRUCTS))
def test_library_structs_have_the_members_that_are_looked_at(tag: str, tmp_path: Path) -> None:
    environment = Environment()
    environment.need_tag("struct", tag, by_value=True)
    uses = "".join(f"(void)value->{member};" for member, _ in LIBRARY_STRUCTS[tag][1])
    assert (
        compile_c(
            f"{environment.render()}void f(struct {tag} *value);\n"
            f"void f(struct {tag} *value) {{ (void)sizeof(*value); {uses} }}\n",
            tmp_path,
        )
        == ""
    )


def test_made_up_types_compile_with_the_prototypes_that_need_them(tmp_path: Path) -> None:
    header = tmp_path / "a.h"
    header.write_text(
        "struct s co_wrapper bdrv_a(struct s x, union u y, enum e z, struct p *w, V v,"
        " P *p, void (*cb)(Q q, struct r *r));\n"
        "int co_wrapper bdrv_b(uint8_t m[ROWS][COLUMNS], uint8_t n[BYTES * 2], struct t a[2], W b[3],"
        " FILE *f, UNUSED int k);\n",
        encoding="ascii",
    )
    reading = read_headers([header])
    assert [subject.name for subject in reading.subjects] == ["bdrv_a", "bdrv_b"]
    prototypes = header.read_text(encoding="ascii").replace("co_wrapper ", "")
    assert compile_c(reading.made_up + reading.definitions + prototypes, tmp_path) == ""
    kinds = [[leaf.kind for leaf in parameter.type.leaves] for parameter in reading.subjects[0].signature.parameters]
    assert kinds == [
        ["integer", "pointer", "integer", "integer", "integer"],
        ["integer"],
        ["enum"],
        ["pointer"],
        ["integer"],
        ["pointer"],
        ["pointer"],
    ]


def test_annotations_that_were_dropped_are_defined_away(tmp_path: Path) -> None:
    header = tmp_path / "a.h"
    header.write_text("int co_wrapper bdrv_a(UNUSED int a, CHECKED(1) int b, int c LATE);\n", encoding="ascii")
    reading = read_headers([header])
    assert compile_c(f"{reading.made_up}int f(UNUSED int a, CHECKED(1) int b, int c LATE);\n", tmp_path) == ""


def test_the_sizes_of_library_types_are_the_compilers(tmp_path: Path) -> None:
    known = {name: one for name, one in LIBRARY_TYPES.items() if one.kind}
    lines = [f"#include <{header}>" for header in sorted({one.header for one in known.values()})]
    lines += [f'_Static_assert(sizeof({name}) == {one.size}, "{name}");' for name, one in sorted(known.items())]
    assert compile_c("\n".join(["#define _GNU_SOURCE", *lines, ""]), tmp_path) == ""
