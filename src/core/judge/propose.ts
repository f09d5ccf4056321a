import { z } from "zod";
import { askFor, type Spent } from "../ask-for.ts";
import type { Context } from "../context.ts";
import type { Cite } from "../model/digests/sentence.ts";
import { languageName } from "../model/language.ts";
import type { TopicReader } from "../points/on-topic.ts";
import type { Said } from "../points/reading/saying.ts";
import type { NewSentence } from "../store/digests/sentences.ts";
import { faultsOf } from "../verify/faults-of.ts";
import { asShown } from "./shown.ts";
import type { Subject } from "./subject.ts";

const MOST_CITED = 5;
const MOST_TOKENS = 1200;

const shape = z.strictObject({
  points: z.array(z.strictObject({ sentence: z.string(), answers: z.array(z.number()) })),
});

/** Asks for the points in some answers, besides those that are known; what code finds a fault in is not told in these words. */
export async function propose(
  some: Said[],
  known: string[],
  { slug, language, asked, topics }: Subject,
  context: Context,
  spent: Spent,
): Promise<NewSentence[]> {
  const { llm, prompts, officeHolders, store } = context;
  if (!llm) return [];
  const shown = new Map(some.map((said, i) => [i + 1, { said, text: asShown(said.text, officeHolders) }]));
  const material = {
    questions: asked,
    known,
    answers: [...shown].map(([answer, { text }]) => ({ answer, text })),
  };
  const instructions = prompts.points.replaceAll("{language}", languageName(language));
  const request = { name: "points", instructions, material, shape, mostTokens: MOST_TOKENS };
  const { points } = await askFor(llm, request, spent);
  const found: NewSentence[] = [];
  for (const { sentence, answers } of points) {
    const cited = [...new Set(answers)].flatMap((n) => shown.get(n) ?? []).slice(0, MOST_CITED);
    const text = sentence.trim();
    const cites = citesOf(text, cited, topics);
    const answersCited = cited.map(({ said, text }) => ({ id: said.id, text }));
    const faults = faultsOf({ text, answers: answersCited }, language, context);
    const told = faults.length === 0 ? { text, writtenBy: "model" as const, cites } : literally(cites, cited);
    if (told?.cites.some(({ length }) => length > 0))
      found.push({ id: store.idFor(`sentence ${slug} ${told.text}`), ...told });
  }
  return found;
}

/** Where in each answer its own words for the sentence stand, the best ones first. */
function citesOf(sentence: string, cited: { said: Said }[], topics: TopicReader): Cite[] {
  const found = cited.map(({ said: { id, isQuotable } }) => {
    const clause = isQuotable ? topics.clauseFor(sentence, id) : undefined;
    return { cite: clause?.place ?? { answerId: id, start: 0, length: 0 }, fit: clause?.fit ?? 0 };
  });
  return found.toSorted((a, b) => b.fit - a.fit).map(({ cite }) => cite);
}

/** The same in the words of somebody who says so, and not in the model's. */
function literally(cites: Cite[], cited: { said: Said }[]): Omit<NewSentence, "id"> | undefined {
  const cite = cites.find(({ length }) => length > 0);
  const said = cited.find((each) => each.said.id === cite?.answerId)?.said;
  if (!cite || !said) return undefined;
  return { text: said.text.slice(cite.start, cite.start + cite.length), writtenBy: "literal", cites: [cite] };
}
