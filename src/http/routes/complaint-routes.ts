import type { Context as Exchange, Hono } from "hono";
import { isFromElsewhere } from "../../core/access/from-elsewhere.ts";
import { complain, complaintOf, type Place, wordsPublished } from "../../core/complaints/complain.ts";
import { type ComplaintReason, complaintReasons } from "../../core/model/reviews/complaint.ts";
import type { PageSettings } from "../../pages/page.ts";
import { COMPLAINT_FIELD, complaintPage, complaintStatePage } from "../../pages/review/complaint-page.ts";
import { missingPage } from "../../pages/site/missing-page.ts";
import type { Program } from "../program.ts";
import { keepPrivate, tellNobody } from "./private-pages.ts";
import { createSiteIn } from "./site-in.ts";

/** Where readers of this digest say that words of a resident should not stand there; nothing where no team would read it. */
export function complainAt(
  week: string,
  key: string | undefined,
  { hasTeam }: Pick<Program["context"], "hasTeam">,
): Pick<PageSettings, "complainAt"> {
  const query = key === undefined ? "" : `?council=${key}`;
  return hasTeam ? { complainAt: (answerId) => `/digests/${week}/words/${answerId}${query}` } : {};
}

function placeOf(c: Exchange): Place {
  const { week = "", answer = "" } = c.req.param();
  return { week, answerId: Number(answer), key: c.req.query("council") };
}

/** A form under published words, without an account or a script, and a page that tells what became of it. */
export function addComplaintRoutes(app: Hono, program: Program): void {
  const { context } = program;
  const site = createSiteIn(program);
  const unknown = (c: Exchange) => c.html(missingPage("page-not-found", site(c)), 404);
  keepPrivate(app, "/complaints/*");
  app.get("/complaints/:id", async (c) => {
    const complaint = await complaintOf(c.req.param("id"), context);
    return complaint ? c.html(complaintStatePage(complaint, site(c))) : unknown(c);
  });
  app.get("/digests/:week/words/:answer", async (c) => {
    const place = placeOf(c);
    const words = await wordsPublished(place, context);
    if (place.key !== undefined) tellNobody(c);
    return words ? c.html(complaintPage(words, false, site(c))) : unknown(c);
  });
  app.post("/digests/:week/words/:answer", async (c) => {
    const about = placeOf(c);
    const words = await wordsPublished(about, context);
    if (!words || isFromElsewhere(c.req.raw, context)) return unknown(c);
    const form = new URLSearchParams(await c.req.text());
    const why = form.get(COMPLAINT_FIELD.why);
    if (!isReason(why)) return c.html(complaintPage(words, true, site(c)), 400);
    if (form.get(COMPLAINT_FIELD.trap)) return c.html(missingPage("complaint-many", site(c)));
    const taken = await complain({ ...about, why, words: form.get(COMPLAINT_FIELD.words) ?? "" }, context);
    if (taken === "not-published") return unknown(c);
    if (taken === "too-many") return c.html(missingPage("complaint-many", site(c)), 429);
    return c.redirect(`/complaints/${taken.id}?language=${site(c).language}`, 303);
  });
}

function isReason(given: string | null): given is ComplaintReason {
  return complaintReasons.some((each) => each === given);
}
