import { html } from "hono/html";
import { phrase } from "../../core/model/messages/message.ts";
import {
  type ComplaintState,
  complaintReasons,
  LONGEST_COMPLAINT,
  type PublishedWords,
} from "../../core/model/reviews/complaint.ts";
import { type PageSettings, page } from "../page.ts";

/** Names of the fields; nobody sees the last one, so that only a machine fills it in. */
export const COMPLAINT_FIELD = { why: "why", words: "words", trap: "website" } as const;

/** A form without an account: what is wrong with these words. `isUnchosen`: it came back without a reason. */
export function complaintPage({ text }: PublishedWords, isUnchosen: boolean, settings: PageSettings): string {
  const say = (key: string) => settings.texts.say(settings.language, phrase(key));
  const reasons = complaintReasons.map(
    (why) =>
      html`<p><label><input type="radio" name="${COMPLAINT_FIELD.why}" value="${why}" required> ${say(`complaint-why-${why}`)}</label></p>`,
  );
  const main = html`<h1>${say("complaint-title")}</h1>
<p>${say("complaint-intro")}</p>
<blockquote dir="auto">“${text}”</blockquote>
${isUnchosen ? html`<p role="alert"><strong>${say("complaint-choose")}</strong></p>` : ""}
<form method="post">
<fieldset><legend>${say("complaint-why")}</legend>${reasons}</fieldset>
<p><label>${say("complaint-words")}<br><textarea name="${COMPLAINT_FIELD.words}" rows="5" cols="40" maxlength="${LONGEST_COMPLAINT}"></textarea></label></p>
<div hidden><label>Website <input name="${COMPLAINT_FIELD.trap}" tabindex="-1" autocomplete="off"></label></div>
<p>${say("complaint-no-name")}</p>
<button class="first" type="submit">${say("complaint-send")}</button>
</form>`;
  return page(say("complaint-title"), main, settings, "not-everybody");
}

/** What became of it, at the link that only who complained has. */
export function complaintStatePage({ state, because }: ComplaintState, settings: PageSettings): string {
  const say = (key: string) => settings.texts.say(settings.language, phrase(key));
  const main = html`<h1>${say("complaint-title")}</h1>
<p>${say(`complaint-state-${state}`)}</p>
${because ? html`<p>${say("complaint-because")}</p><blockquote dir="auto">${because}</blockquote>` : ""}
${state === "open" ? html`<p>${say("complaint-keep-link")}</p>` : ""}`;
  return page(say("complaint-title"), main, settings, "not-everybody");
}
