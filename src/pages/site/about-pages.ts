import { html } from "hono/html";
import type { ChannelFacts } from "../../core/channel.ts";
import { inLanguage } from "../../core/model/language.ts";
import { helpMessage, reportMessage, type Town } from "../../core/model/messages/town.ts";
import { sayIn } from "../local-words.ts";
import { type PageSettings, page } from "../page.ts";

/** What is to be known for the page about privacy: the town, its chats, how long addresses are kept, whether a model reads. */
export type PrivacyFacts = { town: Town; channels: ChannelFacts[]; retentionDays: number; hasModel: boolean };

export function privacyPage({ town, channels, retentionDays, hasModel }: PrivacyFacts, settings: PageSettings): string {
  const { language } = settings;
  const say = sayIn(settings);
  const companies = channels.flatMap(({ audience, title, company }) => {
    if (audience !== "residents" || !company) return [];
    const names = { channel: inLanguage(title, language).literal, company: inLanguage(company, language).literal };
    return [say("privacy-company", names)];
  });
  const main = html`<h1>${say("site-privacy")}</h1>
<p class="lead">${say("privacy", { town: town.name })}</p>
<h2>${say("site-privacy-kept")}</h2>
${paragraphs([say("site-privacy-answers"), say("privacy-not"), say("site-privacy-read"), ...(hasModel ? [say("site-privacy-model")] : []), say("site-privacy-long", { days: retentionDays }), ...companies])}
<h2>${say("site-privacy-visit-title")}</h2>
<p>${say("site-privacy-visit")}</p>
<h2>${say("site-privacy-rights-title")}</h2>
${paragraphs([say("site-privacy-rights"), say("site-privacy-complaint"), say("formal")])}
<p><a href="/contact">${say("site-contact")}</a></p>`;
  return page(say("site-privacy"), main, settings);
}

export function accessibilityPage(settings: PageSettings): string {
  const say = sayIn(settings);
  const main = html`<h1>${say("site-accessibility")}</h1>
<p class="lead">${say("site-accessibility-aim")}</p>
<h2>${say("site-accessibility-tested-title")}</h2>
<p>${say("site-accessibility-tested")}</p>
<h2>${say("site-accessibility-not-title")}</h2>
${paragraphs([say("site-accessibility-not"), say("site-accessibility-words")])}
<p>${say("site-accessibility-help")} <a href="/contact">${say("site-contact")}</a></p>`;
  return page(say("site-accessibility"), main, settings);
}

/** Who can be called, where something broken is told, and what is no letter to the town. */
export function contactPage(town: Town, settings: PageSettings): string {
  const { texts, language } = settings;
  const [, ...lines] = helpMessage(town).text;
  const report = town.reportUrl === undefined ? [] : reportMessage(town).text;
  const said = [...lines, ...report].flatMap((line) =>
    "key" in line || "literal" in line ? [texts.say(language, line)] : [],
  );
  const title = sayIn(settings)("site-contact");
  return page(title, html`<h1>${title}</h1>${said.map((line) => html`<p>${linked(line)}</p>`)}`, settings);
}

function paragraphs(lines: string[]) {
  return html`${lines.map((line) => html`<p>${line}</p>`)}`;
}

/** An address at the end of a line leads there. */
function linked(line: string) {
  const [, before, url] = /^(.*?)(https?:\/\/\S+)$/.exec(line) ?? [];
  return url === undefined ? line : html`${before}<a href="${url}">${url}</a>`;
}
