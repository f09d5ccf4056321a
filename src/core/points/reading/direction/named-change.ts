import type { Token } from "../tokens.ts";
import type { DirectionWords } from "../words/direction-words.ts";
import { isChange, stretch } from "./objection.ts";

const LINK_REACH = 4;
const infinitive = /^(?!(?:op|af|weg)?ge)\p{L}{4,}en$/u;

/** Whether it is sure that a change that is only named is wanted, or is not; and in which parts somebody judges one. */
export type Judgement = { isClear: boolean; parts: number[] };

/** Reads what is said of changes that are only named; turns round what is not wanted. */
export function judgeChanges(tokens: Token[], words: DirectionWords): Judgement {
  const regretted = tokens.flatMap((token, i) => regret(tokens, token, i, words) ?? []);
  const named = tokens.filter((_, i) => isNamed(tokens, i, words));
  const unclear = named.filter((token) => !isJudged(tokens, token, words));
  return {
    isClear:
      unclear.length === 0 &&
      (regretted.length > 0 || !isSupposed(tokens, words)) &&
      regretted.every(({ isClear }) => isClear),
    parts: [...named.map(({ part }) => part), ...regretted.flatMap(({ parts }) => parts)],
  };
}

/** "Zonde als de kiosk weg moet": who regrets it wants the reverse. */
function regret(tokens: Token[], token: Token, i: number, words: DirectionWords): Judgement | undefined {
  if (!isRegret(tokens, i, words)) return undefined;
  const following = tokens.slice(i + 1, i + 1 + LINK_REACH);
  const link = following.find(({ word, pole }) => pole !== undefined || words.objection.linking.has(word));
  if (!link || link.pole) return undefined;
  const regretted = stretch(tokens, tokens.indexOf(link));
  const changes = regretted.filter(isChange);
  if (changes.length === 0) return { isClear: regretted.some(({ pole }) => pole), parts: [] };
  silence(token);
  for (const each of changes) each.isFlipped = !each.isFlipped;
  return { isClear: true, parts: changes.map(({ part }) => part) };
}

/** "Het zou … zijn als de kiosk weg moet", and no word of it tells whether that is good. */
function isSupposed(tokens: Token[], words: DirectionWords): boolean {
  const { hypothetical, linking } = words.objection;
  const start = tokens.findIndex(({ word }) => hypothetical.has(word));
  const link = tokens.findIndex(({ word }, i) => i > start && linking.has(word));
  if (start < 0 || link < 0 || isWanted(tokens.slice(0, link), words)) return false;
  return stretch(tokens, link).some(isChange) && !tokens.slice(0, link).some(({ pole }) => pole);
}

function isRegret(tokens: Token[], i: number, words: DirectionWords): boolean {
  const token = tokens[i];
  if (token?.pole?.dimension === "good") return token.pole.sign === (token.isFlipped ? 1 : -1);
  const before = tokens.slice(Math.max(0, i - 2), i);
  const next = tokens[i + 1];
  if (!words.objection.regrets.has(token?.word ?? "") || next?.isTelling || next?.pole) return false;
  return !before.some(({ word }) => words.negators.has(word));
}

function isJudged(tokens: Token[], token: Token, words: DirectionWords): boolean {
  const beside = tokens.filter(({ part }) => part === token.part);
  const refusing = beside.find(
    (each) => words.objection.preventing.has(each.word) || isRegret(tokens, tokens.indexOf(each), words),
  );
  if (!refusing) return token.isFlipped || isWanted(beside, words);
  silence(refusing);
  token.isFlipped = true;
  return true;
}

function isWanted(beside: Token[], words: DirectionWords): boolean {
  const { consents, inFavour } = words.objection;
  const isSided = beside.some(({ word }) => words.siding.has(word));
  return beside.some(
    ({ word, pole, isFlipped }) =>
      consents.has(word) ||
      (isSided && inFavour.has(word)) ||
      (pole?.dimension === "good" && pole.sign === (isFlipped ? -1 : 1)),
  );
}

/** "Het sluiten van de school", "de sluiting", "het plan om te sluiten", "stop met sluiten", "meer bankjes trekken …". */
function isNamed(tokens: Token[], i: number, words: DirectionWords): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token || !isChange(token)) return isSubject(tokens, i, words);
  const { changes, of, plans, preventing } = words.objection;
  if (changes.has(token.word) || (before && next && words.determiners.has(before.word) && of.has(next.word)))
    return true;
  const earlier = tokens.slice(0, i).filter(({ part }) => part === token.part);
  const isStopped = earlier.some(({ word }, j) => preventing.has(word) && earlier[j + 1]?.word === "met");
  const isPredicated =
    infinitive.test(token.word) && i > 0 && (words.stating.has(next?.word ?? "") || next?.word === "zou");
  return isStopped || isPredicated || earlier.some(({ word }) => plans.has(word)) || isSubject(tokens, i, words);
}

/** "Gratis parkeren is oneerlijk" says nothing of what parking costs. */
function isSubject(tokens: Token[], i: number, words: DirectionWords): boolean {
  const token = tokens[i];
  if (!token?.pole || token.pole.dimension === "good" || token.isExcess) return false;
  const beside = tokens.filter(({ part, segment }) => part === token.part && segment === token.segment);
  const place = beside.indexOf(token);
  const verb = beside.findIndex(({ word }) => words.stating.has(word) || words.statingOrNot.has(word));
  if (verb < place + 2 || beside.some(({ word }) => words.wishes.has(word))) return false;
  const says = (each: Token) => each.isTelling || each.pole !== undefined;
  return beside.slice(place + 1, verb).some(({ isTelling }) => isTelling) && beside.slice(verb + 1).some(says);
}

function silence(token: Token): void {
  token.pole = undefined;
  token.isTelling = false;
}
