# SPDX-License-Identifier: GPL-2.0-or-later
"""Safe reading and writing: inputs as text, outputs replaced whole and only when they change, the depfile."""

from __future__ import annotations

import os
from stat import S_IMODE, S_ISDIR, S_ISREG

from cowrap.source import SourceFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

LARGEST_INPUT = 256 * 1024 * 1024
"""A larger input is refused unread: no header has this size, but a wrong path may."""

_BOM = b"\xef\xbb\xbf"
_STREAMS = {"/dev/stdout": 1, "/dev/stderr": 2}
_DESCRIPTOR_FOLDERS = ("/dev/fd", "/proc/self/fd")
_LONGEST_LINK_CHAIN = 40


class EnvironmentProblem(Exception):
    """The request cannot be carried out here: a missing input, an output that may not be written. No fault of the
    input's text."""


class Identity:
    """Which file a path leads to, so that one file under two names is found out."""

    __slots__ = ("device", "inode", "name")

    def __init__(self, name: str, status: os.stat_result) -> None:
        self.name = name
        self.device = status.st_dev
        self.inode = status.st_ino

    def is_at(self, status: os.stat_result) -> bool:
        """Whether `status` is that of this file."""
        return (self.device, self.inode) == (status.st_dev, status.st_ino)


def _problem(action: str, path: str, error: OSError | ValueError) -> EnvironmentProblem:
    reason = error.strerror if isinstance(error, OSError) else None
    return EnvironmentProblem(f"cannot {action} '{path}': {reason or error}")


def read_source(path: str) -> tuple[SourceFile, Identity]:
    """The text of the file at `path` and its identity. Line ends are kept; bytes that are not UTF-8 become lone
    surrogates.

    Raises EnvironmentProblem for a file that is missing, unreadable, a directory, or larger than LARGEST_INPUT.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            status = os.fstat(descriptor)
            too_large = status.st_size > LARGEST_INPUT
            data = b"" if too_large else _read_at_most(descriptor, LARGEST_INPUT + 1, status.st_size + 1)
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:
        raise _problem("read", path, error) from error
    if too_large or len(data) > LARGEST_INPUT:
        raise EnvironmentProblem(f"'{path}' is larger than {LARGEST_INPUT >> 20} MiB: it is not read")
    if data.startswith(_BOM):
        data = data[len(_BOM) :]
    return SourceFile(path, data.decode("utf-8", "surrogateescape")), Identity(path, status)


def _read_at_most(descriptor: int, limit: int, expected: int) -> bytes:
    """Up to `limit` bytes; a buffer for many more than are `expected` would take longer to get than to fill."""
    step = max(expected, 1 << 16)
    pieces = []
    while limit > 0:
        piece = os.read(descriptor, min(limit, step))
        if not piece:
            break
        pieces.append(piece)
        limit -= len(piece)
    return b"".join(pieces)


class Output:
    """A path to be written after success, judged before any work is done.

    A link that names an open file, such as /dev/stdout, is written through that file, at its place, and never replaced.

    Raises EnvironmentProblem if the path is a directory, leads nowhere, or is one of the files `kept`.
    """

    __slots__ = ("_descriptor", "_mode", "_target", "path")

    def __init__(self, path: str, kept: Sequence[Identity]) -> None:
        self.path = path
        self._mode: Optional[int] = None
        self._target: Optional[str] = None
        try:
            self._descriptor = _open_descriptor(path)
            target = os.path.realpath(path)
            status = _stat(path)
        except (OSError, ValueError) as error:
            raise _problem("write", path, error) from error
        if status is not None:
            for identity in kept:
                if identity.is_at(status) and S_ISREG(status.st_mode):
                    raise EnvironmentProblem(f"the output '{path}' is the input '{identity.name}'")
            if S_ISDIR(status.st_mode):
                raise EnvironmentProblem(f"cannot write '{path}': Is a directory")
        if self._descriptor is None and (status is None or S_ISREG(status.st_mode)):
            self._target = target
            self._mode = None if status is None else S_IMODE(status.st_mode)

    def is_current(self, data: bytes) -> bool:
        """Whether the file already holds exactly `data`. Only a regular file can."""
        if self._target is None:
            return False
        try:
            with open(self._target, "rb") as stream:
                return stream.read(len(data) + 1) == data
        except OSError:
            return False

    def write(self, data: bytes) -> None:
        """Make the file hold `data`: replaced whole, or written through where it is no regular file. Raises
        EnvironmentProblem."""
        try:
            if self._descriptor is not None:
                write_all(self._descriptor, data)
            elif self._target is None:
                _write_through(self.path, data)
            elif not self.is_current(data):
                _replace(self._target, data, self._mode)
        except OSError as error:
            raise _problem("write", self.path, error) from error


def _stat(path: str) -> Optional[os.stat_result]:
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None


def _open_descriptor(path: str) -> Optional[int]:
    """The number of the open file that `path` names, as `/dev/stdout` does, or None."""
    for _ in range(_LONGEST_LINK_CHAIN):
        path = os.path.normpath(path)
        folder, name = os.path.split(path)
        if path in _STREAMS:
            return _STREAMS[path]
        if folder in _DESCRIPTOR_FOLDERS and name.isdecimal():
            return int(name)
        if not os.path.islink(path):
            break
        path = os.path.join(folder, os.readlink(path))
    return None


def write_all(descriptor: int, data: bytes) -> None:
    """Write all of `data` to an open file. Raises OSError."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _write_through(path: str, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY)
    try:
        write_all(descriptor, data)
    finally:
        os.close(descriptor)


def _replace(target: str, data: bytes, mode: Optional[int]) -> None:
    descriptor, sibling = _create_sibling(target)
    try:
        try:
            write_all(descriptor, data)
            if mode is not None:
                os.fchmod(descriptor, mode)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        os.replace(sibling, target)
    except BaseException:
        os.unlink(sibling)
        raise


def _create_sibling(target: str) -> tuple[int, str]:
    """A new file in the folder of `target`: a rename inside one folder is atomic."""
    folder, name = os.path.split(target)
    for number in range(1000):
        sibling = os.path.join(folder, f".{name[:200]}.{os.getpid()}-{number}.new")
        try:
            return os.open(sibling, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), sibling
        except FileExistsError:
            continue
    raise FileExistsError(17, "no free name for a temporary file", target)


def spell_depfile(output: str, inputs: Sequence[str]) -> bytes:
    """A make rule that says what `output` is made from."""
    line = f"{_escape(output)}: {' '.join([_escape(path) for path in inputs])}\n"
    return line.encode("utf-8", "surrogateescape")


def _escape(path: str) -> str:
    """`path` as make and ninja read it."""
    escaped = []
    backslashes = 0
    for character in path:
        if character in " \t#":
            escaped.append("\\" * (backslashes + 1))  # make halves the backslashes before these
        elif character == ":":
            escaped.append("\\")
        elif character == "$":
            escaped.append("$")
        escaped.append(character)
        backslashes = backslashes + 1 if character == "\\" else 0
    return "".join(escaped)
