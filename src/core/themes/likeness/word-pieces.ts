import type { Language } from "../../model/language.ts";
import { compoundParts, type Frequencies } from "../../plain/frequencies.ts";
import { stemmerOf } from "../stem.ts";

/** What words are compared by, and how much it weighs. */
export type Piece = [name: string, weight: number];
export type WordPieces = (word: string, language: Language) => Piece[];

/** Words that are used oftener than this say nothing by themselves ("goed", "mooi", "straat"). */
const COMMON = 5.1;
const SHORTEST_WORD = 3;
/** Nobody reads a longer word. */
const LONGEST_WORD = 60;
const PIECE = 4;
const PART_WEIGHT = 0.8;
const PIECE_WEIGHT = 0.35;

/** After so many words they are all read again: a Worker has little memory. */
const MOST_KNOWN = 20_000;

/** Takes words to pieces: each is read once, however many texts it is in. */
export function createWordPieces(frequencies: (language: Language) => Frequencies): WordPieces {
  const readers = new Map<Language, (word: string) => Piece[]>();
  const known = new Map<string, Piece[]>();
  return (word, language) => {
    const name = `${language} ${word}`;
    const before = known.get(name);
    if (before) return before;
    const read = readers.get(language) ?? pieceReader(language, frequencies(language));
    readers.set(language, read);
    if (known.size >= MOST_KNOWN) known.clear();
    const pieces = read(word);
    known.set(name, pieces);
    return pieces;
  };
}

function pieceReader(language: Language, frequencies: Frequencies): (word: string) => Piece[] {
  const stem = stemmerOf(language);
  return (whole) => {
    const word = whole.slice(0, LONGEST_WORD);
    if (word.length < SHORTEST_WORD || (frequencies.get(word) ?? 0) > COMMON) return [];
    const parts = compoundParts(word, frequencies).map((part): Piece => [`w ${stem(part)}`, PART_WEIGHT]);
    const pieces = Array.from(
      { length: Math.max(0, word.length - PIECE + 1) },
      (_, i): Piece => [`p ${word.slice(i, i + PIECE)}`, PIECE_WEIGHT],
    );
    return [[`w ${stem(word)}`, 1], ...parts, ...pieces];
  };
}
