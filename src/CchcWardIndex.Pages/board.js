"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const box = $("tu-lam-moi");
  const said = $("tinh-trang-lam-moi");
  $("lam-moi").hidden = false;

  // Part by part, and only what has changed: whoever reads or has the focus inside is not disturbed.
  const renew = async () => {
    let fresh;
    try {
      const answer = await fetch(location.pathname, { cache: "no-store" });
      if (!answer.ok) throw new Error();
      fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch {
      said.textContent = "Chưa lấy được số liệu mới; chương trình có thể đang dừng. Trang sẽ tự thử lại.";
      return;
    }
    let changed = false;
    for (const part of document.querySelectorAll("[data-phan]")) {
      const now = fresh.querySelector("[data-phan='" + part.dataset.phan + "']");
      if (!now || now.innerHTML === part.innerHTML) continue;
      const aside = [...part.querySelectorAll(".scroll")].map((each) => ({ id: each.id, left: each.scrollLeft }));
      const focus = part.contains(document.activeElement) ? document.activeElement.id : "";
      part.replaceChildren(...[...now.childNodes].map((node) => document.importNode(node, true)));
      for (const each of aside) $(each.id)?.scrollTo({ left: each.left, behavior: "instant" });
      if (focus && $(focus)) $(focus).focus({ preventScroll: true });
      changed ||= part.dataset.phan !== "gio";
    }
    said.textContent = changed ? "Số liệu vừa thay đổi." : "";
  };
  setInterval(() => { if (box.checked && !document.hidden) renew(); }, 30000);
  document.addEventListener("visibilitychange", () => { if (box.checked && !document.hidden) renew(); });
})();
