import type { Language } from "../model/language.ts";
import { sentences } from "../plain/sentences.ts";
import { commandsComputer } from "../points/no-answer.ts";
import { type Clause, clausesOf } from "../points/reading/clauses.ts";
import { canStand } from "../points/reading/verbs.ts";
import type { Read, Reading, Thing } from "./reading.ts";
import type { SentenceWords } from "./words/sentence-words.ts";

/** A clause of a cited answer, and what its writer spoke of just before. */
export type Evidence = {
  answer: number;
  place: number;
  reading: Reading;
  before: Thing[];
  /** It is cut into parts that stand here too: those tell which way it points. */
  isDivided: boolean;
};

const BEFORE = 3;

/** What the answers say, clause by clause and part by part. An answer that commands a computer says nothing. */
export function evidenceOf(answers: string[], language: Language, read: Read, words: SentenceWords): Evidence[] {
  const stands = (part: string) => canStand(part, language);
  return answers.flatMap((text, answer) => {
    if (commandsComputer(text)) return [];
    const before: Thing[][] = [];
    return clausesOf(text, stands).flatMap((clause, place) => {
      const whole = read(clause);
      if (place === 0) for (const word of stanceOf(text)) whole.marks.add(word);
      whole.isWanted = isWanted(clause, text, words);
      const parts = clausesOf(partsOf(clause, whole, words), stands).map(read);
      for (const part of parts) part.isWanted = whole.isWanted;
      const isDivided = parts.length > 1;
      const evidence = { answer, place, reading: whole, before: before.slice(-BEFORE).flat(), isDivided };
      const units = isDivided ? parts : [whole];
      const cutUp = units.map((reading) => {
        const spokenOf = before.slice(-BEFORE).flat();
        before.push(reading.things);
        return { answer, place, reading, before: spokenOf, isDivided: false };
      });
      return isDivided ? [evidence, ...cutUp] : cutUp;
    });
  });
}

/** A clause with a full stop wherever it may be cut: what is asked, or told of others, means something else by its parts. */
function partsOf({ text, isAsked, isTakenBack }: Clause, { saying, isConditional }: Reading, words: SentenceWords): string {
  if (isAsked || isTakenBack || saying.isUnsure || saying.isTurned) return text;
  const reasoned = text.replace(words.reasonBreaks, ". ");
  return isConditional ? reasoned : reasoned.replace(words.breaks, ". ");
}

/** "Als de afstand groter wordt en de buurt meedeelt, mag het": both are wanted. */
function isWanted({ text }: Clause, answer: string, words: SentenceWords): boolean {
  const sentence = sentences(answer).find((each) => each.includes(text)) ?? "";
  return words.conditional.exec(sentence)?.index === 0 && words.yes.test(sentence);
}

function stanceOf(text: string): string[] {
  if (/^\W*(?:ja|yes)(?!\p{L})/iu.test(text)) return ["ja", "yes"];
  return /^\W*(?:nee|no)(?!\p{L})/iu.test(text) ? ["nee", "no"] : [];
}
