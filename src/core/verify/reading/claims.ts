import type { Mood, SentenceWords } from "../words/sentence-words.ts";

/** What a sentence says somebody said, without the words that only tell that somebody said it. */
export type Claim = {
  text: string;
  /** What the words around it make of it; nothing when it speaks for itself. */
  mood: Mood | undefined;
  /** The other side of a contrast denies this claim, and says no more. */
  isDenied: boolean;
  /** It is the other side: what the first tells of when and where holds for it too. */
  isSecond: boolean;
};

/** The claims of a sentence; whether it tells two sides, and whether others than people in general said it. */
export type Told = { claims: Claim[]; isContrast: boolean; isOfOthers: boolean };

/** Between who says it and the verb there is at most a place: "iemand aan de Kerklaan vindt". */
const MOST_BETWEEN = 4;

/** Reads who says what in a sentence: "Sommigen willen meer bomen, anderen willen dat niet." makes two claims. */
export function claimsOf(sentence: string, words: SentenceWords): Told {
  const text = sentence
    .trim()
    .replace(/[.!?…\s]+$/u, "")
    .replace(words.exceptGap, " ");
  const [, one, other] = words.contrast.exec(text) ?? [];
  if (one === undefined || other === undefined)
    return { claims: [saidBySomebody(text, words)], isContrast: false, isOfOthers: words.frames.others.test(text) };
  const first = saidBySide(one, words);
  const second = words.denial.test(other) ? { ...first, isDenied: true } : saidBySide(other, words);
  return { claims: [first, { ...second, isSecond: true }], isContrast: true, isOfOthers: false };
}

function saidBySomebody(text: string, words: SentenceWords): Claim {
  const { by, saidAfter, verbAfter, isWishedAfter } = words.frames;
  const bare = text.replace(words.according, "").replace(words.thereAre, "");
  const unsaid = bare.replace(saidAfter, "");
  const [somebody] = by.exec(unsaid) ?? [];
  if (somebody !== undefined) return saidBySide(unsaid.slice(somebody.length).trim(), words);
  const isWish = isWishedAfter.test(bare);
  return { text: unsaid.replace(verbAfter, ""), mood: isWish ? "wish" : undefined, isDenied: false, isSecond: false };
}

/** "Wil dat …", "vindt … te duur": the verb tells what is made of it. */
export function saidBySide(text: string, { frames }: SentenceWords): Claim {
  for (const [frame, mood] of [
    [frames.wish, "wish"],
    [frames.finding, undefined],
  ] as const) {
    const [, between = "", denied = "", said] = frame.exec(text) ?? [];
    if (said !== undefined && between.trim().split(/\s+/).length <= MOST_BETWEEN)
      return { text: `${denied}${between}${said}`.trim(), mood, isDenied: false, isSecond: false };
  }
  return { text, mood: undefined, isDenied: false, isSecond: false };
}
