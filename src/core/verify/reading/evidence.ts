import type { Language } from "../../model/language.ts";
import { sentences } from "../../plain/sentences.ts";
import { commandsComputer } from "../../points/no-answer.ts";
import { type Clause, clausesOf } from "../../points/reading/clauses.ts";
import { canStand } from "../../points/reading/verbs.ts";
import type { SentenceWords } from "../words/sentence-words.ts";
import type { Read, Reading } from "./reading.ts";
import type { Thing } from "./things.ts";

/** A clause of a cited answer, and what its writer spoke of just before. */
export type Evidence = {
  answer: number;
  place: number;
  reading: Reading;
  before: Thing[];
  /** It is cut into parts that stand here too: those tell which way it points. */
  isDivided: boolean;
  /** Its place among all pieces. */
  order: number;
  /** Which way the clause that it is of gives a reason: "want" before it, "dus" behind it. */
  link: "because" | "so" | undefined;
};

const BEFORE = 3;

/** What the answers say, clause by clause and part by part. An answer that commands a computer says nothing. */
export function evidenceOf(answers: string[], language: Language, read: Read, words: SentenceWords): Evidence[] {
  const stands = (part: string) => canStand(part, language);
  const all: Evidence[] = [];
  for (const [answer, text] of answers.entries()) {
    if (commandsComputer(text)) continue;
    const spokenOf: Thing[][] = [];
    for (const [place, clause] of clausesOf(text, stands).entries()) {
      const whole = read(clause);
      if (place === 0) for (const word of stanceOf(text)) whole.marks.add(word);
      whole.isWanted = isWanted(clause, text, words);
      const parts = clausesOf(partsOf(clause, whole, words), stands).map(read);
      const isDivided = parts.length > 1;
      const link = linkIn(clause.text, words);
      const add = (reading: Reading, isDividedItself: boolean) =>
        all.push({
          answer,
          place,
          order: all.length,
          link,
          reading,
          before: spokenOf.slice(-BEFORE).flat(),
          isDivided: isDividedItself,
        });
      add(whole, isDivided);
      if (!isDivided) spokenOf.push(whole.things);
      else
        for (const part of parts) {
          add({ ...part, isWanted: whole.isWanted }, false);
          spokenOf.push(part.things);
        }
    }
  }
  return all;
}

function linkIn(text: string, { reasons, because }: SentenceWords): Evidence["link"] {
  const [word] = reasons.exec(text) ?? [];
  if (word === undefined) return undefined;
  return because.test(word) ? "because" : "so";
}

/** A clause with a full stop wherever it may be cut: what is asked, or told of others, means something else by its parts. */
function partsOf(
  { text, isAsked, isTakenBack }: Clause,
  { saying, isConditional }: Reading,
  words: SentenceWords,
): string {
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
