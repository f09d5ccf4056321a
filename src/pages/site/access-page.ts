import { html } from "hono/html";
import type { Purpose } from "../../core/model/consultation/access.ts";
import { phrase } from "../../core/model/messages/message.ts";
import { type PageSettings, page } from "../page.ts";

/** Why a page does not open: its link is spent or over, its session ended, or a form came from elsewhere. */
export type Closed = `review-${"gone" | "ended" | "strange"}` | "answers-gone";

/** One button: who only looks at a link, as a program that shows previews does, does not spend it. */
export function openPage(purpose: Purpose, settings: PageSettings): string {
  const words = wordsOf(settings);
  const main = html`<h1>${words(`${purpose}-title`)}</h1>
<p>${words(`${purpose}-how`)}</p>
<form method="post"><button type="submit" class="first">${words(`${purpose}-button`)}</button></form>`;
  return page(words(`${purpose}-title`), main, settings, "not-everybody");
}

/** Says kindly what to do. `onward` leads to the page for who came in before. */
export function closedPage(closed: Closed, settings: PageSettings, onward: string | undefined = undefined): string {
  const words = wordsOf(settings);
  const main = html`<h1>${words(`${closed}-title`)}</h1>
<p>${words(closed)}</p>
${onward === undefined ? "" : html`<p><a href="${onward}">${words("onward")}</a></p>`}`;
  return page(words(`${closed}-title`), main, settings, "not-everybody");
}

function wordsOf({ texts, language }: PageSettings) {
  return (key: string) => texts.say(language, phrase(`access-${key}`));
}
