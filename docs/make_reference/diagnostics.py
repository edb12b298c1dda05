# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the diagnostic codes of generator and lint."""

from __future__ import annotations

import re

from docs.make_reference.markdown import page, table

from cowrap.explain import known_codes, read_page
from cowrap.lint.findings import NOT_SILENCED, SEVERITIES

PAGES = "../../generator/cowrap/explanations"


def diagnostics_page() -> str:
    """The page's text."""
    lint = [code for code in known_codes() if code in SEVERITIES]
    return page(
        "Diagnostic codes",
        "`cowrap explain CODE` prints the page of a code: why it matters, an example, how to mend it and how to "
        "silence it. `golden/reject/` holds inputs with the whole text of each error.",
        "## Of declarations",
        "`cowrap generate` and `cowrap lint` report these, and nothing is generated. All are errors, "
        "but for `misspelt-mark`: a warning changes neither what is generated nor the exit status.",
        table(["code", "what it means"], [[_link(code), _meaning(code)] for code in known_codes() if code not in lint]),
        "## Of a source tree",
        "`cowrap lint --tree` reports these besides. Warnings change no exit status.",
        table(
            ["code", "severity", "can be silenced", "what it means"],
            [
                [_link(code), SEVERITIES[code], "no" if code in NOT_SILENCED else "yes", _meaning(code)]
                for code in lint
            ],
        ),
    )


def _link(code: str) -> str:
    return f"[{code}]({PAGES}/{code}.md)"


def _meaning(code: str) -> str:
    """The first sentence of a code's page, behind its title and severity."""
    what = " ".join(read_page(code).split("\n\n")[2].split())
    return re.split(r"(?<=\.)\s", what)[0]
