import { html, raw } from "hono/html";
import { inLanguage, type Language, type LocalText, withoutSimple } from "../core/model/language.ts";
import { isRightToLeft } from "../core/texts/texts.ts";
import { documentHead, type Framed, siteFoot, siteHead, skipLink } from "./frame.ts";
import { styleOf } from "./look/look.ts";
import { type Card, cardPart } from "./site/card.ts";

export type Html = ReturnType<typeof raw>;

/** What a page is written with. */
export type PageSettings = Framed & {
  /** How others show a link to this page. */
  card?: Card;
  /** Where a reader can say that words of a resident should not stand there. */
  complainAt?: (answerId: number) => string;
};

/** One of these, in words: "a, b or c". */
export function anyOf(names: LocalText[], language: Language): string {
  const list = new Intl.ListFormat(language, { type: "disjunction" });
  return list.format(names.map((name) => inLanguage(name, language).literal));
}

const hidden = html`<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
`;

/** What our script puts in the place of a page that stands there already: what stands around it, stays. */
export function inPlace(title: string, main: Html | Promise<Html>, settings: PageSettings): string {
  return `${html`<!doctype html>
<html ${spokenIn(settings.language)}>
<title>${title}</title>
<main>
${main}
</main>
</html>
`}`;
}

function spokenIn(language: Language) {
  return html`lang="${withoutSimple(language)}" dir="${isRightToLeft(withoutSimple(language)) ? "rtl" : "ltr"}"`;
}

/** A whole page. Everything in `main` is escaped already. One for `not-everybody` asks machines to leave it alone. */
export function page(
  title: string,
  main: Html | Promise<Html>,
  settings: PageSettings,
  isFor: "everybody" | "not-everybody" = "everybody",
): string {
  const { site, look } = settings;
  const style = site
    ? html`<link rel="stylesheet" href="${site.style}">`
    : html`<style>${raw(look?.style ?? styleOf())}</style>`;
  return `${html`<!doctype html>
<html ${spokenIn(settings.language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${isFor === "everybody" ? "" : hidden}<title>${title}</title>
${cardPart(title, settings)}${style}
</head>
<body class="utrecht-root">
${site ? skipLink(settings) : ""}${site ? siteHead(settings) : documentHead(settings)}
<main id="main" class="utrecht-page-body"><div class="utrecht-page-body__content">
${main}
</div></main>
${site ? siteFoot(settings) : ""}
</body>
</html>
`}`;
}
