import { html } from "hono/html";
import { CHAT_FIELD } from "./chat-fields.ts";
import { hiddenField, type Sending } from "./chat-parts.ts";

type Means = Sending & { say: (key: string) => string };

/** An address to hear back at, used for nothing else. */
export function mailForm({ key, say }: Means) {
  return html`<details><summary>${say("mail-offer")}</summary><form method="post">${hiddenField(CHAT_FIELD.key, key)}
<p>${say("mail-only")}</p>
<label for="mail">${say("mail-address")}</label>
<input type="email" id="mail" name="${CHAT_FIELD.mail}" maxlength="254" required autocomplete="email" dir="ltr">
<p><button name="${CHAT_FIELD.act}" value="mail">${say("web-send")}</button></p></form></details>`;
}
