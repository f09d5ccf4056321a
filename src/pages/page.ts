import { html, raw } from "hono/html";
import { inLanguage, type Language, type LocalText, languageName, withoutSimple } from "../core/model/language.ts";
import { isRightToLeft, type Texts } from "../core/texts/texts.ts";
import { type Card, cardPart } from "./card.ts";

export type Html = ReturnType<typeof raw>;

/** What a page is written with. */
export type PageSettings = {
  texts: Texts;
  language: Language;
  municipality: string;
  /** The same page in other languages: a menu in its header. */
  languages?: { language: Language; href: string }[];
  /** How others show a link to this page. */
  card?: Card;
};

export const pageStyle = `
:root { color-scheme: light; }
body { font: 1.0625rem/1.55 system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1rem 0 .25rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .5rem; border-top: 3px solid #154273; padding-top: .75rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
a { color: #154273; }
table { border-collapse: collapse; width: 100%; margin: .25rem 0 1rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; font-weight: 400; padding: .2rem .75rem .2rem 0; vertical-align: top; border-bottom: 1px solid #ddd; }
td.number { text-align: right; white-space: nowrap; }
blockquote { margin: .5rem 0; padding: .25rem 1rem; border-left: 3px solid #999; white-space: pre-line; }
q { quotes: "“" "”"; }
@media print { body { font-size: 10.5pt; padding: 0; max-width: none; } h2 { break-after: avoid; } tr, blockquote { break-inside: avoid; } }
`;

/** One of these, in words: "a, b or c". */
export function anyOf(names: LocalText[], language: Language): string {
  const list = new Intl.ListFormat(language, { type: "disjunction" });
  return list.format(names.map((name) => inLanguage(name, language).literal));
}

const hidden = html`<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
`;

/** A whole page. Everything in `main` is escaped already. One for `not-everybody` asks machines to leave it alone. */
export function page(
  title: string,
  main: Html | Promise<Html>,
  settings: PageSettings,
  isFor: "everybody" | "not-everybody" = "everybody",
): string {
  const language = withoutSimple(settings.language);
  return `${html`<!doctype html>
<html lang="${language}" dir="${isRightToLeft(language) ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${isFor === "everybody" ? "" : hidden}<title>${title}</title>
${cardPart(title, settings)}<style>${raw(pageStyle)}</style>
</head>
<body>
${languageMenu(settings)}<main>
${main}
</main>
</body>
</html>
`}`;
}

function languageMenu({ texts, language, languages = [] }: PageSettings) {
  if (languages.length < 2) return "";
  const links = languages.map(({ language: each, href }) => {
    const [tag, current] = [withoutSimple(each), each === language ? html` aria-current="true"` : ""];
    return html`<li><a href="${href}" lang="${tag}" hreflang="${tag}"${current}>${languageName(each)}</a></li>`;
  });
  return html`<nav aria-label="${texts.say(language, { key: "page-languages" })}"><ul>${links}</ul></nav>
`;
}
