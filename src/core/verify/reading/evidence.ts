import type { Language } from "../../model/language.ts";
import { sentences } from "../../plain/sentences.ts";
import { commandsComputer } from "../../points/holding/no-answer.ts";
import { type Clause, clausesOf, type Stands } from "../../points/reading/clauses.ts";
import { canStand } from "../../points/reading/direction/halves.ts";
import type { SentenceWords } from "../words/sentence-words.ts";
import type { Read, Reading } from "./reading.ts";
import type { Thing } from "./things.ts";

/** A piece of a cited answer, as short as it can be without meaning something else. */
export type Evidence = {
  answer: number;
  /** The clause that it is of, and its place among all pieces. */
  place: number;
  order: number;
  /** Which way its clause gives a reason: "want" before it, "dus" behind it. */
  link: "because" | "so" | undefined;
  reading: Reading;
  /** What its writer spoke of just before, where it points back to that or is of the same clause. */
  before: Thing[];
};

type Said = Pick<Evidence, "place" | "link" | "reading">;

const BEFORE = 2;

/** What the answers say, piece by piece. An answer that commands a computer says nothing. */
export function evidenceOf(answers: string[], language: Language, read: Read, words: SentenceWords): Evidence[] {
  const stands: Stands = (part, lead) => canStand(part, language, lead);
  const pieces = answers.flatMap((written, answer) => {
    if (commandsComputer(written)) return [];
    const text = written.replace(words.exceptGap, " ");
    const said = clausesOf(text, stands).flatMap((clause, place): Said[] => {
      const link = linkIn(clause.text, words);
      const readings = piecesOf(clause, stands, read, words);
      const isWanted = isWantedIn(clause, text, words);
      return readings.map((reading) => ({ place, link, reading: { ...reading, isWanted } }));
    });
    for (const mark of stanceOf(text)) said[0]?.reading.marks.add(mark);
    return said.map((each) => ({ ...each, answer, before: spokenOfBefore(each, said, words) }));
  });
  return pieces.map((piece, order) => ({ ...piece, order }));
}

/** The parts of a clause; what is asked or stands under a condition means something else by its parts. */
function piecesOf(clause: Clause, stands: (part: string) => boolean, read: Read, words: SentenceWords): Reading[] {
  const { saying, isConditional } = read(clause);
  const isWhole = clause.isAsked || clause.isTakenBack || saying.isUnsure || saying.isTurned;
  const reasoned = clause.text.replace(words.reasonBreaks, ". ");
  const cut = isConditional ? reasoned : reasoned.replace(words.breaks, ". ");
  const parts = isWhole ? [] : clausesOf(cut, stands);
  const readings = parts.length > 1 ? parts.map(read) : [read(clause)];
  const isOfOthers = words.ofOthers.test(clause.text) || words.irony.test(clause.text);
  return readings.map((reading, i) =>
    isOfOthers || isRefused(reading, readings[i + 1], words) ? doubted(reading) : reading,
  );
}

/** "Meer bomen, daar zit niemand op te wachten"; and not "geen bomen, dat is zonde". */
function isRefused(reading: Reading, next: Reading | undefined, { commenting }: SentenceWords): boolean {
  const isComment = next !== undefined && commenting.test(next.saying.clause.text);
  return isComment && isAgainst(next) && !isAgainst(reading);
}

function isAgainst({ saying }: Reading): boolean {
  return saying.negated.length > 0 || saying.bearings.some(({ sign }) => sign < 0);
}

function doubted(reading: Reading): Reading {
  return { ...reading, saying: { ...reading.saying, isUnsure: true } };
}

function spokenOfBefore(piece: Said, said: Said[], { referring }: SentenceWords): Thing[] {
  const at = said.indexOf(piece);
  const { saying, isStated, mood, isConditional } = piece.reading;
  const isFragment = isConditional || (!isStated && mood === "fact");
  const reach = referring.test(saying.clause.text) ? BEFORE : isFragment ? 1 : 0;
  return said.slice(0, at).flatMap((each) => (piece.place - each.place <= reach ? each.reading.things : []));
}

function linkIn(text: string, { reasons, because }: SentenceWords): Evidence["link"] {
  const [word] = reasons.exec(text) ?? [];
  if (word === undefined) return undefined;
  return because.test(word) ? "because" : "so";
}

/** "Als de afstand groter wordt en de buurt meedeelt, mag het": both are wanted. */
function isWantedIn({ text }: Clause, answer: string, words: SentenceWords): boolean {
  const sentence = sentences(answer).find((each) => each.includes(text)) ?? "";
  return words.conditional.exec(sentence)?.index === 0 && words.yes.test(sentence);
}

function stanceOf(text: string): string[] {
  if (/^\W*(?:ja|yes)(?!\p{L})/iu.test(text)) return ["ja", "yes"];
  return /^\W*(?:nee|no)(?!\p{L})/iu.test(text) ? ["nee", "no"] : [];
}
