import { type Frequencies, knownFrequency } from "../../plain/frequencies.ts";

/** A place in a word where a stem stands. */
export type Found = { before: string; stem: string; after: string };

const SHORTEST_IN_COMPOUND = 4;
const SHORTEST_PART = 3;
/** A longer stem is itself, whatever stands behind it ("klimaatadaptief") or before it ("Zuidasspeeltuin"). */
const [SURE_AT_START, SURE_AT_END] = [6, 8];
const inflections = new Set(
  " s es n e en er ers ste je jes tje tjes pje pjes kje kjes etje etjes ing ingen heid".split(" "),
);
/** Known as words, but no part that a stem is joined with: "groen-ten", "ver-huur". */
const noParts = new Set("ten ter ste der den tje ing heid ver ont mis her aan uit toe bij tie baar".split(" "));
const joints = ["", "s", "en", "e", "n"];

/** Tells whether a stem of Dutch is what a word is about: the word itself, inflected, or a part of a compound. */
export function compoundReader(frequencies: Frequencies) {
  const isKnown = (part: string) =>
    part.length >= SHORTEST_PART && !noParts.has(part) && knownFrequency(part, frequencies) !== undefined;
  const isModifier = (part: string) =>
    joints.some((joint) => part.endsWith(joint) && isKnown(part.slice(0, part.length - joint.length)));
  const isHead = (part: string) => joints.some((joint) => part.startsWith(joint) && isKnown(part.slice(joint.length)));
  return {
    isKnown: (word: string) => frequencies.has(word),
    beginsWith: ({ stem, after }: Found) =>
      (stem.length >= SURE_AT_START && !inflections.has(after)) ||
      (stem.length >= SHORTEST_IN_COMPOUND && isHead(after)),
    endsWith: ({ before, stem }: Found) =>
      stem.length >= SURE_AT_END || (stem.length >= SHORTEST_IN_COMPOUND && isModifier(before)),
  };
}

/** "bankje", "bossen": nothing but an inflection stands behind the stem. */
export function isInflected({ stem, after }: Found): boolean {
  if (after === "") return true;
  if (stem.length < SHORTEST_PART) return false;
  if (stem.length >= SHORTEST_IN_COMPOUND && after === "t") return true;
  return inflections.has(after) || (stem.endsWith(after.charAt(0)) && inflections.has(after.slice(1)));
}
