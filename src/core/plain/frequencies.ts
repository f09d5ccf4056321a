import type { Language } from "../model/language.ts";

/** How often words are used: log10 of uses per billion words. */
export type Frequencies = Map<string, number>;

/** A word that is not in the list is used less often than any that is (LiNT-II's value for unknown words). */
export const UNKNOWN = 1.359;
/** A word that is made of known ones is read part by part, which takes a little more. */
const COMPOUND_PENALTY = 0.5;
const SHORTEST_PART = 3;
/** Parts that are rarer than this make no compound: nearly any word can be cut in two rare ones. */
const RAREST_PART = 3;
/** Nobody reads a longer word, and cutting it in two takes too long. */
const LONGEST_WORD = 60;
const ENDINGS = /(?:'s|’s|en|s|e|n|t|d|je|jes|tje|tjes)$/;

/** The word list of a language, read at its first use; of a language without one, the Dutch list. */
export function createFrequencies(lists: Record<Language, string>): (language: Language) => Frequencies {
  const read = new Map<string, Frequencies>();
  return (language) => {
    const name = language.slice(0, 2) in lists ? language.slice(0, 2) : "nl";
    const frequencies = read.get(name) ?? readFrequencies(lists[name] ?? "");
    read.set(name, frequencies);
    return frequencies;
  };
}

/** Reads a word list: a line for each class, with its number first. */
export function readFrequencies(list: string): Frequencies {
  const frequencies: Frequencies = new Map();
  for (const line of list.split("\n")) {
    const [name = "", ...words] = line.split(" ");
    const used = Number(name);
    for (const word of words) frequencies.set(word, used);
  }
  return frequencies;
}

/** How often a word is used; nothing when neither the word nor its parts are known. */
export function knownFrequency(word: string, frequencies: Frequencies): number | undefined {
  const parts = word.split("-").map((part) => single(part, frequencies));
  const known = parts.filter((part) => part !== undefined);
  if (parts.length === 0 || known.length < parts.length) return undefined;
  return known.reduce((sum, part) => sum + part, 0) / parts.length;
}

export function frequencyOf(word: string, frequencies: Frequencies): number {
  return knownFrequency(word, frequencies) ?? UNKNOWN;
}

function single(word: string, frequencies: Frequencies): number | undefined {
  return frequencies.get(word) ?? uninflected(word, frequencies) ?? compound(word, frequencies)?.frequency;
}

/** "terrassen" is read as "terras", "auto's" as "auto". */
function uninflected(word: string, frequencies: Frequencies): number | undefined {
  const stem = word.replace(ENDINGS, "");
  if (stem === word || stem.length < SHORTEST_PART) return undefined;
  const once = /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return frequencies.get(stem) ?? frequencies.get(once);
}

/** The two words that a compound is best read as; none when it is no compound, or is known by itself. */
export function compoundParts(word: string, frequencies: Frequencies): string[] {
  const found = compound(word, frequencies);
  const used = frequencies.get(word) ?? uninflected(word, frequencies) ?? found?.frequency;
  return found && used === found.frequency ? found.parts : [];
}

type Compound = { frequency: number; parts: string[] };

/** The best way to cut a word in two known ones, with or without an s or en between them. */
function compound(word: string, frequencies: Frequencies): Compound | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  let best: Compound | undefined;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const last = partFrequency(word.slice(at), frequencies);
    if (last === undefined) continue;
    for (const first of firstParts(word.slice(0, at))) {
      const known = frequencies.get(first);
      if (known === undefined || known < RAREST_PART) continue;
      const frequency = (known + last) / 2 - COMPOUND_PENALTY;
      if (frequency > (best?.frequency ?? 0)) best = { frequency, parts: [first, word.slice(at)] };
    }
  }
  return best;
}

function partFrequency(part: string, frequencies: Frequencies): number | undefined {
  const known = frequencies.get(part) ?? uninflected(part, frequencies);
  return known !== undefined && known >= RAREST_PART ? known : undefined;
}

function firstParts(part: string): string[] {
  const joints = [/s$/, /en$/].map((joint) => part.replace(joint, "")).filter((bare) => bare.length >= SHORTEST_PART);
  return [...new Set([part, ...joints])];
}
