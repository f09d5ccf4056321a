import type { Hono } from "hono";
import { councilLanguage } from "../../core/context.ts";
import { publicDigest } from "../../core/digest/publish/public-digest.ts";
import { unsubscribe } from "../../core/digest/publish/publish-digest.ts";
import { frontPage, listConsultations } from "../../core/site/front-page.ts";
import { publicIdeas } from "../../core/site/public-ideas.ts";
import { publishedWeeks } from "../../core/site/weeks.ts";
import { digestPage } from "../../pages/digest/digest-page.ts";
import { accessibilityPage, contactPage, privacyPage } from "../../pages/site/about-pages.ts";
import { homePage } from "../../pages/site/home-page.ts";
import { ideasPage } from "../../pages/site/ideas-page.ts";
import { lessonsListPage } from "../../pages/site/lessons-list-page.ts";
import { manualPage } from "../../pages/site/manual-page.ts";
import { missingPage } from "../../pages/site/missing-page.ts";
import { digestListPage, unsubscribePage } from "../../pages/site/site.ts";
import type { Program } from "../program.ts";
import { complainAt } from "./complaint-routes.ts";
import { addConsultationPages } from "./consultation-pages.ts";
import { addMachineFiles } from "./machine-files.ts";
import { tellNobody } from "./private-pages.ts";
import { createSiteIn, type SiteIn } from "./site-in.ts";
import { whenMissing } from "./when-missing.ts";

/** What everybody may read. */
export function addPublicPages(app: Hono, program: Program): void {
  const site = createSiteIn(program);
  addLists(app, program, site);
  addConsultationPages(app, program, site);
  addDigests(app, program, site);
  addAbout(app, program, site);
  addMachineFiles(app, program);
  app.get("/manual", (c) => {
    const { teamTexts, teamLanguage } = program.context;
    return c.html(manualPage(teamTexts, teamLanguage, program.pageSettings));
  });
  app.notFound(whenMissing(program, site));
}

function addLists(app: Hono, { context }: Program, site: SiteIn): void {
  app.get("/", async (c) => c.html(homePage(await frontPage(context), site(c))));
  app.get("/ideas", async (c) => c.html(ideasPage(await publicIdeas(context), councilLanguage(context), site(c))));
  app.get("/lessons", async (c) => c.html(lessonsListPage(await listConsultations(context), site(c))));
}

function addDigests(app: Hono, { context, pageSettings }: Program, site: SiteIn): void {
  app.get("/digests", async (c) => c.html(digestListPage(await publishedWeeks(context), site(c))));
  app.get("/digests/feed.xml", async (c) => {
    const { digestFeed } = await import("../../pages/files/feed.ts");
    const published = await context.store.digests.published();
    const here = context.links.page("/") ?? new URL(c.req.url).origin;
    return c.body(digestFeed(published, here, pageSettings), 200, {
      "content-type": "application/atom+xml; charset=utf-8",
    });
  });
  addUnsubscribe(app, context, site);
  app.get("/digests/:week", async (c) => {
    const [week, key] = [c.req.param("week"), c.req.query("council")];
    const shown = await publicDigest(week, key, context);
    if (!shown) return c.html(missingPage("digest-not-found", site(c)), 404);
    if (shown.isForCouncil) tellNobody(c);
    const { languages: _, ...ofCouncil } = { ...site(c), language: pageSettings.language };
    const settings = { ...ofCouncil, ...complainAt(week, shown.isForCouncil ? key : undefined, context) };
    return c.html(digestPage(shown.digest, settings, shown.later));
  });
}

/** A reader of the council's mail stops it with one tap; the link holds a mark that only we can make. */
function addUnsubscribe(app: Hono, context: Program["context"], site: SiteIn): void {
  const addressOf = (mark: string) =>
    context.council.addresses.find((address) => context.store.digests.markOf(address) === mark);
  app.get("/digests/unsubscribe/:mark", (c) => {
    const isKnown = addressOf(c.req.param("mark")) !== undefined;
    return isKnown ? c.html(unsubscribePage(site(c))) : c.html(missingPage("page-not-found", site(c)), 404);
  });
  app.post("/digests/unsubscribe/:mark", async (c) => {
    const address = addressOf(c.req.param("mark"));
    if (address === undefined) return c.html(missingPage("page-not-found", site(c)), 404);
    await unsubscribe(address, context);
    return c.html(missingPage("unsubscribed", site(c)));
  });
}

function addAbout(app: Hono, { context, config }: Program, site: SiteIn): void {
  const facts = {
    town: context.town,
    channels: Object.values(context.channels),
    retentionDays: config.RETENTION_DAYS,
    hasModel: context.llm !== undefined,
  };
  app.get("/privacy", (c) => c.html(privacyPage(facts, site(c))));
  app.get("/accessibility", (c) => c.html(accessibilityPage(site(c))));
  app.get("/contact", (c) => c.html(contactPage(context.town, site(c))));
}
