import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { News, OutboxDelivery } from "../../model/messages/message.ts";

export const seals = sqliteTable("seals", { fingerprint: text().primaryKey() });

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

export const receivers = sqliteTable("receivers", { slug: text().primaryKey(), n: integer().notNull() });
