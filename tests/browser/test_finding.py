# SPDX-License-Identifier: GPL-2.0-or-later
"""A finding in a browser: what is said of it, stepping through its run, and both C texts side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from cowrap_harness.outcome import RunReport
from cowrap_harness.report.run_page import render_page

Open = Callable[..., Any]


def test_a_finding_says_what_it_is_where_and_how_to_see_it_again(open_page: Open, text: str) -> None:
    finding = open_page(text).page.locator(".finding")
    said = finding.inner_text()
    assert "main waits in bdrv_poll_co for coroutine 1, which ended in iothread 1; nobody kicked main" in said
    assert "Nobody can run any more, and a caller of the wrapper still waits." in said
    assert "main: target moves to iothread 1, in gcc-O0" in said
    command = finding.locator(".command").inner_text()
    assert command.startswith("cowrap-harness run --matrix gcc-O0 --dialect qemu-9.0 --generator ")
    assert command.endswith(" docs/example/block-demo.h")


def test_a_broken_property_is_named_in_words(open_page: Open, report: RunReport) -> None:
    wrapper = report.wrappers[4]
    row = replace(wrapper.findings[0], judgement=replace(wrapper.findings[0].judgement, detail="result"))
    broken = replace(row, judgement=replace(row.judgement, verdict=type(row.judgement.verdict)["PROPERTY_BROKEN"]))
    opened = open_page(render_page(replace(report, wrappers=[replace(wrapper, rows=[broken])]), "1.0"))
    due = "What must hold, and does not: what the target returned comes out of the wrapper with every byte that counts."
    assert due in opened.page.locator(".finding").inner_text()


def test_the_stepper_goes_through_the_events_by_button_and_key(open_page: Open, text: str) -> None:
    opened = open_page(text)
    now = opened.page.locator(".sequence-events [aria-current]")
    opened.page.get_by_role("button", name="First").click()
    assert "call" in now.inner_text()
    assert now.get_attribute("data-event") == "0"
    opened.page.get_by_role("button", name="Next").click()
    assert now.get_attribute("data-event") == "1"
    assert opened.page.locator(".sequence-now").inner_text().startswith("Event 2: ")
    opened.page.locator(".sequence-events").focus()
    opened.page.keyboard.press("ArrowDown")
    assert now.get_attribute("data-event") == "2"
    line = opened.page.locator(f".sequence-source [data-line='{now.get_attribute('data-line')}']")
    assert "sequence-here" in line.get_attribute("class")
    opened.page.keyboard.press("End")
    opened.page.keyboard.press("ArrowUp")
    last = opened.page.locator(".sequence-events [data-event]").count() - 1
    assert now.get_attribute("data-event") == str(last - 1)
    assert opened.focused == ""


def test_j_and_k_mean_wrappers_inside_a_diagram_too(open_page: Open, text: str) -> None:
    opened = open_page(text)
    now = opened.page.locator(".sequence-events [aria-current]")
    opened.page.locator(".sequence-events").focus()
    before = now.get_attribute("data-event")
    opened.page.keyboard.press("j")
    assert now.get_attribute("data-event") == before
    assert opened.focused != ""


def test_a_packed_finding_has_a_stepper_too(open_page: Open, report: RunReport) -> None:
    bad = report.wrappers[4]
    many = [replace(bad, name=f"img_bad_{number}") for number in range(110)]
    opened = open_page(render_page(replace(report, wrappers=many), "1.0"), address="#wrapper-img_bad_105")
    wrapper = opened.page.locator("#wrapper-img_bad_105")
    wrapper.locator(".sequence-bar").wait_for()
    wrapper.get_by_role("button", name="First").click()
    assert wrapper.locator("[aria-current]").get_attribute("data-event") == "0"


def test_the_reference_stands_beside_it_and_below_it_where_it_is_narrow(open_page: Open, text: str) -> None:
    for width, beside in ((1600, True), (400, False)):
        opened = open_page(text, width)
        table = opened.page.locator(".difference")
        (changed,) = table.locator("tr.changed").all()
        assert "".join(changed.inner_text().split()) == "−16aio_wait_kick();"
        row = table.locator("tr.same", has_text="poll_state.in_progress = false").first
        old, new = row.locator("td.old"), row.locator("td.new")
        assert new.is_visible() is beside
        if beside:
            assert old.bounding_box()["y"] == new.bounding_box()["y"]


def test_words_that_differ_are_marked(open_page: Open, report: RunReport) -> None:
    wrapper = report.wrappers[4]
    other = replace(wrapper, generated=wrapper.reference.replace(".offset = offset", ".offset = bytes"))
    opened = open_page(render_page(replace(report, wrappers=[other]), "1.0"))
    assert opened.page.locator(".difference tbody del").all_inner_texts() == ["offset"]
    assert opened.page.locator(".difference tbody ins").all_inner_texts() == ["bytes"]
