import { z } from "zod";
import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import { askFor, type Spent } from "../judge/ask-for.ts";
import { mayBeShown } from "../judge/shown.ts";
import { type Language, languageNameIn } from "../model/language.ts";
import { findPersonalData } from "../privacy/mask.ts";
import { languageOf } from "../texts/language-of.ts";
import { retellDigest } from "./build-digest.ts";
import { type ForeignLiteral, foreignWordsIn, saveTranslation } from "./translate-words.ts";

const MOST_AT_ONCE = 20;
const MOST_TOKENS = 2000;
/** A translation is hardly longer than what it translates. */
const [MOST_TIMES_LONGER, SPARE] = [3, 40];

const shape = z.strictObject({ translations: z.array(z.strictObject({ number: z.number(), text: z.string() })) });

/**
 * What the clock does: in the digest that the team is about to read, words that the council cannot read get a meaning by
 * a model, told as a machine's. Once a version; what a colleague wrote stays, and no digest waits for it.
 */
export async function translateByModel(context: Context): Promise<void> {
  const { llm, store, calendar, now, log } = context;
  const week = calendar.lastCompleteWeek(now());
  const newest = await store.digests.newest(week);
  if (!llm || !newest || newest.publishedAt !== undefined) return;
  const open = foreignWordsIn(newest.digest).filter(({ translation, text }) => !translation && mayBeShown(text));
  const eventKey = `translating ${week} ${newest.digest.version}`;
  if (open.length === 0 || (await store.steps.knows(eventKey))) return;
  const spent: Spent = { calls: 0, tokens: 0 };
  const found = await ask(open.slice(0, MOST_AT_ONCE), context, spent).catch((error) => {
    log.warn({ error: String(error) }, "the language model translated nothing");
    return undefined;
  });
  if (!found) return;
  log.info({ week, ...spent, translated: found.length }, "a language model translated words of residents");
  const step = { subject: `translating ${week}`, version: newest.digest.version };
  const writes = found.map(({ words, text }) => saveTranslation(words, { text, madeBy: "model" }, context));
  const { outcome } = await store.commit({ steps: [step], eventKey, writes }, now());
  if (outcome === "stored" && found.length > 0) await retellDigest(week, context);
}

type Translated = { words: ForeignLiteral; text: string };

async function ask(open: ForeignLiteral[], context: Context, spent: Spent): Promise<Translated[]> {
  const { llm, prompts, officeHolders } = context;
  if (!llm) return [];
  const language = councilLanguage(context);
  const material = { texts: open.map(({ text, language: from }, i) => ({ number: i + 1, language: from, text })) };
  const instructions = prompts.translate.replaceAll("{language}", languageNameIn(language, "en"));
  const request = { name: "translations", instructions, material, shape, mostTokens: MOST_TOKENS };
  const { translations } = await askFor(llm, request, spent);
  const told = await Promise.all(
    open.map(async (words, i): Promise<Translated | undefined> => {
      const text = translations.find(({ number }) => number === i + 1)?.text.trim() ?? "";
      return (await isFit(text, words.text, language, officeHolders)) ? { words, text } : undefined;
    }),
  );
  return told.filter((each) => each !== undefined);
}

/** In the council's language, about as long, with the same numbers, and nothing by which anybody can be known. */
async function isFit(text: string, original: string, language: Language, officeHolders: string[]): Promise<boolean> {
  const numbersIn = (words: string) => (words.match(/\d+/g) ?? []).toSorted().join(" ");
  const isShort = text !== "" && text.length <= original.length * MOST_TIMES_LONGER + SPARE;
  if (!isShort || numbersIn(text) !== numbersIn(original) || /https?:|www\.|[<>`*_#]/i.test(text)) return false;
  return findPersonalData(text, officeHolders).length === 0 && (await languageOf(text, language)) === language;
}
