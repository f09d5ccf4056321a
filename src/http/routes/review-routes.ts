import type { Context as Exchange, Hono } from "hono";
import type { Session } from "../../core/access/sessions.ts";
import type { Act } from "../../core/colleagues.ts";
import type { Context } from "../../core/context.ts";
import type { ReviewChoice, Reviewed, ReviewSheet, ToReview } from "../../core/model/reviews/review.ts";
import type { Decision } from "../../core/review/decide.ts";
import type { PageSettings } from "../../pages/page.ts";
import { FIELD, isTelling, readChoice, type Telling, tellingOf } from "../../pages/review/review-form.ts";
import { reviewListPage, reviewPage } from "../../pages/review/review-page.ts";
import { closedPage } from "../../pages/site/access-page.ts";
import type { Program } from "../program.ts";
import { addOpening } from "./open-link.ts";
import { isOurForm, keepPrivate, visitorOf } from "./private-pages.ts";

/** What the review's pages are about. */
export type ReviewDesk = {
  consultationsToReview(week: string, context: Context): Promise<ToReview[]>;
  readReview(slug: string, page: number, context: Context): Promise<ReviewSheet | undefined>;
  decide(decision: Decision, act: Act, context: Context): Promise<Reviewed>;
};

/** The pages on which a colleague says what belongs together; all of them behind a personal link. */
export function addReviewRoutes(app: Hono, { context, pageSettings }: Program, desk: ReviewDesk): void {
  const settings: PageSettings = { ...pageSettings, texts: context.teamTexts, language: context.teamLanguage };
  const closed = (c: Exchange, why: "ended" | "strange") => c.html(closedPage(`review-${why}`, settings), 403);
  const visitor = (c: Exchange) => visitorOf(c, "review", undefined, context);
  keepPrivate(app, "/review/*");
  app.get("/review", async (c) => {
    const session = await visitor(c);
    if (!session) return closed(c, "ended");
    return c.html(
      reviewListPage(session.subject, await desk.consultationsToReview(session.subject, context), settings),
    );
  });
  app.get("/review/c/:slug", async (c, next) => {
    const session = await visitor(c);
    if (!session) return closed(c, "ended");
    const sheet = await desk.readReview(c.req.param("slug"), pageNumber(c.req.query("page")), context);
    const { told, at = "" } = c.req.query();
    const visit = { token: session.token, ...(isTelling(told) && { told: { telling: told, at } }) };
    return sheet ? c.html(reviewPage(sheet, visit, settings)) : next();
  });
  app.post("/review/c/:slug", async (c) => {
    const session = await visitor(c);
    if (!session) return closed(c, "ended");
    const form = new URLSearchParams(await c.req.text());
    if (!(await isOurForm(c, session, form.get(FIELD.token), context))) return closed(c, "strange");
    const choice = readChoice(form);
    if (choice === "strange") return closed(c, "strange");
    const slug = c.req.param("slug");
    if (typeof choice === "string") return c.redirect(placeOf(slug, form, choice, "here"), 303);
    const decision = decisionOf(slug, form, choice);
    const decided = await desk.decide(decision, actOf(session, decision, context), context);
    if (decided === "decided") return c.redirect(placeOf(slug, form, tellingOf(choice, decision.itemId), "on"), 303);
    return c.redirect(placeOf(slug, form, decided, decided === "changed" ? "here" : "on"), 303);
  });
  addOpening(app, "/review/:code", "review", settings, context);
}

function pageNumber(given: string | null | undefined): number {
  const number = Number(given);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
}

function decisionOf(slug: string, form: URLSearchParams, choice: ReviewChoice): Decision {
  return { slug, itemId: form.get(FIELD.item) ?? "", version: Number(form.get(FIELD.version)), choice };
}

/** The same choice about the same thing, sent twice in a session, is one act. */
function actOf({ id, holder }: Session, decision: Decision, { store }: Context): Act {
  return { by: holder, key: store.idFor(`review ${id} ${JSON.stringify(decision)}`) };
}

/** Where one goes on: at the same item, or at the one that stood below it. */
function placeOf(slug: string, form: URLSearchParams, telling: Telling, where: "here" | "on"): string {
  const at = form.get(where === "on" ? FIELD.next : FIELD.item) ?? "";
  const query = new URLSearchParams({ page: String(pageNumber(form.get(FIELD.page))), told: telling, at });
  return `/review/c/${slug}?${query}#told`;
}
