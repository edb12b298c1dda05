# SPDX-License-Identifier: GPL-2.0-or-later
"""The driver's C text: it compiles without a warning for any signature, and its tables say what the compiler says."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.build import FLAGS
from cowrap_harness.case import Leaf, Parameter, Signature, Subject, ValueType
from cowrap_harness.commands import run_command
from cowrap_harness.driver import render_case_header, render_driver, spell_function
from cowrap_harness.reading import read_headers
from cowrap_harness.reading_result import Reading
from cowrap_harness.rules import target_name
from cowrap_harness.toolchain import find_csrc

INT = ValueType("int @", "int @", (Leaf("", "integer"),))
VOID = ValueType("void @", "void @", ())
TYPES = """
enum { LENGTH = 3 };
typedef enum Kind { KIND_A, KIND_B = 7 } Kind;
typedef struct Pair { char tag; int64_t value; union { int i; double d; } u; struct { short s; } in[2]; } Pair;
typedef struct Fixed { const int a; const char *b; } Fixed;
typedef int Vec[LENGTH];
typedef const int Constant;
typedef int Fn(void *opaque, int ret);
"""
DECLARATIONS = [
    "void co_wrapper bdrv_f(void);",
    "int co_wrapper bdrv_f();",
    "Pair co_wrapper bdrv_f(Pair p, const Pair q, Fixed f);",
    "Kind co_wrapper bdrv_f(Kind k, enum Kind *l, const enum Kind m);",
    "int co_wrapper bdrv_f(const int a, volatile long b, char *restrict c, _Atomic int d, Constant e);",
    "int co_wrapper bdrv_f(uint8_t a[16], int b[], char *c[LENGTH], const int d[const 3], int e[static 2]);",
    "int co_wrapper bdrv_f(int a[][LENGTH], int (*b)[LENGTH]);",
    "int co_wrapper bdrv_f(int n, int a[n * 2], int m[n][LENGTH]);",
    "int co_wrapper bdrv_f(Vec a, const Vec b, Vec *c, Vec d[2]);",
    "int co_wrapper bdrv_f(Fn a, Fn *b, int c(int), int (*d)(int (*)(void), ...), void (*e[2])(int));",
    "int co_wrapper (*bdrv_f(int (*a)[4]))(long);",
    "int co_wrapper (*bdrv_f(int a))[4];",
    "const char *co_wrapper bdrv_f(char const *const *);",
    "long double co_wrapper bdrv_f(long double a, double _Complex b, float _Complex c, long double _Complex d);",
    "bool co_wrapper bdrv_f(bool a, _Bool b, __int128 c, unsigned __int128 d);",
    "struct unknown co_wrapper bdrv_f(struct unknown a, union unknown2 b, enum unknown3 c, Unknown d, Unknown2 *e);",
    "int co_wrapper bdrv_f(int p1, int p0, int result, int cw_result, int cw_argument, int cw_call_0, int bdrv_f);",
    "int co_wrapper bdrv_f(int bool_, int NULL_, int CW_INTEGER, int cw_wrappers, int cw_target_begin);",
    "BlockDriverState *co_wrapper bdrv_f(const BlockDriverState *bs, struct BdrvChild *c, BlockBackend *const b);",
    "FILE *co_wrapper bdrv_f(FILE *f, struct timespec t, time_t u, struct iovec v, size_t w, wchar_t x);",
    f"int co_wrapper bdrv_f({', '.join(f'int a{number}' for number in range(127))});",
]
Read = Callable[[str], Reading]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def run(text: str) -> Reading:
        path = tmp_path / "input.h"
        path.write_text(text, encoding="ascii")
        reading = read_headers([path], None, lambda mark, name: target_name(mark, name, "qemu-9.0"))
        assert reading.skipped == []
        return reading

    return run


@pytest.fixture(params=["gcc", "clang"])
def compiler(request: pytest.FixtureRequest) -> str:
    path = shutil.which(str(request.param))
    if path is None:
        pytest.skip(f"{request.param} is not installed")
    return path


def targets_of(reading: Reading) -> dict[str, str]:
    return {subject.name: target_name(subject.mark, subject.name, "qemu-9.0") or "" for subject in reading.subjects}


def compile_driver(reading: Reading, compiler: str, level: str, directory: Path, extra: str = "") -> str:
    """Compiles case header and driver; returns what the compiler says."""
    targets = targets_of(reading)
    prelude = reading.prelude
    (directory / "case.h").write_text(render_case_header(reading.subjects, targets, prelude), encoding="ascii")
    (directory / "driver.c").write_text(render_driver(reading.subjects, targets) + extra, encoding="ascii")
    command = [
        compiler,
        *FLAGS,
        level,
        "-fPIC",
        "-I",
        str(find_csrc() / "include"),
        "-I",
        ".",
        '-DCOWRAP_CASE_HEADER="case.h"',
    ]
    done = run_command([*command, "-c", "driver.c", "-o", "driver.o"], cwd=directory)
    return done.stderr


@pytest.mark.parametrize("declaration", DECLARATIONS)
def test_it_compiles_for_any_signature(declaration: str, read: Read, compiler: str, tmp_path: Path) -> None:
    reading = read(TYPES + declaration)
    assert len(reading.subjects) == 1
    assert compile_driver(reading, compiler, "-O0", tmp_path) == ""


def test_it_compiles_for_all_at_once_optimised(read: Read, compiler: str, tmp_path: Path) -> None:
    declarations = [text.replace("bdrv_f(", f"bdrv_f{number}(") for number, text in enumerate(DECLARATIONS)]
    reading = read(TYPES + "\n".join(declarations))
    assert len(reading.subjects) == len(DECLARATIONS)
    assert compile_driver(reading, compiler, "-O2", tmp_path) == ""


@pytest.mark.parametrize("level", ["-O0", "-O2"])
@pytest.mark.parametrize(
    ("wrapper", "target"),
    [
        ("int64_t co_wrapper bdrv_f(int64_t a)", "int bdrv_co_f(int a)"),
        ("int co_wrapper bdrv_f(int a)", "void bdrv_co_f(Pair a)"),
        ("void co_wrapper bdrv_f(int a, int b)", "Pair bdrv_co_f(int a)"),
        ("int co_wrapper bdrv_f(void)", "int bdrv_co_f(int a, Fixed f)"),
        ("Fixed co_wrapper bdrv_f(int (*a)(int))", "Pair bdrv_co_f(const int a[4])"),
        ("int co_wrapper bdrv_f(int n, int a[n])", "int bdrv_co_f(long n, int a[n])"),
    ],
)
def test_a_target_that_differs_has_its_own_signature(
    wrapper: str, target: str, level: str, read: Read, compiler: str, tmp_path: Path
) -> None:
    reading = read(f"{TYPES}{wrapper};\n{target};\n")
    assert reading.subjects[0].target is not None
    assert compile_driver(reading, compiler, level, tmp_path) == ""


def test_the_tables_say_what_the_compiler_says(read: Read, tmp_path: Path) -> None:
    reading = read(
        f"{TYPES}Pair co_wrapper bdrv_f(BdrvChild *c, Pair p, long double x, bool b);\nvoid co_wrapper bdrv_g(void);"
    )
    compiler = shutil.which("gcc") or shutil.which("clang")
    assert compiler
    dump = """
#include <stdio.h>
void cw_argument(uint32_t index, void *to) { (void)index; (void)to; }
void cw_wrapper_result(const void *value) { (void)value; }
void cw_target_begin(uint32_t wrapper, const void *caller) { (void)wrapper, (void)caller; }
void cw_target_argument(uint32_t wrapper, uint32_t index, const void *value)
{
    (void)wrapper; (void)index; (void)value;
}
void cw_target_end(uint32_t wrapper, void *result) { (void)wrapper; (void)result; }
static void show(const CwSlot *slot)
{
    printf("[%u %u", slot->size, slot->face);
    for (uint32_t n = 0; n < slot->n_leaves; n++) {
        printf(" %u+%u:%u", slot->leaves[n].offset, slot->leaves[n].size, slot->leaves[n].kind);
    }
    printf("]");
}
int main(void)
{
    for (uint32_t n = 0; n < cw_n_wrappers; n++) {
        printf("%s", cw_wrappers[n].name);
        for (uint32_t p = 0; p < cw_wrappers[n].n_parameters; p++) {
            show(&cw_wrappers[n].parameters[p]);
        }
        show(&cw_wrappers[n].result);
        printf("\\n");
    }
}
"""
    assert compile_driver(reading, compiler, "-O0", tmp_path, dump) == ""
    subprocess.run([compiler, "driver.o", "-o", "driver"], cwd=tmp_path, check=True)
    shown = subprocess.run([tmp_path / "driver"], capture_output=True, text=True, check=True).stdout
    pair = "[32 0 0+1:0 8+8:0 16+8:3 24+2:0 26+2:0]"
    assert shown == f"bdrv_f[8 2 0+8:4]{pair}[16 0 0+16:6][1 0 0+1:1]{pair}\nbdrv_g[0 0]\n"


def test_missing_wrappers_do_not_break_the_link(read: Read, compiler: str, tmp_path: Path) -> None:
    reading = read("int co_wrapper bdrv_f(int a); int co_wrapper bdrv_g(int a);")
    assert compile_driver(reading, compiler, "-O0", tmp_path) == ""
    listed = subprocess.run(["nm", tmp_path / "driver.o"], capture_output=True, text=True, check=True).stdout
    assert re.findall(r"(\w) (bdrv_\w+)$", listed, re.MULTILINE) == [
        ("T", "bdrv_co_f"),
        ("T", "bdrv_co_g"),
        ("w", "bdrv_f"),
        ("w", "bdrv_g"),
    ]


def test_prototypes_are_spelled_as_declared() -> None:
    buffer = ValueType("const uint8_t @[16]", "const uint8_t *@", (Leaf("", "pointer"),))
    bound = ValueType("int @[n * 2]", "int *@", (Leaf("", "pointer"),))
    callback = ValueType("int (*@)(int)", "int (*@)(int)", (Leaf("", "pointer"),))
    signature = Signature(callback, (Parameter("buf", buffer), Parameter("n", INT), Parameter("a", bound)))
    assert spell_function("f", signature) == "int (*f(const uint8_t [16], int n, int [n * 2]))(int)"
    assert spell_function("f", signature, numbered=True) == "int (*f(const uint8_t p0[16], int n, int p2[n * 2]))(int)"
    assert spell_function("g", Signature(VOID, ())) == "void g(void)"


def test_a_prototype_stands_once_however_many_wrappers_share_it() -> None:
    subject = Subject("bdrv_f", "co_wrapper", Signature(INT, ()))
    text = render_case_header([subject, subject], {"bdrv_f": "bdrv_co_f"})
    assert text.count("bdrv_f(void);") == 1
    assert text.count("bdrv_co_f(void);") == 1


def test_a_parameter_in_an_array_bound_is_a_count() -> None:
    """Drawn edges made the bound negative, which is undefined in the declaration itself."""
    pointer = ValueType("int @[n + 1]", "int *@", (Leaf("", "pointer"),))
    signature = Signature(INT, (Parameter("n", INT), Parameter("m", INT), Parameter("a", pointer)))
    driver = render_driver([Subject("bdrv_f", "co_wrapper", signature)], {"bdrv_f": "bdrv_co_f"})
    kinds = re.findall(r"cw_leaves_0_(\w+)\[\] = \{\s*\{ 0, sizeof\([^)]*\), (\w+) \}", driver)
    assert kinds == [("0", "CW_COUNT"), ("1", "CW_INTEGER"), ("2", "CW_POINTER"), ("result", "CW_INTEGER")]
