import type { Language } from "../../model/language.ts";
import { type Frequencies, knownFrequency } from "../../plain/frequencies.ts";
import { wordsOf } from "../../themes/words.ts";
import type { Clause } from "./clauses.ts";
import { readDirection } from "./direction/direction.ts";
import type { Bearing, Feature, Said, Saying } from "./saying.ts";
import { isGrammar, type Token } from "./tokens.ts";
import type { DirectionWords } from "./words/direction-words.ts";
import { isCommonVerb, isFiniteVerb } from "./words/verbs.ts";
import { createSenses, isMiswritten, type WordSense } from "./words/word-sense.ts";
import { directionWordsOf, readsDirectionIn } from "./words/words-of-language.ts";

/** What is done tells less than what it is done to: "leg", "plaats" and "zet" are one wish. */
const FAINT = 0.4;
const POINTING = 3;
const LONGEST_BEFORE = 200;
/** A name tells where, and "Kerkstraat" is no street in general. */
const NAME = 0.6;

/** Reads a clause of one language: what it is about, and which way it points. */
export type Reader = (clause: Clause, sayers: Said[]) => Saying;

export function createReader(
  language: Language,
  frequencies: Frequencies,
  slips: Map<string, string> = new Map(),
  names: Set<string> = new Set(),
): Reader {
  const words = directionWordsOf(language);
  const senseOfWord = createSenses(language, frequencies);
  const isSlip = (word: string) =>
    isMiswritten(word, slips.get(word)) && knownFrequency(word, frequencies) === undefined;
  /** However common, "binnen" and "buiten" tell something. */
  const senseOf = (word: string) =>
    senseOfWord(slips.get(word) ?? word) ?? (words.contrasts.has(word) ? { root: word, parts: [] } : undefined);
  const meaning = {
    meant: (word: string) => slips.get(word) ?? word,
    isTelling: eachOnce((word) => senseOf(word) !== undefined && !isGrammar(word, words)),
  };
  const isForeign = !readsDirectionIn(language);
  /** What the sentence before speaks of, where this one points to it: it may be meant, and weighs nothing. */
  const pointedTo = ({ before }: Clause, own: Feature[], tokens: Token[]): Feature[] => {
    const isPointing = tokens.slice(0, POINTING).some(({ word }) => words.pointers.has(word));
    if (before === undefined || !isPointing || before.length > LONGEST_BEFORE) return [];
    const said = readDirection(
      { text: before, opensSentence: true, isAsked: false, isTakenBack: false },
      words,
      meaning,
    );
    if (said.negated.length > 0 || said.isUnsure) return [];
    const known = new Set(own.map(({ root }) => root));
    return featuresOf(said.tokens, senseOf, { words, language, names })
      .filter(({ root, isExcess }) => !known.has(root) && !isExcess)
      .map((each) => ({
        ...each,
        weight: 0,
        part: 0,
        segment: 0,
        isFlipped: false,
        order: undefined,
        contrast: undefined,
        measure: undefined,
      }));
  };
  return (clause, sayers) => {
    const reading = readDirection(clause, words, meaning);
    const { tokens, negated, isWish, isTurned, moods, conditions } = reading;
    const own = featuresOf(tokens, senseOf, { words, language, names });
    return {
      clause,
      language,
      sayers,
      negated,
      isWish,
      isTurned,
      moods,
      conditions,
      isUnsure: reading.isUnsure || isForeign,
      hasSlip: wordsOf(clause.text).some(isSlip),
      features: [...own, ...pointedTo(clause, own, tokens)],
      bearings: tokens.flatMap((token) => bearingOf(token, senseOf)),
    };
  };
}

/** Answers for each word once. */
function eachOnce<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = answer(word);
    known.set(word, found);
    return found;
  };
}

function featuresOf(
  tokens: Token[],
  senseOf: (word: string) => WordSense | undefined,
  { words, language, names }: { words: DirectionWords; language: Language; names: Set<string> },
): Feature[] {
  const features = new Map<string, Feature>();
  const verb = language.startsWith("en") ? verbAmong(tokens, language) : 0;
  for (const [i, token] of tokens.entries()) {
    const { word, pole, isTelling, part, segment, isFlipped, order, isExcess } = token;
    const sense = isExcess || (isTelling && !pole) ? senseOf(word) : undefined;
    const root = isExcess ? `te ${sense?.root}` : sense?.root;
    if (!sense || root === undefined || features.has(root)) continue;
    const isFaint = isCommonVerb(word, language) || words.measures.has(word);
    const isName = names.has(word);
    const weight = isFaint ? FAINT : isName ? NAME : 1;
    const [contrast, measure] = [contrastOf(word, words), words.measures.get(word)];
    const parts = isName ? [] : sense.parts;
    const place = { part, segment, isFlipped, order, isExcess, isSubject: i < verb };
    features.set(root, { root, parts, weight, isName, isFaint, contrast, measure, ...place });
  }
  return [...features.values()];
}

function verbAmong(tokens: Token[], language: Language): number {
  return tokens.findIndex(({ word }, i) => i > 0 && isFiniteVerb(word, language, tokens[i - 1]?.word));
}

function bearingOf(
  { pole, isFlipped, part, segment, target: word }: Token,
  senseOf: (word: string) => WordSense | undefined,
): Bearing[] {
  if (!pole) return [];
  const { dimension, sign } = pole;
  const target = word === undefined ? undefined : senseOf(word)?.root;
  return [{ dimension, sign: isFlipped ? (sign === 1 ? -1 : 1) : sign, part, segment, target }];
}

function contrastOf(word: string, { contrasts }: DirectionWords): Feature["contrast"] {
  if (/^\d+$/.test(word)) return { dimension: "number", value: word };
  const found = contrasts.get(word);
  return found && { dimension: found.dimension, value: String(found.sign) };
}
