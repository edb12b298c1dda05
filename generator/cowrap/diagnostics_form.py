# SPDX-License-Identifier: GPL-2.0-or-later
"""What `--format json` prints, as types: each field with what it says, and its values if these are few.

Nothing imports it when a command runs: `typing` takes longer to load than most inputs take to read.
"""

from __future__ import annotations

from typing import Annotated, Optional, TypedDict

from cowrap.diagnostic import ERROR, SCHEMA, WARNING

Number = Annotated[int, {"minimum": 1}]


class PlaceForm(TypedDict):
    """A piece of an input; lines and columns count from 1, columns in characters."""

    file: Annotated[str, "the input's name, as given"]
    line: Annotated[Number, "the line of its first character"]
    column: Annotated[Number, "the column of its first character"]
    end_line: Annotated[Number, "the line of the character behind it"]
    end_column: Annotated[Number, "the column of the character behind it"]


class OtherForm(TypedDict):
    """A further place."""

    label: Annotated[str, "what is there"]
    place: Annotated[PlaceForm, "where"]


class DiagnosticForm(TypedDict):
    """One diagnostic."""

    code: Annotated[str, {"pattern": "^[a-z][a-z-]*$"}, "its code; `cowrap explain CODE` tells more"]
    severity: Annotated[str, (ERROR, WARNING), "how bad it is"]
    message: Annotated[str, "what is wrong"]
    notes: Annotated[list[str], "what to write instead"]
    place: Annotated[Optional[PlaceForm], "where; null where the whole run is meant"]
    others: Annotated[list[OtherForm], "further places, such as the first of two declarations"]


class DiagnosticsForm(TypedDict):
    """All diagnostics of a run."""

    schema: Annotated[int, (SCHEMA,), "counts up when a field goes or changes its meaning, not when one is added"]
    diagnostics: Annotated[list[DiagnosticForm], "by file in the order of the command line, and by place"]
