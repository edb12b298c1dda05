# SPDX-License-Identifier: GPL-2.0-or-later
"""Are the files with marks the inputs of the build?"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from cowrap.declaration import Declaration
    from cowrap.lint.findings import Findings
    from cowrap.lint.meson import MesonInput
    from cowrap.source import SourceFile


def check_inputs(
    inputs: Sequence[MesonInput],
    sources: dict[str, SourceFile],
    declarations: Sequence[Declaration],
    faulty: set[int],
    findings: Findings,
) -> None:
    """Report inputs that are missing or have no mark, and files with marks that are no inputs.

    `sources` are the files that were read, by path; `faulty` the ids of those in which a mark could not be read.
    """
    marked: dict[int, list[Declaration]] = {}
    for declaration in declarations:
        marked.setdefault(id(declaration.span.source), []).append(declaration)
    listed = set()
    for item in inputs:
        listed.add(item.path)
        source = sources.get(item.path)
        if source is None:
            message = f"the input '{item.path}' does not exist"
            findings.add("missing-input", message, item.span, "correct the name, or take it away")
        elif id(source) not in marked and id(source) not in faulty:
            message = f"the input '{item.path}' has no mark"
            findings.add("input-without-mark", message, item.span, "take it away")
    for path, source in sources.items():
        if path not in listed and id(source) in marked:
            first = marked[id(source)][0]
            message = f"'{first.name}' is marked, but '{path}' is no input of the generated file"
            note = f"list '{path}' in the input of 'block-gen.c' in block/meson.build"
            place = first.marks[0][1]
            others = tuple((other.marks[0][1], "also marked") for other in marked[id(source)][1:])
            findings.add("header-not-listed", message, place, note, others=others, extent=first.span)
