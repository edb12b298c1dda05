# SPDX-License-Identifier: GPL-2.0-or-later
"""A kept case (`case.json`), as types: each field with what it says. `fuzz` writes such files, `replay` reads them."""

from __future__ import annotations

from typing import Annotated, TypedDict

from cowrap_harness.run_form import VERDICTS, Count, Place

SCHEMA = 1
SAMPLE_SCHEMA = 1


class LeafForm(TypedDict):
    """One scalar inside a value."""

    access: Annotated[str, "what stands after an lvalue of the whole type to reach it"]
    kind: Annotated[str, "the kind of scalar"]


class TypeForm(TypedDict):
    """A C type; `@` stands in the place of the name."""

    written: Annotated[str, "as declared"]
    passed: Annotated[str, "as passed: arrays and functions as pointers, without qualifiers at the top"]
    leaves: Annotated[list[LeafForm], "its scalars; none for void"]
    object: Annotated[str, "the type of context object that it points to, or empty"]


class ParameterForm(TypedDict):
    """A parameter."""

    name: Annotated[str, "empty where it has none"]
    type: Annotated[TypeForm, "its type"]


class SignatureForm(TypedDict):
    """Result and parameters of a function."""

    result: Annotated[TypeForm, "the result"]
    parameters: Annotated[list[ParameterForm], "the parameters"]


class SubjectForm(TypedDict):
    """A marked declaration."""

    name: Annotated[str, "the wrapper"]
    mark: Annotated[str, "its mark"]
    signature: Annotated[SignatureForm, "its signature"]
    target: Annotated[SignatureForm | None, "the target's own, where it is declared"]
    place: Annotated[Place, "`FILE:LINE`, or empty"]
    text: Annotated[str, "the declaration in one line"]
    lines: Annotated[str, "the lines on which it stands, as written"]


class SampleForm(TypedDict):
    """Declarations of one header."""

    schema: Annotated[int, (SAMPLE_SCHEMA,), "the sample's own number"]
    dialect: Annotated[str, "the dialect that they are drawn for"]
    definitions: Annotated[str, "C text of the types that they need, one a line"]
    subjects: Annotated[list[SubjectForm], "the declarations"]
    header: Annotated[str, "what the generator gets"]
    refusals: Annotated[list[list[str]], "names of declarations that must be refused, each with its diagnostic code"]
    features: Annotated[list[str], "what of the language occurs"]


class _Added(TypedDict, total=False):
    """Fields that a file of an earlier version has not."""

    reference: Annotated[str | None, "the command whose tokens were compared; null or not there for none"]


class CaseForm(_Added):
    """A kept case: what shows a bucket, and how it was judged."""

    schema: Annotated[int, (SCHEMA,), "a file of another number is refused"]
    bucket: Annotated[str, "the bucket that it shows, or showed"]
    verdict: Annotated[str, VERDICTS, "its verdict"]
    sentence: Annotated[str, "why, for people"]
    declaration: Annotated[str, "the wrapper that shows it"]
    generator: Annotated[str | None, "the command that was judged; null for cowrap"]
    builds: Annotated[list[str], "the builds that are needed; none where it shows before anything is compiled"]
    schedules: Annotated[Count, "runs of each scenario at most"]
    seed: Annotated[int, "what chose the values"]
    sample: Annotated[SampleForm, "the declarations"]
    scenario: Annotated[str, "the scenario; empty before running"]
    schedule: Annotated[list[int], "the choices that replay the run"]
    origin: Annotated[list[int], "the campaign's seed, and the batch"]
    shrunk: Annotated[bool, "whether there was time to shrink it"]
    tried: Annotated[bool, "whether it was run anew"]
    reproduced: Annotated[bool, "whether it showed again then"]
