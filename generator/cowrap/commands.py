# SPDX-License-Identifier: GPL-2.0-or-later
"""What each command does: arguments to sources, outcome to text, files and exit codes."""

from __future__ import annotations

import os
import sys

from cowrap import __version__
from cowrap.arguments import UsageError, help_page, read_arguments, usage
from cowrap.command_table import COMMANDS, DROP_IN, EXPLAIN, LINT, SHOW
from cowrap.dialect_choice import dialect_file, known_dialect, named_dialect
from cowrap.exit_status import CLEAN, FINDINGS
from cowrap.output import EnvironmentProblem, Output, read_source, spell_depfile
from cowrap.pipeline import DEFAULT_LICENSE, run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional, TextIO

    from cowrap.arguments import Arguments, Command
    from cowrap.diagnostic import Diagnostic
    from cowrap.dialect import Dialect
    from cowrap.output import Identity
    from cowrap.pipeline import Outcome
    from cowrap.source import SourceFile


def run_cowrap(words: Sequence[str]) -> int:
    """`cowrap` with `words` behind it; returns the exit code. Raises UsageError, EnvironmentProblem."""
    if not words:
        raise UsageError(f"no command given\n{_overview()}")
    name = words[0]
    if name in ("--help", "-h"):
        return _show(f"{_overview()}\n")
    if name == "--version":
        return _show(f"cowrap {__version__}\n")
    if name not in COMMANDS:
        from cowrap.guess import did_you_mean

        raise UsageError(f"unknown command '{name}'{did_you_mean(name, COMMANDS)}\n{_overview()}")
    command = COMMANDS[name]
    arguments = _read("cowrap", command, words[1:])
    if arguments.has("--help"):
        return _show(help_page("cowrap", command))
    if command is SHOW:
        return _show_dialects(arguments)
    if command is LINT and arguments.has("--tree"):
        return _lint_tree(arguments)
    if not arguments.operands:
        raise UsageError(f"no input given\n{usage('cowrap', command)}")
    if command is EXPLAIN:
        return _explain(arguments)
    return _lint(arguments) if command is LINT else _generate(arguments)


def run_drop_in(words: Sequence[str]) -> int:
    """`block-coroutine-wrapper` with `words` behind it; returns the exit code. Raises UsageError,
    EnvironmentProblem."""
    program = "block-coroutine-wrapper"
    arguments = _read(program, DROP_IN, words)
    if arguments.has("--help"):
        return _show(help_page(program, DROP_IN))
    if arguments.has("--version"):
        return _show(f"{program} (cowrap) {__version__}\n")
    if len(arguments.operands) < 2:
        raise UsageError(f"an output and at least one input are needed\n{usage(program, DROP_IN)}")
    arguments.add("--output", arguments.operands.pop(0))
    return _generate(arguments)


def _read(program: str, command: Command, words: Sequence[str]) -> Arguments:
    try:
        return read_arguments(command, words)
    except UsageError as error:
        raise UsageError(f"{error}\n{usage(program, command)}") from None


def _overview() -> str:
    lines = ["usage: cowrap COMMAND [OPTION]... [IN]...", "", "commands:"]
    lines += [f"  {command.name:<10}{command.help}" for command in COMMANDS.values()]
    return "\n".join([*lines, "", "'cowrap COMMAND --help' tells more; 'cowrap --version' shows the version."])


def _generate(arguments: Arguments) -> int:
    license = _license(arguments)
    path = arguments.last("--output")
    for name in ("--check", "--depfile"):
        if arguments.has(name) and not path:
            raise UsageError(f"'{name}' needs '-o OUT'")
    sources, identities = _read_sources(arguments)
    output = Output(path, identities) if path else None
    depfile = _depfile(arguments, identities)
    outcome = _run(arguments, sources, license)
    _report(outcome.diagnostics, arguments, sys.stderr)
    if arguments.has("--dump"):
        from cowrap.dump import dump

        _show(dump(arguments.last("--dump"), sources, outcome))
        return CLEAN if outcome.text is not None else FINDINGS
    if outcome.text is None:
        return FINDINGS
    if output is None:
        return _show(outcome.text)
    data = outcome.text.encode("ascii")
    if arguments.has("--check"):
        return _check(output, data)
    if depfile is not None:
        dialect = dialect_file(arguments)
        depfile.write(spell_depfile(path, [*arguments.operands, *([dialect] if dialect else [])]))
    output.write(data)
    return CLEAN


def _check(output: Output, data: bytes) -> int:
    if output.is_current(data):
        return CLEAN
    state = "is not up to date" if os.path.exists(output.path) else "is not there"
    _complain(f"'{output.path}' {state}; the same command without '--check' writes it")
    return FINDINGS


def _lint(arguments: Arguments) -> int:
    sources, _ = _read_sources(arguments)
    outcome = _run(arguments, sources, DEFAULT_LICENSE)
    _report(outcome.diagnostics, arguments, _lint_stream(arguments))
    if not outcome.declarations and not outcome.diagnostics:
        _complain("no mark stands in the input: there is nothing to check")
    return CLEAN if outcome.text is not None else FINDINGS


def _lint_tree(arguments: Arguments) -> int:
    from cowrap.lint.tree import lint_tree

    if arguments.operands:
        raise UsageError(f"'--tree' takes no input: the tree's build names them\n{usage('cowrap', LINT)}")
    dialect, named_by = named_dialect(arguments)
    annotations = arguments.all("--annotation")
    report = lint_tree(arguments.last("--tree"), dialect=dialect, named_by=named_by, annotations=annotations)
    _report(report.diagnostics, arguments, _lint_stream(arguments))
    _complain(report.summary())
    return FINDINGS if report.has_errors else CLEAN


def _lint_stream(arguments: Arguments) -> TextIO:
    """What is for programs goes to standard output, what is for people to standard error."""
    return sys.stdout if arguments.last("--format") in ("json", "sarif") else sys.stderr


def _explain(arguments: Arguments) -> int:
    from cowrap.explain import explain_code, explain_declaration

    text = " ".join(arguments.operands)
    page = explain_code(text)
    if page:
        return _show(page)
    dialect, named_by = named_dialect(arguments)
    annotations = arguments.all("--annotation")
    outcome, page = explain_declaration(text, dialect=dialect, named_by=named_by, annotations=annotations)
    _report(outcome.diagnostics, arguments, sys.stderr)
    return _show(page) if outcome.text is not None else FINDINGS


def _read_sources(arguments: Arguments) -> tuple[list[SourceFile], list[Identity]]:
    pairs = [read_source(path) for path in arguments.operands]
    return [source for source, _ in pairs], [identity for _, identity in pairs]


def _depfile(arguments: Arguments, identities: list[Identity]) -> Optional[Output]:
    path = arguments.last("--depfile")
    if not path:
        return None
    if os.path.realpath(path) == os.path.realpath(arguments.last("--output")):
        raise EnvironmentProblem(f"the depfile '{path}' is the output")
    return Output(path, identities)


def _run(arguments: Arguments, sources: list[SourceFile], license: str) -> Outcome:
    dialect, named_by = named_dialect(arguments)
    includes = _included_inputs(dialect, arguments)
    annotations = arguments.all("--annotation")
    return run(sources, dialect=dialect, named_by=named_by, annotations=annotations, license=license, includes=includes)


def _included_inputs(dialect: Optional[Dialect], arguments: Arguments) -> list[str]:
    if dialect is None or dialect.include_inputs is None:
        return []
    from cowrap.includes import included_inputs

    try:
        return included_inputs(arguments.operands, dialect.include_inputs)
    except ValueError as error:
        raise UsageError(f"dialect {dialect.name} includes its inputs: {error}") from None


def _license(arguments: Arguments) -> str:
    license = arguments.last("--license", DEFAULT_LICENSE)
    if (
        not license.strip()
        or len(license) > 200
        or not all(c.isascii() and (c.isalnum() or c in " .-+:()") for c in license)
    ):
        raise UsageError("'--license' takes an SPDX license expression, such as 'GPL-2.0-or-later'")
    return license


def _show_dialects(arguments: Arguments) -> int:
    from cowrap.dump import describe_dialect, list_dialects

    if arguments.operands:
        raise UsageError(f"'dialects' takes no input\n{usage('cowrap', SHOW)}")
    if arguments.has("--show"):
        return _show(describe_dialect(known_dialect(arguments.last("--show"), "--show")))
    return _show(list_dialects())


def _report(diagnostics: Sequence[Diagnostic], arguments: Arguments, stream: TextIO) -> None:
    form = arguments.last("--format", "gcc")
    if diagnostics or form in ("json", "sarif"):
        from cowrap.render import render

        colour = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        _print(render(diagnostics, form, colour=colour), stream)


def _show(text: str) -> int:
    _print(text, sys.stdout)
    return CLEAN


def _print(text: str, stream: TextIO) -> None:
    from cowrap.printing import print_text  # a build prints nothing

    print_text(text, stream)


def _complain(message: str) -> None:
    from cowrap.printing import complain

    complain(f"cowrap: {message}")
