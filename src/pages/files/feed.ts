import { Feed } from "feed";
import { below } from "../../core/model/below.ts";
import { phrase } from "../../core/model/messages/message.ts";
import type { PageSettings } from "../page.ts";

/** The published digests as an Atom feed, the newest first; `site` is the address of the website. */
export function digestFeed(
  published: { week: string; version: number; publishedAt: number }[],
  site: string,
  { texts, language, municipality }: PageSettings,
): string {
  const say = (key: string, values?: Parameters<typeof phrase>[1]) => texts.say(language, phrase(key, values));
  const newest = published.filter(({ week }, i) => published.findIndex((other) => other.week === week) === i);
  const updated = new Date(Math.max(0, ...newest.map(({ publishedAt }) => publishedAt)));
  const home = below(site, "/digests");
  const links = { atom: below(site, "/digests/feed.xml") };
  const feed = new Feed({
    id: home,
    link: home,
    language,
    title: `${municipality}: ${say("digest-list-title")}`,
    copyright: "",
    updated,
    feedLinks: links,
    generator: "Samenspraak",
  });
  for (const { week, version, publishedAt } of newest) {
    const link = below(site, `/digests/${week}`);
    const title = say("digest-title", { number: week.replace("W", ""), version });
    feed.addItem({ id: `${link}#${version}`, link, title, date: new Date(publishedAt) });
  }
  return feed.atom1();
}
