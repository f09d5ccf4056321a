import { z } from "zod";
import type { Context } from "../context.ts";
import type { Llm } from "../llm.ts";
import { type Language, languageName } from "../model/language.ts";
import { commandsComputer } from "../points/no-answer.ts";
import { mask } from "../privacy/mask.ts";
import { faultsOf } from "../verify/faults-of.ts";

/** So many answers of a theme are shown to a model, whatever their number: what it costs grows with the themes. */
const ANSWERS_SHOWN = 12;
const LONGEST_ANSWER = 300;
const MOST_SENTENCES = 2;
/** After so many calls in a row without an answer, the model is left alone for this time. */
const MOST_FAILURES = 2;

/** What a theme is called, and every answer in it. */
export type ThemeWords = { slug: string; id: string; title: string; answers: { id: number; text: string }[] };

/** A sentence that a language model wrote, with the answers that it says it is made of. */
type Sentence = { text: string; answerIds: number[] };

/** What a sentence may be made of: the answers of one theme that the model was shown. */
type Material = { title: string; answers: { id: number; text: string }[] };

const written = z.object({
  sentences: z.array(z.object({ text: z.string(), answers: z.array(z.int()) })),
});
const schema = {
  type: "object",
  additionalProperties: false,
  required: ["sentences"],
  properties: {
    sentences: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["text", "answers"],
        properties: { text: { type: "string" }, answers: { type: "array", items: { type: "integer" } } },
      },
    },
  },
};

/** Who wrote sentences: the model, and eight signs by which its instructions are known. */
async function writerOf({ llm, prompts }: Context): Promise<string | undefined> {
  if (!llm) return undefined;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(prompts.themes));
  const hash = Array.from(new Uint8Array(digest).slice(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${llm.model}, ${hash}`;
}

/** What a model wrote of this theme and code found good, some time before; nothing when it was not asked, or in vain. */
export async function sentencesAbout(theme: ThemeWords, language: Language, context: Context): Promise<Sentence[]> {
  if (!context.llm) return [];
  return (await context.store.summaries.find(await keyOf(theme, language, context)))?.sentences ?? [];
}

/**
 * Lets the model write about the themes that it has not written about as they are now. What it cannot do, or does wrong
 * twice, is left out. No digest tells what it wrote: code alone finds too few of its falsehoods.
 */
export async function writeSummaries(themes: ThemeWords[], language: Language, context: Context): Promise<void> {
  const { llm, store, log, now } = context;
  if (!llm) return;
  let failures = 0;
  for (const theme of themes) {
    const key = await keyOf(theme, language, context);
    if (await store.summaries.find(key)) continue;
    try {
      const sentences = await write(materialOf(theme, context), language, llm, context);
      await store.write([store.summaries.add({ key, slug: theme.slug, sentences, madeAt: now() })]);
      failures = 0;
    } catch (error) {
      log.warn({ error: String(error) }, "the language model gave no answer");
      failures++;
      if (failures >= MOST_FAILURES) return;
    }
  }
}

type Judged = { sentences: Sentence[]; faults: string[] };

/** One more try with what was wrong; what is still wrong after that is thrown away. */
async function write(material: Material, language: Language, llm: Llm, context: Context): Promise<Sentence[]> {
  if (material.answers.length === 0) return [];
  const instructions = context.prompts.themes.replaceAll("{language}", languageName(language));
  const ask = async (faults: string[]) => {
    const notes = faults.length > 0 ? { faultsOfYourLastAnswer: faults } : {};
    const answer = await llm.ask({ instructions, material: JSON.stringify({ ...material, ...notes }), schema });
    return judged(readWritten(answer), material, language, context);
  };
  const first = await ask([]);
  if (first.faults.length === 0) return first.sentences;
  const second = await ask(first.faults);
  return second.sentences.length > 0 ? second.sentences : first.sentences;
}

function judged(found: Sentence[] | undefined, material: Material, language: Language, context: Context): Judged {
  if (!found) return { sentences: [], faults: ["your answer was not JSON of the asked form"] };
  const all = found.slice(0, MOST_SENTENCES).map((sentence) => {
    return { sentence, faults: faultsIn(sentence, material, language, context) };
  });
  return {
    sentences: all.filter(({ faults }) => faults.length === 0).map(({ sentence }) => sentence),
    faults: all.flatMap(({ sentence, faults }) => faults.map((fault) => `"${sentence.text}" ${fault}`)),
  };
}

function faultsIn(
  { text, answerIds }: Sentence,
  { answers }: Material,
  language: Language,
  context: Context,
): string[] {
  const cited = answers.filter(({ id }) => answerIds.includes(id));
  const isKnown = answerIds.every((id) => cited.some((answer) => answer.id === id));
  const faults = faultsOf({ text, answers: cited }, language, context);
  return isKnown ? faults : ["cites an answer that is not in this theme", ...faults];
}

function readWritten(answer: string): Sentence[] | undefined {
  try {
    const { sentences } = written.parse(JSON.parse(answer));
    return sentences.map(({ text, answers }) => ({ text: text.trim(), answerIds: answers }));
  } catch {
    return undefined;
  }
}

/** The answers that the model sees: spread over all of them, without personal data, none of them telling it what to do. */
function materialOf({ title, answers }: ThemeWords, { officeHolders }: Context): Material {
  const fit = answers.filter(({ text }) => !commandsComputer(text));
  const step = Math.max(1, fit.length / ANSWERS_SHOWN);
  const shown = fit.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step));
  return {
    title,
    answers: shown.map(({ id, text }) => ({ id, text: mask(text, officeHolders).slice(0, LONGEST_ANSWER) })),
  };
}

async function keyOf(theme: ThemeWords, language: Language, context: Context): Promise<string> {
  const { answers } = materialOf(theme, context);
  return context.store.idFor(JSON.stringify(["summary", await writerOf(context), language, theme.id, answers]));
}
