# SPDX-License-Identifier: GPL-2.0-or-later
"""What several tests of the generator share: running it on text, and comparing C by tokens."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from cowrap.dialect import DIALECTS
from cowrap.pipeline import Outcome, run
from cowrap.source import SourceFile

_TOKEN = re.compile(r"/\*.*?\*/|[A-Za-z_]\w*|\d[\w.]*|\"[^\"]*\"|->|\S", re.DOTALL)


def _tokens(text: str) -> list[str]:
    return [token for token in _TOKEN.findall(text) if not token.startswith("/*")]


@pytest.fixture
def tokens() -> Callable[[str], list[str]]:
    """C text to its tokens, comments left out. A `#` line is cut like any other."""
    return _tokens


@pytest.fixture
def generate() -> Callable[..., Outcome]:
    """Run the pipeline on texts, each a file of its own: `generate(text, ..., dialect="qemu-8.0")`."""

    def run_on(*texts: str, dialect: str = "", annotations: tuple[str, ...] = ()) -> Outcome:
        sources = [SourceFile(f"in{number}.h", text) for number, text in enumerate(texts)]
        named = DIALECTS[dialect] if dialect else None
        return run(sources, dialect=named, named_by="the test", annotations=annotations)

    return run_on


@pytest.fixture
def wrappers(generate: Callable[..., Outcome]) -> Callable[..., list[str]]:
    """The tokens of what is emitted after the includes; the input must be free of errors."""

    def emit(*texts: str, dialect: str = "") -> list[str]:
        outcome = generate(*texts, dialect=dialect)
        assert outcome.text is not None, [item.message for item in outcome.diagnostics]
        return _tokens(outcome.text[outcome.text.rindex("#include") :].partition("\n")[2])

    return emit


@pytest.fixture
def codes(generate: Callable[..., Outcome]) -> Callable[..., list[str]]:
    """The diagnostic codes of a run, in order."""

    def report(*texts: str, dialect: str = "") -> list[str]:
        return [item.code for item in generate(*texts, dialect=dialect).diagnostics]

    return report
