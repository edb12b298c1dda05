# SPDX-License-Identifier: GPL-2.0-or-later
"""What several tests of the generator share: running it on text, and comparing C by tokens."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap.diagnostic import Diagnostic
from cowrap.dialect import DIALECTS
from cowrap.lint.tree import TreeReport, lint_tree
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


_HEADER = "include/block/block-io.h"
_FILE = re.compile(r"^/\* ([\w./-]+\.(?:h|c|inc|rs|build)) \*/\n", re.MULTILINE)
_MESON = """
block_gen_c = custom_target('block-gen.c',
                            output: 'block-gen.c',
                            input: files('../include/block/block-io.h'),
                            command: [wrapper_py, '@OUTPUT@', '@INPUT@'])
"""
_COROUTINES = '#include "block/block-io.h"\n'


def _files(text: str) -> dict[str, str]:
    """`text` cut at lines `/* PATH */`; what stands before the first is the header with the marks."""
    parts = _FILE.split(text)
    named = dict(zip(parts[1::2], parts[2::2]))
    return {_HEADER: parts[0], **named} if parts[0].strip() else named


@pytest.fixture
def make_tree(tmp_path: Path) -> Callable[..., Path]:
    """Write a small source tree: `make_tree(text, whole=False)`, cut at lines `/* PATH */`.

    A text without such a line is the one input of the build. A whole tree has a meson.build at its root.
    """

    def make(text: str, *, whole: bool = False) -> Path:
        files = {"block/meson.build": _MESON, "block/coroutines.h": _COROUTINES, **_files(text)}
        if whole:
            files["meson.build"] = "project('tree')\nsubdir('block')\n"
        root = tmp_path / "tree"
        shutil.rmtree(root, ignore_errors=True)
        for name, content in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return root

    return make


@pytest.fixture
def lint(make_tree: Callable[..., Path]) -> Callable[..., TreeReport]:
    """Lint a tree that `make_tree` writes: `lint(text, whole=False, dialect="")`."""

    def run_on(text: str, *, whole: bool = False, dialect: str = "") -> TreeReport:
        root = make_tree(text, whole=whole)
        return lint_tree(str(root), dialect=DIALECTS[dialect] if dialect else None, named_by="the test")

    return run_on


@pytest.fixture
def lint_codes(lint: Callable[..., TreeReport]) -> Callable[..., list[str]]:
    """The codes that the lint of a tree reports, in order."""

    def report(text: str, **options: object) -> list[str]:
        return [item.code for item in lint(text, **options).diagnostics]

    return report


def _places(item: Diagnostic) -> list[str]:
    spans = [span for span in (item.span, *[span for span, _ in item.others]) if span is not None]
    places = []
    for span in spans:
        line, _ = span.source.line_column(span.start)
        places.append(f"{Path(span.source.name).name}:{line}:{span.text}")
    return places


@pytest.fixture
def places() -> Callable[[Diagnostic], list[str]]:
    """The places of a diagnostic, the primary one first, as `FILE:LINE:TEXT`."""
    return _places
