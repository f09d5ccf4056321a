import { wordsOf } from "../themes/words.ts";
import type { Clause } from "./clauses.ts";
import type { DirectionWords, Pole } from "./direction-words.ts";

/** A word with what its surroundings do to it. */
export type Token = {
  word: string;
  /** Between two commas. */
  part: number;
  /** A reason or a condition is a segment of its own: a negation there says nothing of the rest. */
  segment: number;
  isFlipped: boolean;
  order: "first" | "later" | undefined;
  /** "te" stands before it. */
  isExcess: boolean;
  pole: Pole | undefined;
  /** What there should be more or less of: "meer bomen". */
  target: string | undefined;
  /** Whether it tells what the clause is about. */
  isTelling: boolean;
};

export type Denial = { part: number; segment: number };

/** What a spelling stands for, and whether a word tells what a clause is about. */
export type Meaning = { meant(word: string): string; isTelling(word: string): boolean };

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
};

const REACH = 4;
const REACH_OF_NOUN_NEGATOR = 2;
const MOST_WORDS = 80;
const MOST_WORDS_OF_PART = 22;
const NOT_LAST = new Set("bij op tegen aan langs naast to by".split(" "));
/** "Houd rekening met", "houd X buiten": nothing is kept. */
const outsideWords = new Set("rekening buiten gaten contact toezicht".split(" "));
const emptyNouns = new Set("reden noodzaak zin idee nut optie oplossing goed reason need sense idea point".split(" "));

/** Reads a clause from left to right: which words tell something, and which of them are denied, come first or are too much. */
export function readDirection(clause: Clause, words: DirectionWords, meaning: Meaning): Reading {
  const tokens = tokensOf(clause.text, words, meaning);
  placePoles(tokens, words);
  for (const [i, token] of tokens.entries()) token.target = targetOf(tokens, i);
  measure(tokens, words);
  dropWeakPoles(tokens);
  const negated = deny(tokens, words);
  putInOrder(tokens, words);
  const isSaidByOthers = isReported(tokens, words);
  const refused = refusedCondition(tokens, words, negated);
  const isTurned = clause.isTakenBack && (clause.isAsked || isSaidByOthers);
  if (typeof refused === "number") turnRound(tokens, negated, refused);
  if (isTurned) turnRound(tokens, negated);
  const isDoubted = !isTurned && (clause.isAsked || clause.isTakenBack || isSaidByOthers);
  return {
    tokens,
    negated,
    isUnsure: isDoubted || refused === "unsure" || isRunOn(tokens, negated),
    isTurned: isTurned || typeof refused === "number",
    isWish: words.imperatives.has(tokens[0]?.word ?? "") || tokens.some(({ word }) => words.wishes.has(word)),
  };
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

function tokensOf(clause: string, words: DirectionWords, { meant, isTelling }: Meaning): Token[] {
  const tokens: Token[] = [];
  let [segment, isAside] = [0, false];
  const parts = clause.replace(/n['’]t(?!\p{L})/giu, " not").split(/[,:()–—;]+/u);
  for (const [part, text] of parts.entries()) {
    if (isAside && part > 0) [segment, isAside] = [segment + 1, false];
    for (const written of wordsOf(text)) {
      const word = meant(written);
      if (words.reasons.has(word) || words.conditions.has(word)) [segment, isAside] = [segment + 1, true];
      const plain = { isFlipped: false, order: undefined, isExcess: false, pole: undefined, target: undefined };
      tokens.push({ word, part, segment, ...plain, isTelling: isTelling(word) });
      if (tokens.length >= MOST_WORDS) return tokens;
    }
  }
  return tokens;
}

function placePoles(tokens: Token[], words: DirectionWords): void {
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (isGrammar(token.word, words)) token.isTelling = false;
    token.isExcess = before !== undefined && words.excess.has(before.word) && before.part === token.part;
    const pole = token.isExcess
      ? (words.excessive.get(token.word) ?? words.poles.get(token.word))
      : words.poles.get(token.word);
    token.pole = pole && isPoleHere(tokens, i, words) ? inPhrase(tokens, i, pole) : undefined;
    if (pole && !token.pole) token.isTelling &&= !isParticle(token.word) || words.determiners.has(before?.word ?? "");
    if (token.pole) token.isTelling = false;
    if (token.isExcess && words.excessive.has(token.word)) token.isExcess = false;
  }
}

const TARGET_REACH = 3;

function targetOf(tokens: Token[], i: number): string | undefined {
  const token = tokens[i];
  if (token?.pole?.dimension !== "more") return undefined;
  const next = tokens
    .slice(i + 1, i + 1 + TARGET_REACH)
    .filter(({ part, segment }) => part === token.part && segment === token.segment);
  return next.find(({ isTelling }) => isTelling)?.word;
}

const GROWING = new Set(["more", "height", "distance", "speed", "width", "length"]);

/** "De afstand moet groter" goes further away, "de snelheid omlaag" goes slower. */
function measure(tokens: Token[], words: DirectionWords): void {
  for (const token of tokens) {
    const dimension = words.measures.get(token.word);
    if (dimension === undefined) continue;
    for (const each of tokens)
      if (each.part === token.part && each.pole && GROWING.has(each.pole.dimension))
        each.pole = { ...each.pole, dimension };
  }
}

function isGrammar(word: string, words: DirectionWords): boolean {
  const { negators, first, later, reasons, conditions, reports, wishes, preferring } = words;
  return [negators, first, later, reasons, conditions, reports, wishes, preferring].some((each) => each.has(word));
}

function isParticle(word: string): boolean {
  return word === "aan" || word === "uit" || word === "later" || word === "weg" || word === "meer";
}

const afterParticle =
  /^(?:dus|graag|aub|svp|alstublieft|alsjeblieft|zetten|doen|want|omdat|anders|zodat|is|zijn|staan|en)$/;

/** "uit" and "aan" switch only at the end; "de weg" is a road. */
function isPoleHere(tokens: Token[], i: number, words: DirectionWords): boolean {
  const [token, before, next] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  if (!token) return false;
  if (token.word === "aan" || token.word === "uit")
    return !next || next.part !== token.part || afterParticle.test(next.word);
  if (token.word === "meer") return !isNoLonger(tokens, i, words);
  if (token.word === "weg")
    return !before || !(words.determiners.has(before.word) || /^ver(?:der)?$/.test(before.word));
  return true;
}

/** "niet meer", "geen … meer": no longer, not more. */
function isNoLonger(tokens: Token[], i: number, words: DirectionWords): boolean {
  const before = tokens.slice(0, i).filter((each) => each.part === tokens[i]?.part);
  const isDenied = before.some(({ word }) => words.negators.has(word));
  return (
    isDenied &&
    !/^(?:nog|hoeft|hoeven)$/.test(before.at(-1)?.word ?? "") &&
    !before.some(({ word }) => /^hoe(?:ft|ven)$/.test(word))
  );
}

/** "dicht op" is near, not closed; "zet stil" is off, not silent. */
function inPhrase(tokens: Token[], i: number, pole: Pole): Pole {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.word === "dicht" && next && NOT_LAST.has(next.word))
    return { dimension: "distance", sign: token.isExcess ? 1 : -1, isWeak: false };
  const isSwitched =
    token?.word === "stil" &&
    tokens.some((each) => each.part === token.part && /^(?:zet|ge?zet|zetten|staan|leggen)$/.test(each.word));
  return isSwitched ? { dimension: "power", sign: -1, isWeak: false } : pole;
}

/** Marks what each negator denies, and tells the segments in which one stands. */
function deny(tokens: Token[], words: DirectionWords): Denial[] {
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
    if (poles.length === 0) negated.push({ part: token.part, segment: token.segment });
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

function putInOrder(tokens: Token[], words: DirectionWords): void {
  for (const [i, token] of tokens.entries()) {
    const order = orderAt(tokens, i, words);
    if (!order) continue;
    const isMark = (each: Token, j: number) => j > 0 && orderAt(tokens, i + j, words) !== undefined && each !== token;
    const rest = tokens.slice(i);
    const end = rest.findIndex(isMark);
    const after = (end < 0 ? rest : rest.slice(0, end)).slice(1).filter((each) => each.part === token.part);
    const telling = after.filter((each) => each.isTelling);
    const before = tokens.slice(0, i).filter((each) => each.part === token.part && each.isTelling && !each.order);
    for (const each of telling.length > 0 ? telling : before) each.order = order;
  }
}

function orderAt(tokens: Token[], i: number, words: DirectionWords): "first" | "later" | undefined {
  const { word = "" } = tokens[i] ?? {};
  if (words.later.has(word) && !tokens[i]?.pole) return "later";
  if (words.first.has(word)) return /^be?gin/.test(word) && tokens[i + 1]?.word !== "met" ? undefined : "first";
  const isPassedLater = tokens.slice(0, i).some((each) => words.later.has(each.word));
  if (isPassedLater && words.conditions.has(word)) return "first";
  const isPassedFirst = tokens.slice(0, i).some((each) => words.first.has(each.word));
  return isPassedFirst && words.than.has(word) ? "later" : undefined;
}

function dropWeakPoles(tokens: Token[]): void {
  for (const token of tokens)
    if (
      token.pole?.dimension === "good" &&
      /^(?:dan|then|dann)$/.test(tokens.find(({ part }) => part === token.part)?.word ?? "")
    )
      token.pole = undefined;
  for (const token of tokens)
    if (token.pole?.isWeak && tokens.some((each) => each.part === token.part && outsideWords.has(each.word)))
      token.pole = undefined;
  for (const token of tokens)
    if (token.pole?.isWeak && tokens.some((each) => each.segment === token.segment && each.pole && !each.pole.isWeak))
      token.pole = undefined;
}

/** Without a comma in so many words nobody can tell how far a denial reaches. */
function isRunOn(tokens: Token[], negated: Denial[]): boolean {
  return negated.some(({ part }) => tokens.filter((each) => each.part === part).length > MOST_WORDS_OF_PART);
}

function isReported(tokens: Token[], words: DirectionWords): boolean {
  const isMine = (part: number) =>
    tokens.some((each) => each.part === part && (each.word === "ik" || each.word === "i"));
  return tokens.some(({ word, part }) => words.reports.has(word) && !isMine(part));
}

/** "Als X, ben ik tegen" wants the reverse of X: its segment, or that nobody can be sure. */
function refusedCondition(tokens: Token[], words: DirectionWords, negated: Denial[]): number | "unsure" | undefined {
  const condition = tokens.find(({ word }) => words.conditions.has(word));
  if (!condition) return undefined;
  const { segment } = condition;
  if (tokens.some((each) => words.against.has(each.word) && each.segment !== segment && isSided(tokens, each, words)))
    return segment;
  const isDenied = negated.some((each) => each.segment > segment);
  return isDenied || /^(?:tenzij|unless|ausser)$/.test(condition.word) ? "unsure" : undefined;
}

function isSided(tokens: Token[], { part }: Token, words: DirectionWords): boolean {
  return tokens.some((each) => each.part === part && words.siding.has(each.word));
}
