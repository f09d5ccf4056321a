import { type Db, isListed, type SqlStatement } from "../database/db.ts";
import { translations } from "../schema/translations.ts";
import { type Step, takenUnless } from "../steps.ts";

export type StoredTranslation = typeof translations.$inferSelect;

type Key = Pick<StoredTranslation, "answerId" | "mark" | "language">;

const thisOne = "answer_id = ? AND mark = ? AND language = ?";

/** As long as the answer holds these words; what a colleague wrote is not overwritten by a model. */
const save = `INSERT INTO translations (answer_id, mark, language, text, made_by)
  SELECT id, ?, ?, ?, ? FROM answers WHERE id = ? AND instr(text, ?) > 0
  ON CONFLICT (answer_id, mark, language) DO UPDATE SET text = excluded.text, made_by = excluded.made_by
  WHERE excluded.made_by = 'colleague' OR translations.made_by = 'model'`;

/** What words of residents mean in another language. They go with the words. */
export function createTranslations(db: Db) {
  const listed = db.select().from(translations).where(isListed(translations.answerId, "answerIds")).prepare();
  return {
    ofAnswers: (answerIds: number[]): Promise<StoredTranslation[]> =>
      listed.all({ answerIds: JSON.stringify(answerIds) }),
    /** `original`: the words as they stand in the answer. */
    save: ({ answerId, mark, language, text, madeBy }: StoredTranslation, original: string): SqlStatement => ({
      sql: save,
      params: [mark, language, text, madeBy, answerId, original],
    }),
    /** With it a commit is outrun when these words are told otherwise by now. */
    unlessOther: (step: Step, { answerId, mark, language }: Key, text: string): SqlStatement =>
      takenUnless(step, `ifnull((SELECT text FROM translations WHERE ${thisOne}), '') = ?`, [
        answerId,
        mark,
        language,
        text,
      ]),
    remove: ({ answerId, mark, language }: Key): SqlStatement => ({
      sql: `DELETE FROM translations WHERE ${thisOne}`,
      params: [answerId, mark, language],
    }),
  };
}
