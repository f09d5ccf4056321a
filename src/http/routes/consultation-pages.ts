import type { Context as Exchange, Hono } from "hono";
import { posterAddress } from "../../core/consultation/links.ts";
import { councilLanguage } from "../../core/context.ts";
import { showConsultation } from "../../core/follow-up/show-consultation.ts";
import type { Consultation } from "../../core/model/consultation/consultation.ts";
import { inLanguage, PLAIN_DUTCH } from "../../core/model/language.ts";
import { phrase } from "../../core/model/messages/message.ts";
import { backgroundOf, isOver } from "../../core/site/background.ts";
import { findPlaces } from "../../core/site/find-place.ts";
import { type PublicResults, publicResults } from "../../core/site/public-results.ts";
import { openCsv, openJson } from "../../pages/files/open-data.ts";
import { posterLanguages, posterPage } from "../../pages/paper/poster-page.ts";
import { consultationPage } from "../../pages/site/consultation-page.ts";
import { missingPage } from "../../pages/site/missing-page.ts";
import { placePage } from "../../pages/site/place-page.ts";
import { resultsPage } from "../../pages/site/results-page.ts";
import type { SiteSettings } from "../../pages/site/site.ts";
import type { Program } from "../program.ts";
import type { SiteIn } from "./site-in.ts";

/** All pages about one consultation. */
export function addConsultationPages(app: Hono, program: Program, site: SiteIn): void {
  const { context } = program;
  app.get("/c/:slug", async (c) => {
    const shown = await showConsultation(c.req.param("slug"), context);
    if (!shown) return c.notFound();
    const background = await backgroundOf(shown.c, shown.is, context);
    return c.html(consultationPage(shown, siteOf(shown.c, site, c, program), background));
  });
  app.get("/c/:slug/results", async (c) => {
    const settings = site(c);
    const results = await publicResults(c.req.param("slug"), settings.language, context);
    if (!results) return c.notFound();
    return c.html(resultsPage(results, councilLanguage(context), siteOf(results.c, site, c, program)));
  });
  addData(app, program, site);
  addPicture(app, program);
  addPosters(app, program, site);
}

/** In plain Dutch too, where the consultation is; with its picture for who gets a link to it. */
function siteOf(c: Consultation, site: SiteIn, exchange: Exchange, { context: { links } }: Program): SiteSettings {
  const settings = site(exchange, PLAIN_DUTCH in c.title ? [PLAIN_DUTCH] : []);
  const [url, image] = [links.page(exchange.req.path), links.page(`/c/${c.slug}/picture.png`)];
  const description = inLanguage(c.promise.open, settings.language).literal;
  return {
    ...settings,
    card: { description, ...(url !== undefined && { url }), ...(image !== undefined && { image }) },
  };
}

/** What was counted, for machines; once it does not change any more. */
function addData(app: Hono, { context, config }: Program, site: SiteIn): void {
  const read = async (c: Exchange): Promise<PublicResults | Response> => {
    const results = await publicResults(c.req.param("slug") ?? "", councilLanguage(context), context);
    if (!results) return c.notFound();
    return isOver(results.is) ? results : c.html(missingPage("data-not-yet", site(c)), 404);
  };
  app.get("/c/:slug/data.csv", async (c) => {
    const results = await read(c);
    if (results instanceof Response) return results;
    return c.body(openCsv(results), 200, { "content-type": "text/csv; charset=utf-8" });
  });
  app.get("/c/:slug/data.json", async (c) => {
    const results = await read(c);
    if (results instanceof Response) return results;
    return c.json(openJson(results, config.MUNICIPALITY));
  });
}

/** What people see of a link that is sent to them. */
function addPicture(app: Hono, { context, pageSettings }: Program): void {
  const { texts, language, municipality } = pageSettings;
  const say = (key: string, values: Parameters<typeof phrase>[1]) => texts.say(language, phrase(key, values));
  app.get("/c/:slug/picture.png", async (c) => {
    const running = await context.store.consultations.find(c.req.param("slug"));
    if (running?.published.audience !== "residents") return c.notFound();
    const { slug, version, title, promise } = running.published;
    const words = {
      town: say("digest-town", { name: municipality }),
      titles: [inLanguage(title, language).literal, ...Object.values(title)],
      below: say("promise-answer-by", { answerBy: { date: promise.answerBy } }),
    };
    const picture = await context.recent.of(`picture ${slug} ${version}`, async () =>
      (await import("../../pages/picture/link-picture.ts")).linkPicture(words),
    );
    return c.body(picture, 200, { "content-type": "image/png" });
  });
}

/** What hangs in the street, and where its code leads. */
function addPosters(app: Hono, { context }: Program, site: SiteIn): void {
  app.get("/c/:slug/poster", async (c) => {
    const running = await context.store.consultations.find(c.req.param("slug"));
    if (running?.published.audience !== "residents") return c.notFound();
    const settings = site(c);
    const { slug, sources } = running.published;
    const source = sources.find(({ id }) => id === c.req.query("source"))?.id;
    const address = posterAddress(slug, source, context);
    if (!address) return c.html(missingPage("poster-not-yet", settings), 503);
    const asked = c.req.queries("languages")?.flatMap((each) => each.split(",")) ?? [settings.language];
    const languages = posterLanguages(running.published, settings).filter((each) => asked.includes(each));
    const shown = languages.length > 0 ? languages : [settings.language];
    return c.html(posterPage(running.published, { ...address, source }, shown, settings));
  });
  app.get("/m/:code", async (c) => {
    const found = await findPlaces(c.req.param("code"), context);
    if (found.length === 0) return c.html(missingPage("missing-code", site(c)), 404);
    const isPlain = found.some((each) => PLAIN_DUTCH in each.c.title);
    return c.html(placePage(found, site(c, isPlain ? [PLAIN_DUTCH] : [])));
  });
}
