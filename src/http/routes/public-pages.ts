import type { Hono } from "hono";
import { posterAddress } from "../../core/consultation/links.ts";
import { openConsultations } from "../../core/consultation/overview.ts";
import { unsubscribe } from "../../core/digest/publish-digest.ts";
import { showConsultation } from "../../core/follow-up/show-consultation.ts";
import { inLanguage } from "../../core/model/language.ts";
import { consultationPage, languagesOffered } from "../../pages/consultation-page.ts";
import { digestPage } from "../../pages/digest-page.ts";
import { digestFeed } from "../../pages/feed.ts";
import { manualPage } from "../../pages/manual-page.ts";
import { posterLanguages, posterPage } from "../../pages/poster-page.ts";
import { digestListPage, homePage, notFoundPage, type SiteSettings, unsubscribePage } from "../../pages/site.ts";
import type { Program } from "../program.ts";

/** A reader of the council's mail stops it with one tap; the link holds a mark that only we can make. */
function addUnsubscribe(app: Hono, context: Program["context"], site: SiteSettings): void {
  const addressOf = (mark: string) =>
    context.council.addresses.find((address) => context.store.digests.markOf(address) === mark);
  app.get("/digests/unsubscribe/:mark", (c) => {
    const isKnown = addressOf(c.req.param("mark")) !== undefined;
    return isKnown ? c.html(unsubscribePage(site)) : c.html(notFoundPage("page-not-found", site), 404);
  });
  app.post("/digests/unsubscribe/:mark", async (c) => {
    const address = addressOf(c.req.param("mark"));
    if (address === undefined) return c.html(notFoundPage("page-not-found", site), 404);
    await unsubscribe(address, context);
    return c.html(notFoundPage("unsubscribed", site));
  });
}

/** What everybody may read. */
export function addPublicPages(app: Hono, { context, pageSettings, channels }: Program): void {
  const chats = channels.flatMap(({ known: { facts } }) => (facts?.audience === "residents" ? [facts.title] : []));
  const site = { ...pageSettings, chats, linkTo: context.links.chat };
  app.get("/", async (c) => {
    const open = (await openConsultations("residents", context)).map(({ published: { slug, title } }) => {
      return { slug, title: inLanguage(title, pageSettings.language).literal };
    });
    return c.html(homePage(open, site));
  });
  app.get("/c/:slug", async (c) => {
    const shown = await showConsultation(c.req.param("slug"), context);
    if (!shown) return c.html(notFoundPage("page-not-found", site), 404);
    const asked = c.req.query("lang") ?? "";
    const language = languagesOffered(shown.c, site).includes(asked) ? asked : site.language;
    return c.html(consultationPage(shown, { ...site, language }));
  });
  app.get("/c/:slug/poster", async (c) => {
    const running = await context.store.consultations.find(c.req.param("slug"));
    if (running?.published.audience !== "residents") return c.html(notFoundPage("page-not-found", site), 404);
    const { slug, sources } = running.published;
    const source = sources.find(({ id }) => id === c.req.query("source"))?.id;
    const address = posterAddress(slug, source, context);
    if (!address) return c.html(notFoundPage("poster-not-yet", site), 503);
    const asked = c.req.queries("languages")?.flatMap((each) => each.split(",")) ?? [site.language];
    const languages = posterLanguages(running.published, site).filter((each) => asked.includes(each));
    const shown = languages.length > 0 ? languages : [site.language];
    return c.html(posterPage(running.published, { ...address, source }, shown, site));
  });
  app.get("/manual", (c) => c.html(manualPage(context.teamTexts, context.teamLanguage, pageSettings)));
  app.get("/digests", async (c) => c.html(digestListPage(await context.store.digests.published(), site)));
  app.get("/digests/feed.xml", async (c) => {
    const published = await context.store.digests.published();
    const here = context.links.page("/") ?? new URL(c.req.url).origin;
    return c.body(digestFeed(published, here, pageSettings), 200, {
      "content-type": "application/atom+xml; charset=utf-8",
    });
  });
  addUnsubscribe(app, context, site);
  app.get("/digests/:week", async (c) => {
    const published = await context.store.digests.publishedShown(c.req.param("week"));
    return published ? c.html(digestPage(published, site)) : c.html(notFoundPage("digest-not-found", site), 404);
  });
  app.notFound((c) => c.html(notFoundPage("page-not-found", site), 404));
}
