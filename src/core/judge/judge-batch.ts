import { z } from "zod";
import { askFor, type Spent } from "../ask-for.ts";
import type { Context } from "../context.ts";
import type { Verdict } from "../model/digests/sentence.ts";
import { asShown } from "./shown.ts";

/** So many answers are judged in one call: more of them, and one could drown another. */
export const MOST_AT_ONCE = 8;
const MOST_TOKENS = 300;

const shape = z.strictObject({
  verdicts: z.array(z.strictObject({ answer: z.number(), verdict: z.enum(["supports", "opposes", "neither"]) })),
});

/**
 * What each of these answers says to a sentence, in their order. One that gets no verdict, or two, says neither. Throws
 * when there is no model that answers.
 */
export async function judgeBatch(
  sentence: string,
  answers: string[],
  { judge, prompts, officeHolders }: Pick<Context, "judge" | "prompts" | "officeHolders">,
  spent: Spent,
): Promise<Verdict[]> {
  if (!judge) throw new Error("there is no model that judges");
  const numbered = answers.map((text, i) => ({ answer: i + 1, text: asShown(text, officeHolders) }));
  const material = { sentence, answers: numbered };
  const request = { name: "verdicts", instructions: prompts.judge, material, shape, mostTokens: MOST_TOKENS };
  const { verdicts } = await askFor(judge, request, spent);
  return numbered.map(({ answer }) => {
    const [own, another] = new Set(verdicts.filter((each) => each.answer === answer).map(({ verdict }) => verdict));
    return own === undefined || another !== undefined ? "neither" : own;
  });
}
