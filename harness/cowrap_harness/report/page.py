# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports as self-contained pages: no network, everything from the input escaped, only our own scripts run."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import jinja2
from markupsafe import Markup

from cowrap_harness.report.plain import visible

_FOLDER = Path(__file__).parent
_ALWAYS = ("base.js",)


def render_template(
    name: str, filters: Mapping[str, Callable[..., object]], scripts: Sequence[str] = (), **values: object
) -> str:
    """A page of this folder's template `name` as HTML text; `version` must be among the values.

    `scripts` are files of this folder, which the page runs in order after its own content.
    """
    texts = {script: source(script) for script in (*_ALWAYS, *scripts)}
    return template_environment(filters).get_template(name).render(
        scripts=texts, policy=_policy([*texts.values()]), source=source, **values
    )


def template_environment(filters: Mapping[str, Callable[..., object]]) -> jinja2.Environment:
    """Where this folder's templates find each other; what they are given is escaped and made visible unless it is
    markup.
    """
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("cowrap_harness.report", "."),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
        finalize=_with_signs,
    )
    environment.filters.update(filters)
    return environment


@lru_cache
def source(name: str) -> Markup:
    """A style or script of this folder as it stands."""
    return Markup((_FOLDER / name).read_text(encoding="utf-8"))


def _with_signs(value: object) -> object:
    """What a template is about to write: plain text without anything that has no sign of its own."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _policy(scripts: Sequence[str]) -> str:
    """What a browser may do with the page: show it, and run these scripts; nothing else, and no network."""
    digests = (base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in scripts)
    allowed = " ".join(f"'sha256-{digest}'" for digest in digests)
    return f"default-src 'none'; style-src 'unsafe-inline'; script-src {allowed}; base-uri 'none'; form-action 'none'"
