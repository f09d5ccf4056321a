import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const unsubscribed = sqliteTable("unsubscribed", { fingerprint: text().primaryKey() });

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
