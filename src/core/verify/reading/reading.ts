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
  /** Its numbers, and what each counts. */
  counted: Counted[];
  isConditional: boolean;
  /** It is the condition under which somebody says yes. */
  isWanted: boolean;
};

type Counted = { number: string; root: string | undefined };

export type Read = (clause: Clause) => Reading;

const COUNT_REACH = 2;

/** Reads pieces of one language. */
export function createReading(language: Language, frequencies: Frequencies, words: SentenceWords): Read {
  const readSaying = createReader(language, frequencies);
  const thingsIn = createThings(language, frequencies, words);
  return (written) => {
    const text = words.apart(written.text);
    const said = wordsOf(text);
    const condition = conditionIn(text, language, frequencies, words);
    const things = thingsIn(said, condition);
    return {
      ...mannerOf(text, condition, language, frequencies, words),
      saying: readSaying({ ...written, text }, []),
      things,
      marks: new Set(said.flatMap((_, i) => marksAt(said, i, words))),
      counted: countedIn(said, things),
      isConditional: condition !== undefined,
      isWanted: false,
    };
  };
}

/** The meaning of a mark; "te laat" is one of its own. */
function marksAt(said: string[], at: number, { marks, excess }: SentenceWords): string[] {
  const [word = "", before = ""] = [said[at], said[at - 1]];
  const mark = marks.get(word) ?? numberIn(word);
  const isTooMuch = excess.test(`${before} ${word}`);
  return [...(mark === undefined ? [] : [mark]), ...(isTooMuch ? [`${before} ${word}`] : [])];
}

function countedIn(said: string[], things: Thing[]): Counted[] {
  return said.flatMap((word, i) => {
    const number = numberIn(word);
    const next = things.find(({ place }) => place > i && place <= i + COUNT_REACH);
    return number === undefined ? [] : [{ number, root: next?.root }];
  });
}

/** Reads a piece of a sentence, which stands by itself. */
export function readPiece(text: string, read: Read): Reading {
  return read({ text, opensSentence: true, isAsked: false, isTakenBack: false });
}
