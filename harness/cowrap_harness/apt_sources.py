# SPDX-License-Identifier: GPL-2.0-or-later
"""The machine's apt entries, turned into deb-src for another suite: what a private apt configuration is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

DEBIAN_SUITES = frozenset(
    "bullseye bookworm trixie forky duke sid oldoldstable oldstable stable testing unstable".split()
)
_ONE_LINE = re.compile(r"^deb\s+(?P<options>\[[^\]]*\]\s+)?(?P<uri>\S+)\s+(?P<suite>\S+)\s+(?P<components>.+)$")


@dataclass(frozen=True)
class AptEntries:
    """Sources for a private apt configuration, in both of apt's forms."""

    one_line: tuple[str, ...]
    deb822: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.one_line or self.deb822)


def one_line_entries(text: str, suite: str) -> Iterator[str]:
    """Yields a `deb-src` line for `suite` for each Debian base suite's `deb` line in `text`."""
    for line in text.splitlines():
        match = _ONE_LINE.match(line.split("#", 1)[0].strip())
        if match and match["suite"] in DEBIAN_SUITES and "main" in match["components"].split():
            options = _kept_options(match["options"] or "")
            yield f"deb-src {options}{match['uri']} {suite} main"


def _kept_options(options: str) -> str:
    """Keeps `signed-by` alone: `trusted=yes` would switch the signature check off without a word."""
    kept = [word for word in options.strip(" []").split() if word.startswith("signed-by=")]
    return f"[{' '.join(kept)}] " if kept else ""


def deb822_entries(text: str, suite: str) -> Iterator[str]:
    """Yields a deb-src stanza for `suite` for each enabled stanza in `text` that has a Debian base suite."""
    for fields in _deb822_stanzas(text):
        words = {name: fields.get(name, "").split() for name in ("types", "suites", "components", "uris")}
        disabled = fields.get("enabled", "yes").strip().lower() in ("no", "false", "off", "0", "without", "disable")
        if disabled or "deb" not in words["types"] or "main" not in words["components"]:
            continue
        if not DEBIAN_SUITES.intersection(words["suites"]):
            continue
        lines = ["Types: deb-src", f"URIs: {' '.join(words['uris'])}", f"Suites: {suite}", "Components: main"]
        # As above, `Trusted: yes` is left behind.
        lines += [f"Signed-By: {fields['signed-by']}"] if "signed-by" in fields else []
        yield "\n".join(lines) + "\n"


def _deb822_stanzas(text: str) -> Iterator[dict[str, str]]:
    """Yields each stanza's fields; a field keeps its continuation lines (an embedded key needs them)."""
    lines = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    for stanza in re.split(r"\n[ \t]*\n", lines):
        fields: dict[str, str] = {}
        name = ""
        for line in stanza.splitlines():
            if line[:1] in (" ", "\t") and name:
                fields[name] += "\n" + line
            elif ":" in line:
                name, value = line.split(":", 1)
                name = name.strip().lower()
                fields[name] = value.strip()
        if fields:
            yield fields


def machine_entries(suite: str, source_list: Path, source_parts: Path) -> AptEntries:
    """Reads the machine's apt sources and turns them into deb-src entries for `suite`, duplicates removed.

    A machine without `source_list`, or without `source_parts`, is an ordinary one.
    """
    lists = [source_list, *(sorted(source_parts.glob("*.list")) if source_parts.is_dir() else ())]
    stanzas = sorted(source_parts.glob("*.sources")) if source_parts.is_dir() else []
    one_line = (entry for text in _texts(lists) for entry in one_line_entries(text, suite))
    deb822 = (entry for text in _texts(stanzas) for entry in deb822_entries(text, suite))
    return AptEntries(tuple(dict.fromkeys(one_line)), tuple(dict.fromkeys(deb822)))


def _texts(paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        if path.is_file():
            yield path.read_text(encoding="utf-8", errors="replace")
