import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import { type TheirWords, translationReader } from "../digest/languages/translations.ts";
import type { NoteAnswer, NotePoint, NoteSection, NoteWords } from "../model/digests/note.ts";
import { otherLanguage } from "../model/language.ts";
import { markOf } from "../model/mark.ts";
import { flagOf } from "../model/reviews/flag.ts";
import { themesOfAnswers } from "../placing/theme-of.ts";
import { commandsComputer, isNoAnswer } from "../points/holding/no-answer.ts";
import { mask } from "../privacy/mask.ts";
import type { LetThrough, NoteText } from "../store/reviews/notes.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";
import type { Cut, Entry } from "./arrange-note.ts";
import type { NumberedOutcome } from "./note-outcomes.ts";

const READ_AT_ONCE = 200;

/** What words are looked up with. */
export type Desk = {
  slug: string;
  outcomes: NumberedOutcome[];
  /** Of these answers only the clauses that a colleague read. */
  letThrough: Map<number, LetThrough[]>;
  /** The digest whose points the answers stand under: words that changed after it stand under none. */
  toldAt: number;
  context: Context;
};

/** The words of residents as the note tells them: masked, in their own language, with what they mean beside them. */
export async function toNoteWords(all: TheirWords[], { context }: Desk): Promise<NoteWords[]> {
  const { officeHolders } = context;
  const translate = await translationReader(all, context);
  return all.map((words) => {
    const language = otherLanguage(words.language, councilLanguage(context));
    const translation = language === undefined ? undefined : translate(words);
    return {
      text: mask(words.text.trim(), officeHolders),
      ...(language !== undefined && { language }),
      ...(translation && { translation: { ...translation, text: mask(translation.text, officeHolders) } }),
    };
  });
}

/** The answers of these parts in words, some at a time: others who wait are served in between. */
export async function toSections(cuts: Cut[], points: NotePoint[], desk: Desk): Promise<NoteSection[]> {
  const sections: NoteSection[] = [];
  for (const { point, number, isContinued, entries } of cuts) {
    const answers: NoteAnswer[] = [];
    for (let from = 0; from < entries.length; from += READ_AT_ONCE) {
      answers.push(
        ...(await answersOf(entries.slice(from, from + READ_AT_ONCE), desk, point ? undefined : desk.letThrough)),
      );
      await letOthersGoFirst();
    }
    const told = points[number - 1];
    const unprinted = entries.length - answers.length;
    sections.push({ ...(point && told && { point: told }), isContinued, answers, unprinted });
  }
  return sections;
}

/** `letThrough`: of these answers only the clauses that a colleague read. */
async function answersOf(entries: Entry[], desk: Desk, letThrough?: Map<number, LetThrough[]>): Promise<NoteAnswer[]> {
  const { slug, outcomes, toldAt, context } = desk;
  const read = await context.store.notes.texts(entries.map(({ id }) => id));
  const stands = ({ rewordedAt }: NoteText) => letThrough !== undefined || rewordedAt < toldAt;
  const byId = new Map(read.filter((said) => stands(said) && mayPrint(said)).map((said) => [said.id, said]));
  const told = entries.flatMap(({ id, senders }) => {
    const said = byId.get(id);
    const shown = said && letThrough ? clausesIn(said.text, letThrough.get(id) ?? []) : said?.text;
    return said && shown ? [{ said, senders, shown }] : [];
  });
  const texts = told.map(({ said }) => said);
  const words = await toNoteWords(
    told.map(({ said, shown }) => ({ answerId: said.id, text: shown, language: said.language })),
    desk,
  );
  const themes = outcomes.length > 0 ? await themesOfAnswers(slug, texts, context) : new Map();
  return told.map(({ said, senders }, i) => {
    const about = outcomes.filter(({ theme, isForAll }) => isForAll || themes.get(said.id)?.id === theme);
    return { text: "", ...words[i], senders, outcomes: about.map(({ outcome }) => outcome.number) };
  });
}

/** What a colleague let through of an answer as it stands; nothing when it was changed since. */
function clausesIn(text: string, clauses: LetThrough[]): string {
  const mark = markOf(text);
  const read = clauses.filter((clause) => clause.mark === mark);
  return read.map(({ start, length }) => text.slice(start, start + length)).join(" … ");
}

/** Threats, commands to computers and what answers nothing are counted only; so is what nobody looked at yet. */
function mayPrint({ text, isFlagged, isRead }: NoteText): boolean {
  if (isFlagged && !isRead) return false;
  return flagOf(text) !== "threat" && !commandsComputer(text) && !isNoAnswer(text);
}
