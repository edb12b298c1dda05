# SPDX-License-Identifier: GPL-2.0-or-later
"""The stages' values as text for people: `--dump STAGE`, and the dialects' rows."""

from __future__ import annotations

from cowrap.ctype import spell
from cowrap.dialect import DEFAULT, DEFAULT_GENERATED, DIALECTS
from cowrap.lexer import Code, Places, tokenize_pieces
from cowrap.marks import MARK_WORDS
from cowrap.scanner import Scanner

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cowrap.declaration import Declaration
    from cowrap.dialect import Dialect
    from cowrap.marks import Mark
    from cowrap.pipeline import Outcome
    from cowrap.plan import WrapperPlan
    from cowrap.source import SourceFile, Span


def dump(stage: str, sources: Sequence[SourceFile], outcome: Outcome) -> str:
    """What `stage` (tokens, declarations or plans) made of `sources`, a line for each value."""
    if stage == "tokens":
        marks = MARK_WORDS if outcome.dialect is None else outcome.dialect.mark_words
        lines = [line for source in sources for line in _dump_tokens(source, marks.needle)]
    elif stage == "declarations":
        lines = [line for declaration in outcome.declarations for line in _dump_declaration(declaration)]
    else:
        lines = [line for plan in outcome.plans for line in _dump_plan(plan)]
    return "".join([line + "\n" for line in lines])


def _place(span: Span) -> str:
    line, column = span.source.line_column(span.start)
    return f"{span.source.name}:{line}:{column}"


def _dump_tokens(source: SourceFile, needle: str) -> list[str]:
    """The tokens of the items in which a mark may stand: nothing else is ever cut into tokens."""
    code = Code(source)
    lines = []
    for item in Scanner(code, needle=needle).items():
        for text, start in zip(tokenize_pieces(code, item.pieces), Places(code, item.pieces).starts):
            line, column = source.line_column(code.origin(start))
            lines.append(f"{source.name}:{line}:{column}: {text}")
    return lines


def _dump_declaration(declaration: Declaration) -> list[str]:
    lines = [
        f"{_place(declaration.name_span)}: {declaration.name}",
        f"    marks: {' '.join(declaration.mark_words)}",
        f"    result: {spell(declaration.result, '')}",
    ]
    if declaration.storage:
        lines.append(f"    storage: {' '.join([word for word, _ in declaration.storage])}")
    lines += [f"    parameter: {spell(parameter.type, parameter.name)}" for parameter in declaration.parameters]
    return lines


_NOT_DUMPED = frozenset({"declaration", "passage", "hidden", "parameters"})
"""The first two stand there in parts, the last two in the signature."""


def _dump_plan(plan: WrapperPlan) -> list[str]:
    lines = [f"{_place(plan.declaration.name_span)}: {plan.declaration.name}"]
    decided = {name: getattr(owner, name) for owner in (plan, plan.passage) for name in owner.__slots__}
    for name, value in sorted(decided.items()):
        if name in _NOT_DUMPED or not value:
            continue
        if name == "initialisers":
            value = [f"{member} = {initial}" for member, initial in value]
        lines += [f"    {name}: {entry}" for entry in (value if isinstance(value, list) else [value])]
    return lines


def list_dialects() -> str:
    """A line for each dialect: its name, the releases that have it, and what selects it."""
    chosen = {DEFAULT: " (default)", DEFAULT_GENERATED: " (selected by generated_co_wrapper)"}
    lines = [f"{row.name}  QEMU {row.releases}{chosen.get(row.name, '')}" for row in DIALECTS.values()]
    return "\n".join(lines) + "\n"


def describe_dialect(row: Dialect) -> str:
    """What `row` accepts and what it emits, in full; of a fork also what it is based on."""
    names = (
        f"{row.prefix}_..., not {row.prefix}_{row.infix}_..."
        if row.prefix
        else f"a word, '_', more; without '_{row.infix}_'"
    )
    first = "any, or none" if row.elsewhere is not None else " or ".join([f"{name} *" for name in row.contexts])
    lines = [
        f"dialect: {row.name}",
        *([f"base: {row.base}"] if row.base else []),
        f"releases: QEMU {row.releases}",
        f"since: {row.since}",
        f"result: {'int' if row.int_only else 'any'}",
        f"first parameter: {first}",
        f"name of a wrapper: {names}",
        *[f"mark: {word}{_mark_text(row.marks[word])}" for word in sorted(row.marks)],
        *[f"include: {name}" for name in row.includes],
        *_emitted(row),
    ]
    return "\n".join(lines) + "\n"


def _mark_text(mark: Mark) -> str:
    """What a mark asks for beyond its kind, in brackets."""
    words = ([f"lock {mark.lock}"] if mark.lock else []) + ([mark.annotation] if mark.annotation else [])
    return f" ({', '.join(words)})" if words else ""


def _emitted(row: Dialect) -> Iterator[str]:
    """What stands in the output of a dialect where others have something else."""
    if row.include_inputs is not None:
        yield f"include: the inputs, as named below {', '.join(row.include_inputs) or 'the build folder'}"
    for type, expression in row.contexts.items():
        yield f"context of a {type}: .{row.context_field} = {expression}"
    if row.elsewhere is not None:
        yield f"context otherwise: .{row.context_field} = {row.elsewhere}"
    for side, locks in (("a coroutine", row.locks.coroutine), ("a bottom half", row.locks.bottom_half)):
        for name, (take, release) in locks.items():
            yield f"lock {name} in {side}: {take} ... {release}"
    if row.locks.contexts is not None:
        yield "lock of the AioContext in a bottom half: aio_context_acquire(ctx); ... aio_context_release(ctx);"
    for name, word in row.runtime.words.items():
        yield f"runtime {name}: {word}"
