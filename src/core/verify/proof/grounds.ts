import { type Claim, saidBySide } from "../reading/claims.ts";
import type { Evidence } from "../reading/evidence.ts";
import { type Read, readPiece } from "../reading/reading.ts";
import type { SentenceWords } from "../words/sentence-words.ts";
import { compare, type Verdict } from "./compare.ts";
import { isReasonOf } from "./reasons.ts";

const MOST_SPLITS = 12;

/** A piece of a sentence that is said in one breath. */
type Piece = Pick<Claim, "text" | "mood" | "isSecond"> & { isReason: boolean };
/** Where answers say it, and by which pieces of it. */
type Proof = { pieces: Piece[]; places: Evidence[] };
/** Whether answers say it, and whether one says the reverse. */
type Finding = { isSaid: boolean; isReversed: boolean };

/** What one sentence is held against. */
type Search = {
  evidence: Evidence[];
  /** What the other answers speak of, for each. */
  topics: Map<number, Set<string>>;
  read: Read;
  words: SentenceWords;
  splits: number;
};

/** Finds where answers say what a claim says: all at once, or each part of it somewhere. */
export function createGrounds(evidence: Evidence[], read: Read, words: SentenceWords): (claim: Claim) => Finding {
  const search: Search = { evidence, topics: topicsBesideEach(evidence), read, words, splits: 0 };
  return ({ isDenied, ...claim }) => {
    const piece = { ...claim, isReason: false };
    if (isDenied) return { isSaid: placesOf(piece, "reverses", search).length > 0, isReversed: false };
    const proof = prove(piece, search);
    const pieces = proof?.pieces ?? [piece];
    const isReversed = pieces.some((each) => placesOf(each, "reverses", search).length > 0);
    return { isSaid: proof !== undefined, isReversed };
  };
}

function placesOf({ text, mood, ...place }: Piece, wanted: Verdict, search: Search): Evidence[] {
  const { evidence, topics, read, words } = search;
  const reading = readPiece(text, read);
  const use = { ...place, mood: mood ?? reading.mood };
  return evidence.filter((each) => compare(reading, use, each, topics.get(each.answer) ?? new Set(), words) === wanted);
}

function prove(piece: Piece, search: Search): Proof | undefined {
  const reason = search.words.reasons.exec(piece.text);
  if (reason) return proveReason(piece, reason, search);
  const places = placesOf(piece, "supports", search);
  if (places.length > 0) return { pieces: [piece], places };
  return search.splits++ < MOST_SPLITS ? proveParts(piece, search) : undefined;
}

/** A reason counts where somebody gave it for just that. */
function proveReason(piece: Piece, { index, 0: gap }: RegExpExecArray, search: Search): Proof | undefined {
  const { words } = search;
  const why = saidBySide(piece.text.slice(index + gap.length), words);
  const main = prove({ ...piece, text: piece.text.slice(0, index) }, search);
  const reason = main && prove({ ...piece, text: why.text, mood: why.mood, isReason: true }, search);
  if (!reason) return undefined;
  const isBecause = words.because.test(gap);
  const places = main.places.filter((effect) =>
    reason.places.some((cause) => (isBecause ? isReasonOf(cause, effect) : isReasonOf(effect, cause))),
  );
  return places.length > 0 ? { pieces: [...main.pieces, ...reason.pieces], places } : undefined;
}

/** Each side of a comma or "en" somewhere; a reason behind it is given for the last. */
function proveParts(piece: Piece, search: Search): Proof | undefined {
  for (const joint of search.words.joints)
    for (const { index, 0: gap } of piece.text.matchAll(joint)) {
      const next = saidBySide(piece.text.slice(index + gap.length), search.words);
      const left = prove({ ...piece, text: piece.text.slice(0, index) }, search);
      const right = left && prove({ ...piece, text: next.text, mood: next.mood ?? piece.mood }, search);
      if (right) return { pieces: [...left.pieces, ...right.pieces], places: right.places };
    }
  return undefined;
}

function topicsBesideEach(evidence: Evidence[]): Map<number, Set<string>> {
  const answers = [...new Set(evidence.map(({ answer }) => answer))];
  const rootsBut = (answer: number) =>
    evidence.filter((each) => each.answer !== answer).flatMap(({ reading }) => reading.things.map(({ root }) => root));
  return new Map(answers.map((answer) => [answer, new Set(rootsBut(answer))]));
}
