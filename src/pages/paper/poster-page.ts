import { html, raw } from "hono/html";
import { renderSVG } from "uqr";
import type { Consultation } from "../../core/model/consultation/consultation.ts";
import { inLanguage, type Language, languageName, withoutSimple } from "../../core/model/language.ts";
import { phrase } from "../../core/model/messages/message.ts";
import { isRightToLeft } from "../../core/texts/texts.ts";
import { anyOf, type PageSettings, page } from "../page.ts";
import type { SiteSettings } from "../site/site.ts";

/** Where a poster leads. The website's own address can be typed, and offers every way to answer. */
export type PosterPlace = { url: string; isOnSite: boolean; source?: string | undefined };

const MOST_ON_A_SHEET = 3;
/** So much still goes in this size: the letters of all titles, and what else each language says. */
const SIZES = [
  { name: "large", most: 45 },
  { name: "middle", most: 110 },
  { name: "small", most: 260 },
];
const LETTERS_A_LANGUAGE = 50;
const ADDRESSES = [
  { name: "short", most: 24 },
  { name: "usual", most: 34 },
];

/** The languages that a poster of this consultation can be in. */
export function posterLanguages({ title }: Pick<Consultation, "title">, { texts }: PageSettings): Language[] {
  return Object.keys(title).filter((each) => each === withoutSimple(each) && texts.languages.includes(each));
}

/** Posters of one A4 that lead residents into the conversation, each in at most three languages. */
export function posterPage(c: Consultation, place: PosterPlace, languages: Language[], settings: SiteSettings): string {
  const sheets = Array.from({ length: Math.ceil(languages.length / MOST_ON_A_SHEET) }, (_, i) =>
    languages.slice(i * MOST_ON_A_SHEET, (i + 1) * MOST_ON_A_SHEET),
  );
  const main = html`${choicePart(c, place, languages, settings)}
${sheets.map((each) => sheetPart(c, place, each, settings))}`;
  const [first = settings.language] = languages;
  return page(inLanguage(c.title, first).literal, main, settings);
}

/** Which languages stand on it: seen on a screen, never on paper. */
function choicePart(c: Consultation, { source }: PosterPlace, languages: Language[], settings: SiteSettings) {
  const offered = posterLanguages(c, settings);
  if (offered.length < 2) return "";
  const say = (key: string) => settings.texts.say(settings.language, phrase(key));
  const ticks = offered.map((each) => {
    const ticked = languages.includes(each) ? html` checked` : "";
    return html`<label lang="${each}"><input type="checkbox" name="languages" value="${each}"${ticked}> ${languageName(each)}</label> `;
  });
  return html`<form class="choice not-on-paper" method="get"><fieldset>
<legend>${say("poster-languages")}</legend>
${ticks}${source === undefined ? "" : html`<input type="hidden" name="source" value="${source}">`}
<button type="submit">${say("poster-show")}</button>
</fieldset></form>`;
}

function sheetPart(c: Consultation, place: PosterPlace, languages: Language[], settings: SiteSettings) {
  const { url } = place;
  const { texts, municipality, look } = settings;
  const [first = settings.language] = languages;
  const letters = languages.reduce((sum, each) => sum + inLanguage(c.title, each).literal.length, 0);
  const size = sizeOf(letters + (languages.length - 1) * LETTERS_A_LANGUAGE, SIZES);
  const typed = url.replace(/^https?:\/\//, "");
  const code = renderSVG(url, { ecc: "M", border: 4 }).replace("<svg", '<svg aria-hidden="true"');
  const within = (each: Language) => raw(` lang="${each}" dir="${isRightToLeft(each) ? "rtl" : "ltr"}"`);
  const say = (each: Language, key: string) => texts.say(each, phrase(key, { url }));
  const heads = languages.map(
    (each, i) =>
      html`<div${within(each)}><p class="call">${say(each, "poster-call")}</p>${i === 0 ? html`<h1>${titleIn(c, each)}</h1>` : html`<p class="title">${titleIn(c, each)}</p>`}</div>`,
  );
  const feet = languages.map((each) => html`<p${within(each)}>${linesIn(c, place, each, settings).join(" ")}</p>`);
  return html`<section class="poster ${size}">
<div class="heads">${heads}</div>
<div class="way"><div class="code" role="img" aria-label="${say(first, "poster-code")}">${raw(code)}</div>
<p><a class="address ${sizeOf(typed.length, ADDRESSES)}" href="${url}">${typed}</a></p></div>
<div class="feet">${feet}</div>
<p class="from">${look?.name ?? texts.say(first, phrase("digest-town", { name: municipality }))}</p>
</section>`;
}

function sizeOf(much: number, sizes: { name: string; most: number }[]): string {
  return sizes.find(({ most }) => much <= most)?.name ?? "least";
}

const titleIn = ({ title }: Consultation, language: Language) => inLanguage(title, language).literal;

/** What one does, where the answer is given, and when one hears back. */
function linesIn(c: Consultation, { isOnSite }: PosterPlace, language: Language, { texts, chats }: SiteSettings) {
  const days = { closes: { date: c.closes }, answerBy: { date: c.promise.answerBy } };
  return [
    phrase("poster-how"),
    isOnSite ? phrase("poster-here") : phrase("poster-what", { chats: anyOf(chats, language) }),
    phrase("poster-when", days),
  ].map((line) => texts.say(language, line));
}
