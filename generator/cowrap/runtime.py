# SPDX-License-Identifier: GPL-2.0-or-later
"""The runtime that emitted C calls: the names and statements in which one differs from another."""

from __future__ import annotations


class Runtime:
    """The names and statements of a coroutine runtime, each as it stands in the emitted C.

    Types: `coroutine_type`, `poll_type` (the member that every wrapper's structure begins with). Functions: `poll`,
    `create`, `self`, `yield_`, `in_coroutine`, and the macro `assertion`. `coroutine_fn` is the annotation of a
    function that runs in a coroutine and a blank, or empty. Statements: `kick` ends an entry, `assume_lock` says
    that the caller holds a lock, `schedule` has the main loop run `{function}` with `{state}`, `wake` wakes
    `{coroutine}`. `hidden` are further names that `schedule` stands for (as a macro does): no parameter may hide
    them. `words` are all of these by name.
    """

    __slots__ = (
        "_used",
        "assertion",
        "assume_lock",
        "coroutine_fn",
        "coroutine_type",
        "create",
        "hidden",
        "in_coroutine",
        "kick",
        "poll",
        "poll_type",
        "schedule",
        "self",
        "wake",
        "words",
        "yield_",
    )

    def __init__(self, words: dict[str, str], hidden: frozenset[str]) -> None:
        self.words = words
        self.hidden = hidden
        self._used: dict[frozenset[str], frozenset[str]] = {}
        self.coroutine_type = words["coroutine_type"]
        self.poll_type = words["poll_type"]
        self.poll = words["poll"]
        self.create = words["create"]
        self.self = words["self"]
        self.yield_ = words["yield"]
        self.in_coroutine = words["in_coroutine"]
        self.assertion = words["assertion"]
        self.coroutine_fn = words["coroutine_fn"] and words["coroutine_fn"] + " "
        self.kick = words["kick"]
        self.assume_lock = words["assume_lock"]
        self.schedule = words["schedule"]
        self.wake = words["wake"]

    def used(self, words: frozenset[str]) -> frozenset[str]:
        """The identifiers of the names and statements that `words` name, and what these stand for."""
        if words not in self._used:
            found = set().union(*(identifiers(self.words[word]) for word in words))
            self._used[words] = frozenset(found | self.hidden if "schedule" in words else found)
        return self._used[words]


QEMU_WORDS = {
    "coroutine_type": "Coroutine",
    "poll_type": "BdrvPollCo",
    "poll": "bdrv_poll_co",
    "create": "qemu_coroutine_create",
    "self": "qemu_coroutine_self",
    "yield": "qemu_coroutine_yield",
    "in_coroutine": "qemu_in_coroutine",
    "assertion": "assert",
    "coroutine_fn": "coroutine_fn",
    "kick": "aio_wait_kick();",
    "assume_lock": "assume_graph_lock();",
    "schedule": "aio_bh_schedule_oneshot(qemu_get_aio_context(), {function}, {state});",
    "wake": "aio_co_wake({coroutine});",
}

QEMU_HIDDEN = frozenset({"aio_bh_schedule_oneshot_full"})
"""What the macro `aio_bh_schedule_oneshot` calls since 6.1."""

QEMU = Runtime(QEMU_WORDS, QEMU_HIDDEN)

STATEMENTS = {"kick": (), "assume_lock": (), "schedule": ("function", "state"), "wake": ("coroutine",)}
"""The words that are statements, with the places that each must have."""


def identifiers(text: str) -> set[str]:
    """The identifiers of a piece of C, without those that stand for a place."""
    # A regular expression would take longer to compile than all texts of a dialect to cut.
    spaced = text.replace("{", " {").replace("}", "} ")
    words = "".join([letter if letter.isalnum() or letter in "_{}" else " " for letter in spaced]).split()
    places = {word for word in words if word.startswith("{") and word.endswith("}")}
    return {word for word in [word.strip("{}") for word in words if word not in places] if word.isidentifier()}
