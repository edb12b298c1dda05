# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the settings of a golden suite."""

from __future__ import annotations

from dataclasses import fields

from docs.make_reference.markdown import code, codes, page, table

from cowrap_harness.golden_words import SETTINGS_FILE
from cowrap_harness.suite_command import FIXED, KEPT
from cowrap_harness.suite_settings import ENVIRONMENT_SECTION, SAYS, SECTION, SuiteSettings


def golden_settings_page() -> str:
    """The page's text."""
    settings = [one for one in fields(SuiteSettings) if one.name != "environment"]
    return page(
        "Settings of a golden suite",
        f"They stand in the suite's folder, in `{SETTINGS_FILE}`, section `[{SECTION}]`; "
        "[golden files for any generator](../golden-suite.md) shows how they are used.",
        table(
            ["key", "says", "default"],
            [[code(one.name.replace("_", "-")), one.metadata[SAYS], code(_default(one.default))] for one in settings],
        ),
        "Patterns are a shell's, several are parted by blanks, and one without `/` fits in every folder. `{stem}` is "
        "an input's name without its ending, `{name}` the whole; both are seen from the input's folder, so that "
        "`expected/{name}.txt` is a folder beside the inputs. `listed` and the command's paths are seen from the "
        "suite's folder, paths of options from where you are.",
        "## The environment of the command",
        f"It gets {codes(KEPT)} as they are, and {codes(f'{name}={value}' for name, value in FIXED.items())}. The "
        f"section `[{ENVIRONMENT_SECTION}]` adds to these.",
    )


def _default(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return " ".join(value)
    return f"{value:g}" if isinstance(value, float) else str(value)
