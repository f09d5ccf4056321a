/**
 * What makes the chat quicker where a browser runs it; without it all works too. Forms are sent without leaving the page, and
 * the question that comes next gets the focus, or the button that was pressed when the same one stands there still.
 */
export const chatScript = `
(() => {
  const find = (selector, root = document) => root.querySelector(selector);
  const status = (name) => { const s = find("#status"); if (s) s.textContent = name ? s.dataset[name] : ""; };
  const at = () => find(".now")?.dataset.place;
  let busy = false;
  const put = (text, url, nth) => {
    const before = at();
    const next = new DOMParser().parseFromString(text, "text/html");
    const chat = find(".chat", next);
    if (!chat) { location.href = url; return; }
    document.documentElement.lang = next.documentElement.lang;
    document.documentElement.dir = next.documentElement.dir;
    document.title = next.title;
    find(".chat").replaceWith(chat);
    history.replaceState(null, "", url);
    ready();
    const now = find(".now");
    const same = nth >= 0 && before === at() && find(".now").querySelectorAll("button")[nth];
    (same || now)?.focus();
    if (!same) now?.scrollIntoView({ block: "start" });
  };
  const send = async (form, button) => {
    if (busy) return;
    busy = true;
    status("wait");
    const nth = [...document.querySelectorAll(".now button")].indexOf(button);
    try {
      const answer = await fetch(form.action, { method: "POST", headers: { "x-chat": "1" }, body: new URLSearchParams(new FormData(form, button)) });
      if (!answer.ok) throw answer;
      put(await answer.text(), answer.headers.get("content-location") ?? answer.url, nth);
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
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.closest(".chat") || !event.submitter) return;
    event.preventDefault();
    send(form, event.submitter);
  });
  ready();
})();
`;
