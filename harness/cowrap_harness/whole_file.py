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
    if path.exists() and not path.is_file():
        Path(name).write_bytes(data)
        return
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        new.write_bytes(data)
        with contextlib.suppress(FileNotFoundError):
            shutil.copymode(path, new)
        new.replace(path)
    except BaseException as error:
        with contextlib.suppress(OSError):
            new.unlink()
        if not (isinstance(error, OSError) and error.errno in _NO_SECOND_FILE and path.is_file()):
            raise
        path.write_bytes(data)
