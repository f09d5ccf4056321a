import type { Context } from "../context.ts";
import type { Verdict } from "../model/digests/sentence.ts";
import type { CitedSentence } from "../verify/cited-sentence.ts";
import { judgeBatch, MOST_AT_ONCE } from "./judge-batch.ts";
import { mayBeShown } from "./shown.ts";

type JudgeMeans = Pick<Context, "judge" | "prompts" | "officeHolders">;

const UNJUDGED = "was judged by nobody: the model gave no answer";

/**
 * What a model finds wrong with a sentence that cites these answers: one says the reverse, or none says so. Nothing
 * when there is no model. Throws when it does not answer.
 */
export async function judgeSentence(
  text: string,
  answers: { id: number | string; text: string }[],
  context: JudgeMeans,
): Promise<string[]> {
  if (!context.judge) return [];
  const shown = answers.filter((answer) => mayBeShown(answer.text));
  const verdicts: Verdict[] = [];
  for (let i = 0; i < shown.length; i += MOST_AT_ONCE) {
    const some = shown.slice(i, i + MOST_AT_ONCE).map((answer) => answer.text);
    verdicts.push(...(await judgeBatch(text, some, context, { calls: 0, tokens: 0 })));
  }
  return [
    ...(verdicts.includes("opposes") ? ["cites an answer that says the reverse"] : []),
    ...(verdicts.includes("supports") ? [] : ["is said by no answer that it cites"]),
  ];
}

/** What a model finds wrong with a sentence. */
export type SentenceJudge = (sentence: CitedSentence) => Promise<string[]>;

const MOST_FAILURES = 2;

/** A judge that keeps no sentence on which the model gave no answer, and asks no more after two such in a row. */
export function createSentenceJudge(means: JudgeMeans): SentenceJudge {
  let failures = 0;
  return async ({ text, answers }) => {
    if (failures >= MOST_FAILURES) return [UNJUDGED];
    try {
      const faults = await judgeSentence(text, answers, means);
      failures = 0;
      return faults;
    } catch {
      failures++;
      return [UNJUDGED];
    }
  };
}
