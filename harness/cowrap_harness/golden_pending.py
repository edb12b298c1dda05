# SPDX-License-Identifier: GPL-2.0-or-later
"""Pending files: what came out instead of a golden, kept to be read before it is accepted, and for nothing else.

`GOLDEN.pending` has the bytes that came out. The hidden `.GOLDEN.basis.pending` beside it has the digests of the golden
and of the input that they were shown against, so that what has changed since is never accepted unread.
"""

from __future__ import annotations

import contextlib
import enum
import hashlib
import json
import os
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from cowrap_harness.cache_folder import cache_folder
from cowrap_harness.golden_file import UNFINISHED, Difference, Golden, GoldenError, read_golden
from cowrap_harness.golden_words import FOLDER_VARIABLE
from cowrap_harness.whole_file import replace_file

ENDING = ".pending"


def in_ci() -> bool:
    """Whether this is a run that writes nothing, as nobody reads first what it would accept."""
    return bool(os.environ.get("CI"))


class State(enum.Enum):
    """What a pending file says about a difference; the value is why it is not to be accepted, empty where it is."""

    SEEN = ""
    UNSEEN = "it has not been shown yet"
    OTHER = "something else comes out now than was shown"
    GOLDEN = "its golden has changed since it was shown"
    SOURCE = "its input has changed since it was shown"


@dataclass(frozen=True)
class PendingFiles:
    """Where pending files stand: in `folder`, else beside their goldens, or where that is not writable in the user's
    cache. In a folder of all suites' files each folder with goldens has one of its own.
    """

    folder: Path | None = None

    @classmethod
    def chosen(cls, folder: str | None = None) -> PendingFiles:
        """As an option says, else as the environment does."""
        named = folder or os.environ.get(FOLDER_VARIABLE)
        return cls(Path(named) if named else None)

    def find(self, golden: Golden) -> Path | None:
        """The pending file of a golden, None where there is none."""
        return next((path for path in self._places(golden.path) if path.is_file()), None)

    def leave(self, difference: Difference) -> Path:
        """Keeps what came out, with what it was compared with; gives where.

        Raises GoldenError where it can be written nowhere.
        """
        golden = difference.golden
        for path in self._places(golden.path):
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                replace_file(path, difference.actual, UNFINISHED)
                basis = [_digest(difference.expected), _source_digest(golden), _digest(difference.actual)]
                replace_file(_basis(path), json.dumps(basis).encode(), UNFINISHED)
            except OSError as error:
                failed = error
                continue
            return path
        raise GoldenError(
            f"{golden.path}: what came out can be left nowhere to be read ({failed.strerror}: {failed.filename}); "
            f"name a folder with --pending or {FOLDER_VARIABLE}"
        )

    def drop(self, golden: Path) -> None:
        """Takes away what is pending for a golden, if anything is; what cannot be taken away stays."""
        for path in self._places(golden):
            if path.exists():
                with contextlib.suppress(OSError):
                    self.discard(path)

    def within(self, folder: Path) -> list[Path]:
        """The pending files of goldens in a folder, whether there are such goldens or not."""
        places = (path.parent for path in self._places(folder / "any"))
        return sorted(path for place in places for path in place.glob(f"[!.]*{ENDING}") if path.is_file())

    @staticmethod
    def discard(pending: Path) -> None:
        """Takes away one pending file; raises OSError."""
        pending.unlink(missing_ok=True)
        _basis(pending).unlink(missing_ok=True)

    def state(self, difference: Difference) -> State:
        """Whether a difference is the one that was left pending: the same bytes, made from and shown against the same.

        Raises GoldenError where a file that it needs cannot be read.
        """
        path = self.find(difference.golden)
        if path is None:
            return State.UNSEEN
        try:
            golden, source, actual = json.loads(_basis(path).read_bytes())
        except (OSError, ValueError, TypeError):
            return State.UNSEEN
        if golden != _digest(read_golden(difference.golden.path)):
            return State.GOLDEN
        if source != _source_digest(difference.golden):
            return State.SOURCE
        same = actual == _digest(difference.actual) and read_golden(path) == difference.actual
        return State.SEEN if same else State.OTHER

    @cached_property
    def _elsewhere(self) -> Path:
        return self.folder or cache_folder("pending")

    def _places(self, golden: Path) -> list[Path]:
        """Where a golden's pending file may stand, the best place first."""
        name = golden.name + ENDING
        elsewhere = self._elsewhere / _own_name(os.path.abspath(golden.parent)) / name
        return [elsewhere] if self.folder else [golden.with_name(name), elsewhere]


@lru_cache(maxsize=1024)
def _own_name(folder: str) -> str:
    """What a folder with goldens has as its own among those of all suites."""
    return f"{os.path.basename(folder)}-{_digest(os.fsencode(folder))[:12]}"


def _basis(pending: Path) -> Path:
    return pending.with_name(f".{pending.name.removesuffix(ENDING)}.basis{ENDING}")


def _source_digest(golden: Golden) -> str:
    return _digest(read_golden(golden.source))


def _digest(data: bytes | None) -> str:
    return "" if data is None else hashlib.sha256(data).hexdigest()
