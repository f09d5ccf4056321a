import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Refusal } from "../../model/messages/refusal.ts";
import type { Shown } from "../../model/session/behind.ts";
import type { Session } from "../../model/session/session.ts";

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
  sameBrowser: integer("same_browser", { mode: "boolean" }).notNull().default(false),
  beganAt: integer("began_at").notNull().default(0),
});

export const reached = sqliteTable("reached", {
  slug: text().notNull(),
  hour: integer().notNull(),
  source: text().notNull(),
  n: integer().notNull(),
});
