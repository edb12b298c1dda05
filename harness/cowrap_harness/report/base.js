/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The theme: the system's, or the one that was chosen in this page, kept where the browser lets a file keep anything. */
(() => {
  "use strict";
  const root = document.documentElement;
  const themes = ["system", "dark", "light"];
  root.classList.add("has-script");

  function kept() {
    try { return localStorage.getItem("cowrap-theme"); } catch { return null; }
  }

  function show(theme) {
    if (theme === "system") root.removeAttribute("data-theme"); else root.dataset.theme = theme;
    const button = document.getElementById("theme");
    if (button) button.textContent = `Theme: ${theme}`;
  }

  let theme = themes.includes(kept()) ? kept() : "system";
  show(theme);
  document.addEventListener("DOMContentLoaded", () => {
    show(theme);
    document.getElementById("theme").addEventListener("click", () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      show(theme);
      try { localStorage.setItem("cowrap-theme", theme); } catch { /* then it holds until the page is closed */ }
    });
  });
})();
