import { html } from "hono/html";
import type { Listed } from "../../core/site/front-page.ts";
import { sayIn, wordsIn } from "../local-words.ts";
import { type PageSettings, page } from "../page.ts";

/** What every consultation that tried something out taught, and whether its promise was kept. */
export function lessonsListPage(listed: Listed[], settings: PageSettings): string {
  const say = sayIn(settings);
  const learned = listed.filter(({ learned, experiment }) => learned || experiment);
  const main = html`<h1>${say("lessons-list-title")}</h1>
<p class="lead">${say("lessons-list-intro")}</p>
${learned.length > 0 ? learned.map((each) => lessonPart(each, settings)) : html`<p>${say("lessons-list-none")}</p>`}`;
  return page(say("lessons-list-title"), main, settings);
}

function lessonPart({ slug, title, experiment, learned, answerBy, is }: Listed, settings: PageSettings) {
  const say = sayIn(settings);
  const words = wordsIn(settings.language);
  const rows = [
    ...(experiment
      ? ([
          ["page-try", experiment.try],
          ["page-expect", experiment.expect],
        ] as const)
      : []),
    ...(learned ? ([["page-learned", learned]] as const) : []),
  ];
  const { answeredOn } = is;
  const state =
    answeredOn === undefined ? (is.isOverdue ? "overdue" : "not-yet") : answeredOn > answerBy ? "late" : "on-time";
  const days = { answerBy: { date: answerBy }, answeredOn: { date: answeredOn ?? answerBy } };
  return html`<section>
<h2><a href="/c/${slug}">${words(title)}</a></h2>
<dl>${rows.map(([key, text]) => html`<dt>${say(key)}</dt><dd>${words(text)}</dd>`)}<dt>${say("report-promise")}</dt><dd>${say(`report-promise-${state}`, days)}</dd></dl>
</section>`;
}
