import type { Hono } from "hono";
import { readNote } from "../../core/note/read-note.ts";
import { answersPage } from "../../pages/review/answers-page.ts";
import { closedPage } from "../../pages/site/access-page.ts";
import type { Program } from "../program.ts";
import { addOpening } from "./open-link.ts";
import { keepPrivate, visitorOf } from "./private-pages.ts";

/** Every answer of a consultation, for who has a personal link. */
export function addAnswersRoutes(app: Hono, { context, pageSettings }: Program): void {
  keepPrivate(app, "/c/:slug/answers/*");
  app.get("/c/:slug/answers", async (c, next) => {
    const slug = c.req.param("slug");
    if (!(await visitorOf(c, "answers", slug, context))) return c.html(closedPage("answers-gone", pageSettings), 403);
    const asked = Number(c.req.query("page") ?? 1);
    const note = Number.isSafeInteger(asked) && asked > 0 ? await readNote(slug, asked, context) : undefined;
    return note ? c.html(answersPage(note, pageSettings)) : next();
  });
  addOpening(app, "/c/:slug/answers/open/:code", "answers", pageSettings, context);
}
