# SPDX-License-Identifier: GPL-2.0-or-later
"""The exit statuses of every command, and when a command ends with which; light, as every command line has them.

A command that a signal cuts short ends by that signal, when its report is out.
"""

from __future__ import annotations

CLEAN = 0
FINDINGS = 1
ENVIRONMENT = 2
"""The request or the machine is at fault."""

OVERVIEW = (
    "exit status:\n"
    "  0  clean\n"
    "  1  findings, or refused declarations\n"
    "  2  the request or the machine is at fault\n"
    "Ctrl-C and SIGTERM leave a report on what was judged so far, and end the command by that signal.\n"
    "\n"
    "'cowrap-harness COMMAND --help' tells more."
)

_AT_FAULT = "the request or the machine is at fault"
_RUN = {
    CLEAN: "every wrapper passes",
    FINDINGS: "a wrapper has a finding, or a declaration is refused",
    ENVIRONMENT: f"{_AT_FAULT}; or something was not judged, and nothing else is wrong",
}

STATUSES: dict[str, dict[int, str]] = {
    "run": _RUN,
    "tree": _RUN,
    "diff": {
        CLEAN: "no wrapper differs but in white space or spelling",
        FINDINGS: "a wrapper differs in behaviour, or one side's generator fails on headers that the other takes; with "
        "--strict also where any tokens differ",
        ENVIRONMENT: f"{_AT_FAULT}, a generator cannot be run at all, or what differs could not be compared",
    },
    "epochs": {
        CLEAN: "the newest epoch regresses in nothing",
        FINDINGS: "it does: a declaration is wrong there that an earlier epoch got right when as much was owed",
        ENVIRONMENT: f"{_AT_FAULT}: no repository, no such script, no compiler; or an answer could not be judged",
    },
    "fuzz": {
        CLEAN: "no finding",
        FINDINGS: "at least one finding",
        ENVIRONMENT: f"{_AT_FAULT}, the harness failed, a finding does not show again, or a build does not see the "
        "wrapper that is known to be wrong",
    },
    "replay": {
        CLEAN: "no kept case shows a finding",
        FINDINGS: "at least one does",
        ENVIRONMENT: f"{_AT_FAULT}, or a case could not be judged and none shows a finding",
    },
    "mutants": {
        CLEAN: "each mutant is caught or explained, and execution catches its share (--least)",
        FINDINGS: "one survives or is not explained, or execution catches less than its share",
        ENVIRONMENT: f"{_AT_FAULT}, or the harness failed on a mutant or on an unchanged wrapper",
    },
    "golden check": {
        CLEAN: "every golden is what comes out, and there is no problem",
        FINDINGS: "something differs, or there is a problem",
        ENVIRONMENT: _AT_FAULT,
    },
    "golden review": {
        CLEAN: "nothing was pending",
        FINDINGS: "something was, whatever became of it: the next check is the one that counts",
        ENVIRONMENT: f"{_AT_FAULT}; or CI is set, where nobody reviews",
    },
    "golden accept": {
        CLEAN: "nothing differs any more",
        FINDINGS: "something was accepted or refused, or there is a problem: the next check is the one that counts",
        ENVIRONMENT: f"{_AT_FAULT}; or CI is set, where nothing is accepted",
    },
    "golden orphans": {
        CLEAN: "there is none, or --delete has taken them away",
        FINDINGS: "there is one",
        ENVIRONMENT: _AT_FAULT,
    },
    "doctor": {CLEAN: "it has said what it found, whatever that is", ENVIRONMENT: _AT_FAULT},
    "predicate": {
        CLEAN: "FILE still shows BUCKET",
        FINDINGS: "it does not",
        ENVIRONMENT: "that could not be found out",
    },
    "fetch_tree": {CLEAN: "the tree is there, and its path is printed", ENVIRONMENT: "it cannot be had"},
}
"""By command, in the order of the help."""


def status_line(command: str) -> str:
    """A command's exit statuses, a line each, for its help."""
    return "\n".join(["exit status:", *[f"  {status}  {when}" for status, when in STATUSES[command].items()]])
