import { and, eq, sql } from "drizzle-orm";
import type { Language } from "../../model/language.ts";
import { type Db, isListed, type SqlStatement } from "../database/db.ts";
import { proposedTranslations } from "../schema/translations.ts";

export type ProposedTranslation = typeof proposedTranslations.$inferSelect;

/** What a model makes of words of the town in another language, by a mark of those words. */
export function createProposedTranslations(db: Db) {
  const isIn = eq(proposedTranslations.language, sql.placeholder("language"));
  const listed = db
    .select()
    .from(proposedTranslations)
    .where(and(isListed(proposedTranslations.mark, "marks"), isIn))
    .prepare();
  return {
    /** Of these marks; without words where a model had nothing fit. */
    ofMarks: (marks: string[], language: Language): Promise<ProposedTranslation[]> =>
      listed.all({ marks: JSON.stringify(marks), language }),
    save: ({ mark, language, text }: ProposedTranslation): SqlStatement => ({
      sql: "INSERT INTO proposed_translations (mark, language, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      params: [mark, language, text],
    }),
  };
}
