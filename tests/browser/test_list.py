# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of wrappers in a browser: filter, search, order, keys, addresses, and what is unpacked when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Open = Callable[..., Any]


def test_the_worst_comes_first_and_is_open(open_page: Open, text: str) -> None:
    opened = open_page(text)
    assert opened.shown[:2] == ["img_discard", "img_pread"]
    assert opened.page.locator(".wrapper[open] > summary > .name").all_inner_texts() == ["img_discard"]
    assert opened.page.title() == "cowrap: 15 of 16 wrappers pass; 1 wrapper with findings"


def test_marks_and_places_stand_in_line_and_no_mark_is_cut(open_page: Open, text: str) -> None:
    opened = open_page(text, width=1280)
    for column in (".mark", ".where"):
        cells = opened.page.locator(f".wrapper > summary > {column}")
        lefts = cells.evaluate_all("cells => cells.map(cell => cell.getBoundingClientRect().left)")
        assert max(lefts) - min(lefts) < 1, column
    cut = "cells => cells.filter(cell => cell.scrollWidth > cell.clientWidth).map(cell => cell.textContent)"
    assert opened.page.locator(".wrapper > summary > .mark").evaluate_all(cut) == []


def test_filters_narrow_the_list_and_say_so(open_page: Open, text: str) -> None:
    opened = open_page(text)
    matches = opened.page.get_by_role("status").filter(has_text="wrapper")
    assert matches.inner_text() == "16 wrappers"
    opened.page.get_by_label("Verdict", exact=True).select_option("DEADLOCK")
    assert opened.shown == ["img_discard"]
    assert matches.inner_text() == "1 of 16 wrappers"
    opened.page.get_by_label("Verdict", exact=True).select_option("PASS")
    opened.page.get_by_label("Mark", exact=True).select_option("co_wrapper_bdrv_rdlock")
    assert opened.shown == ["img_get_length", "img_get_usage", "img_check"]
    opened.page.get_by_label("Cause", exact=True).select_option("DEADLOCK")
    assert opened.shown == []
    assert matches.inner_text() == "0 of 16 wrappers"
    opened.page.get_by_role("button", name="Show all").click()
    assert len(opened.shown) == 16


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("UNREF", ["img_co_unref"]),
        ("imgusage", ["img_get_usage", "img_check"]),
        ("block-demo.h:57", ["img_discard"]),
        ("int64_t bytes img_p", ["img_pread", "img_pwrite", "img_pwrite_zeroes"]),
        ("no such thing", []),
    ],
)
def test_a_search_looks_at_name_declaration_and_place(open_page: Open, text: str, words: str, found: list[str]) -> None:
    opened = open_page(text)
    opened.page.get_by_label("Search", exact=True).fill(words)
    opened.page.locator("#matches", has_text=" of ").wait_for()
    assert opened.shown == found


def test_the_order_can_be_chosen(open_page: Open, text: str) -> None:
    opened = open_page(text)
    order = opened.page.get_by_label("Order", exact=True)
    order.select_option("by name")
    assert opened.shown == sorted(opened.shown)
    order.select_option("as declared")
    assert opened.shown[:5] == ["img_pread", "img_pwrite", "img_pwrite_zeroes", "img_flush", "img_discard"]
    order.select_option("by mark")
    marks = opened.page.locator(".wrapper").evaluate_all("all => all.map((one) => one.dataset.mark)")
    assert marks == sorted(marks)
    order.select_option("worst first")
    assert opened.shown[0] == "img_discard"


def test_keys_go_through_the_list(open_page: Open, text: str) -> None:
    opened = open_page(text)
    keyboard = opened.page.keyboard
    keyboard.press("j")
    keyboard.press("j")
    assert opened.focused == "img_pread"
    keyboard.press("ArrowDown")
    assert opened.focused == "img_pwrite"
    keyboard.press("ArrowUp")
    keyboard.press("o")
    assert opened.page.locator("#wrapper-img_pread").get_attribute("open") is not None
    keyboard.press("Enter")
    assert opened.page.locator("#wrapper-img_pread").get_attribute("open") is None
    keyboard.press("k")
    assert opened.focused == "img_discard"
    keyboard.press("k")
    assert opened.focused == "img_discard"


def test_keys_search_find_and_come_back(open_page: Open, large: str) -> None:
    opened = open_page(large)
    keyboard = opened.page.keyboard
    keyboard.press("/")
    keyboard.type("img_discard_1")
    keyboard.press("Enter")
    assert opened.focused == "img_discard_1"
    assert len(opened.shown) == 11
    keyboard.press("f")
    assert opened.focused == "img_discard_10"
    assert opened.page.locator("#wrapper-img_discard_10").get_attribute("open") is not None
    keyboard.press("Escape")
    assert len(opened.shown) == 320
    for _ in range(10):
        keyboard.press("f")
    assert opened.focused == "img_discard_0"


def test_the_panel_of_keys_opens_closes_and_turns_single_keys_off(open_page: Open, text: str) -> None:
    opened = open_page(text)
    opened.page.keyboard.press("?")
    panel = opened.page.get_by_role("dialog", name="Keys")
    assert panel.is_visible()
    assert opened.violations() == []
    opened.page.keyboard.press("Escape")
    assert not panel.is_visible()
    opened.page.get_by_role("button", name="Keys").click()
    panel.get_by_label("single keys").uncheck()
    panel.get_by_role("button", name="Close").click()
    opened.page.keyboard.press("j")
    assert opened.focused == ""


def test_an_address_opens_its_wrapper_whatever_is_filtered(open_page: Open, large: str) -> None:
    opened = open_page(large, address="#wrapper-img_co_unref_7")
    opened.page.locator("summary:focus").wait_for()
    assert opened.focused == "img_co_unref_7"
    opened.page.get_by_label("Verdict", exact=True).select_option("DEADLOCK")
    opened.page.evaluate("location.hash = '#wrapper-img_create_3'")
    opened.page.locator("#wrapper-img_create_3 .numbered").wait_for()
    assert opened.focused == "img_create_3"
    assert opened.page.locator("#wrapper-img_create_3").bounding_box()["y"] < 900


def test_what_is_packed_is_unpacked_when_it_is_opened(open_page: Open, large: str) -> None:
    opened = open_page(large)
    wrapper = opened.page.locator("#wrapper-img_flush_19")
    assert wrapper.locator(".numbered").count() == 0
    wrapper.locator("summary").first.click()
    wrapper.locator(".numbered").wait_for()
    assert "qemu_coroutine_create(img_co_flush_entry, &s)" in wrapper.inner_text()
    assert wrapper.locator(".declaration").inner_text() == "int co_wrapper_mixed img_flush_19(BlockBackend *blk);"
    wrapper.get_by_text("scenarios in 1 build").click()
    assert wrapper.locator(".matrix td.good").count() > 30
    # axe takes its time for three hundred others
    opened.page.locator(".wrapper:not([open])").evaluate_all("all => all.forEach((one) => one.remove())")
    assert opened.violations() == []
