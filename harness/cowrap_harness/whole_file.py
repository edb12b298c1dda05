# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that are written whole or not at all: an interruption or a full disk leaves what stood there before."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from pathlib import Path

_NO_SECOND_FILE = (errno.EACCES, errno.EPERM, errno.EBUSY)
"""A folder that takes no other file, and a file that cannot be replaced as a container has mounted it."""


def write_whole(name: str | os.PathLike[str], text: str) -> None:
    """Writes `text` as UTF-8; what UTF-8 has no sign for is written as an escape. Raises OSError.

    The file is replaced in one step, through links and with its mode kept. What is no file (a pipe, `/dev/stdout`), and
    a file in a folder that takes no other, is written in place.
    """
    path = Path(os.path.realpath(name))
    data = text.encode("utf-8", errors="backslashreplace")
    try:
        if path.exists() and not path.is_file():
            Path(name).write_bytes(data)
            return
        try:
            replace_file(path, data, ".new", keep_mode=True)
        except OSError as error:
            if error.errno not in _NO_SECOND_FILE or not path.is_file():
                raise
            path.write_bytes(data)
    except OSError as error:
        error.filename = os.fspath(name)
        raise


def replace_file(path: Path, data: bytes, ending: str, keep_mode: bool = False) -> None:
    """Puts a file with these bytes in a path's place in one step, a link's included; raises OSError.

    It is written beside the path first, under a hidden name of this process with the given ending.
    """
    new = path.with_name(f".{path.name}.{os.getpid()}{ending}")
    try:
        new.write_bytes(data)
        if keep_mode:
            with contextlib.suppress(FileNotFoundError):
                shutil.copymode(path, new)
        new.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            new.unlink()
        raise
