import { html, raw } from "hono/html";
import type { Talk } from "../../core/browse/read-chat.ts";
import { phrase } from "../../core/model/messages/message.ts";
import type { ScreenMessage } from "../../core/model/messages/screen.ts";
import type { Html, PageSettings } from "../page.ts";
import { CHAT_FIELD, LONGEST_WORDS } from "./chat-fields.ts";
import { chatPage, hiddenField, paragraphs, type Scripted, type Sending, statusLine, trap } from "./chat-parts.ts";
import { mailForm } from "./mail-form.ts";
import { menu } from "./menu.ts";
import { telling } from "./tellings.ts";

/** `waits`: how often this page was loaded again because the answer did not stand there yet. `again`: where it is next. */
export type Looking = Sending &
  Scripted & {
    waits: number;
    again: string;
    isStall: boolean;
    asksMail: boolean;
    told: string | null;
  };
type Said = ScreenMessage & { type: "said" };
type Means = Looking & { say: (key: string) => string };
type Part = Html | Promise<Html>;

const MOST_WAITS = 5;

/** The conversation: what was said, and below it the one thing to do now. */
export function talkPage(talk: Talk, looking: Looking, given: PageSettings): string {
  const settings = { ...given, language: talk.language };
  const say = (key: string) => settings.texts.say(talk.language, phrase(key));
  const means = { ...looking, say };
  const { before, now, aside, notice } = arranged(talk);
  const isWaiting = talk.messages.at(-1)?.type === "own" && looking.waits < MOST_WAITS;
  const main = html`${isWaiting ? html`<meta http-equiv="refresh" content="2;url=${looking.again}">` : ""}
<div class="chat">
<h1 dir="auto">${talk.title}</h1>
${before.length > 0 ? html`<section class="before" aria-label="${say("web-above")}"><ol>${before.map((each, i) => earlier(each, i === 0 ? talk.title : undefined, settings.municipality, means))}</ol></section>` : ""}
${statusLine(say, isWaiting)}
${notice ? html`<div class="notice" role="status">${paragraphs(notice.text)}</div>` : ""}
${isWaiting ? "" : present(now, aside, talk, means)}
${telling(looking.told, say)}
${looking.asksMail ? mailForm(means) : ""}
${talk.another === undefined || looking.isStall ? "" : anotherForm(talk.another, now?.place ?? 0, means)}
${menu(means)}
</div>`;
  return chatPage(talk.title, main, looking, settings);
}

/**
 * What stands open is what we said last, or the question before it where that asks nothing (`aside`); a notice is worth reading
 * only right after it was given.
 */
function arranged({ messages, standing }: Talk) {
  const last = messages.at(-1);
  const notice = last?.type === "notice" ? last : undefined;
  const rest = messages.filter(({ type }) => type !== "notice");
  const said = rest.filter((message) => message.type === "said");
  const newest = said.at(-1);
  const now = said.find(({ place }) => place === standing) ?? newest;
  const aside = newest === now ? undefined : newest;
  return { notice, now, aside, before: rest.filter((message) => message !== now && message !== aside) };
}

/** What the page is called need not be said again right below it. */
function below(title: string | undefined, text: string): string {
  const heading = `${title}\n\n`;
  return text.startsWith(heading) ? text.slice(heading.length) : text;
}

function earlier(message: ScreenMessage, title: string | undefined, town: string, means: Means): Part {
  if (message.type === "file")
    return html`<li><p><a href="?file=${message.place}" download="${message.name}">${means.say("web-file")}</a></p></li>`;
  if (message.type !== "said")
    return html`<li class="own"><p class="who">${means.say("web-you")}</p>${paragraphs(message.text)}</li>`;
  return html`<li><p class="who">${town}</p>${paragraphs(below(title, message.text))}${buttonsOf(message, means, false)}</li>`;
}

function present(now: Said | undefined, aside: Said | undefined, talk: Talk, means: Means): Part {
  if (!now) return html``;
  return html`<section class="now" id="now" tabindex="-1" data-place="${now.place}" aria-labelledby="now-title">
<h2 id="now-title">${means.say(isAtRest(now, talk) ? "web-done" : "web-now")}</h2>
${aside ? html`<div class="notice">${paragraphs(aside.text)}${buttonsOf(aside, means, false)}</div>` : ""}
${paragraphs(now.text)}
${talk.expected === "words" ? writing(now.place, "web-write", means) : ""}
${buttonsOf(now, means, talk.expected !== "words")}
${talk.expected === "place" ? locating(now.place, means) : ""}
${talk.expected === "words" ? "" : html`<details><summary>${means.say("web-write-else")}</summary>${writing(now.place, "web-write-else", means)}</details>`}
</section>`;
}

/** Whether the last word is that they are done, and nothing is asked. */
function isAtRest({ buttons }: Said, { isDone, expected }: Talk): boolean {
  return isDone && expected !== "words" && buttons.flat().some(({ data }) => data.endsWith(":_add"));
}

/** For who shares a browser: what becomes of who was there first is said before it happens. */
function anotherForm(data: string, place: number, means: Means): Part {
  return html`<details><summary>${means.say("web-another")}</summary><form method="post">${fields(place, means)}
<p>${means.say("web-another-how")}</p>
<p>${means.say("web-another-count")}</p>
<p><button name="${CHAT_FIELD.press}" value="${data}">${means.say("web-another-begin")}</button></p></form></details>`;
}

/** Options look alike; what goes on stands out, and what leads past the question stands back. */
function buttonsOf({ buttons, place }: Said, means: Means, hasFirst: boolean): Part {
  if (buttons.length === 0) return html``;
  const rows = buttons.map((row, i) => {
    const all = row.map(({ label, data }) => {
      const look = isAside(data)
        ? ' class="aside"'
        : isForward(data) || (hasFirst && i === 0 && isSign(data))
          ? ' class="first"'
          : "";
      return html`<button name="${CHAT_FIELD.press}" value="${data}"${raw(look)} dir="auto">${label}</button>`;
    });
    return row.length > 1 ? html`<div class="row">${all}</div>` : all;
  });
  return html`<form method="post">${fields(place, means)}${rows}</form>`;
}

/** What is no option begins with a sign that no option has. */
const isSign = (data: string) => /:_[a-z-]+$/.test(data);
const isForward = (data: string) => /:_(begin|begin-read|begin-late|finish|remark|right)$/.test(data);
const isAside = (data: string) => /:_(skip|back|keep|no-remark|again|no)$/.test(data);

function writing(place: number, label: "web-write" | "web-write-else", means: Means): Part {
  const id = label === "web-write" ? "words" : "other-words";
  return html`<form method="post">${fields(place, means)}${trap(means.say("web-trap"))}
<label for="${id}">${means.say(label)}</label>
<textarea id="${id}" name="${CHAT_FIELD.text}" rows="4" maxlength="${LONGEST_WORDS}" required dir="auto"></textarea>
<p><button class="first" name="${CHAT_FIELD.act}" value="write">${means.say("web-send")}</button></p></form>`;
}

/** Only with a script can a browser tell where it is, and only when it is asked to. */
function locating(place: number, means: Means): Part {
  return html`<form method="post">${fields(place, means)}${hiddenField(CHAT_FIELD.latitude, "")}${hiddenField(CHAT_FIELD.longitude, "")}
<button name="${CHAT_FIELD.act}" value="locate" data-locate hidden>${means.say("web-locate")}</button></form>`;
}

function fields(place: number, { key }: Sending) {
  return [hiddenField(CHAT_FIELD.key, key), hiddenField(CHAT_FIELD.place, String(place))];
}
