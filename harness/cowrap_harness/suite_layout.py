# SPDX-License-Identifier: GPL-2.0-or-later
"""Which files of a golden suite are inputs, where the expected ones stand, which belong to no input, and which inputs
the build never runs.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from cowrap_harness.golden_file import GoldenError
from cowrap_harness.golden_words import SETTINGS_FILE
from cowrap_harness.suite_list import FileNames, reached, words_of
from cowrap_harness.suite_settings import SuiteSettings

_WHY = re.compile(r"^\s*(?:#+|//+|/\*+|--|;+|<!--|%)\s*(?:golden:\s*)?(?P<text>.*?)\s*(?:\*/|-->)?\s*$")
_NOT_WHY = re.compile(r"^(?:!|-\*-|SPDX-|Copyright)", re.I)
_HEAD = 4096


@dataclass(frozen=True)
class SuiteInput:
    """One case: an input's path from the suite's folder, where its expected files stand, and whether the build runs it.

    `there` is false for an input that the build names and that has expected files, but is not on disk: what the
    generator says of a missing file is a case too.
    """

    name: str
    output: Path
    error: Path | None
    status: Path | None
    listed: bool = True
    there: bool = True

    @property
    def expected(self) -> tuple[Path, ...]:
        """All its expected files, there or not."""
        return tuple(path for path in (self.output, self.error, self.status) if path is not None)


@dataclass(frozen=True)
class SuiteLayout:
    """A suite as its folder has it: cases by name, expected files without an input, and the files that are no cases
    but parts of inputs, as these name them and the build does not.
    """

    suite: Path
    inputs: tuple[SuiteInput, ...]
    orphans: tuple[Path, ...]
    parts: tuple[str, ...] = ()

    @property
    def never_run(self) -> tuple[SuiteInput, ...]:
        """The inputs that the build does not name."""
        return tuple(item for item in self.inputs if not item.listed)


def read_layout(suite: Path, settings: SuiteSettings) -> SuiteLayout:
    """Looks at a suite's folder and at what its build lists.

    Raises GoldenError where there is no input, where two would share an expected file, and where the list cannot be
    read.
    """
    names = [name for name in walk(suite) if not _is_about(name, settings)]
    expected = [name for name in names if any(_belongs(name, pattern) for pattern in settings.expected_patterns)]
    others = set(names) - set(expected)
    found = sorted(name for name in others if matches(name, settings.inputs))
    inputs = [_input(suite, settings, name) for name in found]
    parts: tuple[str, ...] = ()
    if settings.listed:
        inputs, parts = _against_list(suite, settings, inputs)
    if not inputs:
        raise GoldenError(f"{suite}: no input matches {' '.join(settings.inputs)}")
    owned = _owners(inputs)
    orphans = sorted(suite / name for name in expected if suite / name not in owned)
    return SuiteLayout(suite, tuple(sorted(inputs, key=lambda item: item.name)), tuple(orphans), parts)


def walk(suite: Path) -> Iterator[str]:
    """All files of a suite, seen from its folder; hidden ones, byte code and pending ones left out."""
    for folder in walk_folders(suite):
        for entry in os.scandir(folder):
            # A link to nothing is said to be unreadable, not passed over; a pipe would never end.
            file = entry.is_file() or not os.path.exists(entry.path)
            if file and not entry.name.startswith(".") and not entry.name.endswith(".pending"):
                yield (folder / entry.name).relative_to(suite).as_posix()


def walk_folders(suite: Path) -> Iterator[Path]:
    """All folders of a suite that may hold files of it, itself first; links are not followed."""
    for folder, inner, _ in os.walk(suite):
        inner[:] = sorted(name for name in inner if not name.startswith(".") and name != "__pycache__")
        yield Path(folder)


def matches(name: str, patterns: Iterable[str]) -> bool:
    """Whether a path fits one of the patterns; one without `/` fits in any folder."""
    return any(fnmatchcase(name if "/" in pattern else PurePosixPath(name).name, pattern) for pattern in patterns)


def why(path: Path) -> str:
    """Why an input exists: its first comment line that says something, without a `golden:` before it, or nothing;
    raises GoldenError where it cannot be read.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD).decode("utf-8", "replace")
    except OSError as error:
        raise GoldenError(f"{path}: the input cannot be read: {error.strerror}") from error
    for line in head.splitlines():
        match = _WHY.match(line)
        if line.strip() and match is None:
            return ""
        if match and match["text"] and not _NOT_WHY.match(match["text"]):
            return match["text"]
    return ""


def _is_about(name: str, settings: SuiteSettings) -> bool:
    """Whether a file is about the suite and not of it."""
    return name in (SETTINGS_FILE, settings.listed) or matches(name, settings.ignore)


def _belongs(name: str, pattern: str) -> bool:
    """Whether a path is an expected one of some input, by its name alone."""
    parts = [re.escape(part) for part in re.split(r"\{(?:stem|name)\}", pattern)]
    return re.fullmatch(r"(?:.*/)?" + r"[^/]+".join(parts), name) is not None


def _input(suite: Path, settings: SuiteSettings, name: str) -> SuiteInput:
    path = PurePosixPath(name)

    def expected(pattern: str) -> Path:
        return suite / path.parent / pattern.replace("{stem}", path.stem).replace("{name}", path.name)

    error = expected(settings.error) if settings.error else None
    status = expected(settings.status) if settings.status else None
    return SuiteInput(name, expected(settings.output), error, status)


def _against_list(
    suite: Path, settings: SuiteSettings, inputs: list[SuiteInput]
) -> tuple[list[SuiteInput], tuple[str, ...]]:
    """The cases with what the build names of them, and the files that are only parts of others."""
    words = sorted(set(words_of(suite / settings.listed)))
    names = FileNames({_listed_name(item.name, settings): item.name for item in inputs})
    named = {names.named(word) for word in words}
    cases = [item for item in inputs if item.name in named]
    unnamed = [replace(item, listed=False) for item in inputs if item.name not in named]
    cases += (item for item in unnamed if any(path.exists() for path in item.expected))
    rest = {item.name for item in unnamed} - {item.name for item in cases}
    parts = reached(suite, [item.name for item in cases], rest) if rest else set()
    cases += (item for item in unnamed if item.name in rest - parts)
    for word in words:
        # Only a whole name can mean a file that is not there.
        if settings.listed_as == "{name}" and not names.named(word) and matches(word, settings.inputs):
            missing = replace(_input(suite, settings, word), there=False)
            if not (suite / word).exists() and any(path.is_file() for path in missing.expected):
                cases.append(missing)
    return cases, tuple(sorted(parts))


def _listed_name(name: str, settings: SuiteSettings) -> str:
    path = PurePosixPath(name)
    last = settings.listed_as.replace("{stem}", path.stem).replace("{name}", path.name)
    return (path.parent / last).as_posix()


def _owners(inputs: Iterable[SuiteInput]) -> dict[Path, str]:
    """Expected file -> its input; raises GoldenError where two want one."""
    owners: dict[Path, str] = {}
    for item in inputs:
        for path in item.expected:
            other = owners.setdefault(path, item.name)
            if other != item.name:
                raise GoldenError(
                    f"{other} and {item.name} would share {path.name}; set inputs = PATTERN to what is an input, "
                    "or output = {name}.out (and error, status) in golden.ini"
                )
    return owners
