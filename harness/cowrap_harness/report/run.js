/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The list of wrappers: filter, search, order, keys, addresses, and unpacking what is opened. */
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const list = byId("wrappers");
  const help = byId("help");

  function showHelp() {
    help.showModal();
    help.querySelector("button").focus();
  }

  byId("keys").addEventListener("click", showHelp);
  if (!list) return;
  const groups = [...list.children];
  const rows = groups.flatMap((group) => [...group.children]);
  const inGroup = groups[0].children.length;
  const gravity = new Map(rows.map((row, place) => [row, place]));
  const choices = ["verdict", "mark", "cause"].map(byId).filter(Boolean);
  const search = byId("search");
  const textOf = (row, part) => row.querySelector(part)?.textContent ?? "";

  /* What is packed: blocks of bodies, each unpacked once. */
  const blocks = [...document.querySelectorAll("script.block")];
  const unpacked = new Map();

  async function unpack(number) {
    const bytes = Uint8Array.from(atob(blocks[number].textContent), (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return JSON.parse(await new Response(stream).text());
  }

  async function fill(row) {
    const rest = row.querySelector(".packed");
    if (!rest || rest.dataset.asked) return;
    rest.dataset.asked = "yes";
    const number = Number(rest.dataset.block);
    if (!unpacked.has(number)) unpacked.set(number, unpack(number));
    try {
      rest.innerHTML = (await unpacked.get(number))[Number(rest.dataset.at)];
      window.startSequences(rest);
    } catch {
      rest.textContent = "This browser cannot unpack it; the JSON report of the run has it all.";
    }
  }

  list.addEventListener("toggle", (event) => {
    if (event.target.open && event.target.classList.contains("wrapper")) fill(event.target);
  }, true);

  /* Filter and search. */
  let index = null;

  function searched(row) {
    index ??= new Map(rows.map((one) => {
      const parts = [".name", ".mark", ".where", ".declaration"].map((part) => textOf(one, part));
      return [one, parts.join(" ").replace(/\s+/g, " ").toLowerCase()];
    }));
    return index.get(row);
  }

  function fits(row, words) {
    return choices.every(({ id, value }) => {
      if (!value) return true;
      return id === "cause" ? row.dataset.causes.split("\n").includes(value) : row.dataset[id] === value;
    }) && words.every((word) => searched(row).includes(word));
  }

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const shown = fits(row, words);
      count += shown;
      if (row.hidden === shown) row.hidden = !shown;
    }
    for (const group of groups) group.hidden = [...group.children].every((row) => row.hidden);
    const all = rows.length.toLocaleString("en");
    const what = rows.length === 1 ? "wrapper" : "wrappers";
    byId("matches").textContent = count === rows.length ? `${all} ${what}` : `${count.toLocaleString("en")} of ${all} ${what}`;
  }

  function reset() {
    search.value = "";
    for (const choice of choices) choice.value = "";
    filter();
  }

  const keysOf = {
    gravity: (row) => gravity.get(row),
    number: (row) => Number(row.dataset.number),
    name: (row) => textOf(row, ".name"),
    mark: (row) => row.dataset.mark,
  };

  function order(what) {
    const key = new Map(rows.map((row) => [row, keysOf[what](row)]));
    rows.sort((a, b) => {
      const [x, y] = [key.get(a), key.get(b)];
      return x < y ? -1 : x > y ? 1 : gravity.get(a) - gravity.get(b);
    });
    groups.forEach((group, place) => group.replaceChildren(...rows.slice(place * inGroup, (place + 1) * inGroup)));
    filter();
  }

  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 80);
  });
  for (const choice of choices) choice.addEventListener("change", filter);
  byId("order").addEventListener("change", (event) => order(event.target.value));
  byId("reset").addEventListener("click", reset);

  /* Keys. */
  let current = null;
  list.addEventListener("focusin", (event) => { current = event.target.closest(".wrapper"); });

  function go(step, wanted = () => true) {
    const shown = rows.filter((row) => !row.hidden && (row === current || wanted(row)));
    if (!shown.length) return null;
    const at = shown.indexOf(current);
    const next = at < 0 ? shown[step > 0 ? 0 : shown.length - 1] : shown[at + step] ?? (wanted.length ? shown.find(wanted) : null);
    if (!next || !wanted(next)) return null;
    next.querySelector("summary").focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
    return next;
  }

  function nextTold() {
    const row = go(1, (one) => "told" in one.dataset);
    if (row) {
      row.open = true;
      row.scrollIntoView({ block: "start" });
    }
  }

  const actions = {
    "/": () => { search.focus(); search.select(); },
    "?": showHelp,
    j: () => go(1),
    k: () => go(-1),
    o: () => { if (current) current.open = !current.open; },
    f: nextTold,
  };

  function onArrow(event) {
    if (!event.target.matches?.(".wrapper > summary")) return;
    event.preventDefault();
    go(event.key === "ArrowDown" ? 1 : -1);
  }

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const typing = event.target.matches?.("input:not([type=checkbox]), select, textarea");
    if (event.key === "Escape" && (!typing || event.target === search)) {
      reset();
    } else if (event.target === search && ["ArrowDown", "Enter"].includes(event.key)) {
      event.preventDefault();
      filter();
      current = null;
      go(1);
    } else if (!typing && event.key.startsWith("Arrow")) {
      onArrow(event);
    } else if (!typing && byId("single").checked && Object.hasOwn(actions, event.key)) {
      event.preventDefault();
      actions[event.key]();
    }
  });

  /* Addresses: #wrapper-NAME opens that wrapper. */
  function follow() {
    const row = byId(decodeURIComponent(location.hash.slice(1)))?.closest(".wrapper");
    if (!row) return;
    if (row.hidden) reset();
    row.open = true;
    row.querySelector("summary").focus({ preventScroll: true });
    row.scrollIntoView({ block: "start" });
  }

  addEventListener("hashchange", follow);
  for (const row of rows) if (row.open) fill(row);
  follow();
  // A browser that has loaded a page goes to its address by itself, and takes the focus away.
  addEventListener("load", () => requestAnimationFrame(follow));

  /* On paper, what is told is open. */
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = rows.filter((row) => "told" in row.dataset && !row.open);
    for (const row of closed) row.open = true;
  });
  addEventListener("afterprint", () => { for (const row of closed) row.open = false; });
})();
