import { html, raw } from "hono/html";
import type { MailLink } from "../../core/browse/hear-back.ts";
import { phrase } from "../../core/model/messages/message.ts";
import { type PageSettings, page } from "../page.ts";
import { CHAT_FIELD } from "./chat-fields.ts";

/** Asks before anything happens: a link in a mail may be followed by a machine. */
export function mailPage({ isConfirmed, language }: MailLink, given: PageSettings): string {
  const say = (key: string) => given.texts.say(language, phrase(key));
  const title = say("mail-title");
  const button = (act: string, key: string, isFirst: boolean) =>
    html`<p><button${isFirst ? raw(' class="first"') : ""} name="${CHAT_FIELD.act}" value="${act}">${say(key)}</button></p>`;
  const main = html`<div class="chat"><h1>${title}</h1>
<p>${say(isConfirmed ? "mail-confirmed" : "mail-how")}</p>
<form method="post">${isConfirmed ? "" : button("confirm", "mail-yes", true)}${button("stop", "mail-no", false)}</form></div>`;
  return page(title, main, { ...given, language }, "not-everybody");
}
