import type { Context } from "../../context.ts";
import { councilLanguage } from "../../context.ts";
import type { Consultation } from "../../model/consultation/consultation.ts";
import { mainQuestion } from "../../model/consultation/main-question.ts";
import { promiseState } from "../../model/consultation/promise.ts";
import { type Facts, stageOf } from "../../model/consultation/stage.ts";
import { type ConsultationDigest, type QuestionDigest, SMALLEST_QUOTED_GROUP } from "../../model/digests/digest.ts";
import { lettersOf, oppositeIn, type Point, shortClaim } from "../../model/digests/point.ts";
import { rulesNamed } from "../../model/kinds/kinds.ts";
import { inLanguage, type Language, type LocalText } from "../../model/language.ts";
import { phrase } from "../../model/messages/message.ts";
import { shortened } from "../../model/shortened.ts";
import { asSentence, longestSentence, sentences } from "../../plain/sentences.ts";
import type { Running } from "../../store/consultations/consultations.ts";
import { foreignNotes } from "../../texts/language/foreign-words.ts";
import type { Say } from "../../texts/texts.ts";
import { bare, choseToo, MOST_SENTENCE_WORDS, packed } from "../points/packed.ts";
import { missingSentences } from "./brief-missing.ts";

/** What the first minute is made of; `before`: how the digest of the week before told of the same consultation. */
type Material = {
  c: ConsultationDigest;
  running: Running & Facts;
  today: string;
  before: ConsultationDigest | undefined;
  /** What was promised in the week before, when that is something else now. */
  seen?: Promised | undefined;
};
type Promised = Pick<Consultation, "promise">;

const MOST_OPTIONS_TOLD = 5;
const MOST_PLACES_TOLD = 3;
const MOST_SIDES_TOLD = 3;
const DAY_TEXTS = { due: "digest-brief-due", overdue: "digest-brief-overdue", kept: "digest-brief-kept" };
const MOST_DECIDER_WORDS = 17;
const MOST_OPEN_WORDS = 10;
/** A part that grew or shrank by so many of a hundred is told. */
const LEAST_SHIFT = 5;

/** `isTurned`: opened, closed, due or answered in this week. Whether a digest has something to tell of a consultation that the one of the week before does not. */
export function hasNews(c: ConsultationDigest, before: ConsultationDigest | undefined, isTurned: boolean): boolean {
  const told = ({ version, participants, questions, ledger, feltHeard }: ConsultationDigest) =>
    JSON.stringify([version, participants, questions, ledger, feltHeard]);
  if (!before) return c.participants > 0 || isTurned;
  return isTurned || c.newParticipants > 0 || told(c) !== told(before);
}

/** Marks the points that the digest of the week before does not have; none when there was no such digest. */
export function markNew(points: Point[], before: Point[] | undefined): Point[] {
  const isOld = ({ id }: Point) => before?.some((each) => each.id === id) ?? true;
  return points.map((point) => (isOld(point) ? point : { ...point, isNew: true }));
}

/**
 * What a reader with one minute needs of a consultation, in sentences by code: the result, what changed, the strongest
 * point of each side, who is missing, who decides and what day comes next. Without news it is one line.
 */
export function briefOf({ c, running, today, before, seen }: Material, context: Context): string[] {
  const language = councilLanguage(context);
  const say: Say = (key, values) => context.texts.say(language, phrase(key, values));
  const next = nextDays(running, today, say);
  if (!c.hasNews && c.participants === 0 && next.isClosed) return [say("digest-brief-nobody"), ...next.sentences];
  if (!c.hasNews) return [say("digest-brief-still", { all: c.participants }), ...next.sentences];
  return [
    ...resultSentences(mainQuestion(c), context),
    ...changes(c, before, say),
    ...(seen ? promiseChanges(running.published, seen, language, say) : []),
    ...pointSentences(c, language, say),
    ...peopleSentences(c, next.isClosed, say),
    ...missingSentences(c, language, say),
    deciderSentence(running, language, say),
    ...next.sentences,
  ];
}

/** Who chose what, in as few sentences as their length allows. */
function resultSentences(question: QuestionDigest | undefined, { texts, ...context }: Context): string[] {
  if (!question) return [];
  const language = councilLanguage(context);
  const say: Say = (key, values) => texts.say(language, phrase(key, values));
  const rules = rulesNamed(question.kind);
  const inOrder = question.options.toSorted((a, b) => (rules?.digestOrder(a, b) ?? 0) || b.count - a.count);
  const placed = inOrder.flatMap((option) => {
    const told = rules?.digestBrief(option);
    return told ? [`“${bare(option.label)}”: ${texts.say(language, told)}.`] : [];
  });
  if (placed.length > 0) return placed.slice(0, MOST_PLACES_TOLD);
  const chosen = inOrder.filter(({ count }) => count > 0);
  const [first, ...others] = chosen.slice(0, MOST_OPTIONS_TOLD);
  if (!first) return [];
  const isAll = first.count === question.answered;
  const key = !isAll
    ? "digest-brief-chose"
    : isAll && question.answered === 1
      ? "digest-brief-chose-alone"
      : "digest-brief-chose-all";
  const top = say(key, { count: first.count, all: question.answered, label: bare(first.label) });
  const rest = others.map(({ count, label }) => choseToo(count, label, say));
  const left = chosen.length - MOST_OPTIONS_TOLD;
  return [
    packed([{ first: top, later: top }, ...rest], language),
    ...(left > 0 ? [say("digest-brief-more-chosen", { left })] : []),
  ];
}

function changes(c: ConsultationDigest, before: ConsultationDigest | undefined, say: Say): string[] {
  const { feltHeard } = c;
  const isNewScore = JSON.stringify(feltHeard) !== JSON.stringify(before?.feltHeard ?? null);
  return [
    ...(before ? shift(mainQuestion(c), mainQuestion(before), say) : []),
    ...(feltHeard && isNewScore ? [say("digest-brief-felt", feltHeard)] : []),
  ];
}

function peopleSentences(c: ConsultationDigest, isClosed: boolean, say: Say): string[] {
  if (c.participants === 0 && isClosed) return [say("digest-brief-nobody")];
  return [
    c.newParticipants === c.participants
      ? say("report-people", { count: c.participants })
      : say("digest-brief-came", { all: c.participants, fresh: c.newParticipants }),
  ];
}

/** What the town changed of what it promised: the day and why, what is open, who decides. */
function promiseChanges({ promise }: Promised, { promise: seen }: Promised, language: Language, say: Say): string[] {
  const words = (text: LocalText) => inLanguage(text, language).literal;
  const short = (text: LocalText) => shortened(words(text).replace(/[.!?…]+$/u, ""), MOST_OPEN_WORDS);
  const changed: string[] = [];
  if (promise.answerBy !== seen.answerBy) {
    const { because } = promise;
    changed.push(
      say("digest-brief-new-day", { before: { date: seen.answerBy }, answerBy: { date: promise.answerBy } }),
      because ? say("digest-brief-because", { because: short(because) }) : say("digest-brief-no-reason"),
    );
  }
  if (words(promise.open) !== words(seen.open))
    changed.push(say("digest-brief-open-changed", { open: short(promise.open) }));
  if (words(promise.decider) !== words(seen.decider)) changed.push(say("digest-brief-decider-changed"));
  return changed.length > 0 ? changed : [say("digest-brief-promise-changed")];
}

/** Another answer stands first, or the part that chose the first one is larger or smaller than it was. */
function shift(now: QuestionDigest | undefined, then: QuestionDigest | undefined, say: Say): string[] {
  if (!now || !then || now.id !== then.id || now.options.some(({ averagePlace, votes }) => averagePlace || votes))
    return [];
  const topOf = ({ options }: QuestionDigest) => options.toSorted((a, b) => b.count - a.count)[0];
  const [top, earlier] = [topOf(now), topOf(then)];
  if (!top || !earlier) return [];
  const isShared = ({ options }: QuestionDigest, most: number) => options.filter((o) => o.count === most).length > 1;
  if (isShared(now, top.count) || isShared(then, earlier.count)) return [];
  if (top.id !== earlier.id) return [say("digest-brief-lead", { label: bare(earlier.label) })];
  const [from, to] = [Math.round((100 * earlier.count) / then.answered), Math.round((100 * top.count) / now.answered)];
  return Math.abs(to - from) < LEAST_SHIFT ? [] : [say("digest-brief-share", { label: bare(top.label), from, to })];
}

/**
 * The strongest point of each side in residents' own words, what code counted before what a model did, and the largest one
 * that was not there a week ago. A model's number belongs to its own sentence, and those are told elsewhere.
 */
function pointSentences(c: ConsultationDigest, language: Language, say: Say): string[] {
  const withLanguage = (sentence: string, { span }: Point) =>
    [sentence, ...foreignNotes(span, say, language)].join(" ");
  const sure = (c.points ?? []).filter(({ people }) => people !== null);
  if (sure.length === 0 && c.ledger.inThemes >= SMALLEST_QUOTED_GROUP)
    return [say("digest-brief-no-point", { k: SMALLEST_QUOTED_GROUP })];
  const inOwnWords = sure.filter(({ writtenBy }) => writtenBy === "literal");
  const counted = strongestOfSides(inOwnWords.filter(({ judged }) => !judged));
  const judged = strongestOfSides(inOwnWords.filter((point) => point.judged));
  const strongest = [...counted, ...judged].slice(0, MOST_SIDES_TOLD);
  const ofModel = sure.length - inOwnWords.length;
  const fresh = sure.find((point) => point.isNew && !point.judged && !strongest.includes(point));
  return [
    ...strongest.map(
      (point) => withLanguage(pointSentence(point, c, say), point) + againstIt(point, strongest, c, say),
    ),
    ...(fresh
      ? [withLanguage(say("digest-brief-new-point", { claim: shortClaim(fresh), people: fresh.people ?? 0 }), fresh)]
      : []),
    ...(ofModel > 0 ? [say("digest-brief-of-model", { points: ofModel })] : []),
  ];
}

/** Of everybody who chose the same, what most of them say. */
function strongestOfSides(sure: Point[]): Point[] {
  const sideOf = ({ bySide }: Point) => Object.entries(bySide).toSorted(([, a], [, b]) => b - a)[0]?.[0];
  const bySide = Map.groupBy(sure, sideOf);
  return [...bySide.values()].flatMap(([largest]) => largest ?? []);
}

function pointSentence(point: Point, c: ConsultationDigest, say: Say): string {
  const { people, bySide } = point;
  const letters = lettersOf(point);
  const [[id, count] = ["", 0]] = Object.entries(bySide).toSorted(([, a], [, b]) => b - a);
  const label = mainQuestion(c)?.options.find((option) => option.id === id)?.label;
  const values = { people: people ?? 0, claim: shortClaim(point) };
  if (point.judged) return say("digest-brief-point-judged", values);
  const whole = label ? say("digest-brief-point-of", { ...values, count, label: bare(label) }) : "";
  const isFit = whole !== "" && longestSentence([whole]) <= MOST_SENTENCE_WORDS;
  const told = isFit ? whole : say("digest-brief-point", values);
  return letters ? `${told} ${say(letters.key, letters.values)}` : told;
}

/** Who says the reverse, where nothing else tells of them. */
function againstIt({ opposite: id }: Point, told: Point[], { points }: ConsultationDigest, say: Say): string {
  const opposite = points?.find((each) => each.id === id);
  if (!opposite || opposite.people === null || told.includes(opposite)) return "";
  const { key, values } = oppositeIn(opposite, shortClaim(opposite));
  return ` ${say(key, values)}`;
}

function deciderSentence({ published: { promise } }: Running, language: Language, say: Say): string {
  const [first = ""] = sentences(inLanguage(promise.decider, language).literal);
  return asSentence(say("promise-decider", { decider: shortened(first, MOST_DECIDER_WORDS) }));
}

/** Until when people could or can take part, and when they hear back. */
function nextDays(running: Running & Facts, today: string, say: Say) {
  const { published, closedOn } = running;
  const { closes, promise } = published;
  const { answeredOn: answered } = stageOf(running, today);
  const state = promiseState(promise, today, answered);
  const lastDay = closedOn !== undefined && closedOn <= today ? closedOn : closes;
  const isClosed = today >= lastDay;
  const closing = isClosed ? "digest-brief-closed" : "digest-brief-closes";
  const sentences = [
    ...(state === "kept" && isClosed ? [] : [say(closing, { closes: { date: lastDay } })]),
    say(DAY_TEXTS[state], { answerBy: { date: answered ?? promise.answerBy } }),
  ];
  return { isClosed, sentences };
}
