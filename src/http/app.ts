import { Hono } from "hono";
import { inLanguage } from "../core/model/language.ts";
import { openConsultations } from "../core/overview.ts";
import { digestPage } from "../pages/digest-page.ts";
import { posterPage } from "../pages/poster-page.ts";
import { digestListPage, homePage, notFoundPage } from "../pages/site.ts";
import { readHealth } from "./health.ts";
import type { Program } from "./program.ts";
import { addSlackEvents } from "./slack-events.ts";
import { addTelegramWebhook, type GoOn } from "./telegram-webhook.ts";

/** The routes, on either runtime. */
export function createApp(program: Program, goOn: GoOn): Hono {
  const app = new Hono();
  addTelegramWebhook(app, program, goOn);
  addSlackEvents(app, program, goOn);
  app.get("/health", async (c) => {
    const health = await readHealth(program);
    return c.json(health, health.database === "ok" ? 200 : 503);
  });
  addPages(app, program);
  app.onError((error, c) => {
    program.context.log.error({ error: String(error), path: c.req.path }, "a request failed");
    return c.text("Er ging iets mis. Probeer het later nog eens.", 500);
  });
  return app;
}

function addPages(app: Hono, { context, pageSettings, registrations }: Program): void {
  const { state } = registrations.telegram;
  const site = { ...pageSettings, botUsername: state.username };
  app.get("/", async (c) => {
    const open = (await openConsultations(context)).map(({ published: { slug, title } }) => {
      return { slug, title: inLanguage(title, pageSettings.language).literal };
    });
    return c.html(homePage(open, { ...site, botUsername: state.username }));
  });
  app.get("/c/:slug/poster", async (c) => {
    const running = await context.store.consultations.find(c.req.param("slug"));
    if (running?.published.audience !== "residents") return c.html(notFoundPage("page-not-found", site), 404);
    const { slug, sources } = running.published;
    const source = sources.find(({ id }) => id === c.req.query("source"));
    const url = context.links.chat(source ? `${slug}_${source.id}` : slug);
    if (url === undefined) return c.html(notFoundPage("poster-not-yet", site), 503);
    return c.html(posterPage(running.published, url, site));
  });
  app.get("/digests", async (c) => c.html(digestListPage(await context.store.digests.published(), site)));
  app.get("/digests/:week", async (c) => {
    const versions = await context.store.digests.versions(c.req.param("week"));
    const digest = versions.find(({ publishedAt }) => publishedAt !== undefined)?.digest;
    return digest ? c.html(digestPage(digest, site)) : c.html(notFoundPage("digest-not-found", site), 404);
  });
  app.notFound((c) => c.html(notFoundPage("page-not-found", site), 404));
}
