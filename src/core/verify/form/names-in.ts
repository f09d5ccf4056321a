import { isFirstName } from "../../privacy/name-words.ts";
import type { SentenceWords } from "../words/sentence-words.ts";

const capital = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]*/gu;
/** Words after which a capital names a place: "in Oosterveen", "langs de Kerklaan". */
const beforePlace =
  /(?<!\p{L})(?:in|aan|bij|langs|op|over|naar|uit|door|van|tot|rond|voor|tussen|naast|on|at|near|to|from|along|of|the|de|het)\s+(?:(?:de|het|the)\s+)?$/iu;
const placeEnding =
  /(?:weg|straat|laan|plein|kade|dijk|park|markt|pad|steeg|gracht|singel|hof|haven|brug|dam|veld|veen|wijk|dorp|stad|dal|berg|zee|meer|bos|street|road|lane|square|bridge)$/iu;

/** Words with a capital that are no plain names of places, days or languages; a place is one that an answer writes too. */
export function namesIn(text: string, source: string, { capitals }: SentenceWords): string[] {
  const found = Array.from(text.matchAll(capital), ({ 0: word, index }) => ({ word, index }));
  return found
    .filter(({ word }) => !capitals.has(word))
    .filter(({ word, index }, i, all) => {
      const opens = /(?:^|[.!?]\s*)$/u.test(text.slice(0, index));
      const next = all[i + 1];
      const isFollowed = next !== undefined && next.index === index + word.length + 1;
      if (opens && !isFollowed)
        return isFirstName(word.toLowerCase()) || (isAlwaysCapital(word, source) && !placeEnding.test(word));
      if (opens || word === "I") return opens && !placeEnding.test(word);
      return !isPlace(word, text.slice(0, index), source);
    })
    .map(({ word }) => word);
}

function isPlace(word: string, before: string, source: string): boolean {
  if (isFirstName(word.toLowerCase()) || !source.includes(word)) return false;
  return placeEnding.test(word) || beforePlace.test(before) || /\p{Lu}[\p{L}'’-]*\s+$/u.test(before);
}

/** Inside a sentence of an answer it has a capital, and never a small letter. */
function isAlwaysCapital(word: string, source: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return (
    new RegExp(`(?<=[\\p{L}\\p{N},] )${escaped}(?!\\p{L})`, "u").test(source) && !source.includes(word.toLowerCase())
  );
}
