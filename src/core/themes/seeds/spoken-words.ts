import { wordsOf } from "../words.ts";

/** A word of a text. `isName`: it is surely part of a name; `hasCapital`: it may be one, by its capital inside a sentence. */
export type SpokenWord = { word: string; hasCapital: boolean; isName: boolean };

type Token = { text: string; word: string; gap: string };

/** Where so many of the words have a capital, a capital says nothing. */
const [FEWEST_CAPITALS, TITLE_CASE] = [2, 0.6];
const streets =
  /(?:straat|plein|laan|weg|wijk|buurt|kade|gracht|singel|dijk|dam|dorp|meer|veld|hof|burg|polder|kwartier|eiland|eilanden|haven|brug|poort|steeg|dreef|hove|hoven|drecht|oord)$/;
/** "Burgemeester Roellstraat", "Oude Markt": they begin a name. */
const beginnings = new Set("burgemeester wethouder dokter pastoor oude nieuwe groene grote kleine".split(" "));

/** Whether a word ends as the names of streets, quarters and villages do: "parkwijk". */
export function endsAsPlace(word: string): boolean {
  return streets.test(word);
}

/** The words of a text, in the form in which they are compared, with what their capitals tell. */
export function spokenWords(text: string): SpokenWord[] {
  const tokens = tokensOf(text);
  const isInside = tokens.map(({ gap }, i) => i > 0 && !/[.!?:;•\n]|\s[-–—*]\s/.test(gap));
  const isCapital = tokens.map((token) => /^\p{Lu}\p{M}*\p{Ll}/u.test(token.text));
  const inside = isCapital.filter((_, i) => isInside[i]);
  const capitals = inside.filter((is) => is).length;
  const isTitle = isCapital[0] && capitals >= FEWEST_CAPITALS && capitals > TITLE_CASE * inside.length;
  return tokens.map(({ word }, i) => {
    const hasCapital = !isTitle && isCapital[i] === true && isInside[i] === true;
    const goesOn = (at: number) =>
      isCapital[at] === true && isInside[at] === true && /^[ -]$/.test(tokens[at]?.gap ?? "");
    const isRun = hasCapital && (goesOn(i + 1) || (goesOn(i) && isCapital[i - 1] === true && isInside[i - 1] === true));
    const beginsName = isCapital[i] === true && goesOn(i + 1) && beginnings.has(word);
    return { word, hasCapital, isName: isRun || beginsName };
  });
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{M}\p{N}ـ]+/gu)) {
    const gap = text.slice(end, index);
    end = index + found.length;
    for (const word of /^[a-z]+$/.test(found) ? [found] : wordsOf(found)) tokens.push({ text: found, word, gap });
  }
  return tokens;
}
