import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Status } from "../../model/answer.ts";
import type { ComplaintReason, ComplaintState } from "../../model/reviews/complaint.ts";
import type { Flag } from "../../model/reviews/flag.ts";

export const answers = sqliteTable("answers", {
  id: integer().primaryKey(),
  participationId: text("participation_id").notNull(),
  slug: text().notNull(),
  questionId: text("question_id").notNull(),
  kind: text().notNull(),
  value: text().notNull(),
  text: text().notNull(),
  language: text().notNull(),
  status: text().$type<Exclude<Status, "withdrawn">>().notNull(),
  reason: text(),
  hidden: integer({ mode: "boolean" }).notNull(),
  receivedAt: integer("received_at").notNull(),
  review: integer().notNull().default(0),
  reviewed: integer({ mode: "boolean" }).notNull().default(false),
  rejections: integer().notNull().default(0),
  flag: text().$type<Flag>(),
  assignedTo: text("assigned_to"),
  assignment: integer().notNull().default(0),
});

export const relays = sqliteTable("relays", {
  id: text().primaryKey(),
  slug: text().notNull(),
  participationId: text("participation_id").notNull(),
  answerId: integer("answer_id").notNull(),
  question: text().notNull(),
  owner: text().notNull(),
  state: text().$type<"asked" | "answered" | "cancelled">().notNull(),
  askedAt: integer("asked_at").notNull(),
  reply: text(),
  answeredAt: integer("answered_at"),
  readAt: integer("read_at"),
});

export const tombstones = sqliteTable("tombstones", {
  id: integer().primaryKey(),
  slug: text().notNull(),
  questionId: text("question_id").notNull(),
  kind: text().notNull(),
  week: text().notNull(),
});

export const complaints = sqliteTable("complaints", {
  id: text().primaryKey(),
  slug: text().notNull(),
  week: text().notNull(),
  answerId: integer("answer_id").notNull(),
  why: text().$type<ComplaintReason>().notNull(),
  words: text(),
  at: integer().notNull(),
  state: text().$type<ComplaintState["state"]>().notNull(),
  because: text(),
  ruledAt: integer("ruled_at"),
});

export const feltHeard = sqliteTable("felt_heard", {
  participationId: text("participation_id").primaryKey(),
  slug: text().notNull(),
  value: text().$type<"yes" | "bit" | "no">().notNull(),
  words: text(),
  at: integer().notNull(),
});

export const tallies = sqliteTable("tallies", {
  slug: text().notNull(),
  questionId: text("question_id").notNull(),
  kind: text().notNull(),
  part: text().notNull(),
  n: integer().notNull(),
});

export const feltScores = sqliteTable("felt_scores", {
  slug: text().notNull(),
  value: text().$type<"yes" | "bit" | "no">().notNull(),
  n: integer().notNull(),
});
