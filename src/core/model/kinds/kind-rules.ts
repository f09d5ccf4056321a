import type { Part, Setting } from "../consultation/question-parts.ts";
import type { Language, LocalText } from "../language.ts";
import type { Paragraph, Phrase } from "../messages/message.ts";

/** One thing that can be pressed under a question; `id` is what the press carries. */
export type Choice = { id: string; label: Phrase; ticked?: true };

/** How far a resident is with a question: ids ticked in this round, and ids of the answer of an earlier round. */
export type Round = { ticked: string[]; earlier: string[] };

/**
 * What a press makes of a question. `answered-part`: one of several answers in it, which is kept at once; `key` says what
 * was answered about that part.
 */
export type Reading<A> =
  | { type: "answered"; answer: A }
  | { type: "ticked"; ticked: string[] }
  | { type: "answered-part"; ticked: string[]; answer: A; part: Part; key: string; isLast: boolean }
  | { type: "refused"; key: string };

/** How often an option was given; `votes` of a statement, the places of an option that was put in order. */
export type OptionTally = {
  id: string;
  count: number;
  votes?: { agree: number; disagree: number; pass: number };
  first?: number;
  averagePlace?: number | null;
  last?: number;
};

/** What a colleague fills in to make a question, besides its wording and its condition. */
export type FormValues = { parts: string[]; low: string; high: string; own: boolean };
export type FormFieldName = keyof FormValues;

/** What is wrong in a form: the field, and the key of the words for it. */
export type Faults = Record<string, string>;

/** Words of a form as texts of the consultation: what said the same before keeps its id and translations. */
export type Wording = {
  text(words: string, ...before: (LocalText | undefined)[]): LocalText;
  parts(lines: string[], before: Part[], prefix: string): Part[];
};

/** A field of the form in which a colleague fills in what a resident answered on paper; channels draw it in their own way. */
export type PaperField = {
  /** Empty when the question has this one field. */
  name: string;
  type: "one" | "several" | "words";
  label: Phrase;
  options: { id: string; label: Phrase }[];
};
export type FilledIn = (name: string) => { ids: string[]; text: string };

/** What stood in the fields of one question: an answer, nothing, or what is wrong in which field. */
export type PaperReading<A> = { answer?: A; fault?: { field: string; key: string } };

/**
 * Everything that depends on the kind of a question. Whoever adds a kind writes one of these; the compiler names what
 * is missing. Ids are what a session keeps of an answer, a value is what the table and the export hold.
 */
export type KindRules<Q, A> = {
  /** Answered in words of one's own. */
  isInWords: boolean;
  /** What it tells of a person besides the answer: on which side they are, or where they live. */
  role: "side" | "neighbourhood" | "none";
  /** Whether picking one of its options can be the condition for another question. */
  isCondition: boolean;
  /** What it needs of its consultation and does not have, in words for who writes the file. */
  lacks(q: Q, setting: Setting): string | undefined;

  /** Its own wordings, in the order in which they are read, and the field of the file that lists them. */
  parts(q: Q): Part[];
  partsField: "options" | "seed" | undefined;
  /** Whether its parts stand on buttons, and so have to be short. */
  hasLabels: boolean;
  /** Whether a part may still be added once there are answers. */
  canGrow: boolean;
  withParts(q: Q, told: (part: Part) => LocalText): Q;

  /** What can be picked. */
  options(q: Q, setting: Setting): Part[];
  /** An option or a statement as a person reads it. */
  label(q: Q, id: string, language: Language, setting: Setting): string;

  hint(q: Q, round: Round, language: Language): Paragraph[];
  /** What can be pressed, row by row. */
  choices(q: Q, round: Round, language: Language, setting: Setting): Choice[][];
  hasFinish: boolean;
  /** The key of the button that goes on without an answer. */
  skipLabel: string;
  /** Nothing when there is no such thing to press. */
  press(q: Q, id: string, round: Round, setting: Setting): Reading<A> | undefined;
  /** What stands between several options in one press, where words may name several: in their order, or in that of the list. */
  several: ">" | "|" | undefined;
  /** What stands when a resident turns away before the end. */
  soFar(q: Q, round: Round, setting: Setting): A | undefined;
  /** What is ticked when a question is asked again that was answered with these ids. */
  tickAgain(ids: string[]): string[];
  /** What was answered, for who answered. */
  settled(q: Q, ids: string[], language: Language, setting: Setting): Phrase;
  /** The key of the question whether words that fit nothing are meant as a remark. */
  remarkOffer(q: Q): string;

  toIds(answer: A): string[];
  /** Nothing when one is unknown, or they are no whole answer. */
  fromIds(q: Q, ids: string[], setting: Setting): A | undefined;
  toValue(answer: A): string;
  fromValue(q: Q, value: string, setting: Setting): A | undefined;
  /** An answer in one line, as the person who gave it may see it. */
  describe(q: Q, answer: A, language: Language, setting: Setting): string;

  /** Counts values for digest and report; `n` is how often a value was given. */
  tally(q: Q, given: { value: string; n: number }[], setting: Setting): OptionTally[];
  /** The key of what a reader has to know beside the number of answers. */
  digestNote: string | undefined;
  /** What stands behind an option in the digest. */
  digestDetail(option: OptionTally): Phrase | undefined;
  /** The same in few words, where only one line is left; the count when there is nothing to say. */
  digestBrief(option: OptionTally): Phrase | undefined;
  /** What the length of an option's bar shows. */
  barCount(option: OptionTally): number;
  /** The key of how many options a short chart leaves out, and of what their bars would show together. */
  digestLeftOut: string;
  /** The order in which a reader meets the options, as a comparison of two. */
  digestOrder(a: OptionTally, b: OptionTally): number;

  /** What a colleague fills in to make one; `label` is a key of the team's texts. */
  formFields: { name: FormFieldName; label: string }[];
  formFaults(form: FormValues, setting: Setting): Faults;
  fromForm(form: FormValues, every: EveryQuestion, before: Q[], wording: Wording): Q;

  paperFields(q: Q, language: Language, setting: Setting): PaperField[];
  fromPaper(q: Q, filledIn: FilledIn, setting: Setting): PaperReading<A>;
};

/** What a question of every kind has, as the program works with it. */
export type EveryQuestion = { id: string; text: LocalText; showIf?: { question: string; is: string[] } };
