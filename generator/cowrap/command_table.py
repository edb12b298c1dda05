# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands with their options, as the command line takes them and as their help shows them."""

from __future__ import annotations

from cowrap.arguments import Command, Option
from cowrap.exit_status import AT_FAULT, CLEAN, FINDINGS, WRONG_REQUEST
from cowrap.pipeline import DEFAULT_LICENSE

FORMATS = ("gcc", "short", "json", "sarif")
STAGES = ("tokens", "declarations", "plans")

_DIALECT = Option(
    "--dialect",
    "D",
    "the dialect to accept and emit, or a file that describes one (default: COWRAP_DIALECT, else what"
    " the marks select)",
)
_FORMAT = Option("--format", "FORMAT", "how diagnostics are written (default: gcc)", choices=FORMATS)
_ANNOTATION = Option("--annotation", "NAME", "read NAME as an annotation, not as part of a type; may be repeated")
_HELP = Option("--help", "", "show this help and exit", short="-h")
_VERSION = Option("--version", "", "show the version and exit")

GENERATE = Command(
    "generate",
    "IN...",
    "Write the wrappers of the marked declarations in IN.",
    (
        _HELP,
        _DIALECT,
        Option("--output", "OUT", "write to OUT, if that changes it (default: standard output)", short="-o"),
        Option("--check", "", "write nothing; exit 1 if OUT is not up to date"),
        Option("--depfile", "FILE", "write a make rule for OUT to FILE"),
        Option("--dump", "STAGE", "print what a stage makes of IN, and no C", choices=STAGES),
        _FORMAT,
        Option("--license", "ID", f"the SPDX expression in the output's first comment (default: {DEFAULT_LICENSE})"),
        _ANNOTATION,
    ),
    {
        CLEAN: "the wrappers are written; with --check, OUT is up to date",
        FINDINGS: "a declaration is refused, and nothing is written; with --check, OUT is not up to date",
        WRONG_REQUEST: AT_FAULT,
    },
)
LINT = Command(
    "lint",
    "IN... | --tree PATH",
    "Report what is wrong with the marked declarations in IN, or in a whole source tree.",
    (
        _HELP,
        _DIALECT,
        Option("--tree", "PATH", "check all marks of the tree at PATH against targets, callers and the build's inputs"),
        _FORMAT,
        _ANNOTATION,
    ),
    {
        CLEAN: "no error is reported; there may be warnings",
        FINDINGS: "an error is reported",
        WRONG_REQUEST: f"{AT_FAULT}, a PATH that is no QEMU tree",
    },
)
EXPLAIN = Command(
    "explain",
    "CODE | 'DECLARATION'",
    "Say what a diagnostic's CODE means, or what a marked DECLARATION becomes and why.",
    (_HELP, _DIALECT, _ANNOTATION),
    {
        CLEAN: "it is explained",
        FINDINGS: "DECLARATION is refused",
        WRONG_REQUEST: "the request is wrong: an unknown option, CODE or dialect, or no mark in DECLARATION",
    },
)
SHOW = Command(
    "dialects",
    "",
    "List the dialects that are known, oldest first.",
    (_HELP, Option("--show", "D", "show one dialect in full: a known one, or a file's")),
    {CLEAN: "they are shown", WRONG_REQUEST: "the request is wrong: an unknown option, an unknown dialect"},
)
DROP_IN = Command(
    "",
    "OUT.c IN.[ch]...",
    "Write the wrappers of the marked declarations in IN to OUT.c.",
    (_HELP, _DIALECT, _VERSION),
    {
        CLEAN: "the wrappers are written",
        FINDINGS: "a declaration is refused, and OUT.c stays as it was",
        WRONG_REQUEST: AT_FAULT,
    },
)
COMMANDS = {command.name: command for command in (GENERATE, LINT, EXPLAIN, SHOW)}
