import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Consultation } from "../../model/consultation/consultation.ts";
import type { FollowUp, OutcomeDraft } from "../../model/drafts/outcome.ts";

export const consultations = sqliteTable("consultations", {
  slug: text().primaryKey(),
  version: integer().notNull(),
  closedOn: text("closed_on"),
  thread: text(),
  toldAt: integer("told_at").notNull().default(0),
  toldWaiting: integer("told_waiting").notNull().default(0),
  owner: text(),
  withCouncilOn: text("with_council_on"),
  reopenedAfter: integer("reopened_after").notNull().default(0),
  reopenedOn: text("reopened_on"),
  reminded: text(),
  waitingRef: text("waiting_ref"),
  waitingShown: integer("waiting_shown").notNull().default(0),
});

export const consultationVersions = sqliteTable("consultation_versions", {
  slug: text().notNull(),
  version: integer().notNull(),
  content: text({ mode: "json" }).$type<Consultation>().notNull(),
  publishedAt: integer("published_at").notNull(),
});

export const drafts = sqliteTable("drafts", {
  id: text().primaryKey(),
  content: text({ mode: "json" }).$type<Consultation>().notNull(),
  madeAt: integer("made_at").notNull(),
  version: integer().notNull().default(1),
  base: integer(),
});

export const codes = sqliteTable("codes", {
  slug: text().notNull(),
  fingerprint: text().notNull(),
  used: integer({ mode: "boolean" }).notNull(),
});

export const followUps = sqliteTable("follow_ups", {
  slug: text().notNull(),
  version: integer().notNull(),
  content: text({ mode: "json" }).$type<FollowUp>().notNull(),
  publishedAt: integer("published_at").notNull(),
});

export const outcomeDrafts = sqliteTable("outcome_drafts", {
  slug: text().primaryKey(),
  version: integer().notNull(),
  content: text({ mode: "json" }).$type<OutcomeDraft>().notNull(),
});
