# SPDX-License-Identifier: GPL-2.0-or-later
"""How the output includes its inputs: paths as the build gives them to names as a compiler searches for them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._/+-")


def is_include_name(name: str) -> bool:
    """Whether `name` can stand in an `#include` line, whatever the compiler."""
    return bool(name) and set(name) <= _SAFE and not name.endswith("/")


def include_name(path: str, folders: Sequence[str]) -> str:
    """The name by which the header at `path` is included: what stands behind the last of `folders` in it.

    Without one of these it is the path from where the build's steps out of folders (`..`) end; of an absolute path the
    file's name alone.
    """
    parts = [part for part in path.replace("\\", "/").split("/") if part not in ("", ".")]
    for place in range(len(parts) - 2, -1, -1):
        if parts[place] in folders:
            return "/".join(parts[place + 1 :])
    if path.startswith("/"):
        return parts[-1]
    steps = [place for place, part in enumerate(parts) if part == ".."]
    return "/".join(parts[steps[-1] + 1 if steps else 0 :])


def included_inputs(paths: Sequence[str], folders: Sequence[str]) -> list[str]:
    """The names of those of `paths` that are headers, each once; raises ValueError for one that no compiler finds."""
    names = []
    for path in paths:
        if not path.endswith(".h"):
            continue
        name = include_name(path, folders)
        if not is_include_name(name):
            raise ValueError(f"'{path}' cannot be named in an #include line")
        if name not in names:
            names.append(name)
    return names
