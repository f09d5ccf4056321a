import type { Language } from "../../model/language.ts";
import type { Frequencies } from "../../plain/frequencies.ts";
import type { Clause } from "../../points/reading/clauses.ts";
import { createReader } from "../../points/reading/read-saying.ts";
import type { Saying } from "../../points/reading/saying.ts";
import { wordsOf } from "../../themes/words.ts";
import type { SentenceWords } from "../words/sentence-words.ts";
import { type Manner, mannerOf } from "./manner.ts";
import { numberIn } from "./numbers.ts";
import { conditionIn, createThings, type Thing } from "./things.ts";

/** A piece of text as it was understood. */
export type Reading = Manner & {
  /** What it is about, which way it points and what it denies, as points are read. */
  saying: Saying;
  things: Thing[];
  /** The meanings of its marks, "al", "altijd", "verplicht", and its numbers. */
  marks: Set<string>;
  isConditional: boolean;
  /** It is the condition under which somebody says yes. */
  isWanted: boolean;
};

export type Read = (clause: Clause) => Reading;

/** Reads pieces of one language. */
export function createReading(language: Language, frequencies: Frequencies, words: SentenceWords): Read {
  const readSaying = createReader(language, frequencies);
  const thingsIn = createThings(language, frequencies, words);
  return (written) => {
    const text = words.apart(written.text);
    const said = wordsOf(text);
    const condition = conditionIn(text, language, frequencies, words);
    return {
      ...mannerOf(text, condition, language, frequencies, words),
      saying: readSaying({ ...written, text }, []),
      things: thingsIn(said, condition),
      marks: new Set(said.flatMap((word) => words.marks.get(word) ?? numberIn(word) ?? [])),
      isConditional: condition !== undefined,
      isWanted: false,
    };
  };
}

/** Reads a piece of a sentence, which stands by itself. */
export function readPiece(text: string, read: Read): Reading {
  return read({ text, opensSentence: true, isAsked: false, isTakenBack: false });
}
