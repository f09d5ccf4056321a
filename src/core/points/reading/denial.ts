import type { DirectionWords } from "./direction-words.ts";
import type { Token } from "./tokens.ts";

/** Where something is denied. */
export type Denial = { part: number; segment: number };

const REACH = 4;
const REACH_OF_NOUN_NEGATOR = 2;
/** "Geen reden", "geen goed idee": what is denied stands before it. */
const emptyNouns = new Set("reden noodzaak zin idee nut optie oplossing goed reason need sense idea point".split(" "));

/** Marks what each negator denies, and tells the segments in which one stands. */
export function deny(tokens: Token[], words: DirectionWords): Denial[] {
  const negated: Denial[] = [];
  for (const [i, token] of tokens.entries()) {
    const start = denialAt(tokens, i, words);
    if (start === undefined) continue;
    const isNoun = words.nounNegators.has(token.word);
    const near = tokens.filter((each) => each.part === token.part && each.segment === token.segment);
    const after = untilReset(tokens.slice(start), token, words);
    const reached = after
      .filter((each) => each.isTelling || each.pole)
      .slice(0, isNoun ? REACH_OF_NOUN_NEGATOR : REACH);
    const isEmpty = reached.length === 0 || (isNoun && reached.some(({ word }) => emptyNouns.has(word)));
    const before = near.filter((each) => tokens.indexOf(each) < i);
    const wider = isEmpty ? near : reached.some(({ pole }) => pole) || isNoun ? [] : before.filter(({ pole }) => pole);
    const denied = [...new Set([...reached, ...wider])];
    const poles = denied.filter(({ pole }) => pole);
    const isCompared = !words.negators.has(token.word) && !words.against.has(token.word);
    if (poles.length === 0 && !isCompared) negated.push({ part: token.part, segment: token.segment });
    for (const each of poles.length > 0 ? poles : denied) each.isFlipped = !each.isFlipped;
  }
  return negated;
}

/** Where the words begin that a negator at this place denies; nothing when none stands here. */
function denialAt(tokens: Token[], i: number, words: DirectionWords): number | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const { word } = token;
  if (words.negators.has(word)) return words.softeners.has(tokens[i + 1]?.word ?? "") ? undefined : i + 1;
  const mine = tokens.slice(0, i).filter((each) => each.part === token.part);
  if (words.against.has(word)) return mine.some((each) => words.siding.has(each.word)) ? i + 1 : undefined;
  if (words.than.has(word)) return mine.some((each) => words.preferring.has(each.word)) ? i + 1 : undefined;
  const length = words.instead
    .map((each) => each.split(" "))
    .find((each) => each.every((w, j) => tokens[i + j]?.word === w));
  return length && i + length.length;
}

function untilReset(following: Token[], { part, segment }: Token, words: DirectionWords): Token[] {
  const end = following.findIndex(
    (each) => each.part !== part || each.segment !== segment || words.resets.has(each.word),
  );
  return end < 0 ? following : following.slice(0, end);
}
