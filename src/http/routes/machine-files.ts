import type { Context as Exchange, Hono } from "hono";
import { allForResidents } from "../../core/site/for-residents.ts";
import { publishedWeeks } from "../../core/site/weeks.ts";
import { favicon } from "../../pages/files/favicon.ts";
import { robotsTxt, securityTxt, sitemapXml } from "../../pages/files/machine-texts.ts";
import type { Program } from "../program.ts";

const DAY_MILLISECONDS = 86_400_000;
/** So long what is said about security holds; it is said anew every month. */
const SECURITY_DAYS = 180;

/** What machines ask for. */
export function addMachineFiles(app: Hono, { context }: Program): void {
  const addressOf = (path: string, c: Exchange) => context.links.page(path) ?? new URL(path, c.req.url).href;
  app.get("/robots.txt", (c) => c.text(robotsTxt(addressOf("/sitemap.xml", c))));
  app.get("/sitemap.xml", async (c) => {
    const slugs = (await allForResidents(context)).map(({ published }) => published.slug);
    const paths = [
      ...["/", "/ideas", "/digests", "/lessons", "/privacy", "/accessibility", "/contact"],
      ...slugs.flatMap((slug) => [`/c/${slug}`, `/c/${slug}/results`]),
      ...(await publishedWeeks(context)).map(({ week }) => `/digests/${week}`),
    ];
    const xml = sitemapXml(paths.map((path) => addressOf(path, c)));
    return c.body(xml, 200, { "content-type": "application/xml; charset=utf-8" });
  });
  app.get("/.well-known/security.txt", (c) => {
    const month = context.calendar.day(context.now()).slice(0, 7);
    const until = new Date(Date.parse(`${month}-01`) + SECURITY_DAYS * DAY_MILLISECONDS).toISOString();
    const address = addressOf("/.well-known/security.txt", c);
    return c.text(securityTxt(addressOf("/contact", c), until, address, context.languages));
  });
  app.on("GET", ["/favicon.svg", "/favicon.ico"], (c) => c.body(favicon, 200, { "content-type": "image/svg+xml" }));
}
