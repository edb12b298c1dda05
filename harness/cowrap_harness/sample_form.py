# SPDX-License-Identifier: GPL-2.0-or-later
"""A kept sample, the part of a kept case that says what is declared, as types: each field with what it says."""

from __future__ import annotations

from typing import Annotated, TypedDict

from cowrap_harness.form_values import Place

SCHEMA = 1


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

    schema: Annotated[int, (SCHEMA,), "the sample's own number"]
    dialect: Annotated[str, "the dialect that they are drawn for; a fork's is a file beside the case"]
    definitions: Annotated[str, "C text of the types that they need, one a line"]
    subjects: Annotated[list[SubjectForm], "the declarations"]
    header: Annotated[str, "what the generator gets"]
    refusals: Annotated[list[list[str]], "names of declarations that must be refused, each with its diagnostic code"]
    features: Annotated[list[str], "what of the language occurs"]
