# SPDX-License-Identifier: GPL-2.0-or-later
"""What may have been meant by a word that is not known."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

LONGEST_GUESS = 64
"""A longer word is cut before it is compared with the known ones: nobody misspells that much, and the comparison is
quadratic."""


def nearest(word: str, known: Iterable[str]) -> Optional[str]:
    """The one of `known` that `word` looks most like, or None where none comes near."""
    from difflib import get_close_matches  # takes 10 ms to import, and only mistakes need it

    matches = get_close_matches(word[:LONGEST_GUESS], list(known), n=1)
    return matches[0] if matches else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """What to say behind a word that is not `known`; empty where none of these comes near."""
    guess = nearest(word, known)
    return f": did you mean '{guess}'?" if guess else ""
