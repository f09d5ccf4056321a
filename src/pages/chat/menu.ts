import { html } from "hono/html";
import { CHAT_FIELD } from "./chat-fields.ts";
import { hiddenField, type Sending } from "./chat-parts.ts";

const entries = [
  ["language", "command-taal"],
  ["idea", "command-idee"],
  ["my-data", "command-mijngegevens"],
  ["move", "command-verder"],
  ["forget", "command-vergeet"],
  ["stop", "command-stop"],
  ["help", "command-hulp"],
  ["privacy", "command-privacy"],
  ["open", "command-start"],
] as const;

/** What can be asked for at any moment. */
export function menu(means: Sending & { isStall: boolean; say: (key: string) => string }) {
  const { say, isStall, key } = means;
  const buttons = entries.map(
    ([act, label]) => html`<li><button name="${CHAT_FIELD.act}" value="${act}">${say(label)}</button></li>`,
  );
  const next = html`<button class="first" name="${CHAT_FIELD.act}" value="next">${say("button-another")}</button>`;
  return html`<form method="post">${hiddenField(CHAT_FIELD.key, key)}
${isStall ? html`<p>${next}</p>` : ""}
<details><summary>${say("web-menu")}</summary><ul class="menu">${buttons}</ul></details></form>`;
}
