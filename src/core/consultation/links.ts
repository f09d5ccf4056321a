import type { Link } from "../channel.ts";
import type { Context } from "../context.ts";
import type { Consultation } from "../model/consultation/consultation.ts";
import { posterCode } from "../model/consultation/poster-code.ts";
import { inLanguage } from "../model/language.ts";

/** So many files are brought to a channel in one go, well within the time that a send may take. */
export const CODES_AT_ONCE = 4;

/** The ways into a consultation: its own link, and one for each source; none before the bot's name is known. */
export function linksOf(
  { slug, title, sources }: Consultation,
  { links, teamLanguage }: Pick<Context, "links" | "teamLanguage">,
): Link[] {
  const ways = [
    { name: inLanguage(title, teamLanguage).literal, url: links.chat(slug) },
    ...sources.map(({ id, name }) => ({ name, url: links.chat(`${slug}_${id}`) })),
  ];
  return ways.flatMap(({ name, url }) => (url === undefined ? [] : [{ name, url }]));
}

/** Where a poster leads: an address of the website, short enough to type, or a chat where there is no website. */
export function posterAddress(
  slug: string,
  source: string | undefined,
  { links }: Pick<Context, "links">,
): { url: string; isOnSite: boolean } | undefined {
  const short = links.page(`/m/${posterCode(slug, source)}`);
  if (short !== undefined) return { url: short, isOnSite: true };
  const chat = links.chat(source === undefined ? slug : `${slug}_${source}`);
  return chat === undefined ? undefined : { url: chat, isOnSite: false };
}

/** Where the posters can be printed, one for each source; none when the town has no website. */
export function postersOf({ slug, sources }: Consultation, { links }: Pick<Context, "links">): Link[] {
  const ids = [undefined, ...sources];
  return ids.flatMap((source) => {
    const url = links.page(`/c/${slug}/poster${source ? `?source=${source.id}` : ""}`);
    return url === undefined ? [] : [{ name: source?.name ?? "", url }];
  });
}
