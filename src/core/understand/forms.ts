import { isIn } from "./word-lists.ts";

/** A shorter beginning is shared by words that have nothing to do with each other; in Arabic only vowels are left out. */
const SHORTEST_STEM = 4;
const SHORTEST_ARABIC_STEM = 3;

/** Whether two texts are the same words but for how they are spelled apart, or for their endings: "bankje", "bankjes". */
export function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replaceAll(" ", "") === b.replaceAll(" ", "")) return a.length > SHORTEST_STEM;
  const [ours, theirs] = [a.split(" "), b.split(" ")];
  return ours.length === theirs.length && ours.every((word, i) => isForm(word, theirs[i] ?? ""));
}

function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = sharedBeginning(a, b);
  const shortest = /\p{Script=Arabic}/u.test(stem) ? SHORTEST_ARABIC_STEM : SHORTEST_STEM;
  const isOneLonger = stem === a || stem === b;
  return (
    stem.length >= (isOneLonger ? shortest : shortest + 1) &&
    [a, b].every((word) => isEnding(word.slice(stem.length), stem))
  );
}

/** "Rek" and "rekken": the last letter may be doubled. */
function isEnding(rest: string, stem: string): boolean {
  return rest === "" || isIn("endings", rest) || (rest[0] === stem.at(-1) && isIn("endings", rest.slice(1)));
}

function sharedBeginning(a: string, b: string): string {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at === -1 ? a : a.slice(0, at);
}
