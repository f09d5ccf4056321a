import type { Language } from "../model/language.ts";
import { commandsComputer } from "../points/no-answer.ts";
import { type Clause, clausesOf } from "../points/reading/clauses.ts";
import { canStand } from "../points/reading/verbs.ts";
import type { Read, Reading, Thing } from "./reading.ts";

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
const cut = /,\s+|\s[–—-]\s|\s+(?=(?:want|omdat|zodat|dus|because)\s)|\s+(?:en|and)\s+(?=(?:niet|geen|wel|not|no)\s)/giu;

/** What the answers say, clause by clause and part by part. An answer that commands a computer says nothing. */
export function evidenceOf(answers: string[], language: Language, read: Read): Evidence[] {
  const stands = (part: string) => canStand(part, language);
  return answers.flatMap((text, answer) => {
    if (commandsComputer(text)) return [];
    const before: Thing[][] = [];
    return clausesOf(text, stands).flatMap((clause, place) => {
      const whole = read(clause);
      if (place === 0) for (const word of stanceOf(text)) whole.marks.add(word);
      const parts = isWholeOnly(clause, whole) ? [] : clausesOf(clause.text.replace(cut, ". "), stands).map(read);
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

/** What stands under a condition, is asked, or is told of others, means something else by its parts. */
function isWholeOnly({ isAsked, isTakenBack }: Clause, { saying, isConditional }: Reading): boolean {
  return isAsked || isTakenBack || saying.isUnsure || saying.isTurned || isConditional;
}

function stanceOf(text: string): string[] {
  if (/^\W*(?:ja|yes)(?!\p{L})/iu.test(text)) return ["ja", "yes"];
  return /^\W*(?:nee|no)(?!\p{L})/iu.test(text) ? ["nee", "no"] : [];
}
