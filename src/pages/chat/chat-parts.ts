import { html, raw } from "hono/html";
import { type Html, inPlace, type PageSettings, page } from "../page.ts";
import { CHAT_FIELD } from "./chat-fields.ts";

/** What every form of the chat brings along. */
export type Sending = { key: string };

/** `script`: none where that runs already, and puts this in the place of what stands there. */
export type Scripted = { script: string | undefined };

export function chatPage(
  title: string,
  main: Html | Promise<Html>,
  { script }: Scripted,
  settings: PageSettings,
): string {
  if (script === undefined) return inPlace(title, main, settings);
  const whole = html`${main}
<script>${raw(script)}</script>`;
  return page(title, whole, settings, "not-everybody");
}

/** Where our script says how it goes. */
export function statusLine(say: (key: string) => string, isWaiting = false) {
  return html`<p id="status" role="status" data-wait="${say("web-wait")}" data-failed="${say("web-failed")}" data-refused="${say("web-not-saved")}" data-lost="${say("web-not-located")}">${isWaiting ? say("web-wait") : ""}</p>`;
}

export function hiddenField(name: string, value: string): Html | Promise<Html> {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

/** Paragraphs of a message; each has the direction of its own words. */
export function paragraphs(text: string) {
  return text.split(/\n{2,}/).map((part) => html`<p dir="auto">${part}</p>`);
}

/** Out of sight, and out of the way of who reads by ear or goes by keyboard. */
export function trap(label: string) {
  return html`<div class="trap" aria-hidden="true"><label>${label} <input type="text" name="${CHAT_FIELD.trap}" tabindex="-1" autocomplete="off"></label></div>`;
}
