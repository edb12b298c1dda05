# SPDX-License-Identifier: GPL-2.0-or-later
"""The picture of a finding: each event, lifeline and lock in its place, the break marked once, everything escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cowrap_harness.case import Call, Scenario
from cowrap_harness.event_places import EventPlaces
from cowrap_harness.outcome import Row, RunReport, WrapperReport
from cowrap_harness.report.page import template_environment
from cowrap_harness.report.run_page import render_page
from cowrap_harness.report.sequence import DRAWN, LISTED, Picture, picture_of
from cowrap_harness.report.sequence_layout import Gap, Layout
from cowrap_harness.report.sequence_rows import Bar, Line, rows_of
from cowrap_harness.report.sequence_words import Names
from cowrap_harness.rules import Refusal
from cowrap_harness.trace import NOBODY, Event, Failure, Kind, Status, Trace
from cowrap_harness.trace_text import event_text
from cowrap_harness.verdict import Judgement, Verdict

NAMES = Names("bdrv_f", "bdrv_co_f")
BROKEN = {
    "bdrv_plain": ("DEADLOCK", None),
    "bdrv_mixed": ("PROPERTY_BROKEN(result)", Kind.RESULT),
    "bdrv_locked": ("PROPERTY_BROKEN(lock-over-call)", Kind.TARGET),
    "bdrv_both": ("PROPERTY_BROKEN(runtime-rules)", Kind.MISUSE),
    "bdrv_both_too": ("PROPERTY_BROKEN(called-once)", Kind.RETURN),
    "bdrv_co_away": ("PROPERTY_BROKEN(assertion)", Kind.MISUSE),
    "bdrv_co_away_locked": ("PROPERTY_BROKEN(arguments)", Kind.ARGUMENT),
}
"""By wrapper that the fixture `wrong_run` makes wrong: the bucket, and the kind of event at which it shows."""


def event(kind: Kind, thread: int = 0, coroutine: int = 0, a: int = 0, b: int = 0, c: int = 0, call: int = 0) -> Event:
    return Event(kind, thread, coroutine, call, a, b, c)


MOVED = (
    event(Kind.ACQUIRE, b=1),
    event(Kind.CALL),
    event(Kind.CREATE, a=1),
    event(Kind.POLL_COROUTINE, a=1),
    event(Kind.ENTER, a=1),
    event(Kind.READ_LOCK, coroutine=1),
    event(Kind.READ_LOCK, coroutine=1),
    event(Kind.TARGET, coroutine=1, b=1, c=1),
    event(Kind.ARGUMENT, coroutine=1, c=4),
    event(Kind.ARGUMENT, coroutine=1, a=1, b=4, c=4),
    event(Kind.BH_SCHEDULE, coroutine=1, a=1),
    event(Kind.YIELD, coroutine=1, a=1),
    event(Kind.WAIT_BEGIN),
    event(Kind.BH_BEGIN, a=1),
    event(Kind.CO_SCHEDULE, a=1, b=1),
    event(Kind.BH_END, a=1),
    event(Kind.BLOCK),
    event(Kind.SWITCH, 1, a=1, call=NOBODY),
    event(Kind.ENTER, 1, a=1, b=1, call=NOBODY),
    event(Kind.TARGET_END, 1, 1, c=1),
    event(Kind.READ_UNLOCK, 1, 1),
    event(Kind.TERMINATE, 1, 1, a=1),
    event(Kind.BLOCK, 1, b=1, call=NOBODY),
)
"""A coroutine that moves with two read locks, of which it gives one back, and whom main waits for."""


def trace(events: tuple[Event, ...] = MOVED, status: Status = Status.DEADLOCKED) -> Trace:
    return Trace(status, events, bytes(range(1, 9)), Failure("nobody kicks"))


def picture(
    shown: Trace,
    places: EventPlaces | None = None,
    name: str = "bdrv_f",
    sentence: str = "nobody kicks",
    text: str = "",
) -> Picture:
    row = Row(Judgement(Verdict.DEADLOCK, "", sentence), "gcc-O0", None, (), 1, shown, "", places or EventPlaces())
    found = picture_of(row, WrapperReport(name, "co_wrapper", "a.h:1", "", Refusal(""), [row], text))
    assert found is not None
    return found


def shown_in(report: RunReport) -> Iterator[tuple[WrapperReport, Row, Picture]]:
    """Each wrapper's first finding that has a trace, with its picture."""
    for wrapper in report.wrappers:
        row = next(row for row, _ in wrapper.buckets if row.trace)
        found = picture_of(row, wrapper)
        assert found is not None
        yield wrapper, row, found


class Page(HTMLParser):
    """What a browser would see: tags with their attributes, and the text of each list item."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.items: dict[int, str] = {}
        self._item: int | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append((tag, found))
        if tag == "li":
            self._item = int(found["data-event"] or "") if "data-event" in found else None
            if self._item is not None:
                self.items[self._item] = ""

    def handle_data(self, data: str) -> None:
        if self._item is not None:
            self.items[self._item] += data

    def handle_endtag(self, tag: str) -> None:
        self._item = None if tag == "li" else self._item


def html(shown: Picture) -> str:
    template = '{% from "sequence.html.j2" import sequence %}{{ sequence(picture) }}'
    return template_environment({}).from_string(template).render(picture=shown)


def drawn(shown: Picture) -> ElementTree.Element:
    return ElementTree.fromstring(shown.svg)


def by_class(root: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [one for one in root.iter() if name in one.get("class", "").split()]


@pytest.fixture(scope="module")
def pictures(wrong_run: Callable[[str], RunReport]) -> dict[str, tuple[Row, Picture]]:
    """By wrapper its first finding and the picture of it."""
    return {wrapper.name: (row, shown) for wrapper, row, shown in shown_in(wrong_run("gcc-O0"))}


@pytest.mark.parametrize("name", BROKEN)
def test_the_break_is_marked_once_and_where_it_shows(name: str, pictures: dict[str, tuple[Row, Picture]]) -> None:
    row, shown = pictures[name]
    bucket, kind = BROKEN[name]
    assert row.judgement.bucket == bucket
    assert row.trace is not None
    (mark,) = by_class(drawn(shown), "sequence-broken")
    words = " ".join(mark.itertext())
    assert row.judgement.sentence.split()[-1] in words
    flagged = [int(tag["data-event"] or "") for _, tag in Page(html(shown)).tags if "data-broken" in tag]
    assert html(shown).count("✗ here") == 1
    if kind is None:
        assert (shown.broken, flagged) == (None, [])
        assert "At the end" in words
    else:
        assert flagged == [shown.broken]
        assert row.trace.events[flagged[0]].kind == kind
        assert "Here" in words


def test_the_mark_stands_below_the_row_of_its_event(pictures: dict[str, tuple[Row, Picture]]) -> None:
    _, shown = pictures["bdrv_locked"]
    places = Layout(shown.drawing)
    (note,) = [note for note in places.note_y if note.is_broken]
    assert shown.broken is not None
    below = [y for at, y in places.y.items() if at > shown.broken and y != places.y[shown.broken]]
    assert places.y[shown.broken] < places.note_y[note] < min(below)


@pytest.mark.parametrize("name", BROKEN)
def test_every_event_is_in_the_list_and_in_one_row(name: str, pictures: dict[str, tuple[Row, Picture]]) -> None:
    row, shown = pictures[name]
    assert row.trace is not None
    events = row.trace.events
    items = Page(html(shown)).items
    assert list(items) == list(range(len(events)))
    assert all(event_text(one, row.trace.data) in items[place] for place, one in enumerate(events))
    rows = [range(int(one.get("data-first", "")), int(one.get("data-last", "")) + 1) for one in by_class(
        drawn(shown), "sequence-row"
    )]  # fmt: skip
    assert [place for one in rows for place in one] == list(range(len(events)))


def test_each_lifeline_stands_once_threads_followed_by_what_runs_in_them() -> None:
    root = drawn(picture(trace()))
    heads = [one for one in root.iter("text") if "sequence-name" in one.get("class", "")]
    assert [one.text for one in heads] == ["main", "bottom halves", "coroutine 1", "iothread 1"]
    assert len(by_class(root, "sequence-lifeline")) == 4
    assert len(by_class(ElementTree.fromstring(picture(trace()).heads), "sequence-head")) == 4


def test_locks_stand_beside_their_holder_from_taking_to_giving_back() -> None:
    bars = [bar for bar in rows_of(trace(), NAMES).bars if bar.kind in ("R", "C")]
    assert sorted(bars, key=lambda bar: (bar.kind, bar.first)) == [
        Bar("C", ("thread", 0, 0), 0, None, 0),
        Bar("R", ("coroutine", 1, 0), 5, None, 0),
        Bar("R", ("coroutine", 1, 0), 6, 20, 1),
    ]


def test_a_locks_bar_is_drawn_between_its_rows() -> None:
    shown = picture(trace())
    y = Layout(shown.drawing).y
    bars = [one.get("d", "") for one in by_class(drawn(shown), "sequence-lock") if one.get("d", "").endswith("z")]
    (bar,) = [re.fullmatch(r"M[\d.]+ ([\d.]+)V([\d.]+)h9V\1z", one) for one in bars]
    assert bar
    assert (float(bar[1]), float(bar[2])) == (y[20], y[6] - 7)


def test_a_lock_that_is_kept_has_a_torn_end() -> None:
    torn = by_class(drawn(picture(trace())), "sequence-torn")
    assert len(torn) == 2


def test_waits_runs_and_the_target_are_bars() -> None:
    bars = rows_of(trace(), NAMES).bars
    main, coroutine = ("thread", 0, 0), ("coroutine", 1, 0)
    assert Bar("waits", main, 12, None) in bars
    assert Bar("blocked", main, 16, None) in bars
    assert Bar("target", coroutine, 7, 19) in bars
    assert [(bar.first, bar.last) for bar in bars if bar.kind == "runs" and bar.on == coroutine] == [(4, 11), (18, 21)]
    assert [(bar.first, bar.last) for bar in bars if bar.kind == "runs" and bar.on == main] == [(0, 16)]
    assert Bar("runs", ("bottom halves", 0, 1), 13, 15) in bars


def test_who_waits_for_whom_is_an_arrow_at_the_end() -> None:
    rows = rows_of(trace(), NAMES)
    assert rows.waiting == ((("thread", 0, 0), ("coroutine", 1, 0)),)
    words = [one.text for one in drawn(picture(trace())).iter("text")]
    assert words.count("still waits for") == 1


@pytest.mark.parametrize(
    ("place", "ends", "words"),
    [
        (2, (("thread", 0, 0), ("coroutine", 1, 0)), "create"),
        (10, (("coroutine", 1, 0), ("thread", 0, 0)), "schedule bottom half 1"),
        (11, (("coroutine", 1, 0), ("thread", 0, 0)), "yield"),
        (13, (("thread", 0, 0), ("bottom halves", 0, 1)), "run bottom half 1"),
        (14, (("bottom halves", 0, 1), ("thread", 1, 0)), "schedule coroutine 1"),
        (15, (("bottom halves", 0, 1), ("thread", 0, 0)), "done"),
        (17, (("thread", 0, 0), ("thread", 1, 0)), "iothread 1 has its turn"),
        (18, (("thread", 1, 0), ("coroutine", 1, 0)), "enter"),
        (21, (("coroutine", 1, 0), ("thread", 1, 0)), "ends"),
    ],
)
def test_arrows_go_from_who_acts_to_whom_it_reaches(place: int, ends: tuple[object, object], words: str) -> None:
    (line,) = [one for one in rows_of(trace(), NAMES).lines if one.first == place]
    assert (line.at, line.to, line.words) == (*ends, words)


def test_a_target_has_its_arguments_in_its_row() -> None:
    (line,) = [one for one in rows_of(trace(), NAMES).lines if one.kind is Kind.TARGET]
    assert (line.first, line.last) == (7, 9)
    assert (line.words, line.more) == ("bdrv_co_f starts: read lock", "(01020304, 05060708)")


def test_a_call_that_is_no_wrappers_says_what_it_is() -> None:
    calls = (Call(), Call(kind="writer"))
    row = Row(Judgement(Verdict.DEADLOCK), "gcc-O0", Scenario("both", calls), (), 1, trace((event(Kind.CALL, a=1),)))
    found = picture_of(row, WrapperReport("bdrv_f", "co_wrapper", "", "", Refusal(""), [row]))
    assert found is not None
    assert [line.words for line in found.drawing.rows.lines] == ["call 1: takes the write lock of the graph"]


def test_a_bottom_half_of_a_nested_poll_has_a_lifeline_of_its_own() -> None:
    events = (
        event(Kind.BH_BEGIN, a=1), event(Kind.BH_BEGIN, a=2), event(Kind.CALL), event(Kind.BH_END, a=2),
        event(Kind.BH_END, a=1), event(Kind.BLOCK),
    )  # fmt: skip
    lines = rows_of(trace(events), NAMES).lines
    assert [(line.at[2], line.to and line.to[2]) for line in lines] == [
        (0, 1), (1, 2), (2, None), (2, 1), (1, 0), (0, None),
    ]  # fmt: skip


def test_the_difference_from_a_right_run_is_marked_and_said() -> None:
    places = EventPlaces(apart=(20,), first=21, parting="the one that passes does 'kick (1 waiting)'")
    shown = picture(trace(), places)
    root = drawn(shown)
    marked = [
        one.get("data-first") for one in by_class(root, "sequence-row") if by_class(one, "sequence-apart")
    ]
    assert marked == ["20", "21"]
    assert "kick (1 waiting)" in "".join(root.itertext())
    items = Page(html(shown)).items
    assert [place for place, text in items.items() if "≠" in text] == [20, 21]


HOSTILE = "f</script><script>alert(1)</script>&amp;\"'\u202e\x07"


def test_hostile_names_are_text() -> None:
    """In the diagram, the list, the C text, attributes and notes."""
    shown = picture(
        replace(trace(), failure=Failure(HOSTILE, HOSTILE, HOSTILE)), EventPlaces(parting=HOSTILE, unknown=HOSTILE),
        HOSTILE, HOSTILE, HOSTILE + "\n",
    )  # fmt: skip
    text = html(shown)
    assert "<script" not in text
    assert "\u202e" not in text
    assert "\x07" not in text
    assert r"\u202e" in text
    assert "&lt;/script&gt;" in text
    page = Page(text)
    assert not [tag for tag, _ in page.tags if tag == "script"]
    assert drawn(shown).find("title") is not None


def test_an_assertions_expression_is_text() -> None:
    shown = picture(Trace(Status.ASSERTED, (event(Kind.ASSERT),), b"", Failure(expression='a < b && "</svg>"')))
    (label,) = by_class(drawn(shown), "sequence-label")
    assert label.text == 'assertion fails: a < b && "</svg>"'


def test_two_pictures_in_a_page_have_identifiers_of_their_own() -> None:
    ids = [
        [one.get("id") for one in drawn(picture(trace(), name=name)).iter() if one.get("id")] for name in ("f", "g")
    ]
    assert len(ids[0]) == len({*ids[0]}) == 3
    assert not {*ids[0]} & {*ids[1]}


def test_the_diagram_is_an_image_with_a_title_and_a_description() -> None:
    root = drawn(picture(trace()))
    assert root.get("role") == "img"
    ids = [root.find(name).get("id") for name in ("title", "desc")]  # type: ignore[union-attr]
    assert root.get("aria-labelledby") == " ".join(map(str, ids))


def long_trace(count: int) -> Trace:
    """Many events of two threads that take turns."""
    here = event(Kind.SWITCH), event(Kind.BLOCK), event(Kind.UNBLOCK)
    turn = (event(Kind.SWITCH, 1, a=1), event(Kind.KICK, 1, a=1), *here)
    return trace(turn * (count // len(turn)), Status.ENDLESS)


@pytest.mark.parametrize("broken", [None, 0, 2000, 4000])
def test_of_too_many_events_the_ends_and_what_is_around_the_break_are_shown(broken: int | None) -> None:
    shown = picture(long_trace(4090), EventPlaces(broken))
    in_sight = 4089 if broken is None else broken
    for items, most in ((shown.drawing.shown, DRAWN), (shown.steps, LISTED)):
        kept = [one for one in items if not isinstance(one, Gap)]
        gaps = [one for one in items if isinstance(one, Gap)]
        assert most // 2 <= len(kept) <= most
        assert gaps
        places = [place for one in items for place in range(one.first, one.last + 1)]
        assert places == list(range(4090))
        assert any(one.first <= in_sight <= one.last for one in kept)
        assert (kept[0].first, kept[-1].last) == (0, 4089)
    root = drawn(shown)
    said = [text for text in root.itertext() if "left out here" in text]
    drawn_gaps = [gap for gap in shown.drawing.shown if isinstance(gap, Gap)]
    assert said == [f"{gap.last - gap.first + 1:,} events are left out here" for gap in drawn_gaps]
    assert len(by_class(root, "sequence-broken")) == 1
    assert len(html(shown)) < 700_000


def test_few_events_have_no_gap() -> None:
    assert not [one for one in picture(long_trace(DRAWN)).drawing.shown if not isinstance(one, Line)]


def test_a_run_without_lines_says_why() -> None:
    assert "No source lines: no addr2line" in html(picture(trace(), EventPlaces(unknown="no addr2line")))


def test_the_c_text_is_the_one_that_the_lines_are_of() -> None:
    shown = picture(trace(), EventPlaces(lines=(2,) * len(MOVED), source="int\nf(void)\n"), text="another\n")
    assert shown.source == ["int", "f(void)"]
    lines = [tag["data-line"] for _, tag in Page(html(shown)).tags if tag.get("class") == "sequence-code"]
    assert lines == ["1", "2"]


def test_rows_without_a_trace_have_no_picture() -> None:
    wrapper = WrapperReport("f", "co_wrapper", "", "", Refusal(""))
    assert picture_of(Row(Judgement(Verdict.COMPILE_ERROR)), wrapper) is None
    assert picture_of(Row(Judgement(Verdict.RUN_CRASH), trace=trace(())), wrapper) is None


ANY = st.builds(
    Event, st.sampled_from(Kind), st.integers(0, 4) | st.just(NOBODY), st.integers(0, 3), st.integers(0, 8),
    st.integers(0, 3), st.integers(0, 4) | st.just(NOBODY), st.integers(0, 8),
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(ANY, min_size=1, max_size=40), st.data())
def test_whatever_a_dead_process_left_can_be_drawn(events: list[Event], data: st.DataObject) -> None:
    events = [one._replace(a=one.a % 2 + 1) if one.kind == Kind.FAULT else one for one in events]
    events = [one._replace(a=one.a % 4) if one.kind == Kind.STEP else one for one in events]
    places = EventPlaces(data.draw(st.none() | st.integers(0, len(events) - 1)), parting="x")
    shown = picture(trace(tuple(events)), places)
    assert len(by_class(drawn(shown), "sequence-broken")) == 1
    assert list(Page(html(shown)).items) == list(range(len(events)))


def test_fifty_findings_make_a_page_of_a_few_megabytes(wrong_run: Callable[[str], RunReport]) -> None:
    report = wrong_run("gcc-O0")
    names = [f"bdrv_{number}" for number in range(50)]
    many = [replace(report.wrappers[at % len(report.wrappers)], name=name) for at, name in enumerate(names)]
    text = render_page(replace(report, wrappers=many), "1")
    assert text.count('class="sequence-svg" viewBox') == 2 * text.count('<div class="sequence"') >= 100
    assert len(text) < 5_000_000
