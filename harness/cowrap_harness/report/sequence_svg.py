# SPDX-License-Identifier: GPL-2.0-or-later
"""A sequence diagram as SVG text: time goes down, a row an event; colours come from the page's style sheet."""

from __future__ import annotations

from markupsafe import Markup, escape

from cowrap_harness.report.plain import one_line
from cowrap_harness.report.sequence_layout import FIRST, GUTTER, HEAD, MORE, ROW, TEXT, Drawing, Gap, Layout, Note, cut
from cowrap_harness.report.sequence_rows import BLOCKED, LOCKS, RUNS, TARGET, WAITS, Bar, Lifeline, Line, lifeline_title
from cowrap_harness.report.svg import Canvas, element
from cowrap_harness.trace import Kind

_DASHED = {Kind.YIELD, Kind.TERMINATE, Kind.BH_END, Kind.CREATE}
_SHAPES = {
    Kind.CALL: "M-5-5 5 0-5 5z",
    Kind.RETURN: "M5-5-5 0 5 5z",
    Kind.TARGET: "M-5-5H5V5H-5z",
    Kind.TARGET_END: "M-5-5H5V5H-5z",
    Kind.STEP: "M0-6 6 0 0 6-6 0z",
    Kind.ASSERT: "M-5-5 5 5M5-5-5 5",
    Kind.MISUSE: "M-5-5 5 5M5-5-5 5",
    Kind.FAULT: "M-5-5 5 5M5-5-5 5",
}
_DOT = "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"
_STOP = "M-3-8H3L8-3V3L3 8H-3L-8 3V-3z"


def draw(drawing: Drawing) -> Markup:
    """The whole diagram, its lifelines' heads included."""
    return _Sheet(drawing).whole()


def draw_heads(drawing: Drawing) -> Markup:
    """The lifelines' heads alone, in the same places: they stay in sight while the diagram is scrolled."""
    return _Sheet(drawing).heads_alone()


class _Sheet:
    """One diagram at work."""

    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing
        self.places = Layout(drawing)

    def whole(self) -> Markup:
        heads, body = Canvas(), Canvas()
        for line in self.drawing.shown:
            if isinstance(line, Line):
                self._band(body, line, "sequence-band")
        self._lifelines(body)
        for bar in sorted(self.drawing.rows.bars, key=lambda one: (one.kind != TARGET, one.depth)):
            self._bar(body, bar)
        for line in self.drawing.shown:
            body.parts.append(self._row(line) if isinstance(line, Line) else self._gap(line))
        self._waiting(body)
        for note, y in self.places.note_y.items():
            body.parts.append(self._note(note, y))
        self._heads(heads)
        key = self.drawing.key
        top = [
            element("title", escape(one_line(self.drawing.title)), id=f"{key}-title"),
            element("desc", escape(one_line(self.drawing.description)), id=f"{key}-desc"),
            element("defs", self._hatch()),
        ]
        content = Markup("\n").join([*top, *body.parts, *heads.parts])
        return self._svg(self.places.height, content, role="img", aria_labelledby=f"{key}-title {key}-desc")

    def heads_alone(self) -> Markup:
        canvas = Canvas()
        canvas.add("rect", x=0, y=0, width=self.places.width, height=HEAD - 6, class_="sequence-paper")
        self._heads(canvas)
        return self._svg(HEAD, Markup("").join(canvas.parts), aria_hidden="true")

    def _svg(self, height: float, content: Markup, **attributes: object) -> Markup:
        box = f"0 0 {self.places.width:g} {height:g}"
        return element(
            "svg", content, class_="sequence-svg", viewBox=box, width=self.places.width,
            height=height, **attributes,
        )  # fmt: skip

    def _hatch(self) -> Markup:
        line = element("path", d="M0 6 6 0M-1 1 1-1M5 7 7 5", class_="sequence-hatch")
        key = f"{self.drawing.key}-hatch"
        return element("pattern", line, id=key, width=6, height=6, patternUnits="userSpaceOnUse")

    def _heads(self, canvas: Canvas) -> None:
        for line, x in self.places.x.items():
            title = lifeline_title(line)
            first, _, second = title.partition(" of ")
            canvas.add("rect", x=x - 52, y=6, width=104, height=32, rx=5, class_=f"sequence-head {_class(line)}")
            if second:
                canvas.text(x, 20, first, "sequence-name", "middle")
                canvas.text(x, 33, f"of {second}", "sequence-small", "middle")
            else:
                canvas.text(x, 27, title, "sequence-name", "middle")

    def _lifelines(self, canvas: Canvas) -> None:
        stop = min((y for note, y in self.places.note_y.items() if note.after is None), default=self.places.end)
        ends = {line.at: line.last for line in self.drawing.rows.lines if line.kind is Kind.TERMINATE}
        for line, x in self.places.x.items():
            bottom = self.places.y[ends[line]] if line in ends else stop
            canvas.add("path", d=f"M{x} 38V{bottom:g}", class_="sequence-lifeline")
            if line in ends:
                where = f"translate({x} {bottom:g})"
                canvas.add("path", d="M-6-6 6 6M6-6-6 6", transform=where, class_="sequence-cross")

    def _bar(self, canvas: Canvas, bar: Bar) -> None:
        if {bar.first, bar.last} <= self.places.hidden:
            return
        x, top = self.places.x[bar.on], self.places.y[bar.first]
        open_end = bar.last is None
        bottom = self.places.end_of_rows if bar.last is None else self.places.y[bar.last]
        if bar.kind == RUNS and bar.first == bar.last:
            top, bottom = top - 6, bottom + 6
        if bottom <= top:
            return
        if bar.kind in LOCKS:
            self._lock(canvas, bar, x + 9 + 11 * bar.depth, top, bottom, open_end)
            return
        left, width = {RUNS: (-4, 8), TARGET: (-7, 14), BLOCKED: (-4, 8), WAITS: (-15 - 8 * bar.depth, 6)}[bar.kind]
        fill = f"url(#{self.drawing.key}-hatch)" if bar.kind in (WAITS, BLOCKED) else None
        left, height = x + left, bottom - top
        canvas.add("rect", x=left, y=top, width=width, height=height, fill=fill, class_=f"sequence-{bar.kind}")

    def _lock(self, canvas: Canvas, bar: Bar, x: float, top: float, bottom: float, open_end: bool) -> None:
        tail = "l3 4 3-4 3 4" if open_end else "h9"
        canvas.add(
            "path", d=f"M{x:g} {bottom:g}V{top - 7:g}h9V{bottom:g}" + ("" if open_end else "z"),
            class_="sequence-lock sequence-open" if open_end else "sequence-lock",
        )  # fmt: skip
        if open_end:
            canvas.add("path", d=f"M{x:g} {bottom:g}{tail}", class_="sequence-lock sequence-torn")
        canvas.text(x + 4.5, top + 3, bar.kind, "sequence-letter", "middle")

    def _band(self, canvas: Canvas, line: Line, kind: str) -> None:
        """The area of a row: below everything to be seen, above it to be clicked on."""
        y, height = self.places.y[line.first] - ROW / 2, ROW + (MORE if line.more else 0)
        canvas.add(
            "rect", x=1, y=y, width=self.places.width - 2, height=height, class_=kind, data_first=line.first,
            data_last=line.last,
        )  # fmt: skip

    def _row(self, line: Line) -> Markup:
        canvas = Canvas()
        y = self.places.y[line.first]
        self._band(canvas, line, "sequence-hit")
        canvas.add("path", d=f"M4 {y - 5:g}l7 5-7 5z", class_="sequence-pointer")
        events = range(line.first, line.last + 1)
        if self.drawing.first_apart in events or not self.drawing.apart.isdisjoint(events):
            canvas.text(15, y + 4, "≠", "sequence-apart")
        canvas.text(GUTTER - 6, y + 4, str(line.first + 1), "sequence-number", "end")
        if line.to is None:
            self._self_event(canvas, line, y)
        else:
            self._arrow(canvas, line, y)
        content = Markup("").join(canvas.parts)
        return element("g", content, class_="sequence-row", data_first=line.first, data_last=line.last)

    def _self_event(self, canvas: Canvas, line: Line, y: float) -> None:
        x = self.places.x[line.at]
        canvas.add(
            "path", d=_SHAPES.get(line.kind, _DOT), transform=f"translate({x} {y:g})",
            class_=f"sequence-shape sequence-{line.kind.name.lower()}",
        )  # fmt: skip
        canvas.text(self.places.label_x(line.at), y + 4, cut(line.words), "sequence-label")
        if line.more:
            canvas.text(self.places.label_x(line.at), y + 4 + MORE, cut(line.more), "sequence-small")

    def _arrow(self, canvas: Canvas, line: Line, y: float) -> None:
        assert line.to is not None
        start, end = self.places.x[line.at], self.places.x[line.to]
        way = 1 if end > start else -1
        kind = "turn" if line.kind is Kind.SWITCH else "dashed" if line.kind in _DASHED else "arrow"
        self._line(canvas, start + way * 5, end - way * 5, y + 6, kind)
        canvas.text((start + end) / 2, y + 1, cut(line.words), "sequence-label", "middle")

    def _line(self, canvas: Canvas, start: float, end: float, y: float, kind: str) -> None:
        way = 1 if end > start else -1
        canvas.add("path", d=f"M{start:g} {y:g}H{end:g}", class_=f"sequence-line sequence-{kind}")
        head = f"M{end - way * 7:g} {y - 4:g}L{end:g} {y:g}L{end - way * 7:g} {y + 4:g}"
        closed = "z" if kind in ("arrow", "waiting") else ""
        canvas.add("path", d=head + closed, class_=f"sequence-tip sequence-{kind}")

    def _gap(self, gap: Gap) -> Markup:
        y, canvas = self.places.y[gap.first], Canvas()
        canvas.add("rect", x=1, y=y - 10, width=self.places.width - 2, height=20, class_="sequence-gap")
        canvas.text(GUTTER + FIRST - 30, y + 4, gap.words, "sequence-small")
        return element("g", Markup("").join(canvas.parts))

    def _waiting(self, canvas: Canvas) -> None:
        for (waiter, other), y in zip(self.drawing.rows.waiting, self.places.waiting_y, strict=True):
            start, end = self.places.x[waiter], self.places.x[other]
            way = 1 if end > start else -1
            self._line(canvas, start + way * 5, end - way * 9, y + 6, "waiting")
            canvas.text((start + end) / 2, y + 1, "still waits for", "sequence-label", "middle")

    def _note(self, note: Note, y: float) -> Markup:
        canvas = Canvas()
        lines = self.places.note_lines(note)
        height = TEXT * (1 + len(lines)) + 10
        kind = "broken" if note.is_broken else "end"
        width = self.places.width - GUTTER + 36
        canvas.add("rect", x=GUTTER - 44, y=y, width=width, height=height, rx=4, class_=f"sequence-{kind}-box")
        if note.is_broken:
            where = f"translate({GUTTER - 26} {y + 15:g})"
            canvas.add("path", d=_STOP, transform=where, class_="sequence-stop")
            canvas.add("path", d="M-3-3 3 3M3-3-3 3", transform=where, class_="sequence-no")
        canvas.text(GUTTER - 10, y + 19, note.title, f"sequence-{kind}-title")
        for number, text in enumerate(lines):
            canvas.text(GUTTER - 10, y + 19 + TEXT * (number + 1), text, "sequence-note")
        return element("g", Markup("").join(canvas.parts), class_=f"sequence-{kind}")


def _class(line: Lifeline) -> str:
    return f"sequence-of-{line[0].replace(' ', '-')}"
