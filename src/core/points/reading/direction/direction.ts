import type { Clause } from "../clauses.ts";
import { type Moods, moodsOf } from "../mood.ts";
import { putInOrder } from "../order.ts";
import { type Denial, type Meaning, type Token, tokensOf } from "../tokens.ts";
import type { DirectionWords } from "../words/direction-words.ts";
import { deny } from "./denial.ts";
import { judgeChanges } from "./named-change.ts";
import { objectionsIn } from "./objection.ts";
import { placePoles } from "./poles.ts";

export type Reading = {
  tokens: Token[];
  /** Where something is denied, each time; what only turns a direction round is no denial. */
  negated: Denial[];
  /** Of what somebody else says, or of "als …, ben ik tegen", the direction is not sure. */
  isUnsure: boolean;
  /** Its writer means the reverse of what stands there. */
  isTurned: boolean;
  /** Says how it should be. */
  isWish: boolean;
  moods: Moods;
  /** The segments that tell under which condition the rest holds. */
  conditions: number[];
};

const MOST_WORDS_OF_PART = 22;
const MOST_BEFORE_CONDITION = 2;

/** Reads a clause from left to right: which words tell something, and which of them are denied, come first or are too much. */
export function readDirection(clause: Clause, words: DirectionWords, meaning: Meaning): Reading {
  const tokens = tokensOf(clause.text, words, meaning);
  placePoles(tokens, words);
  const objections = objectionsIn(tokens, words);
  const negated = deny(tokens, objections, words);
  const { isClear, parts } = judgeChanges(tokens, words);
  const judged = [
    ...parts,
    ...objections.flatMap(({ against, isFact }) => (isFact ? [] : against.map(({ part }) => part))),
  ];
  putInOrder(tokens, words);
  const isSaidByOthers = isReported(tokens, words);
  const isPartly = tokens.some(
    ({ word }, i) => words.negators.has(word) && words.softeners.has(tokens[i + 1]?.word ?? ""),
  );
  const refused = refusedCondition(tokens, words, negated);
  const isTurned = clause.isTakenBack && (clause.isAsked || isSaidByOthers);
  if (typeof refused === "number") turnRound(tokens, negated, refused);
  if (isTurned) turnRound(tokens, negated);
  const isAsked = clause.isAsked || asks(tokens, words);
  const isDoubted = !isTurned && (isAsked || clause.isTakenBack || isSaidByOthers);
  const isVague = objections.some(
    ({ isDenied, against }) => isDenied || (against.length === 0 && typeof refused !== "number"),
  );
  return {
    tokens,
    negated,
    isUnsure: isDoubted || isPartly || isVague || !isClear || refused === "unsure" || isRunOn(tokens, negated),
    isTurned: isTurned || typeof refused === "number",
    isWish: judged.length > 0 || isWish(tokens, words),
    moods: moodsOf(tokens, words, judged),
    conditions: conditionsIn(tokens, words),
  };
}

/** Says how it should be: "zet", "moet", "graag", "geen hek". */
function isWish(tokens: Token[], words: DirectionWords): boolean {
  const [first] = tokens;
  if (!first) return false;
  const isRefusal = words.nounNegators.has(first.word) && first.word !== "nee";
  return isRefusal || words.imperatives.has(first.word) || tokens.some(({ word }) => words.wishes.has(word));
}

/** Its writer means the reverse of it, or of one segment. */
function turnRound(tokens: Token[], negated: Denial[], segment?: number): void {
  const turned = tokens.filter((each) => segment === undefined || each.segment === segment);
  const poles = turned.filter(({ pole }) => pole);
  for (const each of poles.length > 0 ? poles : turned) each.isFlipped = !each.isFlipped;
  if (poles.length > 0 || turned.length === 0) return;
  const denied = negated.findIndex((each) => segment === undefined || each.segment === segment);
  if (denied >= 0) negated.splice(denied, 1);
  else negated.push(...turned.slice(0, 1).map((each) => ({ part: each.part, segment: each.segment })));
}

/** "Wie wil er nou meer bankjes" is a question whatever its mark. */
function asks([first, second]: Token[], { wanting }: DirectionWords): boolean {
  if (/^(?:waarom|why|warum)$/.test(first?.word ?? "")) return true;
  return /^(?:wie|who|wer)$/.test(first?.word ?? "") && wanting.has(second?.word ?? "");
}

/** Without a comma in so many words nobody can tell how far a denial reaches. */
function isRunOn(tokens: Token[], negated: Denial[]): boolean {
  return negated.some(({ part }) => tokens.filter((each) => each.part === part).length > MOST_WORDS_OF_PART);
}

function isReported(tokens: Token[], words: DirectionWords): boolean {
  const isMine = (part: number) =>
    tokens.some((each) => each.part === part && (each.word === "ik" || each.word === "i"));
  return tokens.some(({ word, part }, i) => {
    const isOfOthers =
      words.others.has(word) && tokens.slice(i + 1, i + 3).some((each) => words.wanting.has(each.word));
    return isOfOthers || (words.reports.has(word) && !isMine(part));
  });
}

/** "Als X, ben ik tegen" wants the reverse of X: its segment, or that nobody can be sure. */
function refusedCondition(tokens: Token[], words: DirectionWords, negated: Denial[]): number | "unsure" | undefined {
  const condition = tokens.find(({ word }) => words.conditions.has(word));
  if (!condition) return undefined;
  const { segment } = condition;
  if (tokens.some((each) => words.against.has(each.word) && each.segment !== segment && isSided(tokens, each, words)))
    return segment;
  const opens = tokens.indexOf(condition) <= MOST_BEFORE_CONDITION;
  const isDenied = opens && negated.some((each) => each.segment > segment);
  return isDenied || /^(?:tenzij|unless|ausser)$/.test(condition.word) ? "unsure" : undefined;
}

/** "Mag pas weg als …", "niet weg zonder met ons te praten". */
function conditionsIn(tokens: Token[], words: DirectionWords): number[] {
  return tokens.flatMap(({ word, segment }, i) => {
    const isLimit = words.conditions.has(word) && tokens.slice(0, i).some((each) => words.restricting.has(each.word));
    const isDoubleDenial = words.absence.has(word) && tokens[i - 1]?.segment !== segment && i > 0;
    return words.strict.has(word) || isLimit || isDoubleDenial ? [segment] : [];
  });
}

function isSided(tokens: Token[], { part }: Token, words: DirectionWords): boolean {
  return tokens.some((each) => each.part === part && words.siding.has(each.word));
}
