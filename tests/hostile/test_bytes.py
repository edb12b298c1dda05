# SPDX-License-Identifier: GPL-2.0-or-later
"""Bytes that no header should have, and what is left open at its end: what exactly comes of each."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

A = b"int co_wrapper bdrv_a(int a);\n"
B = b"int co_wrapper bdrv_b(int a);\n"
BOM = b"\xef\xbb\xbf"

def character(place: str, code: str) -> str:
    return f"{place}: error: a character that C does not know: U+{code} [stray-character]"


def byte(place: str, code: str) -> str:
    return f"{place}: error: a byte that is not UTF-8: 0x{code} [stray-character]"


def open_(place: str, what: str) -> str:
    code = {"comment": "comment", "branch": "conditional"}[what]
    return f"{place}: error: this {what} does not end [unterminated-{code}]"


def bracket(place: str, which: str) -> str:
    return f"{place}: error: this '{which}' is not closed [unclosed-bracket]"


def quote(place: str, which: str) -> str:
    return f"{place}: error: no closing {which} on this line [unterminated-string]"


WRAPPED: dict[str, tuple[bytes, list[str]]] = {
    "nothing": (b"", []),
    "bytes that are not UTF-8 in a comment": (b"/* \xff\xe9 */" + A, ["bdrv_a"]),
    "bytes that are not UTF-8 in a string": (b'char *s = "\xc0\xaf";\n' + A, ["bdrv_a"]),
    "bytes that are not UTF-8 in a directive": (b'#define X "\xff"\n' + A, ["bdrv_a"]),
    "NUL in a comment": (b"/* \0 */" + A, ["bdrv_a"]),
    "NUL behind everything": (A + b"\0", ["bdrv_a"]),
    "NUL on the line before": (b"int x;\0\n" + A, ["bdrv_a"]),
    "BOM": (BOM + A, ["bdrv_a"]),
    "BOM alone": (BOM, []),
    "form feed": (b"\f" + A, ["bdrv_a"]),
    "form feed on a line of its own": (A + b"\f\n" + B, ["bdrv_a", "bdrv_b"]),
    "form feed and vertical tab as blanks": (b"int\fco_wrapper\vbdrv_a(int\fa);\n", ["bdrv_a"]),
    "form feed before directives": (b"\f#if 0\n" + A + b"\v#endif\n" + B, ["bdrv_b"]),
    "CRLF": (A.replace(b"\n", b"\r\n") + B, ["bdrv_a", "bdrv_b"]),
    "CR only": (A.replace(b"\n", b"\r") + B.replace(b"\n", b"\r"), ["bdrv_a", "bdrv_b"]),
    "mixed line ends in a declaration": (b"int\r\nco_wrapper\rbdrv_a(\nint\n\ra);", ["bdrv_a"]),
    "CR ends a line comment": (b"// x\r" + A, ["bdrv_a"]),
    "CR ends a directive": (b"#define X\r" + A, ["bdrv_a"]),
    "splice with CRLF": (b"#define X \\\r\n" + A + B, ["bdrv_b"]),
    "splice with CR": (b"#define X \\\r" + A + B, ["bdrv_b"]),
    "splice with blanks behind the backslash": (b"// x \\ \r\n" + A + B, ["bdrv_b"]),
    "no line end": (A.rstrip(), ["bdrv_a"]),
    "backslash at the end": (A.rstrip() + b"\\", ["bdrv_a"]),
    "trigraph for a backslash": (b"// why ??/\n" + A, ["bdrv_a"]),
    "trigraph for a hash": (b"??=if 0\n" + A + b"??=endif\n", ["bdrv_a"]),
    "digraphs for brackets": (b"int co_wrapper bdrv_a(int a<:3:>);\n", ["bdrv_a"]),
    "digraph for a hash": (b"%:if 0\n" + A + b"%:endif\n" + B, ["bdrv_b"]),
    "digraphs for braces": (b'extern "C" <%' + A + b"%>\n", ["bdrv_a"]),
    "comment open behind everything": (A + b"/* ", ["bdrv_a"]),
    "string open before the line's end": (b'char *s = "\n;' + A, ["bdrv_a"]),
    "branch that is read open": (b"#if 1\n" + A, ["bdrv_a"]),
    "else without if": (b"#else\n" + A, ["bdrv_a"]),
    "endif without if": (b"#endif\n" + A, ["bdrv_a"]),
    "brace closed that none opened": (b"}" + A, ["bdrv_a"]),
    "include without its end": (b"#include <x\n" + A, ["bdrv_a"]),
    "a hash alone": (b"#", []),
    "a quote alone": (b'"', []),
    "a slash alone": (b"/", []),
    "a backslash alone": (b"\\", []),
}  # fmt: skip

REFUSED: dict[str, tuple[bytes, str]] = {
    "UTF-16": (b"\xff\xfe" + A, byte("1:1", "FF")),
    "a surrogate in UTF-8": (b"\xed\xa0\x80" + A, byte("1:1", "ED")),
    "a byte in a name": (b"int co_wrapper bdrv_\xff(int a);\n", byte("1:21", "FF")),
    "a letter beyond ASCII": ("int co_wrapper bdrv_a(int \u00e9);".encode(), character("1:27", "00E9")),
    "no-break space": ("int co_wrapper bdrv_a(int\u00a0a);".encode(), character("1:26", "00A0")),
    "line separator": ("int\u2028co_wrapper bdrv_a(int a);".encode(), character("1:4", "2028")),
    "right-to-left override": ("int co_wrapper bdrv_a(int \u202ea);".encode(), character("1:27", "202E")),
    "NUL first": (b"\0" + A, character("1:1", "0000")),
    "NUL for a blank": (b"int\0co_wrapper bdrv_a(int a);\n", character("1:4", "0000")),
    "NUL before the semicolon": (b"int co_wrapper bdrv_a(int a)\0;\n", character("1:29", "0000")),
    "NUL in a bound": (b"int co_wrapper bdrv_a(int a[\0]);\n", character("1:29", "0000")),
    "BOM of a second file": (A + BOM + B, character("2:1", "FEFF")),
    "control-Z": (b"\x1a" + A, character("1:1", "001A")),
    "universal character name": (b"int co_wrapper bdrv_\\u00e9(int a);\n", character("1:21", "005C")),
    "trigraphs": (b"int co_wrapper bdrv_a(int a??(3??));", "1:28: error: '?' where ',' or ')' is due [syntax]"),
    "comment open": (b"/* " + A, open_("1:1", "comment")),
    "comment that seems closed": (b"/*/" + A, open_("1:1", "comment")),
    "comment open in a directive": (b"#define X /*\n" + A, open_("1:11", "comment")),
    "string open": (b'"' + A, quote('1:1', '"')),
    "character open": (b"'" + A, quote('1:1', "'")),
    "string open over a splice": (b'char *s = "\\\n co_wrapper;\n' + B, quote('1:11', '"')),
    "raw string": (b'R"(' + A + b')"\n', quote('1:2', '"')),
    "dead branch open": (b"#if 0\n" + A, open_("1:1", "branch")),
    "inner branch closed": (b"#if 0\n#if 1\n#endif\n" + A, open_("1:1", "branch")),
    "parameters open": (b"int co_wrapper bdrv_a(int a", bracket("1:22", "(")),
    "bound open": (b"int co_wrapper bdrv_a(int a[3);\n", bracket("1:28", "[")),
    "attribute open": (b"int co_wrapper bdrv_a(int a) __attribute__((x);\n", bracket("1:43", "(")),
    "semicolon missing": (b"int co_wrapper bdrv_a(int a)", "1:28: error: no ';' after ')' [missing-semicolon]"),
    "mark alone": (b"co_wrapper", "1:1: error: the declaration has no type [missing-type]"),
    "name missing": (b"int co_wrapper", "1:5: error: no name after 'co_wrapper' [missing-name]"),
    "brace open": (b"{" + A, "1:6: error: mark 'co_wrapper' inside braces [mark-at-block-scope]"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRAPPED)
def test_it_is_read(generated: Callable[[bytes], str], name: str) -> None:
    data, due = WRAPPED[name]
    text = generated(data)
    assert re.findall(r"/\* (\w+)\(\) calls", text) == due
    assert "#include" in text


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_with_exactly_this(generated: Callable[[bytes], str], name: str) -> None:
    data, due = REFUSED[name]
    assert generated(data) == f"in.h:{due}\n"


def test_too_little_memory_is_said_and_not_a_traceback(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "in.h").write_bytes(b"int co_wrapper bdrv_f(int " + b"*" * 20_000_000 + b"x);\n")

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))

    done = subprocess.run(
        [sys.executable, "-m", "cowrap", "generate", "in.h"],
        cwd=tmp_path, env=environment, preexec_fn=limit, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "cowrap: error: not enough memory for this input\n"
