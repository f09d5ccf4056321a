import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

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
