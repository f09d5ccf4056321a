import type { Frames } from "./frames.ts";

/** How somebody says something of a thing: as a wish, a leave, no need, or as it is. */
export type Mood = "wish" | "may" | "needless" | "fact";

/** Words of a language that carry what a sentence may not change. None of them is of a subject. */
export type SentenceWords = {
  frames: Frames;
  /** It speaks of more people than one. */
  several: RegExp;
  /** "Er zijn mensen die …", "somebody wants to". */
  thereAre: RegExp;
  according: RegExp;
  contrast: RegExp;
  /** Of the second side: "vindt van niet". */
  denial: RegExp;
  reasons: RegExp;
  /** Of those, the ones that stand before a reason; the others stand before what follows from it. */
  because: RegExp;
  joints: RegExp[];
  /** Where an answer may be cut further than in clauses: at a reason always, elsewhere where nothing depends on it. */
  reasonBreaks: RegExp;
  breaks: RegExp;
  /** Takes words apart that are one only by their place: "openhouden" is "open houden". */
  apart(text: string): string;
  /** What a form of a verb is of: "gebouwd", "fietsende". */
  stems(word: string): string[];
  notYet: RegExp;
  /** "Als …, mag het": the end of a sentence that says yes to what stands before it. */
  yes: RegExp;
  conditional: RegExp;
  consequence: RegExp;
  /** "Tijdens de bouw" may be "als jullie bouwen". */
  during: RegExp;
  stance: RegExp;
  /** Only so far, or only then. */
  limits: RegExp;
  /** A gap before what is let out of all that stands before it: "…, behalve". */
  exceptGap: RegExp;
  moods: [Mood, RegExp][];
  hedges: RegExp;
  future: RegExp;
  /** Verbs that tell that a piece is more than the name of a thing. */
  finite: RegExp;
  /** What was or is done. */
  done: RegExp;
  /** "Te laat". */
  excess: RegExp;
  /** Words that a sentence may only have when an answer has them, one set for each meaning. */
  marks: Map<string, string>;
  /** Who says something of what they do: "ik", "wij". */
  speakers: Set<string>;
  /** Somebody else wishes or says it. */
  ofOthers: RegExp;
  /** Its words say the reverse of what is meant. */
  irony: RegExp;
  /** What follows says something of what stands before it. */
  commenting: RegExp;
  /** It points to what an earlier sentence speaks of. */
  referring: RegExp;
  prepositions: Set<string>;
  /** Prepositions that put things in order. */
  sequence: Set<string>;
  /** Prepositions before who or what does it. */
  doers: Set<string>;
  /** Prepositions that say the reverse of each other. */
  opposites: Map<string, string>;
  /** "Ernaast", "daarmee", "there". */
  pointing: RegExp;
  /** How many people, which only a count can tell. */
  counts: RegExp;
  officials: RegExp;
  town: RegExp;
  advice: RegExp;
  parties: RegExp;
  insults: RegExp;
  /** Words with a capital that are no names: languages, days, feasts. */
  capitals: Set<string>;
  report: RegExp;
  /** "Mensen die nee zeggen, …": who said it is nothing that words can show. */
  kindsOfPeople: RegExp;
  /** Words that mean the same in any subject; the first stands for all. */
  same: Map<string, string>;
};

/** A line of words for each meaning; the first stands for all. */
export function meanings(lines: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of lines.trim().split("\n")) {
    const [first = "", ...others] = line.trim().split(/\s+/);
    for (const word of [first, ...others]) found.set(word, first);
  }
  return found;
}

/** Finds any of these as whole words; a space between two stands for any gap. */
export function anyOf(...words: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

/** Pairs that are the reverse of each other, both ways. */
export function pairs(lines: string): Map<string, string> {
  const words = lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(" "));
  return new Map(
    words.flatMap(([one = "", other = ""]) => [
      [one, other],
      [other, one],
    ]),
  );
}
