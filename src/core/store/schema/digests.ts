import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Digest } from "../../model/digests/digest.ts";
import type { Point } from "../../model/digests/point.ts";
import type { Report } from "../../model/digests/report.ts";
import type { Cite, Ruling, Verdict } from "../../model/digests/sentence.ts";

export const digests = sqliteTable("digests", {
  week: text().notNull(),
  version: integer().notNull(),
  content: text({ mode: "json" }).$type<Digest>().notNull(),
  publishedAt: integer("published_at"),
  /** As pages show it; nothing for digests of before. */
  shown: text({ mode: "json" }).$type<Digest>(),
});

export const digestWeeks = sqliteTable("digest_weeks", { week: text().primaryKey(), heldBy: text("held_by") });

export const digestSubjects = sqliteTable("digest_subjects", {
  slug: text().notNull(),
  week: text().notNull(),
  version: integer().notNull(),
  hasNews: integer("has_news", { mode: "boolean" }).notNull(),
});

export const digestRemarks = sqliteTable("digest_remarks", {
  id: integer().primaryKey(),
  week: text().notNull(),
  words: text().notNull(),
  slug: text(),
});

export const sentences = sqliteTable("sentences", {
  id: text().primaryKey(),
  slug: text().notNull(),
  text: text().notNull(),
  writtenBy: text("written_by").$type<Point["writtenBy"]>().notNull(),
  cites: text({ mode: "json" }).$type<Cite[]>().notNull(),
  writer: text().notNull(),
  ruling: text().$type<Ruling>(),
  madeAt: integer("made_at").notNull(),
});

export const judgements = sqliteTable("judgements", {
  answerId: integer("answer_id").notNull(),
  sentenceId: text("sentence_id").notNull(),
  slug: text().notNull(),
  mark: text().notNull(),
  verdict: text().$type<Verdict>().notNull(),
  writer: text().notNull(),
});

export const judgings = sqliteTable("judgings", {
  slug: text().primaryKey(),
  changes: integer().notNull(),
  done: integer().notNull(),
  writer: text().notNull(),
  proposer: text().notNull(),
  shownUntil: integer("shown_until").notNull(),
  roundUntil: integer("round_until").notNull(),
});

export const reports = sqliteTable("reports", {
  slug: text().notNull(),
  version: integer().notNull(),
  number: text().notNull(),
  content: text({ mode: "json" }).$type<Report>().notNull(),
});

export const findings = sqliteTable("findings", {
  slug: text().notNull(),
  name: text().notNull(),
  first: integer().notNull(),
  last: integer().notNull(),
  mark: text().notNull(),
  content: text({ mode: "json" }).$type<unknown>().notNull(),
});
