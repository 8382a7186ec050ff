"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/\u0111/g, "d");

  // Filter: rows of every table that lists the units.
  const filter = $("loc");
  if (filter) {
    $("cong-cu").hidden = false;
    filter.addEventListener("input", () => {
      const wanted = fold(filter.value.trim());
      let left = 0;
      for (const row of document.querySelectorAll("tr[data-ten]")) {
        row.hidden = wanted !== "" && !fold(row.dataset.ten).includes(wanted);
        left += !row.hidden && row.closest("#bang-hang") ? 1 : 0;
      }
      $("loc-ket-qua").textContent = wanted === "" ? "" : "Đang hiện " + left + " đơn vị.";
    });
  }

  // Sort: a heading that can sort becomes a button.
  for (const table of document.querySelectorAll("table[data-sap]")) {
    const heads = [...table.tHead.rows[0].cells];
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

  // One unit at a time: the address says which.
  const units = [...document.querySelectorAll(".unit")];
  const bar = $("mot-don-vi");
  const show = (focus) => {
    let wanted = "";
    try { wanted = decodeURIComponent(location.hash.slice(1)); } catch { /* An address nobody can read shows everything. */ }
    const at = units.findIndex((unit) => unit.id === wanted);
    root.classList.toggle("one", at >= 0);
    if (bar) bar.hidden = at < 0;
    units.forEach((unit, place) => unit.classList.toggle("now", place === at));
    if (at < 0) return;
    const next = (link, unit) => {
      link.hidden = !unit;
      if (unit) link.href = "#" + unit.id;
    };
    next($("don-vi-truoc"), units[at - 1]);
    next($("don-vi-sau"), units[at + 1]);
    if (focus) {
      const head = units[at].querySelector("h3");
      head.tabIndex = -1;
      head.focus({ preventScroll: true });
    }
    window.scrollTo(0, 0);
  };
  addEventListener("hashchange", () => show(true));
  show(false);

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
