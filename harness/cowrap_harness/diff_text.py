# SPDX-License-Identifier: GPL-2.0-or-later
"""Two generated files compared as text: how much each wrapper differs, and what differs outside of them."""

from __future__ import annotations

from collections.abc import Iterator

from cowrap_harness.diff_grade import Grade
from cowrap_harness.diff_outcome import OutsideDiff
from cowrap_harness.generated_file import GeneratedFile, Part
from cowrap_harness.reference_tokens import ORDER, PREAMBLE, REST, diff_lines, shown_difference

BETWEEN = "(blank lines around the wrappers)"


def text_grade(old: Part, new: Part) -> Grade:
    """IDENTICAL, WHITE_SPACE (comments count as such), or SPELLING where the tokens differ."""
    if old.tokens != new.tokens:
        return Grade.SPELLING
    return Grade.IDENTICAL if old.text == new.text else Grade.WHITE_SPACE


def outside_differences(old: GeneratedFile, new: GeneratedFile) -> list[OutsideDiff]:
    """What differs before, behind and between the wrappers, and in their order; nothing where a side has no text."""
    if not old.text or not new.text:
        return []
    found = list(_around(old, new))
    common = [[name for name in one.wrappers if name in other.parts] for one, other in ((old, new), (new, old))]
    if common[0] != common[1]:
        found.append(OutsideDiff(ORDER, Grade.SPELLING, diff_lines(common[0], common[1])))
    gaps = [[one.parts[name].gap for name in common[0]] for one in (old, new)]
    ends = [(one.parts[REST].gap, one.parts[REST].text) for one in (old, new)]
    if gaps[0] != gaps[1] or (ends[0] != ends[1] and ends[0][1] == ends[1][1]):
        found.append(OutsideDiff(BETWEEN, Grade.WHITE_SPACE))
    return found


def runs_together(old: GeneratedFile, new: GeneratedFile) -> bool:
    """Whether a wrapper whose own tokens are equal may behave differently: other things outside, or other macros."""
    parts = [{name: part.tokens for name, part in one.parts.items()} for one in (old, new)]
    if any(one.grade is Grade.SPELLING for one in outside_differences(old, new)):
        return True
    differing = [name for name in old.wrappers if name in parts[1] and parts[0][name] != parts[1][name]]
    differing += parts[0].keys() ^ parts[1].keys()
    return any(token.startswith("#") for name in differing for one in parts for token in one.get(name, ()))


def _around(old: GeneratedFile, new: GeneratedFile) -> Iterator[OutsideDiff]:
    for name in (PREAMBLE, REST):
        before, after = old.parts[name], new.parts[name]
        grade = text_grade(before, after)
        if grade is Grade.SPELLING:
            yield OutsideDiff(name, grade, shown_difference(before.tokens, after.tokens))
        elif grade is Grade.WHITE_SPACE:
            yield OutsideDiff(name, grade, diff_lines(before.text.splitlines(), after.text.splitlines(), 0))
