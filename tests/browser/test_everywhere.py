# SPDX-License-Identifier: GPL-2.0-or-later
"""The page for everybody: narrow and wide, both themes, screen readers, paper, no scripts, hostile input."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cowrap_harness.outcome import RunReport
from cowrap_harness.report.run_page import render_page
from cowrap_harness.verdict import Judgement, Verdict

Open = Callable[..., Any]
HOSTILE = (
    "</pre></title></style></script><script>window.stolen = 1</script><img src=x onerror=stolen=1>\" onfocus=stolen=1 '"
    "{{ 7 * 7 }} `${stolen=1}` \u2028 \u202e \x1b[31m \udcff &amp;"
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1600])
def test_nothing_stands_in_a_readers_way(open_page: Open, text: str, scheme: str, width: int) -> None:
    opened = open_page(text, width, color_scheme=scheme)
    opened.page.locator("details").evaluate_all("all => all.slice(0, 12).forEach((one) => { one.open = true; })")
    assert opened.violations() == []
    assert not opened.is_too_wide


def test_the_theme_follows_the_system_until_it_is_chosen(open_page: Open, text: str) -> None:
    def ground(opened: Any) -> str:
        return str(opened.page.evaluate("getComputedStyle(document.body).backgroundColor"))

    opened = open_page(text, color_scheme="light")
    button = opened.page.get_by_role("button", name="Theme")
    assert (button.inner_text(), ground(opened)) == ("Theme: system", "rgb(255, 255, 255)")
    button.click()
    assert (button.inner_text(), ground(opened)) == ("Theme: dark", "rgb(13, 17, 23)")
    opened.page.reload()
    assert (button.inner_text(), ground(opened)) == ("Theme: dark", "rgb(13, 17, 23)")
    button.click()
    opened.page.emulate_media(color_scheme="dark")
    assert (button.inner_text(), ground(opened)) == ("Theme: light", "rgb(255, 255, 255)")
    button.click()
    assert (button.inner_text(), ground(opened)) == ("Theme: system", "rgb(13, 17, 23)")


def test_a_browser_that_keeps_nothing_for_files_shows_the_page(open_page: Open, text: str) -> None:
    opened = open_page("<p>")
    forbid = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } })"
    opened.page.add_init_script(forbid)
    opened.page.set_content(text)
    opened.page.get_by_role("button", name="Theme").click()
    assert opened.page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_without_scripts_all_is_there_but_the_controls(open_page: Open, text: str) -> None:
    opened = open_page(text, java_script_enabled=False)
    for name in ("Theme", "Keys", "Show all"):
        assert opened.page.get_by_role("button", name=name).count() == 0
    assert not opened.page.get_by_label("Search", exact=True).is_visible()
    assert opened.page.locator(".sequence-events li").first.is_visible()
    assert opened.page.locator(".sequence-svg").last.is_visible()
    opened.page.locator("#wrapper-img_flush > summary").click()
    assert "qemu_coroutine_create" in opened.page.locator("#wrapper-img_flush").inner_text()


def test_without_scripts_a_large_page_says_what_stays_packed(open_page: Open, large: str) -> None:
    opened = open_page(large, java_script_enabled=False)
    assert "of 300 of its wrappers stay packed" in opened.page.locator("noscript").inner_text()
    opened.page.locator("#wrapper-img_discard_12 > summary").click()
    assert "nobody kicked main" in opened.page.locator("#wrapper-img_discard_12").inner_text()


def test_paper_has_the_findings_open_and_no_controls(open_page: Open, text: str) -> None:
    opened = open_page(text)
    opened.page.evaluate("document.querySelector('#wrapper-img_discard').open = false")
    opened.page.emulate_media(media="print", color_scheme="dark")
    assert not opened.page.get_by_label("Search", exact=True).is_visible()
    assert not opened.page.get_by_role("button", name="Theme").is_visible()
    assert opened.page.locator("#wrapper-img_discard .sentence").is_visible()
    assert opened.page.locator("#wrapper-img_discard .sequence-svg").last.is_visible()
    assert opened.page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"


def test_a_finding_is_readable_without_colour(open_page: Open, text: str) -> None:
    opened = open_page(text, forced_colors="active")
    for selector, sign in ((".wrapper .verdict.bad", "✗"), (".wrapper .verdict.good", "✓")):
        script = f"getComputedStyle(document.querySelector('{selector}'), '::before').content"
        assert sign in opened.page.evaluate(script)
    assert opened.violations() == []


def hostile(report: RunReport) -> RunReport:
    """A report whose every text is hostile, in the page as it is and packed."""
    wrapper = report.wrappers[4]
    judgement = Judgement(Verdict.PROPERTY_BROKEN, HOSTILE, HOSTILE)
    scenario = replace(wrapper.findings[0].scenario, name=HOSTILE) if wrapper.findings[0].scenario else None
    row = replace(wrapper.findings[0], judgement=judgement, beside=HOSTILE, build=HOSTILE, scenario=scenario)
    bad = replace(
        wrapper, name=HOSTILE, mark=HOSTILE, place=HOSTILE, text=HOSTILE, rows=[row], generated=HOSTILE,
        reference=f"/* {HOSTILE}",
    )  # fmt: skip
    return replace(
        report, wrappers=[bad] * 103, dialect=HOSTILE, chosen=HOSTILE, generator=HOSTILE, builds=[HOSTILE],
        notes=[HOSTILE], unread=[(HOSTILE, HOSTILE)], diagnostics=HOSTILE, inputs=[HOSTILE], reference=HOSTILE,
        again=(HOSTILE, "run", HOSTILE),
    )  # fmt: skip


def test_what_is_hostile_is_shown_and_does_not_run(open_page: Open, report: RunReport) -> None:
    page = render_page(hostile(report), "1.0")
    assert not set(page) & set("\u2028\u202e\x1b\udcff")
    opened = open_page(page)
    opened.page.locator(".wrapper").evaluate_all("all => all.slice(90).forEach((one) => { one.open = true; })")
    opened.page.locator(".wrapper").last.locator(".finding").wait_for()
    script = "all => all.slice(0, 60).forEach((one) => one.focus())"
    opened.page.locator("[tabindex], summary, select").evaluate_all(script)
    assert opened.page.evaluate("window.stolen") is None
    assert opened.page.locator("img").count() == 0
    assert "\\u202e" in opened.page.locator(".wrapper .name").first.inner_text()
    assert opened.page.locator(".wrapper").evaluate_all("all => new Set(all.map((one) => one.id)).size") == 103


def test_the_policy_stops_a_script_that_should_get_in(open_page: Open, text: str) -> None:
    opened = open_page(text.replace("<main", "<script>window.stolen = 1</script><main"))
    assert opened.page.evaluate("window.stolen") is None
    assert any("Content Security Policy" in one for one in opened.complaints)
    opened.complaints.clear()
