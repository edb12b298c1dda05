# SPDX-License-Identifier: GPL-2.0-or-later
"""The names in what a runtime's statements say: no parameter of a wrapper may hide them."""

from __future__ import annotations

import pytest

from cowrap.runtime import identifiers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", set()),
        ("aio_wait_kick();", {"aio_wait_kick"}),
        ("run(main_loop(), {function}, {state});", {"run", "main_loop"}),
        ("if (idle){wake_all();}", {"if", "idle", "wake_all"}),
        ("loop->queue[2]={state}.next;", {"loop", "queue", "next"}),
        ("flags |= 0x10UL + 1e5;", {"flags"}),
    ],
)
def test_identifiers_are_words_that_are_no_places_and_no_numbers(text: str, found: set[str]) -> None:
    assert identifiers(text) == found
