# SPDX-License-Identifier: GPL-2.0-or-later
"""Adversarial shapes of any size, and a program that runs the generator on one in a process of its own:
`python -m tests.hostile.shapes NAME SIZE` prints its processor time, its memory and what came out."""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

GOOD = "int co_wrapper bdrv_z(int a);\n"


def _list(count: int, item: Callable[[int], str]) -> str:
    return ",".join(map(item, range(count)))


def _functions(count: int) -> str:
    return _list(count, lambda number: f"bdrv_f{number}(int)")


# Each makes a text of `n` repetitions.
SHAPES: dict[str, Callable[[int], str]] = {
    "nested parentheses": lambda n: "int co_wrapper f(" + "(" * n + ")" * n + ");",
    "nested declarator": lambda n: "int co_wrapper " + "(" * n + "f" + ")" * n + "(int);",
    "nested brackets": lambda n: "int co_wrapper bdrv_f(int a[x" + "[" * n + "]" * n + "]);",
    "nested braces": lambda n: "{" * n + GOOD + "}" * n + GOOD,
    "closing braces": lambda n: "}" * n + GOOD,
    "linkages": lambda n: 'extern "C" {' * n + GOOD + "}" * n,
    "nested function pointers": lambda n: "int co_wrapper bdrv_f(" + "int (*" * n + "x" + ")(int)" * n + ");",
    "nested annotation calls": lambda n: "int co_wrapper " + "UP(*" * n + ")" * n + " bdrv_f(int a);",
    "unclosed declarations": lambda n: "int co_wrapper bdrv_f(int x\n" * n,
    "unclosed declarations with long marks": lambda n: ("int co_wrapper_" + "a" * 100 + " bdrv_f(int x\n") * (n // 50),
    "unclosed on one line": lambda n: "int co_wrapper bdrv_f(int x " * n,
    "unclosed annotation calls": lambda n: "int co_wrapper TSA_X(\n" * n,
    "unterminated strings": lambda n: '"co_wrapper\n' * n,
    "unterminated string": lambda n: '"' + "co_wrapper" * n,
    "unterminated character": lambda n: "'" + "\\'" * n + GOOD,
    "unterminated comment": lambda n: GOOD + "/* " * n + GOOD,
    "comments": lambda n: "/**/" * n + GOOD,
    "comments in a declaration": lambda n: "int co_wrapper " + "/**/" * n + "bdrv_f(int);",
    "line comments": lambda n: "//\n" * n + GOOD,
    "spliced line comment": lambda n: "//" + "x\\\n" * n + "\n" + GOOD,
    "directives with comments": lambda n: "#define X " + "/*\n*/ " * n + GOOD + "\n" + GOOD,
    "splices": lambda n: "int co_wra" + "\\\n" * n + "pper bdrv_f(int x);",
    "backslashes": lambda n: "\\" * n + GOOD,
    "backslashes with blanks": lambda n: ("\\" + " " * 50) * n + GOOD,
    "nested conditionals": lambda n: "#if X\n" * n + GOOD + "#endif\n" * n,
    "dead conditionals": lambda n: "#if 0\n" * n + GOOD + "#endif\n" * n + GOOD,
    "else branches": lambda n: "#if X\n" + "#else\n{\n" * n + GOOD,
    "conditionals in a declaration": lambda n: "int co_wrapper bdrv_f(\n" + "#if X\nint a,\n#endif\n" * n + ");",
    "a long identifier": lambda n: "int co_wrapper bdrv_f(int " + "a" * n + ");",
    "a long name": lambda n: "int co_wrapper bdrv_" + "a_" * n + "b(int);",
    "a long mark": lambda n: "int co_wrapper_" + "a_" * n + " bdrv_f(int a);",
    "an identifier before directives": lambda n: "a" * n * 10 + "(\n" + "#if X\nx\n" * n + GOOD,
    "blanks before directives": lambda n: " " * n * 10 + "a(\n" + "#if X\nx\n" * n + GOOD,
    "semicolons": lambda n: ";" * n + GOOD,
    "stars": lambda n: "int co_wrapper bdrv_f(int " + "*" * n + "x);",
    "stars of a renamed parameter": lambda n: "int co_wrapper bdrv_f(int bdrv_poll_co, int " + "*" * n + "x);",
    "stars of a result": lambda n: "int " + "*" * n + " co_wrapper bdrv_f(int x);",
    "qualified stars": lambda n: "int co_wrapper bdrv_f(int " + "*const " * n + "x);",
    "array bounds": lambda n: "int co_wrapper bdrv_f(int x" + "[1]" * n + ");",
    "bounds beside a renamed parameter": lambda n: "int co_wrapper bdrv_f(int bdrv_poll_co, int x" + "[1]" * n + ");",
    "bounds of a typedef": lambda n: "typedef int A" + "[1]" * n + "; int co_wrapper bdrv_f(const A x);",
    "parameter lists in a row": lambda n: "int co_wrapper bdrv_f(int x" + "(int)" * n + ");",
    "parameters": lambda n: "int co_wrapper bdrv_f(" + _list(n, lambda i: f"int a{i}[x]") + ");",
    "equal parameters": lambda n: "int co_wrapper bdrv_f(" + _list(n, lambda i: "int a") + ");",
    "old-style parameters": lambda n: "int co_wrapper bdrv_f(a) int b c d\n" * n,
    "declarators": lambda n: "int co_wrapper " + _functions(n) + ";",
    "marks before declarators": lambda n: "int " + "co_wrapper " * n + _functions(n) + ";",
    "storage before declarators": lambda n: "extern " * n + "int co_wrapper " + _functions(n) + ";",
    "a long tag before declarators": lambda n: "struct " + "a" * n * 10 + " co_wrapper *" + _functions(n) + ";",
    "a long typedef used often": lambda n: "typedef int A[2][" + "1+" * n + "1]; int co_wrapper bdrv_f("
    + _list(n, lambda i: f"A a{i}") + ");",
    "a chain of typedefs": lambda n: "typedef int T0;" + "".join(f"typedef T{i} T{i + 1};" for i in range(n))
    + "".join(f"int co_wrapper bdrv_f{i}(T{n} a);\n" for i in range(n)),
    "qualifiers and longs": lambda n: "const " * n + "long " * n + "co_wrapper bdrv_f(int x);",
    "many errors": lambda n: "int co_wrapper bdrv_f(int a, ...);\n" * n,
    "many unknown marks": lambda n: "int co_wrapper_x bdrv_f(int a);\n" * n,
    "many equal wrappers": lambda n: GOOD * n,
    "marks": lambda n: "co_wrapper " * n,
    "marks in braces": lambda n: "struct s {" + "int co_wrapper x;" * n + "};",
    "marks in a macro call": lambda n: "FOO(" + "int co_wrapper f(int)," * n + ");",
    "strays before marks": lambda n: "@ " * n + "co_wrapper co_wrapper co_wrapper",
    "trigraphs": lambda n: "??/\n??(" * n + GOOD,
    "digraphs": lambda n: "<%<:" * n + GOOD + ":>%>" * n + GOOD,
    "hashes": lambda n: "a " + "# " * n + GOOD,
    "carriage returns": lambda n: "\r" * n + GOOD.replace("\n", "\r"),
    "NULs": lambda n: "\0" * n + GOOD,
    "a long define": lambda n: "#define X " + "a\\\n" * n + GOOD + "\n" + GOOD,
    "defines": lambda n: "#define X co_wrapper\n" * n + GOOD,
    "enumerators": lambda n: "enum e {" + _list(n, lambda i: f"A{i}") + "};" + GOOD,
    "initializers": lambda n: "int x = " + "{1}," * n + "{2};" + GOOD,
    "invalid UTF-8": lambda n: "\udcff" * n + GOOD,
    "attributes": lambda n: "int co_wrapper bdrv_f(int a) " + "__attribute__((x)) " * n + ";",
}  # fmt: skip


def text_of(name: str, size: int) -> str:
    """The shape `name` with about `size` characters."""
    shape = SHAPES[name]
    each = (len(shape(2000)) - len(shape(1000))) / 1000
    return shape(max(1, int(size / each)))


def _peak() -> int:
    """The most memory that this program had, in bytes. (`getrusage` counts also what its parent had before it.)"""
    (kibibytes,) = re.findall(r"^VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.M)
    return int(kibibytes) * 1024


def measure(name: str, size: int) -> dict[str, object]:
    """Run the generator on a shape: its length, processor time, memory on top of it and of the process, and outcome."""
    from cowrap.pipeline import run
    from cowrap.render import render
    from cowrap.source import SourceFile

    run([SourceFile("warm.h", "int co_wrapper bdrv_a(int, ...);")])
    text = text_of(name, size)
    before = _peak()
    started = time.process_time()
    outcome = run([SourceFile("hostile.h", text)])
    render(outcome.diagnostics, "gcc")
    return {
        "length": len(text),
        "seconds": round(time.process_time() - started, 3),
        "memory": _peak() - before,
        "outcome": outcome.diagnostics[0].code if outcome.diagnostics else f"{len(outcome.plans)} wrappers",
    }


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], int(sys.argv[2]))))
