import { type Denial, phraseAt, type Token } from "../tokens.ts";
import type { DirectionWords } from "../words/direction-words.ts";
import { type Objection, object } from "./objection.ts";

const REACH = 4;
const REACH_OF_NOUN_NEGATOR = 2;
/** "Geen reden", "geen goed idee": what is denied stands before it. */
const emptyNouns = new Set("reden noodzaak zin idee nut optie oplossing goed reason need sense idea point".split(" "));

/** Marks what each negator denies, and tells where one stands. What it only turns round is no denial, as is "zonder hek". */
export function deny(tokens: Token[], objections: Objection[], words: DirectionWords): Denial[] {
  const negated = objections.flatMap((each) => object(tokens, each, words));
  for (const [i, token] of tokens.entries()) {
    const start = denialAt(tokens, i, words);
    if (start === undefined) continue;
    const { denied, isWhole } = deniedBy(tokens, i, start, words);
    const poles = denied.filter(({ pole }) => pole);
    if (poles.length === 0 && isWhole) negated.push({ part: token.part, segment: token.segment });
    for (const each of poles.length > 0 ? poles : denied) each.isFlipped = !each.isFlipped;
  }
  return negated;
}

type Reach = { denied: Token[]; isWhole: boolean };

function deniedBy(tokens: Token[], i: number, start: number, words: DirectionWords): Reach {
  const token = tokens[i];
  if (!token) return { denied: [], isWhole: false };
  const near = tokens.filter(({ part, segment }) => part === token.part && segment === token.segment);
  const after = untilReset(tokens.slice(start), token, words).filter((each) => each.isTelling || each.pole);
  if (words.absence.has(token.word)) return { denied: after.slice(0, 1), isWhole: false };
  const isNoun = words.nounNegators.has(token.word);
  const reached = after.slice(0, isNoun ? REACH_OF_NOUN_NEGATOR : REACH);
  const isEmpty = reached.length === 0 || (isNoun && reached.some(({ word }) => emptyNouns.has(word)));
  const before =
    isNoun || reached.some(({ pole }) => pole) ? [] : near.filter((each) => tokens.indexOf(each) < i && each.pole);
  const isWhole = words.negators.has(token.word) || phraseAt(tokens, i, words.denying) !== undefined;
  return { denied: [...new Set([...reached, ...(isEmpty ? near : before)])], isWhole };
}

/** Where the words begin that a negator at this place denies; nothing when none stands here. */
function denialAt(tokens: Token[], i: number, words: DirectionWords): number | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const { word } = token;
  if (words.negators.has(word)) return words.softeners.has(tokens[i + 1]?.word ?? "") ? undefined : i + 1;
  if (words.than.has(word)) {
    const mine = tokens.slice(0, i).filter((each) => each.part === token.part);
    return mine.some((each) => words.preferring.has(each.word)) ? i + 1 : undefined;
  }
  const denying = phraseAt(tokens, i, words.denying);
  if (denying !== undefined) return words.determiners.has(tokens[denying]?.word ?? "") ? undefined : denying;
  return phraseAt(tokens, i, words.instead);
}

function untilReset(following: Token[], { part, segment }: Token, words: DirectionWords): Token[] {
  const end = following.findIndex(
    (each) => each.part !== part || each.segment !== segment || words.resets.has(each.word),
  );
  return end < 0 ? following : following.slice(0, end);
}
