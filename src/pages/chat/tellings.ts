import { html } from "hono/html";

const tellings = [
  "move-unknown",
  "move-too-often",
  "mail-asked",
  "mail-unfit",
  "mail-closed",
  "web-not-known",
  "web-no-cookie",
] as const;

/** A word on what somebody asked that is in no conversation: the address of the page names it. */
export type Telling = (typeof tellings)[number];

export function telling(word: string | null, say: (key: string) => string) {
  const known = tellings.find((each) => each === word);
  return known ? html`<p class="notice" role="status" id="told" tabindex="-1">${say(known)}</p>` : "";
}
