# SPDX-License-Identifier: GPL-2.0-or-later
"""The vocabulary: one row per mark word and what it asks for."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

GENERATED = "generated_co_wrapper"
"""The vocabulary of qemu-5.2 to qemu-6.2, which has this one word."""

CO_WRAPPER = "co_wrapper"
"""The vocabulary since qemu-8.0."""


class Mark:
    """What one mark word asks for.

    `word` is the mark as written, `vocabulary` is `GENERATED` or `CO_WRAPPER`. `to_coroutine` tells a wrapper that runs
    its target in a new coroutine from a `no_co_wrapper`, which leaves the coroutine for its target. `mixed` wrappers
    may also be called inside a coroutine. `lock` names the lock held over the call: ``, `rdlock` or `wrlock`, or one of
    a fork's. `annotation` stands before the wrapper's name in its definition, such as `GRAPH_UNLOCKED`.
    """

    __slots__ = ("annotation", "lock", "mixed", "to_coroutine", "vocabulary", "word")

    def __init__(
        self,
        word: str,
        vocabulary: str,
        *,
        to_coroutine: bool = True,
        mixed: bool = False,
        lock: str = "",
        annotation: str = "",
    ) -> None:
        self.word = word
        self.vocabulary = vocabulary
        self.to_coroutine = to_coroutine
        self.mixed = mixed
        self.lock = lock
        self.annotation = annotation


MARKS: dict[str, Mark] = {
    mark.word: mark
    for mark in (
        Mark("generated_co_wrapper", GENERATED, mixed=True),
        Mark("co_wrapper", CO_WRAPPER),
        Mark("co_wrapper_mixed", CO_WRAPPER, mixed=True),
        Mark("co_wrapper_bdrv_rdlock", CO_WRAPPER, lock="rdlock"),
        Mark("co_wrapper_mixed_bdrv_rdlock", CO_WRAPPER, mixed=True, lock="rdlock"),
        Mark("no_co_wrapper", CO_WRAPPER, to_coroutine=False),
        Mark("no_co_wrapper_bdrv_rdlock", CO_WRAPPER, to_coroutine=False, lock="rdlock"),
        Mark("no_co_wrapper_bdrv_wrlock", CO_WRAPPER, to_coroutine=False, lock="wrlock"),
    )
}


class MarkWords:
    """How marks are told from other words.

    `known` are the marks. A specifier that begins with one of `prefixes` is a mark, known or not. All of these contain
    `needle`.
    """

    __slots__ = ("known", "needle", "prefixes")

    def __init__(self, known: Container[str], prefixes: tuple[str, ...], needle: str) -> None:
        self.known = known
        self.prefixes = prefixes
        self.needle = needle


MARK_WORDS = MarkWords(MARKS, ("co_wrapper", "no_co_wrapper", "generated_co_wrapper"), "co_wrapper")
"""Those of all releases."""


def vocabulary_of(word: str) -> str:
    """The vocabulary that the mark `word`, known or not, belongs to."""
    return GENERATED if word.startswith(GENERATED) else CO_WRAPPER
