// SPDX-License-Identifier: GPL-2.0-or-later
// Steps through the events of each picture: the current one is marked in the diagram, in the list and in the C text at once.
"use strict";
(function () {
  function into(box, item) {
    if (!box || !item) return;
    const outer = box.getBoundingClientRect(), inner = item.getBoundingClientRect();
    const above = inner.top - outer.top - 60, below = inner.bottom - outer.bottom + 60;
    if (above < 0) box.scrollTop += above;
    else if (below > 0) box.scrollTop += below;
  }

  function across(box, row) {
    if (!box || !row) return;
    const outer = box.getBoundingClientRect();
    const parts = Array.from(row.querySelectorAll(".sequence-shape, .sequence-line, .sequence-label"), (part) => part.getBoundingClientRect());
    const left = Math.min(...parts.map((part) => part.left)) - 24, right = Math.max(...parts.map((part) => part.right)) + 12;
    if (left < outer.left) box.scrollLeft += left - outer.left;
    else if (right > outer.right) box.scrollLeft += Math.min(right - outer.right, left - outer.left);
  }

  function stepper(section) {
    const events = Array.from(section.querySelectorAll(".sequence-events [data-event]"));
    const rows = Array.from(section.querySelectorAll(".sequence-picture .sequence-row"));
    const bands = Array.from(section.querySelectorAll(".sequence-picture .sequence-band"));
    const lines = Array.from(section.querySelectorAll(".sequence-source [data-line]"));
    const [picture, list, source] = ["picture", "events", "source"].map((name) => section.querySelector(".sequence-" + name));
    const status = section.querySelector(".sequence-now");
    const [broken, parts] = ["data-broken", "data-parts"].map((name) => events.findIndex((event) => event.hasAttribute(name)));
    const start = broken >= 0 ? broken : parts >= 0 ? parts : events.length - 1;
    const bar = section.querySelector(".sequence-bar");
    let at = -1;

    function rowOf(place) {
      return rows.findIndex((row) => Number(row.dataset.first) <= place && place <= Number(row.dataset.last));
    }

    function mark(items, chosen) {
      items.forEach((item) => item.classList.toggle("sequence-here", item === chosen));
    }

    function go(to, quietly) {
      at = Math.max(0, Math.min(events.length - 1, to));
      const event = events[at], place = Number(event.dataset.event);
      const number = rowOf(place), row = rows[number], line = lines.find((one) => one.dataset.line === event.dataset.line);
      events.forEach((one) => { if (one === event) one.setAttribute("aria-current", "step"); else one.removeAttribute("aria-current"); });
      mark(rows, row);
      mark(bands, bands[number]);
      mark(lines, line);
      into(list, event);
      into(picture, row);
      across(picture, row);
      into(source, line);
      if (!quietly) status.textContent = "Event " + (place + 1) + ": " + event.textContent.trim().replace(/\s+/g, " ");
    }

    const moves = {
      first: () => go(0), last: () => go(events.length - 1), back: () => go(at - 1), on: () => go(at + 1),
      broken: () => {
        go(broken < 0 ? events.length - 1 : broken);
        if (broken < 0) picture.scrollTop = picture.scrollHeight;
      },
    };
    const keys = { ArrowDown: "on", ArrowRight: "on", ArrowUp: "back", ArrowLeft: "back", Home: "first", End: "last" };

    bar.hidden = false;
    bar.addEventListener("click", (event) => {
      const button = event.target.closest("[data-go]");
      if (button) moves[button.dataset.go]();
    });
    section.addEventListener("keydown", (event) => {
      const move = keys[event.key];
      const scrolls = event.target === picture || event.target === source;
      if (!move || event.ctrlKey || event.altKey || event.metaKey || (scrolls && event.key.length > 1)) return;
      event.preventDefault();
      event.stopPropagation();
      moves[move]();
    });
    section.addEventListener("click", (event) => {
      const row = event.target.closest(".sequence-row"), item = event.target.closest("[data-event]");
      if (row) go(events.findIndex((one) => Number(one.dataset.event) >= Number(row.dataset.first)));
      else if (item) go(events.indexOf(item));
    });
    // in a page with many findings, and where they are folded, only once there is something to scroll
    new IntersectionObserver((entries, watch) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      if (at < 0) go(start, true);
    }).observe(section);
  }

  // for what a page puts in later too
  window.startSequences = (root) => root.querySelectorAll(".sequence").forEach((section) => {
    if (section.dataset.started) return;
    section.dataset.started = "yes";
    stepper(section);
  });
  window.startSequences(document);
})();
