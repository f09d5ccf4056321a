import type { Context as Exchange } from "hono";
import type { Language } from "../../core/model/language.ts";
import type { SiteSettings, Way } from "../../pages/site/site.ts";
import type { Program } from "../program.ts";
import { addressIn, pathOf } from "./under-path.ts";

/** How a page is written for who asks for it; `others`: languages that it has besides those of the website. */
export type SiteIn = (c: Exchange, others?: Language[]) => SiteSettings;

/**
 * The language of a page stands in its address (`?language=tr`) and nowhere else: who follows a link goes on in it, and
 * nothing has to be remembered of anybody. Without it a page is in the town's own language.
 */
export function createSiteIn(program: Program): SiteIn {
  const { context, pageSettings, channels, config } = program;
  const path = pathOf(config.PUBLIC_URL);
  const chats = channels.flatMap(({ known: { facts } }) =>
    facts?.audience === "residents" && !facts.hasMenu ? [facts.title] : [],
  );
  const base = { ...pageSettings, chats, ways: (code: string) => waysOf(code, program) };
  return (c, others = []) => {
    const offered = [...context.languages, ...others.filter((each) => !context.languages.includes(each))];
    const language = offered.find((each) => each === askedIn(c)) ?? pageSettings.language;
    return { ...base, language, languages: offered.map((each) => ({ language: each, href: hrefIn(each, c, path) })) };
  };
}

/** The language that an address names, whether or not there is such a page. */
export function askedIn(c: Exchange): string | undefined {
  return c.req.query("language") ?? c.req.query("lang");
}

function hrefIn(language: Language, c: Exchange, base: string): string {
  const query = new URLSearchParams(c.req.query());
  query.delete("lang");
  query.set("language", language);
  return `${addressIn(c.req.raw, base)}?${query}`;
}

/** The ways into every chat of residents; the website itself is no chat. */
function waysOf(code: string, { channels, registrations, context, config }: Program): Way[] {
  const home = context.links.page("/");
  return channels.flatMap(({ known: { name, facts, linkTo } }) => {
    const url =
      facts?.audience === "residents" ? linkTo?.(code, registrations[name]?.state.username, config) : undefined;
    const isHere = url?.startsWith("/") || (home !== undefined && url?.startsWith(home));
    return facts && url !== undefined && !isHere ? [{ title: facts.title, url }] : [];
  });
}
