import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const themeChanges = sqliteTable("theme_changes", {
  slug: text().notNull(),
  themeId: text("theme_id").notNull(),
  title: text(),
  mergedInto: text("merged_into"),
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
