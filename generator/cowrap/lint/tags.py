# SPDX-License-Identifier: GPL-2.0-or-later
"""Would a structure or helper of the generated file have a name that a header of it declares?

cowrap then chooses another name; the script that comes with a tree does not, and its output does not compile.
"""

from __future__ import annotations

import os
import re

from cowrap.lexer import Code, Places, tokenize_pieces
from cowrap.lint.words import WordSet
from cowrap.names import camel_case
from cowrap.scanner import Scanner
from cowrap.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from cowrap.dialect import Dialect
    from cowrap.lint.files import TreeFiles
    from cowrap.lint.findings import Findings
    from cowrap.lint.index import TreeIndex
    from cowrap.lint.reading import Reading
    from cowrap.lint.subjects import Subject
    from cowrap.source import SourceFile

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"', re.MULTILINE)


def check_tags(subjects: Sequence[Subject], dialect: Dialect, index: TreeIndex, findings: Findings) -> None:
    """Report each wrapper whose structure or helper has the name of another's, or of something in a header."""
    names: dict[str, Subject] = {}
    for subject in subjects:
        tag = camel_case(subject.target if dialect.tag_from_target else subject.name)
        for name in (tag, subject.target + ("_entry" if subject.mark.to_coroutine else "_bh")):
            other = names.setdefault(name, subject)
            if other is not subject:
                _report(subject, name, other.declaration.name_span, f"'{other.name}' has it too", findings)
    wanted = WordSet(names)
    for path in _included(index.files, dialect.includes):
        source = index.files.source(path)
        if wanted.may_occur_in(source.text.encode("utf-8", "surrogateescape")):
            for name, span in _declared(source, wanted, index.reading):
                _report(names[name], name, span, "it is declared here", findings)


def _report(subject: Subject, name: str, span: Span, label: str, findings: Findings) -> None:
    message = f"the name '{name}' in the wrapper of '{subject.name}' is taken"
    note = "cowrap chooses another; a script that does not needs another name of the wrapper"
    place, extent = subject.declaration.name_span, subject.declaration.span
    findings.add("tag-collision", message, place, note, others=((span, label),), extent=extent)


def _included(files: TreeFiles, includes: Sequence[str]) -> list[str]:
    """The headers that `includes` bring in, as far as the tree has them, each once."""
    known = set(files.c_paths)
    found: list[str] = []
    pending = [("block", name) for name in reversed(includes)]
    while pending:
        folder, name = pending.pop()
        choices = (os.path.join(folder, name), name, os.path.join("include", name))
        path = next((path for path in map(os.path.normpath, choices) if path in known), None)
        if path is not None:
            known.remove(path)
            found.append(path)
            text = files.source(path).text
            pending += [(os.path.dirname(path), name) for name in reversed(_INCLUDE.findall(text))]
    return found


def _declared(source: SourceFile, wanted: WordSet, reading: Reading) -> list[tuple[str, Span]]:
    """Those of the wanted names that the file declares at file scope, with the first place of each."""
    unit = reading.read(source)
    due = {name for _, name in wanted.places(source.text) if unit.is_taken(name)}
    code = Code(source)
    found = []
    for item in Scanner(code, needle="").items() if due else ():
        places = Places(code, item.pieces)
        for at, token in enumerate(tokenize_pieces(code, item.pieces)):
            if token in due:
                due.remove(token)
                found.append((token, places.span(at, at + 1)))
    return found
