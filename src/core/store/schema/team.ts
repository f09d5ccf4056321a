import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Purpose } from "../../model/consultation/access.ts";
import type { Standing } from "../../model/consultation/standing.ts";

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
