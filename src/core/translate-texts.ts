import { z } from "zod";
import { askFor, type Spent } from "./ask-for.ts";
import type { Context } from "./context.ts";
import { type Language, languageNameIn } from "./model/language.ts";
import { findPersonalData } from "./privacy/mask.ts";
import { languageOf } from "./texts/language/language-of.ts";

const MOST_TOKENS = 2000;
/** A translation is hardly longer than what it translates. */
const [MOST_TIMES_LONGER, SPARE] = [3, 40];

const shape = z.strictObject({ translations: z.array(z.strictObject({ number: z.number(), text: z.string() })) });

type Original = { text: string; language: Language };

/** Asks a model what texts mean in a language; nothing for those of which it makes nothing fit. Throws when it fails. */
export async function translateTexts(
  originals: Original[],
  language: Language,
  { llm, prompts, officeHolders }: Pick<Context, "llm" | "prompts" | "officeHolders">,
  spent: Spent,
): Promise<(string | undefined)[]> {
  if (!llm || originals.length === 0) return originals.map(() => undefined);
  const material = { texts: originals.map(({ text, language: from }, i) => ({ number: i + 1, language: from, text })) };
  const instructions = prompts.translate.replaceAll("{language}", languageNameIn(language, "en"));
  const request = { name: "translations", instructions, material, shape, mostTokens: MOST_TOKENS };
  const { translations } = await askFor(llm, request, spent);
  return Promise.all(
    originals.map(async (original, i) => {
      const text = translations.find(({ number }) => number === i + 1)?.text.trim() ?? "";
      return (await isFit(text, original.text, language, officeHolders)) ? text : undefined;
    }),
  );
}

/** In that language, about as long, with the same numbers, and nothing by which anybody can be known. */
async function isFit(text: string, original: string, language: Language, officeHolders: string[]): Promise<boolean> {
  const numbersIn = (words: string) => (words.match(/\d+/g) ?? []).toSorted().join(" ");
  const isShort = text !== "" && text.length <= original.length * MOST_TIMES_LONGER + SPARE;
  if (!isShort || numbersIn(text) !== numbersIn(original) || /https?:|www\.|[<>`*_#]/i.test(text)) return false;
  return findPersonalData(text, officeHolders).length === 0 && (await languageOf(text, language)) === language;
}
