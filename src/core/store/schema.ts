import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Status } from "../model/answer.ts";
import type { Consultation } from "../model/consultation.ts";
import type { Digest } from "../model/digest.ts";
import type { Flag } from "../model/flag.ts";
import type { News, OutboxDelivery } from "../model/message.ts";
import type { FollowUp, OutcomeDraft } from "../model/outcome.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Report } from "../model/report.ts";
import type { Session } from "../model/session/session.ts";

export const seals = sqliteTable("seals", { fingerprint: text().primaryKey() });

export const consultations = sqliteTable("consultations", {
  slug: text().primaryKey(),
  version: integer().notNull(),
  closedOn: text("closed_on"),
  thread: text(),
  toldAt: integer("told_at").notNull().default(0),
  toldWaiting: integer("told_waiting").notNull().default(0),
  owner: text(),
  withCouncilOn: text("with_council_on"),
  answeredOn: text("answered_on"),
  reminded: text(),
});

export const consultationVersions = sqliteTable("consultation_versions", {
  slug: text().notNull(),
  version: integer().notNull(),
  content: text({ mode: "json" }).$type<Consultation>().notNull(),
  publishedAt: integer("published_at").notNull(),
});

export const residents = sqliteTable("residents", {
  id: text().primaryKey(),
  version: integer().notNull(),
  sealed: text().notNull(),
});

export const participations = sqliteTable("participations", {
  id: text().primaryKey(),
  version: integer().notNull(),
  slug: text().notNull(),
  sealedResident: text("sealed_resident"),
  session: text({ mode: "json" }).$type<Session>(),
  channel: text().notNull(),
  language: text().notNull(),
  source: text(),
  helper: integer({ mode: "boolean" }).notNull(),
  reachable: integer({ mode: "boolean" }).notNull(),
  unreachable: text().$type<Refusal>(),
  remindAt: integer("remind_at"),
});

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
});

export const colleagues = sqliteTable("colleagues", { id: text().primaryKey() });

export const audit = sqliteTable("audit", {
  id: integer().primaryKey(),
  at: integer().notNull(),
  colleague: text().notNull(),
  act: text().notNull(),
  slug: text().notNull(),
  subject: text().notNull(),
  detail: text({ mode: "json" }).$type<Record<string, unknown>>().notNull(),
});

export const drafts = sqliteTable("drafts", {
  id: text().primaryKey(),
  content: text({ mode: "json" }).$type<Consultation>().notNull(),
  madeAt: integer("made_at").notNull(),
  version: integer().notNull().default(1),
  base: integer(),
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
});

export const tombstones = sqliteTable("tombstones", {
  id: integer().primaryKey(),
  slug: text().notNull(),
  questionId: text("question_id").notNull(),
  kind: text().notNull(),
  week: text().notNull(),
});

export const steps = sqliteTable("steps", {
  subject: text().notNull(),
  version: integer().notNull(),
  eventKey: text("event_key"),
  day: integer().notNull(),
});

export const outbox = sqliteTable("outbox", {
  id: integer().primaryKey(),
  lane: text().$type<"reply" | "broadcast" | "job">().notNull(),
  recipientType: text("recipient_type").$type<"resident" | "participation" | "team" | "council">().notNull(),
  recipientId: text("recipient_id").notNull(),
  delivery: text({ mode: "json" }).$type<OutboxDelivery>().notNull(),
  dueAt: integer("due_at").notNull(),
  attempts: integer().notNull(),
  lease: text(),
  leasedUntil: integer("leased_until").notNull(),
  failure: text(),
});

export const broadcasts = sqliteTable("broadcasts", {
  id: text().primaryKey(),
  version: integer().notNull(),
  slug: text().notNull(),
  news: text({ mode: "json" }).$type<News>().notNull(),
  cursor: text().notNull(),
  dueAt: integer("due_at").notNull(),
  isExpanded: integer("is_expanded", { mode: "boolean" }).notNull(),
  receivers: integer().notNull(),
  expanded: integer().notNull(),
  sent: integer().notNull(),
  unreachable: integer().notNull(),
  givenUp: integer("given_up").notNull(),
  passedOver: integer("passed_over").notNull(),
  shownAs: text("shown_as"),
  shownAt: integer("shown_at").notNull(),
  shownSettled: integer("shown_settled").notNull(),
  shownOver: integer("shown_over", { mode: "boolean" }).notNull(),
});

export const digests = sqliteTable("digests", {
  week: text().notNull(),
  version: integer().notNull(),
  content: text({ mode: "json" }).$type<Digest>().notNull(),
  publishedAt: integer("published_at"),
});

export const digestWeeks = sqliteTable("digest_weeks", { week: text().primaryKey(), heldBy: text("held_by") });

export const digestRemarks = sqliteTable("digest_remarks", {
  id: integer().primaryKey(),
  week: text().notNull(),
  words: text().notNull(),
});

export const unsubscribed = sqliteTable("unsubscribed", { fingerprint: text().primaryKey() });

export const summaries = sqliteTable("summaries", {
  key: text().primaryKey(),
  slug: text().notNull(),
  sentences: text({ mode: "json" }).$type<{ text: string; answerIds: number[] }[]>().notNull(),
  madeAt: integer("made_at").notNull(),
});

export const councilActs = sqliteTable("council_acts", {
  id: text().primaryKey(),
  slug: text().notNull(),
  kind: text().$type<"asks" | "takes-up">().notNull(),
  words: text().notNull(),
  name: text(),
  at: integer().notNull(),
});

export const councilInvites = sqliteTable("council_invites", {
  fingerprint: text().primaryKey(),
  madeAt: integer("made_at").notNull(),
});

export const councilMembers = sqliteTable("council_members", { residentId: text("resident_id").primaryKey() });

export const themeChanges = sqliteTable("theme_changes", {
  slug: text().notNull(),
  themeId: text("theme_id").notNull(),
  title: text(),
  mergedInto: text("merged_into"),
});

export const followUps = sqliteTable("follow_ups", {
  slug: text().notNull(),
  version: integer().notNull(),
  content: text({ mode: "json" }).$type<FollowUp>().notNull(),
  publishedAt: integer("published_at").notNull(),
});

export const feltHeard = sqliteTable("felt_heard", {
  participationId: text("participation_id").primaryKey(),
  slug: text().notNull(),
  value: text().$type<"yes" | "bit" | "no">().notNull(),
  words: text(),
  at: integer().notNull(),
});

export const reports = sqliteTable("reports", {
  slug: text().notNull(),
  version: integer().notNull(),
  number: text().notNull(),
  content: text({ mode: "json" }).$type<Report>().notNull(),
});

export const themes = sqliteTable("themes", {
  slug: text().notNull(),
  id: text().notNull(),
  title: text().notNull(),
  named: integer({ mode: "boolean" }).notNull().default(false),
});

export const placedTexts = sqliteTable("placed_texts", {
  answerId: integer("answer_id").primaryKey(),
  slug: text().notNull(),
  themeId: text("theme_id").notNull(),
  mark: text().notNull(),
  since: integer().notNull(),
});

export const changedTexts = sqliteTable("changed_texts", {
  id: integer().primaryKey(),
  slug: text().notNull(),
  answerId: integer("answer_id").notNull(),
});

export const placings = sqliteTable("placings", {
  slug: text().primaryKey(),
  version: integer().notNull(),
  lexicon: text().notNull(),
  counted: integer().notNull(),
  countedUntil: integer("counted_until").notNull(),
});

export const themeCounts = sqliteTable("theme_counts", {
  slug: text().notNull(),
  themeId: text("theme_id").notNull(),
  texts: integer().notNull(),
  people: integer().notNull(),
});

export const embeddings = sqliteTable("embeddings", {
  answerId: integer("answer_id").primaryKey(),
  slug: text().notNull(),
  mark: text().notNull(),
  model: text().notNull(),
  vector: text().notNull(),
});

export const outcomeDrafts = sqliteTable("outcome_drafts", {
  slug: text().primaryKey(),
  version: integer().notNull(),
  content: text({ mode: "json" }).$type<OutcomeDraft>().notNull(),
});
