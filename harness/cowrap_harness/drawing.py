# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample of each batch of a campaign, from seed and number alone."""

from __future__ import annotations

import hashlib

from cowrap_harness.choosing import SeededChooser, given
from cowrap_harness.enumeration import small_sample
from cowrap_harness.grammar_samples import MOST, whole_samples
from cowrap_harness.rules import DIALECTS
from cowrap_harness.sample import Sample

BATCH = MOST
"""Declarations in a batch."""
ILLEGAL_SHARE = 10
"""Of so many batches one consists of declarations that must be refused."""
SMALL_SHARE, SMALL_TURN = 5, 2
"""Of so many batches one has the next of the small declarations, until all have been; which one."""
DRAWN_SHARE = 33
"""Of so many batches one is drawn by Hypothesis, whose distribution is its own; a plain generator chooses for the
others, since drawing would take longer than compiling. No other share has a divisor in common with this one.
"""


def batch_size(number: int, cases: int | None) -> int:
    """How many declarations batch `number` has where a campaign is to have `cases` of them (None: no end)."""
    return BATCH if cases is None else max(0, min(BATCH, cases - number * BATCH))


def is_illegal(number: int) -> bool:
    """Whether a batch consists of declarations that are illegal on purpose."""
    return number % ILLEGAL_SHARE == ILLEGAL_SHARE - 1


def batch_dialect(number: int, dialect: str | None) -> str:
    """The dialect of a batch: as asked, else the newest first and then one after the other."""
    return dialect or DIALECTS[-1 - number % len(DIALECTS)]


def draw_sample(seed: int, number: int, dialect: str | None, size: int) -> Sample:
    """Batch `number` of the campaign with this seed; the same arguments give the same sample."""
    if number % SMALL_SHARE == SMALL_TURN:
        round_ = SMALL_SHARE if dialect else SMALL_SHARE * len(DIALECTS)
        small = small_sample(batch_dialect(number, dialect), number // round_, size)
        if small is not None:
            return small
    make = given(whole_samples, dialect=batch_dialect(number, dialect), size=size, illegal=is_illegal(number))
    own = int.from_bytes(hashlib.sha256(f"{seed}:{number}".encode()).digest()[:8], "big")
    if number % DRAWN_SHARE:
        return make(SeededChooser(own))
    from cowrap_harness.drawing_chooser import drawn
    from cowrap_harness.strategies import draw_one

    return draw_one(drawn(make), own)
