import type { Context as Exchange, Hono } from "hono";
import { complain, complaintOf, wordsPublished } from "../../core/complaints/complain.ts";
import { type ComplaintReason, complaintReasons } from "../../core/model/complaint.ts";
import { COMPLAINT_FIELD, complaintPage, complaintStatePage } from "../../pages/complaint-page.ts";
import type { PageSettings } from "../../pages/page.ts";
import { notFoundPage } from "../../pages/site.ts";
import type { Program } from "../program.ts";
import { isFromElsewhere, keepPrivate } from "./private-pages.ts";

/** Where readers of this digest say that words of a resident should not stand there; nothing where no team would read it. */
export function complainAt(week: string, { hasTeam }: Pick<Program["context"], "hasTeam">): { complainAt?: string } {
  return hasTeam ? { complainAt: `/digests/${week}/words` } : {};
}

/** A form under published words, without an account or a script, and a page that tells what became of it. */
export function addComplaintRoutes(app: Hono, { context, pageSettings }: Program): void {
  const settingsFor = (c: Exchange): PageSettings => {
    const asked = c.req.query("lang") ?? "";
    return context.languages.includes(asked) ? { ...pageSettings, language: asked } : pageSettings;
  };
  const unknown = (c: Exchange) => c.html(notFoundPage("page-not-found", settingsFor(c)), 404);
  keepPrivate(app, "/complaints/*");
  app.get("/complaints/:id", async (c) => {
    const complaint = await complaintOf(c.req.param("id"), context);
    return complaint ? c.html(complaintStatePage(complaint, settingsFor(c))) : unknown(c);
  });
  app.get("/digests/:week/words/:answer", async (c) => {
    const words = await wordsPublished(c.req.param("week"), Number(c.req.param("answer")), context);
    return words ? c.html(complaintPage(words, false, settingsFor(c))) : unknown(c);
  });
  app.post("/digests/:week/words/:answer", async (c) => {
    const about = { week: c.req.param("week"), answerId: Number(c.req.param("answer")) };
    const words = await wordsPublished(about.week, about.answerId, context);
    if (!words || isFromElsewhere(c)) return unknown(c);
    const form = new URLSearchParams(await c.req.text());
    const why = form.get(COMPLAINT_FIELD.why);
    if (!isReason(why)) return c.html(complaintPage(words, true, settingsFor(c)), 400);
    if (form.get(COMPLAINT_FIELD.trap)) return c.html(notFoundPage("complaint-many", settingsFor(c)));
    const taken = await complain({ ...about, why, words: form.get(COMPLAINT_FIELD.words) ?? "" }, context);
    if (taken === "not-published") return unknown(c);
    if (taken === "too-many") return c.html(notFoundPage("complaint-many", settingsFor(c)), 429);
    const language = c.req.query("lang");
    return c.redirect(
      `/complaints/${taken.id}${language === undefined ? "" : `?lang=${encodeURIComponent(language)}`}`,
      303,
    );
  });
}

function isReason(given: string | null): given is ComplaintReason {
  return complaintReasons.some((each) => each === given);
}
