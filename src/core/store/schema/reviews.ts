import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Proposal, ReviewOverview } from "../../model/reviews/review-state.ts";

export const reviewedPoints = sqliteTable("reviewed_points", {
  slug: text().notNull(),
  id: text().notNull(),
  labelAnswer: integer("label_answer").notNull(),
  labelStart: integer("label_start").notNull(),
  labelLength: integer("label_length").notNull(),
  opposite: text(),
});

export const reviewedClauses = sqliteTable("reviewed_clauses", {
  slug: text().notNull(),
  answerId: integer("answer_id").notNull(),
  start: integer().notNull(),
  length: integer().notNull(),
  pointId: text("point_id").notNull(),
  verdict: text().$type<"says" | "not" | "nothing">().notNull(),
});

export const readVoices = sqliteTable("read_voices", {
  slug: text().notNull(),
  answerId: integer("answer_id").notNull(),
  start: integer().notNull(),
  length: integer().notNull(),
  mark: text().notNull(),
  mayTell: integer("may_tell", { mode: "boolean" }).notNull(),
});

export const reviewItems = sqliteTable("review_items", {
  slug: text().notNull(),
  id: text().notNull(),
  version: integer().notNull(),
  position: integer(),
  content: text({ mode: "json" }).$type<Proposal | null>().notNull(),
});

export const reviewOverviews = sqliteTable("review_overviews", {
  slug: text().primaryKey(),
  decided: integer().notNull(),
  content: text({ mode: "json" }).$type<ReviewOverview>().notNull(),
});
