import { html } from "hono/html";
import { phrase } from "../core/model/message.ts";
import type { PageSettings } from "./page.ts";

/** Where a reader can say that these words should not stand there; nothing where nobody would read it. */
export function complaintLink(answerId: number, { texts, language, complainAt }: PageSettings) {
  if (complainAt === undefined) return html``;
  return html` <small><a href="${complainAt}/${answerId}" rel="nofollow">${texts.say(language, phrase("complaint-link"))}</a></small>`;
}
