import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Purpose } from "../model/access.ts";
import type { Status } from "../model/answer.ts";
import type { ComplaintReason, ComplaintState } from "../model/complaint.ts";
import type { Consultation } from "../model/consultation.ts";
import type { Digest } from "../model/digest.ts";
import type { Flag } from "../model/flag.ts";
import type { News, OutboxDelivery } from "../model/message.ts";
import type { FollowUp, OutcomeDraft } from "../model/outcome.ts";
import type { Point } from "../model/point.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Report } from "../model/report.ts";
import type { Proposal, ReviewOverview } from "../model/review-state.ts";
import type { Cite, Ruling, Verdict } from "../model/sentence.ts";
import type { Shown } from "../model/session/behind.ts";
import type { Session } from "../model/session/session.ts";
import type { Standing } from "../model/standing.ts";

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
  shown: text({ mode: "json" }).$type<Shown[]>(),
  remindAt: integer("remind_at"),
  followedUp: integer("followed_up").notNull().default(0),
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
  assignedTo: text("assigned_to"),
  assignment: integer().notNull().default(0),
});

export const colleagues = sqliteTable("colleagues", {
  id: text().primaryKey(),
  standing: text().$type<Standing>(),
  lookedUpAt: integer("looked_up_at").notNull().default(0),
  changedAt: integer("changed_at").notNull().default(0),
});

export const heldActs = sqliteTable("held_acts", {
  key: text().primaryKey(),
  colleague: text().notNull(),
  at: integer().notNull(),
});

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
  readAt: integer("read_at"),
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
  lane: text().$type<"reply" | "broadcast" | "job" | "rebuild">().notNull(),
  recipientType: text("recipient_type")
    .$type<"resident" | "participation" | "team" | "council" | "program">()
    .notNull(),
  recipientId: text("recipient_id").notNull(),
  delivery: text({ mode: "json" }).$type<OutboxDelivery>().notNull(),
  dueAt: integer("due_at").notNull(),
  attempts: integer().notNull(),
  lease: text(),
  leasedUntil: integer("leased_until").notNull(),
  failure: text(),
  since: integer(),
  trouble: text(),
});

export const botNames = sqliteTable("bot_names", { channel: text().primaryKey(), username: text().notNull() });

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

export const idleResidents = sqliteTable("idle_residents", {
  residentId: text("resident_id").primaryKey(),
  since: integer().notNull(),
});

export const erasures = sqliteTable("erasures", { mark: text().primaryKey(), fingerprint: text() });

export const pauses = sqliteTable("pauses", { channel: text().primaryKey(), until: integer().notNull() });

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
  endedAt: integer("ended_at"),
  newlyTold: integer("newly_told").notNull().default(0),
});

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

export const codes = sqliteTable("codes", {
  slug: text().notNull(),
  fingerprint: text().notNull(),
  used: integer({ mode: "boolean" }).notNull(),
});

export const digestRemarks = sqliteTable("digest_remarks", {
  id: integer().primaryKey(),
  week: text().notNull(),
  words: text().notNull(),
});

export const unsubscribed = sqliteTable("unsubscribed", { fingerprint: text().primaryKey() });

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

export const councilActs = sqliteTable("council_acts", {
  id: text().primaryKey(),
  slug: text().notNull(),
  kind: text().$type<"asks" | "takes-up">().notNull(),
  words: text().notNull(),
  name: text(),
  at: integer().notNull(),
  readAt: integer("read_at"),
  sealedPlace: text("sealed_place"),
  answer: text(),
  answeredAt: integer("answered_at"),
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

export const findings = sqliteTable("findings", {
  slug: text().notNull(),
  name: text().notNull(),
  first: integer().notNull(),
  last: integer().notNull(),
  mark: text().notNull(),
  content: text({ mode: "json" }).$type<unknown>().notNull(),
});

export const textRevisions = sqliteTable("text_revisions", {
  slug: text().primaryKey(),
  changes: integer().notNull(),
  losses: integer().notNull(),
});

export const outcomeDrafts = sqliteTable("outcome_drafts", {
  slug: text().primaryKey(),
  version: integer().notNull(),
  content: text({ mode: "json" }).$type<OutcomeDraft>().notNull(),
});

export const translations = sqliteTable("translations", {
  answerId: integer("answer_id").notNull(),
  mark: text().notNull(),
  language: text().notNull(),
  text: text().notNull(),
  madeBy: text("made_by").$type<"colleague" | "model">().notNull(),
});

export const proposedTranslations = sqliteTable("proposed_translations", {
  mark: text().notNull(),
  language: text().notNull(),
  text: text().notNull(),
});

export const reworded = sqliteTable("reworded", {
  answerId: integer("answer_id").primaryKey(),
  digest: integer().notNull(),
});

export const accessLinks = sqliteTable("access_links", {
  id: text().primaryKey(),
  purpose: text().$type<Purpose>().notNull(),
  subject: text().notNull(),
  sealedHolder: text("sealed_holder").notNull(),
  times: text().$type<"once" | "often">().notNull(),
  until: integer().notNull(),
  spent: integer({ mode: "boolean" }).notNull(),
});

export const accessSessions = sqliteTable("access_sessions", {
  id: text().primaryKey(),
  linkId: text("link_id").notNull(),
  until: integer().notNull(),
});

export const tallies = sqliteTable("tallies", {
  slug: text().notNull(),
  questionId: text("question_id").notNull(),
  kind: text().notNull(),
  part: text().notNull(),
  n: integer().notNull(),
});

export const reached = sqliteTable("reached", {
  slug: text().notNull(),
  hour: integer().notNull(),
  source: text().notNull(),
  n: integer().notNull(),
});

export const receivers = sqliteTable("receivers", { slug: text().primaryKey(), n: integer().notNull() });

export const feltScores = sqliteTable("felt_scores", {
  slug: text().notNull(),
  value: text().$type<"yes" | "bit" | "no">().notNull(),
  n: integer().notNull(),
});

export const screens = sqliteTable("screens", {
  residentId: text("resident_id").notNull(),
  place: integer().notNull(),
  act: text(),
  sealed: text().notNull(),
});

export const moves = sqliteTable("moves", {
  id: text().primaryKey(),
  residentId: text("resident_id").notNull(),
  until: integer().notNull(),
});

export const moveTries = sqliteTable("move_tries", {
  triedBy: text("tried_by").notNull(),
  day: integer().notNull(),
  n: integer().notNull(),
});

export const mailAddresses = sqliteTable("mail_addresses", {
  residentId: text("resident_id").primaryKey(),
  sealed: text().notNull(),
  code: text().notNull(),
  state: text().$type<"asked" | "confirmed" | "due">().notNull(),
  until: integer().notNull(),
  attempts: integer().notNull(),
  againAt: integer("again_at").notNull(),
});

export const mailAsked = sqliteTable("mail_asked", { mark: text().primaryKey(), until: integer().notNull() });
