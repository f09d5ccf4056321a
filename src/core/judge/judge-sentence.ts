import type { Context } from "../context.ts";
import type { Verdict } from "../model/sentence.ts";
import { judgeBatch, MOST_AT_ONCE } from "./judge-batch.ts";
import { mayBeShown } from "./shown.ts";

/**
 * What a model finds wrong with a sentence that cites these answers: one says the reverse, or none says so. Nothing
 * when there is no model. Throws when it does not answer.
 */
export async function judgeSentence(
  text: string,
  answers: { id: number | string; text: string }[],
  context: Pick<Context, "judge" | "prompts" | "officeHolders">,
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
