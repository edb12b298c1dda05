# SPDX-License-Identifier: GPL-2.0-or-later
"""The grammar of declarations that no generator may accept, each with the code of the diagnostic that is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from cowrap_harness.case import Subject
from cowrap_harness.choosing import Chooser
from cowrap_harness.declaration_text import function_text, spell_parameters, split_specifiers
from cowrap_harness.grammar_declarations import Declared, declarations, stand_in
from cowrap_harness.hold_file import hold_of
from cowrap_harness.rules import marks_of

_WRONG_PARAMETERS = (
    ("variadic", "..."),
    ("duplicate-parameter", "int twin, const char *twin"),
    ("keyword-as-name", "int default"),
    ("keyword-as-name", "long *return"),
    ("void-parameter", "void nothing"),
    ("void-parameter", "const void nothing"),
    ("register-parameter", "register int kept"),
    ("storage-in-parameter", "static int kept"),
    ("storage-in-parameter", "extern int kept"),
    ("type-in-parameter", "struct inner { int a; } x"),
    ("type-in-parameter", "enum inner { INNER } *x"),
    ("parameter-type", "va_list ap"),
    ("parameter-type", "jmp_buf env"),
    ("variable-length-array", "int n, int (*rows)[n]"),
    ("variable-length-array", "int n, int rows[][n]"),
    ("mark-in-parameter", "int {mark} x"),
    ("type-attribute", "int x __attribute__((vector_size(16)))"),
    ("directive-in-declaration", "\n#ifdef CONFIG_ILLEGAL\nint a\n#else\nint b\n#endif\n"),
    ("too-deep", f"int {'(' * 200}deep{')' * 200}"),
    ("ambiguous-type", "int x y z"),
    ("ambiguous-type", "Foo bar baz"),
    ("ambiguous-type", "struct foo *bar baz"),
)
_WRONG_SPECIFIERS = (
    ("storage-class", "static"),
    ("storage-class", "static inline"),
    ("storage-class", "inline"),
    ("storage-class", "_Noreturn"),
    ("mark-on-typedef", "typedef"),
)
_WRONG_ENDS = (
    ("mark-on-definition", "\n{{\n    abort();\n}}"),
    ("syntax", " = 3;"),
    ("syntax", " + 1;"),
)
_WRONG_WHOLES = (
    ("mark-on-object", "int {mark} {name};"),
    ("mark-on-object", "int {mark} {name} = 3, {name}_b[2];"),
    ("mark-on-object", "int ({mark} *{name})(void);"),
    ("missing-type", "{mark} {name}({parameters});"),
    ("missing-name", "int {mark};"),
    ("mark-in-macro-call", "DECLARE_CASE(int {mark} {name}({parameters}));"),
    ("mark-at-block-scope", "void holder_{name}(void)\n{{\n    int {mark} {name}({parameters});\n}}"),
    ("old-style-parameters", "int {mark} {name}(a, b)\n    int a;\n    char b;\n{{\n    return a + b;\n}}"),
    ("ambiguous-type", "Foo Bar {mark} {name}({parameters});"),
    ("anonymous-type", "struct {{ int a; }} {mark} {name}({parameters});"),
    ("result-type", "typedef int Row_{name}[4];\nRow_{name} {mark} {name}({parameters});"),
    ("stray-character", "int\u00a0{mark} {name}({parameters});"),
    ("stray-character", "int {mark} {name}({parameters}) @;"),
    ("duplicate-wrapper", "{whole}\n{whole}"),
    ("missing-semicolon", "int {mark} {name}({parameters})\nint after_{name};"),
)
_WRONG_NAMES = ("{first}", "{first}_", "_{first}", "{first}__{rest}", "{first}_{rest}_")


def _with_parameter(subject: Subject, text: str) -> str:
    mark = subject.mark
    head, rest = split_specifiers(subject.signature.result.written.replace("@", f"{subject.name}(@)", 1))
    before = spell_parameters(subject.signature) if subject.signature.parameters else "int before"
    return f"{head} {mark} {rest.replace('@', f'{before}, ' + text.replace('{mark}', mark), 1)};"


def _with_specifier(subject: Subject, text: str) -> str:
    return f"{text} {subject.text}"


def _with_end(subject: Subject, text: str) -> str:
    return subject.text.removesuffix(";") + text.format()


def _whole(subject: Subject, text: str) -> str:
    parameters = spell_parameters(subject.signature)
    return text.format(mark=subject.mark, name=subject.name, parameters=parameters, whole=subject.text)


def _renamed(subject: Subject, text: str) -> str:
    first, _, rest = subject.name.partition("_")
    name = text.format(first=first, rest=rest)
    head, declarator = split_specifiers(function_text(name, subject.signature))
    return f"{head} {subject.mark} {declarator};"


def _second_mark(subject: Subject, text: str) -> str:
    return f"{text} {subject.text}"


def _other_mark(subject: Subject, text: str) -> str:
    head, declarator = split_specifiers(function_text(subject.name, subject.signature))
    return f"{head} {text} {declarator};"


Break = tuple[str, Callable[[Subject, str], str], str]


def breaks(dialect: str, mark: str) -> list[Break]:
    """Every way to break a legal declaration with that mark: code due, function, and the function's argument."""
    found: list[Break] = [(code, _with_parameter, text) for code, text in _WRONG_PARAMETERS]
    found += [(code, _with_specifier, text) for code, text in _WRONG_SPECIFIERS]
    found += [(code, _with_end, text) for code, text in _WRONG_ENDS]
    hold = hold_of(dialect)
    known = hold.known_marks
    found += [(code, _whole, text) for code, text in _WRONG_WHOLES]
    found += [
        ("unknown-mark", _whole, f"int {{mark}}{ending} {{name}}({{parameters}});")
        for ending in ("_bdrv_rdlok", "_drained")
        if mark + ending not in hold.marks
    ]
    found += [("wrapper-name", _renamed, text) for text in _WRONG_NAMES]
    if not hold.mark_word:
        every = {*marks_of("qemu-6.2"), *marks_of("qemu-9.0")}
        found += [("not-in-dialect", _other_mark, other) for other in sorted(every - set(known))]
    found += [("contradicting-marks", _second_mark, other) for other in known if other != mark]
    if hold.runs_like < "qemu-8":
        found += [("not-in-dialect", _whole, text) for text in _NOT_OLD]
    elif hold.is_no_co(mark):
        found.append(("wrapper-name", _renamed, "{first}_no_{rest}"))
    else:
        before = ("",) if hold.prefix else ("", "x_")
        found += [("wrapper-name", _renamed, f"{{first}}_{words}{hold.infix}_{{rest}}") for words in before]
    return found


_NOT_OLD = (
    "int64_t {mark} {name}({parameters});",
    "void {mark} {name}({parameters});",
    "int {mark} {name}(void);",
    "int {mark} {name}(int64_t {name}_first, {parameters});",
    "int {mark} {name}(BlockDriverState **{name}_first);",
)


def illegal_declarations(choose: Chooser, dialect: str, index: int, serial: str) -> Declared:
    """Declaration number `index` of a sample, which is refused with its code and no other."""
    legal = declarations(choose, dialect, index, serial)
    subject = legal.subject
    code, breaker, argument = choose.pick(breaks(dialect, subject.mark))
    broken = replace(stand_in(subject), text=breaker(subject, argument))
    return Declared(broken, legal.definitions, legal.features | {f"illegal-{code}"}, code)
