# SPDX-License-Identifier: GPL-2.0-or-later
"""Sequence diagrams as SVG text: lifelines with bars, arrows and boxes, a row a step, in the reader's theme."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

WIDTH = 830
"""As wide as a page is on a code hosting service, so that a pixel is a pixel."""
MARGIN, HEAD, ROW, FOOT = 16, 64, 38, 18
LETTER, CODE_LETTER = 6.8, 7.9
"""How wide a letter is, in prose and in code."""

STYLE = """
:root{--ground:#fff;--ink:#1f2328;--soft:#59636e;--line:#afb8c1;--runs:#54aeff;--waits:#d4a72c;--read:#2da44e;--write:#bc4c00;--box:#f6f8fa}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--ink:#f0f6fc;--soft:#9198a1;--line:#565d66;--runs:#388bfd;
--waits:#bb8009;--read:#3fb950;--write:#f0883e;--box:#1c2128}}
text{font:13px ui-sans-serif,system-ui,'Segoe UI',Helvetica,Arial,sans-serif;fill:var(--ink);text-anchor:middle}
.code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace}
.halo{paint-order:stroke;stroke:var(--ground);stroke-width:5px;stroke-linejoin:round}
.soft{fill:var(--soft)}.left{text-anchor:start}.head{font-weight:600}
.life{stroke:var(--line);stroke-dasharray:2 4}.arrow{stroke:var(--ink);stroke-width:1.5;fill:none}
.back{stroke-dasharray:6 4}.tip{fill:var(--ink)}.box{fill:var(--box);stroke:var(--line)}
.runs{fill:var(--runs)}.waits{fill:url(#hatch);stroke:var(--waits)}.read{fill:var(--read)}.write{fill:var(--write)}
"""
HATCH = (
    '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect width="6" height="6" fill="var(--ground)"/><rect width="3" height="6" fill="var(--waits)"/></pattern>'
)


@dataclass(frozen=True)
class Arrow:
    """From one lifeline to another; `back` where control returns. What stands in backquotes in a `text` is code."""

    start: int
    end: int
    text: str
    back: bool = False


@dataclass(frozen=True)
class Box:
    """Something that happens on one lifeline."""

    at: int
    text: str


@dataclass(frozen=True)
class Bar:
    """From one step (counted from 0) to another a lifeline `runs`, `waits`, or holds the `read` or `write` lock."""

    at: int
    kind: str
    first: float
    last: float


@dataclass(frozen=True)
class Diagram:
    """A title and a description for those who do not see it; heads of lifelines, in two lines each; steps; bars."""

    title: str
    description: str
    heads: tuple[tuple[str, str], ...]
    steps: tuple[Arrow | Box, ...]
    bars: tuple[Bar, ...]

    def svg(self) -> str:
        """The whole picture; the same text each time."""
        height = HEAD + ROW * len(self.steps) + FOOT + 30
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}"'
            f' role="img" aria-labelledby="title description"><title id="title">{escape(self.title)}</title>'
            f'<desc id="description">{escape(self.description)}</desc><style>{STYLE}</style><defs>{HATCH}</defs>',
            f'<rect width="{WIDTH}" height="{height}" rx="8" fill="var(--ground)"/>',
            *(self._life(at, height - 30 - FOOT) for at in range(len(self.heads))),
            *(self._bar(bar) for bar in self.bars),
            *(self._arrow(row, step) for row, step in enumerate(self.steps) if isinstance(step, Arrow)),
            *(self._box(row, step) for row, step in enumerate(self.steps) if isinstance(step, Box)),
            *self._legend(height - 16),
            "</svg>\n",
        ]
        return "\n".join(parts)

    def _x(self, at: int) -> float:
        """The middle of a lifeline; those at the edges stand in by half of their heads."""
        step = (WIDTH - 2 * MARGIN) / len(self.heads)
        return MARGIN + step * (at + 0.5)

    def _y(self, row: float) -> float:
        return HEAD + ROW * (row + 0.7)

    def _life(self, at: int, bottom: int) -> str:
        x, (above, below) = self._x(at), self.heads[at]
        return (
            f'<line class="life" x1="{x:g}" y1="{HEAD - 6}" x2="{x:g}" y2="{bottom}"/>'
            f"{_text(x, 26, above, 'head')}{_text(x, 45, below, 'soft')}"
        )

    def _bar(self, bar: Bar) -> str:
        beside = {"read": 9, "write": 9}.get(bar.kind, 0)
        x, top, bottom = self._x(bar.at) - 5 + beside, self._y(bar.first), self._y(bar.last)
        width = 5 if beside else 10
        return f'<rect class="{bar.kind}" x="{x:g}" y="{top:g}" width="{width}" height="{bottom - top:g}" rx="2"/>'

    def _arrow(self, row: int, step: Arrow) -> str:
        y, way = self._y(row), 1 if step.end > step.start else -1
        start, end = self._x(step.start) + 7 * way, self._x(step.end) - 7 * way
        tip = f"M{end:g} {y:g}l{-9 * way} -5v10z"
        kind = "arrow back" if step.back else "arrow"
        return (
            f'<path class="{kind}" d="M{start:g} {y:g}H{end - 6 * way:g}"/><path class="tip" d="{tip}"/>'
            f"{_text((start + end) / 2, y - 7, step.text, 'halo')}"
        )

    def _box(self, row: int, step: Box) -> str:
        width = _width(step.text) + 16
        x = min(max(self._x(step.at), width / 2 + 4), WIDTH - width / 2 - 4)
        y = self._y(row)
        rect = f'<rect class="box" x="{x - width / 2:g}" y="{y - 11:g}" width="{width:g}" height="22" rx="4"/>'
        return rect + _text(x, y + 4.5, step.text, "")

    def _legend(self, y: float) -> list[str]:
        """What the bars mean, those that are there."""
        words = {"runs": "runs", "waits": "waits", "read": "holds the read lock", "write": "holds the write lock"}
        here = [kind for kind in words if any(bar.kind == kind for bar in self.bars)]
        starts, x = [], float(MARGIN)
        for kind in here:
            starts.append(x)
            x += 36 + _width(words[kind])
        return [
            f'<rect class="{kind}" x="{start:g}" y="{y - 10:g}" width="10" height="12" rx="2"/>'
            f"{_text(start + 16, y, words[kind], 'soft left')}"
            for start, kind in zip(starts, here, strict=True)
        ]


def _width(text: str) -> float:
    """How wide a text is at most."""
    return sum(len(part) * (CODE_LETTER if at % 2 else LETTER) for at, part in enumerate(text.split("`")))


def _text(x: float, y: float, text: str, kind: str) -> str:
    parts = [
        f'<tspan class="code">{escape(part)}</tspan>' if at % 2 else escape(part)
        for at, part in enumerate(text.split("`"))
    ]
    named = f' class="{kind}"' if kind else ""
    return f'<text{named} x="{x:g}" y="{y:g}">{"".join(parts)}</text>'


def too_wide(diagram: Diagram) -> list[str]:
    """Texts of arrows that are wider than the way between their lifelines."""
    way = (WIDTH - 2 * MARGIN) / len(diagram.heads)
    arrows = [step for step in diagram.steps if isinstance(step, Arrow)]
    return [step.text for step in arrows if _width(step.text) > way * abs(step.end - step.start) - 10]
