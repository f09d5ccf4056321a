import type { NoteAnswer, NoteOutcome, NotePoint, NoteSection, ResponseNote } from "../../core/model/digests/note.ts";
import { phrase } from "../../core/model/messages/message.ts";
import { type ForeignWords, foreignNotes } from "../../core/texts/language/foreign-words.ts";
import type { Say } from "../../core/texts/texts.ts";
import { foundBy } from "../digest/point-words.ts";
import type { PageSettings } from "../page.ts";

/** The response note in words: what every form of it says alike. */
export type NoteSay = ReturnType<typeof noteWords>;

export function noteWords(note: ResponseNote, { texts, language }: PageSettings) {
  const say: Say = (key, values) => texts.say(language, phrase(key, values));
  const notes = (words: ForeignWords) => foreignNotes(words, say, language);
  const title = say("note-title", { title: note.title });
  return {
    say,
    title,
    town: say("digest-town", { name: note.municipality }),
    madeOn: say("note-made-on", { day: { date: note.madeOn } }),
    about: aboutLines(note, say),
    /** How many answers are counted and not told here; nothing when all are. */
    rest: restLine(note, say),
    heading: (point: NotePoint | undefined): string =>
      point ? say("note-point", { number: point.number }) : say("note-no-point"),
    /** Below the words of a point: how many people, in which language, and where the reverse stands. */
    belowPoint: ({ people, basis, words, opposite }: NotePoint): string[] => [
      `${say(basis === "model" ? "digest-point-judged" : "digest-point-people", { people })}.`,
      ...notes(words),
      ...(opposite ? [say("note-opposite", { number: opposite.number, claim: opposite.text })] : []),
    ],
    /** What is told of an answer below its words. */
    below: (answer: NoteAnswer): string[] => [
      ...notes(answer),
      ...(answer.senders > 1 ? [say("digest-point-copies", { copies: answer.senders })] : []),
      ...outcomeLine(answer, note, say),
    ],
    unprinted: ({ unprinted }: NoteSection): string | undefined =>
      unprinted > 0 ? say("note-unprinted", { count: unprinted }) : undefined,
    outcome: ({ result, ...values }: NoteOutcome): string => say(`follow-up-${result}`, values).trim(),
    outcomeName: ({ number }: NoteOutcome): string => say("note-outcome", { number }),
  };
}

function aboutLines(note: ResponseNote, say: Say): string[] {
  const { received, accepted, inPoints, letThrough, looked } = note;
  const besides = letThrough > 0 ? [say("note-let-through", { letThrough })] : [];
  return [
    say("note-what"),
    [say("note-counts", { received, accepted, inPoints }), ...besides].join(" "),
    say("note-order"),
    say("note-masked"),
    looked === undefined ? say(foundBy(note.contents.map(({ point }) => point))) : say("note-looked", { looked }),
  ];
}

function restLine({ accepted, inPoints, letThrough }: ResponseNote, say: Say): string | undefined {
  const count = accepted - inPoints - letThrough;
  return count > 0 ? say("note-rest", { count }) : undefined;
}

function outcomeLine({ outcomes }: NoteAnswer, note: ResponseNote, say: Say): string[] {
  if (note.next === undefined) return [];
  if (outcomes.length === 0) return [say("note-outcome-none")];
  const told = note.outcomes.filter(({ number }) => outcomes.includes(number));
  return told.map(({ number, result }) => say("note-outcome-of", { number, result: say(`page-outcome-${result}`) }));
}
