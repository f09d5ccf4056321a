import { html } from "hono/html";
import type { Html } from "../page.ts";
import { CHAT_FIELD } from "./chat-fields.ts";

/** What every form of the chat brings along. */
export type Sending = { key: string };

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
