import type { Context } from "../../context.ts";
import { councilLanguage } from "../../context.ts";
import type { Language } from "../../model/language.ts";
import { markOf } from "../../model/mark.ts";
import type { Translation } from "../../model/translation.ts";

/** Words of a resident: an answer, or a literal piece of it. */
export type TheirWords = { answerId: number; text: string; language: Language };

/** Tells what words mean in the council's language, where somebody translated them. */
export async function translationReader(
  words: Pick<TheirWords, "answerId">[],
  context: Context,
): Promise<(words: Pick<TheirWords, "answerId" | "text">) => Translation | undefined> {
  const reader = councilLanguage(context);
  const stored = await context.store.translations.ofAnswers(words.map(({ answerId }) => answerId));
  const known = new Map(
    stored
      .filter(({ language }) => language === reader)
      .map(({ answerId, mark, language, text, madeBy }) => [`${answerId} ${mark}`, { language, text, madeBy }]),
  );
  return ({ answerId, text }) => known.get(`${answerId} ${markOf(text.trim())}`);
}
