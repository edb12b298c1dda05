# SPDX-License-Identifier: GPL-2.0-or-later
"""Fetches a Debian release's QEMU source package into a cache outside the repository, without root.

The machine's own apt entries, turned into deb-src for the suite wanted, make a private apt configuration: no host is
written down here, apt's signature check stays on, and nothing of the system's apt state is touched.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from cowrap_harness.apt_sources import AptEntries, machine_entries
from cowrap_harness.cache_folder import cache_folder
from cowrap_harness.commands import end_commands, run_command
from cowrap_harness.exit_status import CLEAN, ENVIRONMENT, status_line
from cowrap_harness.interrupt import Interrupted, die_of, watched
from cowrap_harness.progress import Display, Progress, Step, add_progress_options, is_quiet, silent

RELEASES: Mapping[str, str] = {"5.2": "bullseye", "7.2": "bookworm", "10.0": "trixie"}
"""QEMU release -> the Debian suite whose source package holds it."""

KEPT = ("VERSION", "block", "block.c", "include", "scripts", "qapi", "tests/qapi-schema")
"""What of an unpacked tree stays in the cache: enough for `tree` and for our tests, a tenth of the whole."""

_OWED = ("block/meson.build", "tests/qapi-schema/meson.build")
"""Files without which a cached tree is half a tree, or one of an earlier version that kept less."""

TIMEOUT_S = 600.0


class FetchError(Exception):
    """The tree cannot be had here: the environment is wrong, never a finding."""


def cached_tree(release: str, cache: Path | None = None) -> Path | None:
    """Returns the tree of `release` when the cache has it; never fetches."""
    tree = (cache or cache_folder("trees")) / release
    return tree if all((tree / name).is_file() for name in _OWED) else None


def fetch_tree(release: str, cache: Path | None = None, progress: Progress = silent) -> Path:
    """Returns the path of the QEMU tree of `release`, fetched on first use.

    Raises FetchError for an unknown release, a missing program, no usable apt entry, or a failing apt.
    """
    _suite(release)  # before anything is written
    cache = cache or cache_folder("trees")
    cache.mkdir(parents=True, exist_ok=True)
    progress(Step(f"looking for QEMU {release} in {cache}"))
    with _lock(cache / f".{release}.lock"):
        tree = cached_tree(release, cache)
        if tree is not None:
            return tree
        with tempfile.TemporaryDirectory(prefix=f".{release}-", dir=cache) as scratch:
            kept = _keep(fetch_whole_tree(release, Path(scratch), progress), Path(scratch) / "kept")
            if (cache / release).exists():
                (cache / release).rename(Path(scratch) / "incomplete")
            kept.rename(cache / release)
    return cache / release


def fetch_whole_tree(release: str, scratch: Path, progress: Progress = silent) -> Path:
    """Returns the unpacked source package of `release`, everything of it, in a folder below the empty one `scratch`.

    Raises FetchError as `fetch_tree` does.
    """
    suite = _suite(release)
    for program in ("apt-get", "apt-config", "dpkg-source"):
        if shutil.which(program) is None:
            raise FetchError(f"'{program}' is missing (Debian packages: apt, dpkg-dev)")
    description = _download(suite, scratch, progress)
    progress(Step(f"unpacking QEMU {release}"))
    return _unpack(description, scratch)


def _suite(release: str) -> str:
    if release not in RELEASES:
        raise FetchError(f"no Debian suite is known for release '{release}'; known: {', '.join(RELEASES)}")
    return RELEASES[release]


@contextlib.contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Lets one process at a time fetch a release; the others then find it in the cache."""
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _download(suite: str, scratch: Path, progress: Progress) -> Path:
    """Downloads the suite's qemu source package, verified by apt; returns its .dsc."""
    entries = machine_entries(suite, *_apt_source_paths())
    if not entries:
        raise FetchError("this machine's apt sources have no 'deb' entry of a Debian suite with component main")
    options = _private_apt(entries, scratch)
    download = scratch / "download"
    download.mkdir()
    progress(Step(f"reading the package lists of Debian {suite}"))
    _run(["apt-get", *options, "-q", "update"], scratch)
    progress(Step(f"downloading the qemu source package of Debian {suite}"))
    _run(["apt-get", *options, "-q", "source", "--download-only", "--only-source", "qemu"], download)
    found = sorted(download.glob("qemu_*.dsc"))
    if not found:
        raise FetchError(f"apt-get source left no qemu .dsc for suite {suite}")
    return found[0]


def _apt_source_paths() -> tuple[Path, Path]:
    """Asks apt itself where this machine's entries stand."""
    command = ["apt-config", "shell", "LIST", "Dir::Etc::sourcelist/f", "PARTS", "Dir::Etc::sourceparts/d"]
    values = dict(re.findall(r"^(\w+)='(.*)'$", _run(command, None), re.MULTILINE))
    return Path(values.get("LIST", "/nonexistent")), Path(values.get("PARTS", "/nonexistent"))


def _private_apt(entries: AptEntries, scratch: Path) -> list[str]:
    """Writes the private configuration below `scratch`; returns apt's options for it."""
    parts = scratch / "sources"
    for directory in (parts, scratch / "lists" / "partial", scratch / "cache" / "archives" / "partial"):
        directory.mkdir(parents=True)
    (parts / "private.list").write_text("".join(line + "\n" for line in entries.one_line), encoding="utf-8")
    (parts / "private.sources").write_text("\n".join(entries.deb822), encoding="utf-8")
    settings = {
        "Dir::Etc::sourcelist": os.devnull,
        "Dir::Etc::sourceparts": parts,
        "Dir::State::lists": scratch / "lists",
        "Dir::Cache": scratch / "cache",
        # For root, apt would download as a user who cannot enter a private cache directory.
        "APT::Sandbox::User": "root" if os.geteuid() == 0 else "",
        "Acquire::Languages": "none",
        # A suite that cannot be had fails here, not later as "no such source package".
        "APT::Update::Error-Mode": "any",
    }
    return [word for name, value in settings.items() for word in ("-o", f"{name}={value}")]


def _unpack(description: Path, scratch: Path) -> Path:
    """Unpacks a .dsc with Debian's patches applied; returns the tree's root."""
    target = scratch / "unpacked"
    _run(["dpkg-source", "--extract", str(description), str(target)], scratch)
    return target


def _keep(unpacked: Path, kept: Path) -> Path:
    """Moves what the harness reads out of an unpacked tree, so that the cache stays small."""
    kept.mkdir()
    for name in KEPT:
        if (unpacked / name).exists():
            (kept / name).parent.mkdir(exist_ok=True)
            (unpacked / name).rename(kept / name)
    for name in _OWED:
        if not (kept / name).is_file():
            raise FetchError(f"the source package holds no {name}")
    return kept


def _run(command: Sequence[str], directory: Path | None) -> str:
    """Runs one program without a shell; returns its standard output.

    Raises FetchError with the end of what it said when it fails.
    """
    result = run_command(command, directory, TIMEOUT_S, {"LC_ALL": "C.UTF-8"})
    if result.timed_out:
        raise FetchError(f"'{command[0]}' did not end within {TIMEOUT_S:.0f} s")
    if result.status != 0:
        said = "\n".join((result.stderr + result.stdout).strip().splitlines()[-8:])
        raise FetchError(f"'{command[0]}' failed with status {result.status}:\n{said}")
    return result.stdout


def fetch_parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m cowrap_harness.fetch_tree",
        description="Fetches a QEMU release's source and prints the path of its tree.",
        epilog=status_line("fetch_tree"),
    )
    parser.add_argument("release", choices=sorted(RELEASES), help="QEMU release to fetch")
    add_progress_options(parser)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the tree's path; returns the exit status."""
    options = fetch_parser().parse_args(arguments)
    display = Display(None if is_quiet(options) else sys.stderr)
    try:
        with watched(display.interrupted, (end_commands, display.restore)), display:
            tree = fetch_tree(options.release, progress=display)
    except FetchError as error:
        print(f"fetch_tree: error: {error}", file=sys.stderr)
        return ENVIRONMENT
    except Interrupted as stop:
        return die_of(stop.name)
    print(tree)
    return CLEAN


if __name__ == "__main__":
    raise SystemExit(main())
