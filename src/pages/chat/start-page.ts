import { html, raw } from "hono/html";
import type { StartCard } from "../../core/browse/read-chat.ts";
import { languageName } from "../../core/model/language.ts";
import { phrase } from "../../core/model/messages/message.ts";
import type { PageSettings } from "../page.ts";
import { CHAT_FIELD } from "./chat-fields.ts";
import { chatPage, hiddenField, paragraphs, type Scripted, type Sending, statusLine, trap } from "./chat-parts.ts";
import { telling } from "./tellings.ts";

/** Where somebody came from, and whether somebody helps them: kept on the page until they begin. */
export type Coming = Sending & Scripted & { source: string | undefined; isHelped: boolean; told: string | null };

/** The promise, and the button with which a conversation begins. Nothing is kept of who reads this. */
export function startPage(card: StartCard, coming: Coming, given: PageSettings): string {
  const settings = { ...given, language: card.language };
  const say = (key: string) => settings.texts.say(card.language, phrase(key));
  const { isHelped, source, key } = coming;
  const helping = card.takesPart
    ? ""
    : html`<label class="tick"><input type="checkbox" name="${CHAT_FIELD.helper}" value="1"${isHelped ? raw(" checked") : ""}> <span>${say("button-helper")}</span></label>`;
  const left = card.left.flatMap((message) =>
    "text" in message ? [html`<div class="notice" role="status">${paragraphs(message.text)}</div>`] : [],
  );
  const main = html`<div class="chat">
${languageLinks(card, coming, say("button-language"))}
${telling(coming.told, say)}${left}
${paragraphs(card.promise).map((each, i) => (i === 0 ? html`<h1 dir="auto">${card.title}</h1>` : each))}
<details><summary>${say("button-read-first")}</summary>${paragraphs(card.more).slice(1)}</details>
${statusLine(say)}
<form method="post">
${hiddenField(CHAT_FIELD.key, key)}${hiddenField(CHAT_FIELD.language, card.language)}${source === undefined ? "" : hiddenField(CHAT_FIELD.source, source)}
${trap(say("web-trap"))}
${helping}
<p><button class="first" name="${CHAT_FIELD.act}" value="begin">${say(card.takesPart ? "web-go-on" : "button-begin")}</button></p>
</form>
<p>${say("web-cookie")}</p>
${card.takesPart ? "" : bringing(key, coming.told?.startsWith("move-") ?? false, say)}
</div>`;
  return chatPage(card.title, main, coming, settings);
}

/** For who began elsewhere. */
function bringing(key: string, isOpen: boolean, say: (key: string) => string) {
  return html`<details${isOpen ? raw(" open") : ""}><summary>${say("web-bring")}</summary><form method="post">${hiddenField(CHAT_FIELD.key, key)}
<label for="code">${say("web-bring-words")}</label>
<input type="text" id="code" name="${CHAT_FIELD.text}" maxlength="80" required lang="nl" autocomplete="off" autocapitalize="off" spellcheck="false" dir="ltr">
<p><button name="${CHAT_FIELD.act}" value="bring">${say("web-go-on")}</button></p></form></details>`;
}

function languageLinks({ language, languages }: StartCard, { source, isHelped }: Coming, label: string) {
  const links = languages
    .filter((each) => each !== language)
    .map((each) => {
      const query = new URLSearchParams({
        [CHAT_FIELD.language]: each,
        ...(source !== undefined && { source }),
        ...(isHelped && { helper: "" }),
      });
      return html`<li><a href="?${query}" lang="${each.replace("-simple", "")}" hreflang="${each.replace("-simple", "")}">${languageName(each)}</a></li>`;
    });
  return html`<nav aria-label="${label}"><ul>${links}</ul></nav>`;
}
