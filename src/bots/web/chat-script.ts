import { AT_ONCE, KEEPS_COOKIES } from "./at-once.ts";

/**
 * What makes the chat quicker where a browser runs it; without it all works too. Forms are sent without leaving the page, and
 * the question that comes next gets the focus, or a word on what was sent, or the button that was pressed when the same one
 * stands there still. A tap that comes twice is one: the second would be on what stands there next. Where a form is refused, the
 * page says why, and keeps what was typed.
 */
export const chatScript = `
(() => {
  const find = (selector, root = document) => root.querySelector(selector);
  const status = (name) => { const s = find("#status"); if (s) s.textContent = name ? s.dataset[name] : ""; };
  const at = () => find(".now")?.dataset.place;
  let busy = false;
  let waiting;
  const put = (text, url, nth) => {
    const before = at();
    const next = new DOMParser().parseFromString(text, "text/html");
    const chat = find(".chat", next);
    const isOtherLanguage = next.documentElement.lang !== document.documentElement.lang;
    if (!chat || isOtherLanguage) { history.replaceState(null, "", url); location.reload(); return; }
    document.title = next.title;
    find(".chat").replaceWith(chat);
    history.replaceState(null, "", url);
    ready();
    const [, seconds, again] = /^(\\d+);url=(.*)$/.exec(find("meta[http-equiv=refresh]", next)?.content) ?? [];
    if (again) waiting = setTimeout(() => location.replace(again), seconds * 1000);
    const now = find("#told") ?? find(".now");
    const same = nth >= 0 && before === at() && find(".now").querySelectorAll("button")[nth];
    (same || now)?.focus();
    if (!same) now?.scrollIntoView({ block: "start" });
  };
  const refuse = (text, url, nth) => {
    const why = find(".chat", new DOMParser().parseFromString(text, "text/html"));
    const s = find("#status");
    if (!why) status("refused");
    else if (s) s.textContent = [...why.querySelectorAll("h1, h1 + p")].map((each) => each.textContent).join(". ");
    else put(text, url, nth);
  };
  const keepsCookies = () => {
    try {
      document.cookie = "kept=1; SameSite=Lax";
      const isKept = document.cookie.includes("kept=1");
      document.cookie = "kept=; Max-Age=0";
      return isKept;
    } catch { return false; }
  };
  const send = async (form, button) => {
    if (busy) return;
    busy = true;
    clearTimeout(waiting);
    status("wait");
    const nth = [...document.querySelectorAll(".now button")].indexOf(button);
    try {
      const answer = await fetch(form.action, { method: "POST", headers: { "${AT_ONCE}": keepsCookies() ? "${KEEPS_COOKIES}" : "1" }, body: new URLSearchParams(new FormData(form, button)) });
      const text = await answer.text();
      const where = answer.headers.get("content-location");
      if (answer.ok || where !== null) put(text, where ?? answer.url, nth);
      else refuse(text, answer.url, nth);
    } catch { status("failed"); }
    busy = false;
  };
  const ready = () => {
    const locate = find("[data-locate]");
    if (!locate || !navigator.geolocation) return;
    locate.hidden = false;
    locate.onclick = (event) => {
      event.preventDefault();
      navigator.geolocation.getCurrentPosition(({ coords }) => {
        const { form } = locate;
        form.lat.value = coords.latitude;
        form.lon.value = coords.longitude;
        send(form, locate);
      }, () => status("lost"));
    };
  };
  let last = { timeStamp: -Infinity };
  document.addEventListener("click", (event) => {
    const isNear = (side) => Math.abs(event[side] - last[side]) < 20;
    const isQuick = event.timeStamp - last.timeStamp < 500 && isNear("clientX") && isNear("clientY");
    const isAgain = event.detail > 1 || (event.detail === 1 && event.pointerType !== "mouse" && isQuick);
    if (isAgain && event.target.closest(".chat button")) event.preventDefault();
    last = event;
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.closest(".chat") || !event.submitter) return;
    event.preventDefault();
    send(form, event.submitter);
  });
  ready();
})();
`;
