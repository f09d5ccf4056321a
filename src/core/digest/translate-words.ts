import { audit } from "../audit.ts";
import type { Act } from "../colleagues.ts";
import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import type { Digest, Quote } from "../model/digest.ts";
import type { Language } from "../model/language.ts";
import { markOf } from "../model/mark.ts";
import type { Translation } from "../model/translation.ts";
import type { SqlStatement } from "../store/db.ts";
import { retellDigest } from "./build-digest.ts";
import { wordsIn } from "./their-languages.ts";

/** Literal words of a resident in another language than the digest; `id` names them in a form. */
export type ForeignLiteral = Pick<Quote, "answerId" | "text" | "translation"> & { id: string; language: Language };

/** All such words in a digest, each once; what has no translation comes first. */
export function foreignWordsIn({ consultations, ideas }: Digest): ForeignLiteral[] {
  const all = [...consultations, ideas]
    .flatMap((told) => wordsIn(told))
    .flatMap((words) => {
      const { answerId, text, language, translation } = words;
      if (language === undefined) return [];
      return [{ id: `${answerId} ${markOf(text)}`, answerId, text, language, ...(translation && { translation }) }];
    });
  const once = [...new Map(all.map((words) => [words.id, words])).values()];
  return once.toSorted((a, b) => Number(a.translation !== undefined) - Number(b.translation !== undefined));
}

/** Stores what these words mean in the council's language, as long as the answer still holds them. */
export function saveTranslation(
  { answerId, text }: Pick<ForeignLiteral, "answerId" | "text">,
  translation: Pick<Translation, "text" | "madeBy">,
  context: Context,
): SqlStatement {
  const original = text.trim();
  const row = { answerId, mark: markOf(original), language: councilLanguage(context), ...translation };
  return context.store.translations.save(row, original);
}

/** What a colleague typed, by the ids of words; an empty one takes a translation away. Gives the digest as it is now. */
export async function translateWords(
  week: string,
  typed: Map<string, string>,
  act: Act,
  context: Context,
): Promise<Digest | undefined> {
  const { store, now } = context;
  const newest = await store.digests.newest(week);
  if (!newest) return undefined;
  const changed = foreignWordsIn(newest.digest).filter(({ id, translation }) => {
    return typed.has(id) && typed.get(id) !== (translation?.text ?? "");
  });
  if (changed.length === 0) return newest.digest;
  const writes = changed.flatMap((words) => writesFor(words, typed.get(words.id) ?? "", act, context));
  await store.commit({ steps: [{ subject: `translate ${act.key}`, version: 1 }], eventKey: act.key, writes }, now());
  return retellDigest(week, context);
}

function writesFor(words: ForeignLiteral, text: string, act: Act, context: Context): SqlStatement[] {
  const { answerId } = words;
  const row = { answerId, mark: markOf(words.text.trim()), language: councilLanguage(context) };
  const write =
    text === ""
      ? context.store.translations.remove(row)
      : saveTranslation(words, { text, madeBy: "colleague" }, context);
  return [
    write,
    ...audit(
      act,
      { act: "translate", slug: "", subject: `answer ${answerId}`, detail: { isEmpty: text === "" } },
      context,
    ),
  ];
}
