import { type Claim, saidBySide } from "./claims.ts";
import { compare } from "./compare.ts";
import type { Evidence } from "./evidence.ts";
import type { Read } from "./reading.ts";
import type { Mood, SentenceWords } from "./words/sentence-words.ts";

const MOST_SPLITS = 12;
/** A reason stands in the same clause, or in the one beside it. */
const REASON_REACH = 1;

/** A piece of a sentence that is said in one breath. */
type Piece = { text: string; mood: Mood | undefined; isReason: boolean };
/** Where answers say it, and by which pieces. */
type Proof = { pieces: Piece[]; places: Pick<Evidence, "answer" | "place">[] };

/** Finds where answers say what a claim says: all at once, or each part of it somewhere. */
export function createGrounds(evidence: Evidence[], read: Read, words: SentenceWords) {
  const topicsBeside = new Map(
    evidence.map(({ answer }) => [
      answer,
      new Set(evidence.filter((each) => each.answer !== answer).flatMap(({ reading }) => reading.things.map(({ root }) => root))),
    ]),
  );
  const among = ({ text, mood, isReason }: Piece, wanted: "supports" | "reverses"): Evidence[] => {
    const reading = read({ text, opensSentence: true, isAsked: false, isTakenBack: false });
    return evidence.filter((each) => {
      const topics = topicsBeside.get(each.answer) ?? new Set();
      return compare(reading, { mood: mood ?? reading.mood, isReason, topics }, each) === wanted;
    });
  };
  let splits = 0;
  const prove = (piece: Piece): Proof | undefined => {
    const reason = words.reasons.exec(piece.text);
    if (reason) return withReason(piece, reason);
    const places = among(piece, "supports");
    if (places.length > 0) return { pieces: [piece], places };
    return splits++ < MOST_SPLITS ? joined(piece) : undefined;
  };
  /** A reason counts where somebody gave it for just that. */
  const withReason = (piece: Piece, { index, 0: gap }: RegExpExecArray): Proof | undefined => {
    const main = prove({ ...piece, text: piece.text.slice(0, index) });
    const why = saidBySide(piece.text.slice(index + gap.length), words);
    const reason = prove({ text: why.text, mood: why.mood, isReason: true });
    const places = (main?.places ?? []).filter(({ answer, place }) =>
      reason?.places.some((each) => each.answer === answer && Math.abs(each.place - place) <= REASON_REACH),
    );
    return main && reason && places.length > 0 ? { pieces: [...main.pieces, ...reason.pieces], places } : undefined;
  };
  const joined = (piece: Piece): Proof | undefined => {
    for (const joint of words.joints)
      for (const { index, 0: gap } of piece.text.matchAll(new RegExp(joint, "giu"))) {
        const next = saidBySide(piece.text.slice(index + gap.length), words);
        const left = prove({ ...piece, text: piece.text.slice(0, index) });
        const right = left && prove({ ...piece, text: next.text, mood: next.mood ?? piece.mood });
        if (left && right) return { pieces: [...left.pieces, ...right.pieces], places: [...left.places, ...right.places] };
      }
    return undefined;
  };
  return ({ text, mood, isDenied }: Claim) => {
    const piece = { text, mood, isReason: false };
    if (isDenied) return { isSaid: among(piece, "reverses").length > 0, isReversed: false };
    const proof = prove(piece);
    const pieces = proof?.pieces ?? [piece];
    return { isSaid: proof !== undefined, isReversed: pieces.some((each) => among(each, "reverses").length > 0) };
  };
}
