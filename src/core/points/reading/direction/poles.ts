import type { Token } from "../tokens.ts";
import type { DirectionWords, Pole } from "../words/direction-words.ts";

const TARGET_REACH = 3;
const SHORT_PART = 4;
const switching =
  /^(?:moet|moeten|mag|mogen|zet|zetten|gezet|doe|doen|ga|gaat|gaan|staan|blijf|blijft|blijven|kan|kunnen)$/;
const GROWING = new Set(["more", "height", "distance", "speed", "width", "length"]);
const NOT_LAST = new Set("bij op tegen aan langs naast to by".split(" "));
/** "Houd rekening met", "houd X buiten", "X mag naar Y": nothing is kept. */
const outsideWords = new Set("rekening buiten gaten contact toezicht naar".split(" "));
const afterParticle =
  /^(?:dus|graag|aub|svp|alstublieft|alsjeblieft|zetten|doen|want|omdat|anders|zodat|is|zijn|staan|en)$/;

/** Marks the words that point somewhere, and what they point at. */
export function placePoles(tokens: Token[], words: DirectionWords): void {
  point(tokens, words);
  for (const [i, token] of tokens.entries()) token.target = targetOf(tokens, i);
  measure(tokens, words);
  dropWeakPoles(tokens);
}

function point(tokens: Token[], words: DirectionWords): void {
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    token.isExcess = before !== undefined && words.excess.has(before.word) && before.part === token.part;
    const excessive = token.isExcess ? words.excessive.get(token.word) : undefined;
    const pole = excessive ?? words.poles.get(token.word);
    token.pole = inPhrase(tokens, i, pole && isPoleHere(tokens, i, words) ? pole : undefined, words);
    if (pole && !token.pole) token.isTelling &&= !isParticle(token.word) || words.determiners.has(before?.word ?? "");
    if (token.pole) token.isTelling = false;
    if (token.isExcess && words.excessive.has(token.word)) token.isExcess = false;
  }
}

function targetOf(tokens: Token[], i: number): string | undefined {
  const token = tokens[i];
  if (token?.pole?.dimension !== "more") return undefined;
  const next = tokens
    .slice(i + 1, i + 1 + TARGET_REACH)
    .filter(({ part, segment }) => part === token.part && segment === token.segment);
  return next.find(({ isTelling }) => isTelling)?.word;
}

/** "De afstand moet groter" goes further away, "de snelheid omlaag" goes slower. */
function measure(tokens: Token[], words: DirectionWords): void {
  for (const token of tokens) {
    const dimension = words.measures.get(token.word);
    if (dimension === undefined) continue;
    for (const each of tokens)
      if (each.part === token.part && each.pole && GROWING.has(each.pole.dimension))
        each.pole = { ...each.pole, dimension };
  }
}

function isParticle(word: string): boolean {
  return word === "aan" || word === "uit" || word === "later" || word === "weg" || word === "meer";
}

/** "uit" and "aan" switch only at the end; "de weg" is a road, and nobody changes by "climate change". */
function isPoleHere(tokens: Token[], i: number, words: DirectionWords): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (!token) return false;
  if (token.word === "aan" || token.word === "uit") return isSwitch(tokens, i);
  if (token.word === "meer") return !isNoLonger(tokens, i, words);
  if (token.word === "change") return !before?.isTelling;
  if (token.word === "weg")
    return !before || !(words.determiners.has(before.word) || /^ver(?:der)?$/.test(before.word));
  return true;
}

/** "'s Nachts uit", "de lampen moeten uit", and not "wij stappen uit". */
function isSwitch(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  const part = tokens.filter((each) => each.part === tokens[i]?.part);
  const isLast = !next || next.part !== tokens[i]?.part || afterParticle.test(next.word);
  return isLast && (part.length <= SHORT_PART || part.some(({ word }) => switching.test(word)));
}

/** "niet meer", "geen … meer": no longer, not more. */
function isNoLonger(tokens: Token[], i: number, words: DirectionWords): boolean {
  const before = tokens.slice(0, i).filter((each) => each.part === tokens[i]?.part);
  const isDenied = before.some(({ word }) => words.negators.has(word));
  return (
    isDenied &&
    !/^(?:nog|hoeft|hoeven)$/.test(before.at(-1)?.word ?? "") &&
    !before.some(({ word }) => /^hoe(?:ft|ven)$/.test(word))
  );
}

/** "dicht op" is near, not closed; "zet stil" is off, not silent. */
function inPhrase(tokens: Token[], i: number, pole: Pole | undefined, words: DirectionWords): Pole | undefined {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token) return pole;
  if (token.word === "dicht" && next && NOT_LAST.has(next.word))
    return { dimension: "distance", sign: token.isExcess ? 1 : -1, isWeak: false };
  const phrase = words.phrases.find(
    ({ verb, particle }) =>
      particle.test(token.word) && tokens.some(({ part, word }) => part === token.part && verb.test(word)),
  );
  return phrase?.pole ?? pole;
}

function dropWeakPoles(tokens: Token[]): void {
  for (const token of tokens)
    if (
      token.pole?.dimension === "good" &&
      /^(?:dan|then|dann)$/.test(tokens.find(({ part }) => part === token.part)?.word ?? "")
    )
      token.pole = undefined;
  for (const token of tokens)
    if (token.pole?.isWeak && tokens.some((each) => each.part === token.part && outsideWords.has(each.word)))
      token.pole = undefined;
  for (const token of tokens)
    if (token.pole?.isWeak && tokens.some((each) => each.segment === token.segment && each.pole && !each.pole.isWeak))
      token.pole = undefined;
}
