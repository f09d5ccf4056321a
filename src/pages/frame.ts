import { html } from "hono/html";
import { type Language, languageName, withoutSimple } from "../core/model/language.ts";
import { phrase, type Value } from "../core/model/messages/message.ts";
import type { Texts } from "../core/texts/texts.ts";
import type { Look } from "./look/look.ts";

/** What stands around a page is written with this. */
export type Framed = {
  texts: Texts;
  language: Language;
  municipality: string;
  /** How it looks; as NL Design System's theme "voorbeeld" when left out. */
  look?: Look;
  /** Where the website has its stylesheet and logo, and its words for everybody. Without it a page is a document by itself. */
  site?: { style: string; logo?: string; texts: Texts };
  /** The same page in other languages: a menu in its header. */
  languages?: { language: Language; href: string }[];
};

/** The places of the website, in the order in which they are offered. */
const places = [
  ["frame-take-part", "/"],
  ["frame-ideas", "/ideas"],
  ["frame-digests", "/digests"],
] as const;
const about = [
  ["lessons-list-title", "/lessons"],
  ["frame-privacy", "/privacy"],
  ["frame-accessibility", "/accessibility"],
  ["frame-contact", "/contact"],
] as const;

/** What stands around a page is for everybody, also when the page itself is for colleagues. */
const sayOf =
  ({ texts, language, site }: Framed) =>
  (key: string, values?: Record<string, Value>) =>
    (site?.texts ?? texts).say(language, phrase(key, values));

/** The first thing that a keyboard reaches. */
export function skipLink(settings: Framed) {
  return html`<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#main">${sayOf(settings)("frame-skip")}</a>
`;
}

/** Whose website it is, where one can go in it, and in which languages. */
export function siteHead(settings: Framed) {
  const say = sayOf(settings);
  const links = places.map(([name, path]) => html`<li><a href="${path}">${say(name)}</a></li>`);
  return html`<header class="utrecht-page-header"><div class="utrecht-page-header__content">
<a class="town" href="/">${logoPart(settings, settings.site?.logo)}<span>${townName(settings)}</span></a>
${languageMenu(settings)}
</div></header>
<nav class="utrecht-nav-bar" aria-label="${say("frame-nav")}"><ul class="utrecht-nav-bar__content">${links}</ul></nav>`;
}

/** A document tells whose it is, and leads nowhere. */
export function documentHead(settings: Framed) {
  const { logo, name } = settings.look ?? {};
  return html`<header class="utrecht-page-header document"><div class="utrecht-page-header__content">
<span class="town">${logoPart(settings, logo?.data)}<span>${name ?? settings.municipality}</span></span>
</div></header>`;
}

export function siteFoot(settings: Framed) {
  const say = sayOf(settings);
  const links = about.map(([name, path]) => html`<li><a href="${path}">${say(name)}</a></li>`);
  return html`<footer class="utrecht-page-footer"><div class="utrecht-page-footer__content">
<nav aria-label="${say("frame-about")}"><ul>${links}</ul></nav>
<p class="note">${townName(settings)} · ${say("frame-made-with")}</p>
</div></footer>`;
}

function townName(settings: Framed) {
  return settings.look?.name ?? sayOf(settings)("digest-town", { name: settings.municipality });
}

/** The name stands beside it: aloud the logo says nothing. */
function logoPart({ look }: Framed, source: string | undefined) {
  const { width, height } = look?.logo ?? {};
  if (source === undefined) return "";
  return html`<img src="${source}" alt=""${width && height ? html` width="${width}" height="${height}"` : ""}>`;
}

function languageMenu(settings: Framed) {
  const { languages = [], language } = settings;
  if (languages.length < 2) return "";
  const links = languages.map(({ language: each, href }) => {
    const [tag, current] = [withoutSimple(each), each === language ? html` aria-current="true"` : ""];
    return html`<li><a href="${href}" lang="${tag}" hreflang="${tag}"${current}>${languageName(each)}</a></li>`;
  });
  return html`<nav class="languages" aria-label="${sayOf(settings)("page-languages")}"><details>
<summary>${languageName(language)}</summary>
<ul>${links}</ul>
</details></nav>`;
}
