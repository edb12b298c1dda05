# SPDX-License-Identifier: GPL-2.0-or-later
"""The members that a dialect's file may have, and what each is: what is read, and what its page of reference says."""

from __future__ import annotations

SCHEMA = 1

TOP = {
    "schema": f"{SCHEMA}",
    "name": "what the output's first comment calls the dialect, such as `acme-1.2`",
    "base": "the known dialect that everything not said here comes from",
    "about": "for people",
    "emit": "what differs in what is accepted and emitted; may be left out",
    "hold": "what must hold; may be left out where the base's rules hold",
}

EMIT = {
    "marks": "a mark, and what it asks for: `like` a mark of the releases, with a `lock` (null for none) and an"
    " `annotation` of the wrapper's definition; null takes a mark away",
    "mark_word": "what all marks contain, in place of `co_wrapper`; the base's marks are gone then",
    "locks": "a lock's name, and the statements that take and release it, for a `coroutine`'s entry and for a"
    " `bottom_half`; null takes a lock away",
    "prefix": "the first word that a wrapper's name must have; empty for any",
    "infix": "the second word of a coroutine function's name, in place of `co`",
    "context_field": "the member of the poll state that says where to run",
    "contexts": "its value for each type of the first parameter, which stands in the place of `{}`",
    "elsewhere": "its value for any other first parameter, or none; null refuses these",
    "bottom_half_contexts": "as `contexts`, for the AioContext whose lock a bottom half takes; null for none",
    "includes": "the headers that the output includes",
    "include_inputs": "folders below which the inputs are found; the output includes these too. null: it does not",
    "taken_names": "names at file scope that your headers bring in, which structures must not have",
    "annotations": "further words that say nothing about a type; `ACME_*` means all that begin so",
    "runtime": "names and statements of the runtime that the output calls",
}

RUNTIME = {
    "coroutine_type": "the type of a coroutine",
    "poll_type": "the type of the poll state",
    "poll": "starts the coroutine and polls until it is done",
    "create": "makes a coroutine",
    "self": "the coroutine that runs",
    "yield": "leaves the coroutine until it is woken",
    "in_coroutine": "whether the caller is in one",
    "assertion": "ends the program where a condition is false",
    "coroutine_fn": "the annotation of what runs in a coroutine; may be empty",
    "kick": "statement at a coroutine's end, to wake who polls",
    "assume_lock": "statement before a direct call that needs the lock",
    "schedule": "statement that has the main loop run a bottom half",
    "wake": "statement that wakes the coroutine at a bottom half's end",
    "hidden": "list of names that `schedule` stands for as a macro, which no parameter may hide",
}
