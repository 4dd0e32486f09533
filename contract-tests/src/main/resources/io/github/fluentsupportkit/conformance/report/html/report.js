"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const filter = document.getElementById("filter");
  const filtered = document.getElementById("filtered");
  const tools = all(".tool");

  const apply = () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const off = new Set(tools.filter((t) => t.getAttribute("aria-pressed") === "false").map((t) => t.dataset.kind));
    let shown = 0;
    const items = all("[data-filter]");
    for (const item of items) {
      const text = item.textContent.toLowerCase();
      const fits = words.every((word) => text.includes(word)) && !off.has(item.dataset.kind);
      item.hidden = !fits;
      if (fits) shown++;
    }
    filtered.hidden = words.length === 0;
    filtered.textContent = words.length === 0 ? "" : shown + " of " + items.length + " findings, checks and requests have this text.";
    const requests = document.querySelector(".all-requests");
    if (words.length > 0 && requests) requests.open = true;
  };
  filter.addEventListener("input", apply);
  tools.forEach((tool) => tool.addEventListener("click", () => {
    tool.setAttribute("aria-pressed", String(tool.getAttribute("aria-pressed") === "false"));
    apply();
  }));

  // What a link leads to may be folded or filtered away.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let e = target; e; e = e.parentElement) {
      if (e.tagName === "DETAILS") e.open = true;
      if (e.dataset.filter !== undefined) e.hidden = false;
    }
    const own = target.querySelector(":scope > details");
    if (own) own.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  const openAll = document.getElementById("open-all");
  if (openAll) openAll.addEventListener("click", () => {
    const folded = all(".finding > details");
    const open = folded.some((d) => !d.open);
    folded.forEach((d) => { d.open = open; });
    openAll.textContent = open ? "Close all" : "Open all";
  });

  all(".copy").forEach((button) => button.addEventListener("click", async () => {
    const code = button.parentElement.querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(code);
      button.textContent = "Press Ctrl-C";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  }));

  document.getElementById("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      filter.focus();
    } else if (event.key === "Escape" && document.activeElement === filter) {
      filter.value = "";
      apply();
    }
  });

  // Paper has no folds.
  addEventListener("beforeprint", () => all(".finding > details").forEach((d) => { d.open = true; }));
})();
