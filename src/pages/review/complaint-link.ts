import { html } from "hono/html";
import { phrase } from "../../core/model/messages/message.ts";
import type { Html, PageSettings } from "../page.ts";

/** A link under words of this answer. */
export type ComplaintLink = (answerId: number) => Html | Promise<Html>;

/** Where a reader can say that these words should not stand there; nothing where nobody would read it. */
export function complaintLink(answerId: number, { texts, language, complainAt }: PageSettings) {
  if (complainAt === undefined) return html``;
  return html` <a class="complain" href="${complainAt(answerId)}" rel="nofollow">${texts.say(language, phrase("complaint-link"))}</a>`;
}
