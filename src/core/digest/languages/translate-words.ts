import { audit } from "../../audit.ts";
import type { Act } from "../../colleagues.ts";
import type { Context } from "../../context.ts";
import { councilLanguage } from "../../context.ts";
import { decideAgain } from "../../decide-again.ts";
import type { Digest, Quote } from "../../model/digests/digest.ts";
import { type Filled, merge, type Values } from "../../model/drafts/merge.ts";
import type { Language } from "../../model/language.ts";
import { markOf } from "../../model/mark.ts";
import type { Translation } from "../../model/translation.ts";
import type { SqlStatement } from "../../store/database/db.ts";
import { retellDigest } from "../build-digest.ts";
import { wordsIn } from "./their-languages.ts";
import { translationReader } from "./translations.ts";

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

/** `clash`: somebody else wrote other words for the same, so that nothing is stored; `stored` is what is there by now. */
export type Translated =
  | { outcome: "gone" }
  | { outcome: "translated"; digest: Digest }
  | { outcome: "clash"; clashes: string[]; stored: Values; digest: Digest };

/** What is stored for words in another language, by their ids. */
export async function meaningsOf(words: ForeignLiteral[], context: Context): Promise<Values> {
  const translate = await translationReader(words, context);
  return Object.fromEntries(words.map((each) => [each.id, translate(each)?.text ?? ""]));
}

/** What a colleague typed, by the ids of words; an empty one takes a translation away. */
export function translateWords(week: string, typed: Filled, act: Act, context: Context): Promise<Translated> {
  return decideAgain(`translations in the digest of ${week}`, () => translateOnce(week, typed, act, context));
}

async function translateOnce(week: string, typed: Filled, act: Act, context: Context): Promise<Translated | "outrun"> {
  const { store, now } = context;
  const newest = await store.digests.newest(week);
  if (!newest) return { outcome: "gone" };
  const all = foreignWordsIn(newest.digest);
  const stored = await meaningsOf(all, context);
  const { values, clashes } = merge(stored, typed);
  if (clashes.length > 0) return { outcome: "clash", clashes, stored, digest: newest.digest };
  const changed = all.filter(({ id }) => values[id] !== stored[id]);
  if (changed.length === 0) return { outcome: "translated", digest: newest.digest };
  const step = { subject: `translate ${act.key}`, version: 1 };
  const writes = changed.flatMap((words) => [
    store.translations.unlessOther(step, keyOf(words, context), stored[words.id] ?? ""),
    ...writesFor(words, values[words.id] ?? "", act, context),
  ]);
  const { outcome } = await store.commit({ steps: [step], eventKey: act.key, writes }, now());
  if (outcome === "outrun") return "outrun";
  return { outcome: "translated", digest: await retellDigest(week, context) };
}

function keyOf({ answerId, text }: ForeignLiteral, context: Context) {
  return { answerId, mark: markOf(text.trim()), language: councilLanguage(context) };
}

function writesFor(words: ForeignLiteral, text: string, act: Act, context: Context): SqlStatement[] {
  const { answerId } = words;
  const write =
    text === ""
      ? context.store.translations.remove(keyOf(words, context))
      : saveTranslation(words, { text, madeBy: "colleague" }, context);
  const detail = { isEmpty: text === "" };
  return [write, ...audit(act, { act: "translate", slug: "", subject: `answer ${answerId}`, detail }, context)];
}
