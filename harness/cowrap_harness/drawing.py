# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample of each batch of a campaign, from seed and number alone."""

from __future__ import annotations

import hashlib

import hypothesis
from hypothesis import strategies as st

from cowrap_harness.rules import DIALECTS
from cowrap_harness.sample import Sample
from cowrap_harness.strategies import assemble, styles
from cowrap_harness.strategies_declarations import declarations
from cowrap_harness.strategies_illegal import illegal_declarations

BATCH = 100
"""Declarations in a batch: beyond twice as many, Hypothesis's buffer of choices starves."""
ILLEGAL_SHARE = 10
"""Of so many batches one consists of declarations that must be refused."""

_MANY = 2**32


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
    drawn: list[Sample] = []

    # The first example is the simplest one, the same for every seed: it is left out, and so are all behind the first
    # that is the seed's own.
    @hypothesis.seed(int.from_bytes(hashlib.sha256(f"{seed}:{number}".encode()).digest()[:8], "big"))
    @hypothesis.settings(
        max_examples=6,
        database=None,
        deadline=None,
        derandomize=False,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(st.data())
    def collect(data: st.DataObject) -> None:
        if data.draw(st.integers(0, _MANY)) and not drawn:
            drawn.append(data.draw(_samples(batch_dialect(number, dialect), size, is_illegal(number))))

    collect()
    return drawn[0]


@st.composite
def _samples(draw: st.DrawFn, dialect: str, size: int, illegal: bool) -> Sample:
    """Samples of exactly `size` declarations, where `strategies.samples` gives up to that many."""
    kind = illegal_declarations if illegal else declarations
    found = [draw(kind(dialect, index, "")) for index in range(size)]
    return assemble(dialect, found, draw(styles()), draw(st.booleans()))
