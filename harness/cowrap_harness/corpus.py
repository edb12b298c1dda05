# SPDX-License-Identifier: GPL-2.0-or-later
"""The inputs of the frozen corpus: drawn anew on request only (`python3 -m cowrap_harness.corpus golden/corpus`).

For each dialect `D.h` has 500 drawn declarations in many spellings, and `D.siblings.h` one declaration for each
skeleton. What they give is accepted like any golden: `cowrap-harness golden accept`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from cowrap_harness.choosing import given
from cowrap_harness.drawing_chooser import drawn
from cowrap_harness.grammar_samples import whole_samples
from cowrap_harness.rules import DIALECTS
from cowrap_harness.sample import Sample, join_samples
from cowrap_harness.skeleton import sibling_subjects
from cowrap_harness.strategies import draw_one

SEED = 20
_PARTS = "bcdefghijklmnopqrstuvwxyz"
_PART = 20
DECLARATIONS = len(_PARTS) * _PART
"""Drawn in parts, each with a spelling and names of its own."""


def draw_corpus(dialect: str, chosen: int = SEED) -> Sample:
    """`DECLARATIONS` legal declarations of a dialect; the same arguments and Hypothesis give the same ones."""
    return join_samples([_draw(dialect, letter, chosen) for letter in _PARTS])


def corpus_header(sample: Sample) -> str:
    """A sample's header as an input of the corpus, with line ends that no checkout changes."""
    why = f"{len(sample.subjects)} drawn declarations"
    return f"/* cowrap: dialect={sample.dialect} {why} */\n{sample.header}".replace("\r\n", "\n")


def sibling_header(dialect: str) -> str:
    """The declarations whose wrappers are the golden siblings of all others."""
    lines = [f"/* cowrap: dialect={dialect} one wrapper for each mark, kind of result and kind of first parameter */"]
    return "\n".join([*lines, *(subject.text for subject in sibling_subjects(dialect)), ""])


def write_corpus(folder: Path, chosen: int = SEED) -> list[Path]:
    """Writes all inputs of the corpus anew and returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for dialect in DIALECTS:
        texts = {f"{dialect}.h": corpus_header(draw_corpus(dialect, chosen))}
        texts[f"{dialect}.siblings.h"] = sibling_header(dialect)
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8", newline="")
            written.append(folder / name)
    return written


def _draw(dialect: str, letter: str, chosen: int) -> Sample:
    seed = (chosen * len(DIALECTS) + DIALECTS.index(dialect)) * len(_PARTS) + _PARTS.index(letter)
    return draw_one(drawn(given(whole_samples, dialect=dialect, size=_PART, serial=letter)), seed)


if __name__ == "__main__":
    write_corpus(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else SEED)
