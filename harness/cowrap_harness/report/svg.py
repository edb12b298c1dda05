# SPDX-License-Identifier: GPL-2.0-or-later
"""SVG elements as text, everything from outside escaped."""

from __future__ import annotations

from dataclasses import dataclass, field

from markupsafe import Markup, escape

from cowrap_harness.report.plain import one_line


@dataclass
class Canvas:
    """Elements in order, everything from outside escaped."""

    parts: list[Markup] = field(default_factory=list)

    def add(self, name: str, text: str | None = None, **attributes: object) -> None:
        """Adds one element with a text."""
        self.parts.append(element(name, None if text is None else escape(one_line(text)), **attributes))

    def text(self, x: float, y: float, words: str, kind: str = "", anchor: str = "start") -> None:
        """Adds words at a place; `kind` is the class that styles them."""
        self.add("text", words, x=x, y=y, class_=kind or None, text_anchor=anchor)


def element(name: str, content: Markup | None = None, **attributes: object) -> Markup:
    """One element; an attribute's `_` stands for `-`, one at its end for nothing, and those with None are left out."""
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_number(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{name}{said}/>" if content is None else f"<{name}{said}>{content}</{name}>")


def _number(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
