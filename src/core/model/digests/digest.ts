import type { OptionTally } from "../kinds/kind-rules.ts";
import type { Language } from "../language.ts";
import type { Translation } from "../translation.ts";
import { holdsWords, isMadeOf, type Point } from "./point.ts";

/** What the council gets once a week (design, section 4). All of it is data: every page and mail is made from this. */
export type Digest = {
  week: string;
  version: number;
  from: string;
  to: string;
  /** The week still goes on: more may come in. */
  isUnderway?: true;
  generatedBy: string;
  municipality: string;
  consultations: ConsultationDigest[];
  /** `hasNews`: whether any came in since the digest of the week before. */
  ideas: { ledger: Ledger; themes: ThemeDigest[]; hasNews?: boolean };
  /** As they stood on its Sunday; of a week that is not over yet, on the day that it was made. */
  promises: { due: DuePromise[]; overdue: DuePromise[]; kept: DuePromise[] };
  /** What councillors did in this week with what they read. */
  councilActs: { slug: string; title: string; kind: "asks" | "takes-up"; words: string; name: string | null }[];
  /** What colleagues added about all of it, as their own words. */
  remarks: string[];
  /** The same about one consultation. */
  remarksOn?: { slug: string; title: string; words: string }[];
  /** How plain the sentences are that the program wrote itself. */
  plain: { level: number; longestSentenceWords: number; jargon: string[] };
};

export type ConsultationDigest = {
  slug: string;
  title: string;
  version: number;
  participants: number;
  newParticipants: number;
  /** The first minute, in the program's own sentences; digests of before have none. */
  brief?: string[];
  /** Whether anything came in or changed that the digest of the week before does not tell. */
  hasNews?: boolean;
  questions: QuestionDigest[];
  ledger: Ledger;
  /** The words of reasons that the consultation itself names, of those for which something was rejected. */
  reasons?: Record<string, string>;
  themes: ThemeDigest[];
  counterVoices: CounterVoice[];
  /** Which options of the closed question are for and which against what was asked; nothing when the words do not tell. */
  sides?: Poles | null;
  /** What people want and why, the largest first, those without a number last; digests of before have none. */
  points?: Point[];
  /** How many answers stand in a point with a number, where points do not list theirs. */
  inPoints?: number;
  /** What fewer people say than make a point, each let through by a colleague. */
  singleVoices?: Quote[];
  /** Answers that are copies of one letter, by letter; digests of before have none. */
  letters?: number[][];
  /** How many of the answers in words a colleague looked at; digests of before do not say. */
  reviewed?: { answers: number; of: number };
  missing: MissingGroup[];
  /** How many answered for themselves in a browser where somebody had done so already; left out where nobody did. */
  sameBrowser?: number;
  /** Of who could answer with a code from a letter only: how many codes were given out, and used. */
  codes?: { given: number; used: number };
  /** Of the statements that were voted on; nothing when none were. */
  agreement: Agreement | null;
  /** Of those who heard back and said whether they felt heard; nothing before that. */
  feltHeard: FeltScore | null;
};

export type QuestionDigest = {
  id: string;
  kind: string;
  text: string;
  answered: number;
  /** Of a statement, `count` is who agrees. */
  options: (OptionTally & { label: string })[];
};

/** The closed question, and its options by what they say to it. */
export type Poles = { questionId: string; for: string[]; against: string[] };

/** Everything said in words: in themes + set apart + rejected + waiting + withdrawn = received. */
export type Ledger = {
  received: number;
  inThemes: number;
  apart: number;
  rejected: Record<string, number>;
  waiting: number;
  withdrawn: number;
  /** Of those in themes, what answers nothing: "n.v.t."; digests of before do not say. */
  noAnswer?: number;
};

/**
 * `isCut`: the answer goes on after it. `language`: of the words, where it is not the digest's own; then somebody may have
 * translated them.
 */
export type Quote = { answerId: number; text: string; isCut?: true; language?: Language; translation?: Translation };

export type ThemeDigest = {
  id: string;
  title: string;
  summary: string;
  /** Themes that the team put into this one. */
  merged?: { id: string; title: string; count: number }[];
  /** What of the summary a language model wrote, each sentence with the answers that it is made of. */
  sentences?: { text: string; answerIds: number[] }[];
  answerIds: number[];
  count: number;
  quotes: Quote[];
};

/** How many felt heard: `n` is all who said so or not. */
export type FeltScore = { n: number; yes: number; bit: number; no: number };

/** Statements that voters agree with together, or are against together, and those on which they are divided. */
export type Agreement = { agreed: Stated[]; disagreed: Stated[]; divided: Stated[] };
export type Stated = { id: string; text: string };

/**
 * A small group, which below k people has a name and a count and no quote; or those in a theme who want something else
 * than most who write about it.
 */
export type CounterVoice = {
  themeId: string;
  kind: "small" | "dissent";
  text: string;
  count: number;
  quotes: Quote[];
};

export type MissingGroup = {
  by: "source" | "language" | "helper" | "neighbourhood" | "question" | "unreachable";
  id: string;
  count: number;
  residents: number | null;
  /** As the consultation names it; left out for groups that the program itself has words for. */
  name?: string;
  /** Counted after the week was over, and not again. */
  isFinal?: true;
};

export type DuePromise = { slug: string; title: string; answerBy: string };

/** A theme of fewer distinct people than this is told without a quote: it could show who they are. */
export const SMALLEST_QUOTED_GROUP = 5;

/** Throws when a ledger does not add up: such a digest may not leave the program. */
export function checkLedger(ledger: Ledger, whose: string): Ledger {
  const rejected = Object.values(ledger.rejected).reduce((sum, n) => sum + n, 0);
  const told = ledger.inThemes + ledger.apart + rejected + ledger.waiting + ledger.withdrawn;
  if (told !== ledger.received) throw new Error(`the ledger of ${whose} does not add up: ${JSON.stringify(ledger)}`);
  return ledger;
}

/** The digest without any trace of these answers but their number; the same object when it holds none of them. */
export function withoutAnswers(digest: Digest, answerIds: Set<number>): Digest {
  const consultations = digest.consultations.map((c) => withoutAnswersOf(c, answerIds));
  const themes = purge(digest.ideas.themes, answerIds);
  const isSame = consultations.every((c, i) => c === digest.consultations[i]) && themes === digest.ideas.themes;
  return isSame ? digest : { ...digest, consultations, ideas: { ...digest.ideas, themes } };
}

/** The same for what one consultation brought. */
export function withoutAnswersOf(c: ConsultationDigest, answerIds: Set<number>): ConsultationDigest {
  const themes = purge(c.themes, answerIds);
  if (themes === c.themes) return c;
  const counterVoices = c.counterVoices.map((voice) => ({ ...voice, quotes: without(voice.quotes, answerIds) }));
  const gone = c.points?.filter((point) => isMadeOf(point, answerIds)) ?? [];
  return {
    ...c,
    ...(c.brief && { brief: c.brief.filter((sentence) => !gone.some((point) => holdsWords(sentence, point))) }),
    themes,
    counterVoices,
    ...(c.points && { points: pointsWithout(c.points, answerIds) }),
    ...(c.singleVoices && { singleVoices: without(c.singleVoices, answerIds) }),
    ...(c.letters && { letters: c.letters.map((letter) => letter.filter((id) => !answerIds.has(id))) }),
  };
}

/** A point in the words of one of these answers goes; the others keep their number. */
function pointsWithout(points: Point[], answerIds: Set<number>): Point[] {
  const left = points.filter((point) => !isMadeOf(point, answerIds));
  const ids = new Set(left.map(({ id }) => id));
  return left.map((point) => ({
    ...point,
    answerIds: point.answerIds.filter((id) => !answerIds.has(id)),
    opposite: point.opposite !== null && ids.has(point.opposite) ? point.opposite : null,
  }));
}

function purge(themes: ThemeDigest[], answerIds: Set<number>): ThemeDigest[] {
  if (!themes.some((theme) => theme.answerIds.some((id) => answerIds.has(id)))) return themes;
  return themes.map((theme) => ({
    ...withoutSentences(theme, answerIds),
    answerIds: theme.answerIds.filter((id) => !answerIds.has(id)),
    quotes: without(theme.quotes, answerIds),
  }));
}

function without(quotes: Quote[], answerIds: Set<number>): Quote[] {
  return quotes.filter((quote) => !answerIds.has(quote.answerId));
}

/** Sentences that were made of one of these answers go, and with them their place in the summary. */
function withoutSentences(theme: ThemeDigest, answerIds: Set<number>): ThemeDigest {
  const { sentences = [], ...rest } = theme;
  const isLeft = (sentence: { answerIds: number[] }) => !sentence.answerIds.some((id) => answerIds.has(id));
  const left = sentences.filter(isLeft);
  const gone = sentences.filter((sentence) => !isLeft(sentence));
  const summary = gone.reduce((words, { text }) => words.replace(` ${text}`, ""), theme.summary);
  return { ...rest, summary, ...(left.length > 0 && { sentences: left }) };
}
