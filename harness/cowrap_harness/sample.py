# SPDX-License-Identifier: GPL-2.0-or-later
"""A sample: declarations drawn for one dialect, with the types that they need and one spelling of their header.

It is what a campaign keeps: frozen data with a JSON form, which any later version can replay without Hypothesis.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from cowrap_harness.case import Leaf, Parameter, Signature, Subject, ValueType
from cowrap_harness.sample_form import SCHEMA, SampleForm


class SampleError(ValueError):
    """A kept sample that this version cannot read; the text says what is wrong with it."""


@dataclass(frozen=True)
class Sample:
    """Declarations with unique names, what they need, and how they are spelled.

    `definitions` is the C text of the types that the signatures need, one definition a line; `header` is what the
    generator gets. `refusals` are (name, diagnostic code) of the subjects that are illegal on purpose: they stand in
    `subjects` with their text and lines, but their signature is only a stand-in. `features` says what of the language
    occurs.
    """

    dialect: str
    definitions: str
    subjects: tuple[Subject, ...]
    header: str
    refusals: tuple[tuple[str, str], ...] = ()
    features: frozenset[str] = field(default_factory=frozenset)

    @property
    def legal(self) -> tuple[Subject, ...]:
        """The subjects that a generator must give wrappers to."""
        refused = {name for name, _ in self.refusals}
        return tuple(subject for subject in self.subjects if subject.name not in refused)

    def only(self, names: Sequence[str]) -> Sample:
        """The same with only these declarations, in their own source lines."""
        wanted = tuple(subject for subject in self.subjects if subject.name in names)
        lines = dict.fromkeys(subject.lines or f"{subject.text}\n" for subject in wanted)
        refusals = tuple(row for row in self.refusals if row[0] in names)
        header = self.definitions + "".join(lines)
        return dataclasses.replace(self, subjects=wanted, header=header, refusals=refusals)

    def to_json(self) -> SampleForm:
        """The sample as plain data with a schema number; the same sample gives the same data."""
        data = dataclasses.asdict(self)
        return cast(SampleForm, {"schema": SCHEMA, **data, "features": sorted(self.features)})

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Sample:
        """The sample that `to_json` made; raises `SampleError` for other data."""
        if data.get("schema") != SCHEMA:
            raise SampleError(f"a sample of schema {data.get('schema')!r}; this version reads schema {SCHEMA}")
        try:
            return cls(
                dialect=data["dialect"],
                definitions=data["definitions"],
                subjects=tuple(_subject(item) for item in data["subjects"]),
                header=data["header"],
                refusals=tuple((name, code) for name, code in data["refusals"]),
                features=frozenset(data["features"]),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise SampleError(f"no sample: {error!r}") from error


def join_samples(samples: Sequence[Sample]) -> Sample:
    """One sample of several of one dialect, drawn with different serials; raises `SampleError` where two clash."""
    if len({sample.dialect for sample in samples}) != 1:
        raise SampleError("only samples of one dialect can be joined")
    subjects = tuple(subject for sample in samples for subject in sample.subjects)
    if len({subject.name for subject in subjects}) != len(subjects):
        raise SampleError("a wrapper is declared more than once")
    definitions = dict.fromkeys(line for sample in samples for line in sample.definitions.splitlines(keepends=True))
    return Sample(
        samples[0].dialect,
        "".join(definitions),
        subjects,
        "".join(sample.header.removeprefix("\ufeff").rstrip("\n") + "\n" for sample in samples),
        tuple(row for sample in samples for row in sample.refusals),
        frozenset().union(*(sample.features for sample in samples)),
    )


def _subject(data: Mapping[str, Any]) -> Subject:
    plain = {key: data[key] for key in ("name", "mark", "place", "text", "lines")}
    target = _signature(data["target"]) if data["target"] is not None else None
    return Subject(signature=_signature(data["signature"]), target=target, **plain)


def _signature(data: Mapping[str, Any]) -> Signature:
    parameters: Sequence[Mapping[str, Any]] = data["parameters"]
    return Signature(
        _value(data["result"]), tuple(Parameter(item["name"], _value(item["type"])) for item in parameters)
    )


def _value(data: Mapping[str, Any]) -> ValueType:
    leaves = tuple(Leaf(item["access"], item["kind"]) for item in data["leaves"])
    return ValueType(data["written"], data["passed"], leaves, data["object"])
