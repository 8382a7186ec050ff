"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/\u0111/g, "d");

  root.classList.add("js");

  // Filter: the ranking's rows, by name or code, with or without accents.
  const filter = $("loc");
  if (filter) {
    const plain = (text) => fold(text).replace(/\s+/g, " ").trim();
    const rows = [...document.querySelectorAll("#bang-hang tbody tr")].map((row) => ({ row, text: plain(row.dataset.ten + " " + row.dataset.ma) }));
    $("cong-cu").hidden = false;
    filter.addEventListener("input", () => {
      const wanted = plain(filter.value);
      let left = 0;
      for (const each of rows) {
        each.row.hidden = !each.text.includes(wanted);
        left += each.row.hidden ? 0 : 1;
      }
      $("loc-ket-qua").textContent = wanted === "" ? "" : left === 0 ? "Không có đơn vị nào tên như vậy." : "Đang hiện " + left + " đơn vị.";
    });
  }

  // Paper: the overview alone, unless every unit is asked for.
  const whole = $("in-het");
  if (whole) {
    const choose = () => root.classList.toggle("in-het", whole.checked);
    whole.addEventListener("change", choose);
    choose();
  }

  // Sort: a heading that can sort becomes a button.
  for (const table of document.querySelectorAll("table[data-sap]")) {
    const heads = [...table.tHead.rows[0].cells];
    heads[0].setAttribute("aria-sort", "ascending");
    heads.forEach((head, column) => {
      if (!head.hasAttribute("data-so") && !head.hasAttribute("data-chu")) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const key = (row) => row.cells[column].dataset.v ?? row.cells[column].textContent.trim();
        const rows = [...table.tBodies[0].rows].map((row, at) => ({ row, at, key: key(row) }));
        const numbers = head.hasAttribute("data-so");
        rows.sort((a, b) => {
          if (numbers && (a.key === "" || b.key === "")) return (a.key === "") - (b.key === "") || a.at - b.at;
          const order = numbers ? Number(a.key) - Number(b.key) : a.key.localeCompare(b.key, "vi");
          return (down ? -order : order) || a.at - b.at;
        });
        table.tBodies[0].append(...rows.map((each) => each.row));
      });
    });
  }

  // One unit at a time: the address says which, or what in it.
  const units = [...document.querySelectorAll(".unit")];
  const bar = $("mot-don-vi");
  const named = (address) => {
    try { return $(decodeURIComponent(address)); } catch { return null; /* An address nobody can read names nothing. */ }
  };
  const isAt = () => {
    const target = location.hash.length > 1 ? named(location.hash.slice(1)) : null;
    const at = units.indexOf(target?.closest(".unit") ?? null);
    root.classList.toggle("one", at >= 0);
    if (bar) bar.hidden = at < 0;
    units.forEach((unit, place) => unit.classList.toggle("now", place === at));
    const way = (link, unit) => {
      link.hidden = !unit;
      if (!unit) return;
      link.href = "#" + unit.id;
      link.lastElementChild.textContent = unit.querySelector("h3").textContent;
    };
    if (at >= 0) {
      way($("don-vi-truoc"), units[at - 1]);
      way($("don-vi-sau"), units[at + 1]);
    }
    return target;
  };
  const goTo = (target) => {
    const unit = target.classList.contains("unit");
    const fold = target.closest("details");
    for (let each = fold; each; each = each.parentElement.closest("details")) each.open = true;
    const row = fold?.classList.contains("c") ? fold : null;
    const head = row ? row.querySelector("summary") : target.querySelector("h2, h3") ?? target;
    if (!row) head.tabIndex = -1;
    head.focus({ preventScroll: true });
    (unit ? bar : row ?? target).scrollIntoView({ behavior: "instant", block: "start" });
  };

  // Every step of the history keeps how far its reader had come: the browser itself looks for the place while it is still hidden.
  history.scrollRestoration = "manual";
  let waits = 0;
  const keep = () => {
    clearTimeout(waits);
    history.replaceState({ y: scrollY }, "");
  };
  addEventListener("scroll", () => {
    clearTimeout(waits);
    waits = setTimeout(keep, 200);
  }, { passive: true });
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    if (!link) return;
    if (link.classList.contains("skip")) {
      event.preventDefault();
      $("noi-dung").focus();
      return;
    }
    keep();
  });
  const show = (from) => {
    clearTimeout(waits);
    const target = isAt();
    const before = history.state?.y;
    if (before !== undefined) {
      scrollTo({ top: before, behavior: "instant" });
      if (from) {
        const links = [...document.querySelectorAll("a[href^='#']")];
        links.find((link) => link.hash === "#" + from && link.checkVisibility?.())?.focus({ preventScroll: true });
      }
    } else if (target) goTo(target);
    else if (from !== undefined) scrollTo({ top: 0, behavior: "instant" });
  };
  addEventListener("hashchange", (event) => show(event.oldURL.split("#")[1] ?? ""));
  show();
  if (location.hash) addEventListener("load", () => show());
  $("in-don-vi").addEventListener("click", () => print());

  // Open or close every explanation of a unit at once.
  for (const unit of units) {
    const all = unit.querySelectorAll("details.c");
    const place = unit.querySelector(".mo-tat-ca");
    if (!all.length || !place) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Mở tất cả giải thích";
    button.addEventListener("click", () => {
      const open = [...all].some((each) => !each.open);
      for (const each of all) each.open = open;
      button.textContent = open ? "Đóng tất cả giải thích" : "Mở tất cả giải thích";
    });
    place.append(button);
  }
})();
