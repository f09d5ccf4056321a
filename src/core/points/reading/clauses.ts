/** A piece of an answer that can stand alone, as it was written. */
export type Clause = {
  text: string;
  /** The sentence before it, which "die" and "deze" point to. */
  before?: string | undefined;
  /** It stands at the head of a sentence. */
  opensSentence: boolean;
  /** It ends as a question. */
  isAsked: boolean;
  /** The next sentence takes it back: "Te duur? Nee hoor.", "Dat klopt niet." */
  isTakenBack: boolean;
};

/** Of a longer answer only so much is read: nobody has more points than fit in it. */
const MOST_READ = 6000;
const MOST_CLAUSES = 40;
const FEWEST_WORDS_BESIDE_AND = 2;

const sentenceEnd = /(?<=[.!?…;])["'”’)]*\s+|\n+|(?<=[!?…]{1,6})(?=\p{L})/u;
const turn =
  /,\s+(?=(?:maar|echter|alleen|but|aber|sondern|jednak|ale|але|но|ama|fakat|لكن)\s)|(?<=\p{L}{4,})(?<!\b(?:alleen|nog|toch|niet|dan|zolang))\s+(?=(?:maar|but|sondern)\s)|:\s+/iu;
const and = /,?\s+(?=(?:en|and|und)\s)/giu;
const leading =
  /^(?:[^\p{L}\p{N}'’]+|(?:en|maar|dus|want|of|ook|echter|bovendien|verder|ja|nee|plus|and|but|so|und|aber)[\s,:]+)+/iu;
const trailing = /(?:[\s,;:.!?…"”]|\p{Extended_Pictographic}|\u200d|\ufe0f)+$/u;

/** Words with which a sentence takes back what the one before it says. */
const doubt =
  /^(?:\W*)(?:nee|neen|welnee|onzin|niet waar|nergens voor nodig|niet doen|(?:dat|dit|daar)\s(?:is|klopt|ben|vind|geloof|zie)\b.{0,25}\b(?:niet|onzin|oneens|geen)\b|no|nonsense|not true|that(?:'s| is) not|nein|unsinn|das stimmt nicht|das ist nicht)(?!\p{L})/iu;

/** Whether a part is whole by itself. `lead`: what stands before it in its sentence. */
export type Stands = (part: string, lead?: string) => boolean;

/** Cuts an answer into clauses: at the end of sentences, at "maar", and at "en" where both sides stand by themselves. */
export function clausesOf(answer: string, stands: Stands): Clause[] {
  const sentences = answer
    .slice(0, MOST_READ)
    .split(sentenceEnd)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .slice(0, MOST_CLAUSES);
  return sentences.flatMap((sentence, i) => {
    const isQuestion = /\?["'”’)\s]*$/u.test(sentence);
    const isTakenBack = doubt.test(sentences[i + 1] ?? "");
    const parts = sentence.split(turn).flatMap((part) => atAnd(part, stands));
    return parts
      .map((part, j) => ({
        text: trimmed(part),
        before: sentences[i - 1],
        opensSentence: j === 0,
        isAsked: isQuestion && j === parts.length - 1,
        isTakenBack,
      }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  });
}

function trimmed(part: string): string {
  return part.replace(leading, "").replace(trailing, "").trim();
}

/** "en" joins two wishes when each side stands by itself; else it joins two things. */
function atAnd(sentence: string, stands: Stands): string[] {
  const whole: string[] = [];
  let start = 0;
  for (const { index } of sentence.matchAll(and)) {
    const [before, after] = [sentence.slice(start, index), sentence.slice(index)];
    if (!isLong(before) || !isLong(after) || !stands(before) || !stands(after, before)) continue;
    whole.push(before);
    start = index;
  }
  return [...whole, sentence.slice(start)];
}

function isLong(part: string): boolean {
  return part.replace(and, "").trim().split(/\s+/).length >= FEWEST_WORDS_BESIDE_AND;
}
