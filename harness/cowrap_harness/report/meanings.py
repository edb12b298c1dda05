# SPDX-License-Identifier: GPL-2.0-or-later
"""What each verdict means and what to do about it, in words for people who meet it in another tool."""

from __future__ import annotations

from typing import NamedTuple

from cowrap_harness.report.entries import NOT_JUDGED


class Meaning(NamedTuple):
    """A sentence that says what is the case, and one that says what to do."""

    short: str
    advice: str


MEANINGS = {
    "PASS": Meaning(
        "What must hold of the wrapper held in every run.",
        "Nothing.",
    ),
    "RIGHTLY_REJECTED": Meaning(
        "The generator refuses this declaration, and it must.",
        "Change the declaration as the generator's own message says.",
    ),
    "GENERATOR_TIMEOUT": Meaning(
        "The generator does not come to an end on this declaration.",
        "Run the generator on this declaration alone and see where it loops.",
    ),
    "GENERATOR_CRASH": Meaning(
        "The generator ends by a signal, a traceback or an exit status other than 0 and 1.",
        "Run the generator on this declaration alone; a wrong input is due a message and status 1.",
    ),
    "WRONGLY_REJECTED": Meaning(
        "The generator refuses a declaration that it must take.",
        "Compare the declaration with those that the generator takes; mend its reading of them.",
    ),
    "WRONGLY_ACCEPTED": Meaning(
        "The generator writes a wrapper that it must refuse, or that no declaration asks for.",
        "The sentence says why it must be refused; the generator is due an error instead.",
    ),
    "WRAPPER_MISSING": Meaning(
        "The generator ends with status 0 and does not write the wrapper.",
        "The generator's reading passes over this declaration without a word; mend it there.",
    ),
    "COMPILE_ERROR": Meaning(
        "A compiler refuses the generated wrapper.",
        "The message is the compiler's own; look at the generated C.",
    ),
    "COMPILE_TIMEOUT": Meaning(
        "A compiler does not come to an end on the generated wrapper.",
        "Compile the generated C alone and see which part of it takes so long.",
    ),
    "RUN_CRASH": Meaning(
        "The wrapper ends the process by a signal, a sanitizer's report or an exit.",
        "The signal or the sanitizer's message says how; the trace shows what came before.",
    ),
    "RUN_TIMEOUT": Meaning(
        "A call of the wrapper has no end.",
        "The end of the trace shows what goes round: look for a wait whose condition nobody makes true.",
    ),
    "DEADLOCK": Meaning(
        "Nobody can run any more, and a caller of the wrapper still waits.",
        "The sentence says who waits for what: look for a completion, a wake or a kick that is not made.",
    ),
    "PROPERTY_BROKEN": Meaning(
        "The wrapper ran and broke a property that must hold of every run.",
        "The bucket names the property, the sentence says how it was broken, the trace where.",
    ),
    "COMPILERS_DISAGREE": Meaning(
        "The wrapper does something else in another build.",
        "Look for undefined behaviour in the generated C; a build with sanitizers may name it.",
    ),
    "TOKENS_DIFFER": Meaning(
        "The wrapper's tokens are not those of the reference generator.",
        "If the change is meant, nothing needs mending here; see what it does with `cowrap-harness diff`.",
    ),
    "GOLDEN_DIFFERS": Meaning(
        "The wrapper is not the one that was accepted before.",
        "If the change is meant, accept it with `cowrap-harness golden accept`.",
    ),
    "HARNESS_ERROR": Meaning(
        "The harness could not judge this wrapper; this says nothing about the generator.",
        "The sentence says what failed; `cowrap-harness doctor` says what the machine allows.",
    ),
    NOT_JUDGED: Meaning(
        "The wrapper was not judged: its declaration cannot be read a second time, or the run was interrupted.",
        "The reason is given; what was judged stands beside it.",
    ),
}
"""By verdict; reports name their rules so too."""
