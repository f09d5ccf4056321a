import type { Hono } from "hono";
import { addOpening } from "./open-link.ts";
import { keepPrivate } from "./private-pages.ts";
import type { Program } from "./program.ts";

/** Every answer of a consultation, for who has a personal link; `readerOf` says who that is. */
export function addAnswersRoutes(app: Hono, { context, pageSettings }: Program): void {
  keepPrivate(app, "/c/:slug/answers/*");
  addOpening(app, "/c/:slug/answers/open/:code", "answers", pageSettings, context);
}
