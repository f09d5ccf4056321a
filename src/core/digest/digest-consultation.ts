import { consensusOf } from "../agreement/consensus.ts";
import type { Week } from "../calendar.ts";
import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import type { Consultation } from "../model/consultation/consultation.ts";
import {
  type Agreement,
  type ConsultationDigest,
  checkLedger,
  type Digest,
  type FeltScore,
  type Ledger,
  type QuestionDigest,
  type ThemeDigest,
} from "../model/digests/digest.ts";
import { type Question, rulesOf } from "../model/kinds/kinds.ts";
import { inLanguage, type Language } from "../model/language.ts";
import { IDEAS } from "../model/resident.ts";
import type { AcceptedText, Statuses, Tally } from "../store/counts.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";
import { digestThemes, type Heard } from "./digest-themes.ts";
import { markOfRows } from "./kept.ts";
import { inTheirLanguages } from "./languages/their-languages.ts";
import { missingGroups } from "./missing.ts";
import { digestPoints } from "./points/digest-points.ts";
import { polesOf, sidesOf } from "./voices.ts";

/**
 * What one consultation brought up to the end of the week. Every number comes from the database. `newest`: how the
 * digest of this week told of it last; `weekBefore`: how that of the week before did.
 */
export async function digestConsultation(
  c: Consultation,
  week: Week,
  { newest, weekBefore }: { newest?: ConsultationDigest | undefined; weekBefore?: ConsultationDigest | undefined },
  context: Context,
): Promise<ConsultationDigest> {
  const { store } = context;
  const language = councilLanguage(context);
  const range = { slug: c.slug, before: week.ends };
  const participants = await store.counts.participants(c.slug, week.starts, week.ends);
  await letOthersGoFirst();
  const tally = await store.counts.tally(range);
  await letOthersGoFirst();
  const groups = await store.counts.groups(range);
  await letOthersGoFirst();
  const sides = await sidesOf(c, week.ends, context);
  const texts = await textsIn(range, week.week, context);
  await letOthersGoFirst();
  const sidesMark = sides ? await markOfRows([sides.c, sides.question, ...sides.chosen], context) : "";
  const heard = await digestThemes(texts, sides, sidesMark, context);
  await letOthersGoFirst();
  const spoken = { texts, sides, sidesMark, letters: heard.letters, before: weekBefore?.points ?? [] };
  const { noAnswer, ...points } = await digestPoints(c, week, spoken, context);
  const ledger = { ...(await readLedger(texts, week, heard.themes, store)), noAnswer };
  const questions = c.questions.map((question) => digestQuestion(question, tally, language, c));
  const told: ConsultationDigest = {
    slug: c.slug,
    title: inLanguage(c.title, language).literal,
    version: await store.counts.versionAt(c.slug, week.ends),
    participants: participants.all,
    newParticipants: participants.fresh,
    questions,
    ledger: checkLedger(ledger, c.slug),
    ...reasonsGiven(c, ledger, language),
    ...heard,
    sides: sides ? polesOf(sides, language) : null,
    ...points,
    missing: await missingGroups(c, week, { tally, groups }, newest?.missing, context),
    ...(groups.sameBrowser > 0 && { sameBrowser: groups.sameBrowser }),
    ...(c.access === "codes" && { codes: await codesUsed(c, week, newest, context) }),
    agreement: agreementOn(questions),
    feltHeard: await feltHeardBy(c.slug, week.ends, context),
  };
  return inTheirLanguages(told, range, context);
}

type Range = { slug: string; before: number };

/** Nobody knows when a code was used: once the week is over it stays as it was told first. */
async function codesUsed(
  { slug }: Consultation,
  week: Week,
  newest: ConsultationDigest | undefined,
  { store, now }: Context,
): Promise<NonNullable<ConsultationDigest["codes"]>> {
  return (now() >= week.ends && newest?.codes) || store.codes.count(slug);
}

/** What residents sent in on their own, up to the end of the week. */
export async function digestIdeas(week: Week, context: Context): Promise<Digest["ideas"]> {
  const { store } = context;
  const range = { slug: IDEAS, before: week.ends };
  const texts = await textsIn(range, week.week, context);
  const { themes } = await digestThemes(texts, undefined, "", context);
  const ledger = checkLedger(await readLedger(texts, week, themes, store), IDEAS);
  return inTheirLanguages({ ledger, themes }, range, context);
}

/** Everything that was said, counted once: more may come in meanwhile. It is read when something in it is sought. */
async function textsIn(range: Range, name: string, { store, edition }: Context): Promise<Heard> {
  const revision = edition ? await store.findings.revision(range.slug) : { changes: 0, losses: 0 };
  const statuses = await store.counts.statuses(range);
  const size = inState("accepted", statuses);
  let read: Promise<AcceptedText[]> | undefined;
  const said = async () => {
    read ??= store.counts.accepted(range);
    await letOthersGoFirst();
    return read;
  };
  return { ...range, name, revision, statuses, size, said };
}

/** How many of those who heard back felt heard; nothing when nobody said. */
export async function feltHeardBy(slug: string, before: number, { store }: Context): Promise<FeltScore | null> {
  return scoreOf(await store.followUps.score(slug, before));
}

/** The same of everybody who said so until now. */
export async function feltHeardNow(slug: string, { store }: Context): Promise<FeltScore | null> {
  return scoreOf(await store.sums.felt(slug));
}

function scoreOf(score: { value: string; n: number }[]): FeltScore | null {
  const count = (value: string) => score.find((each) => each.value === value)?.n ?? 0;
  const [yes, bit, no] = [count("yes"), count("bit"), count("no")];
  return score.length === 0 ? null : { n: yes + bit + no, yes, bit, no };
}

/** Over all statements that were voted on. */
export function agreementOn(questions: QuestionDigest[]): Agreement | null {
  const stated = questions.flatMap(({ options }) => options).filter(({ votes }) => votes !== undefined);
  const pick = (ids: string[]) =>
    stated.filter(({ id }) => ids.includes(id)).map(({ id, label: text }) => ({ id, text }));
  const voted = stated.flatMap(({ id, votes }) => (votes ? [{ id, ...votes }] : []));
  if (voted.length === 0) return null;
  const { agreed, disagreed, divided } = consensusOf(voted);
  return { agreed: pick(agreed), disagreed: pick(disagreed), divided: pick(divided) };
}

/** How often everything was chosen at one question. `answered`: how many answered, where the tally is of parts of answers. */
export function digestQuestion(
  question: Question,
  tally: Tally,
  language: string,
  c: Consultation,
  answered?: number,
): QuestionDigest {
  const rules = rulesOf(question);
  const given = tally.filter((row) => row.questionId === question.id && row.kind === question.kind);
  return {
    id: question.id,
    kind: question.kind,
    text: inLanguage(question.text, language).literal,
    answered: answered ?? sum(given.map((row) => row.n)),
    options: rules.tally(question, given, c).map(({ id, ...counted }) => {
      return { id, label: rules.label(question, id, language, c), ...counted };
    }),
  };
}

/** It is counted again where texts came or went before those of the themes were read. */
async function readLedger(
  heard: Heard,
  { week }: Week,
  themes: ThemeDigest[],
  { counts }: Context["store"],
): Promise<Ledger> {
  const inThemes = sum(themes.map((theme) => theme.count));
  const statuses = inThemes === heard.size ? heard.statuses : await counts.statuses(heard);
  const withdrawn = await counts.withdrawn(heard.slug, week);
  const rejected = statuses.filter((row) => row.status === "rejected").map((row) => [row.reason ?? "unknown", row.n]);
  return {
    received: sum(statuses.map((row) => row.n)) + withdrawn,
    inThemes,
    apart: inState("apart", statuses),
    rejected: Object.fromEntries(rejected),
    waiting: inState("waiting", statuses),
    withdrawn,
  };
}

function inState(status: string, statuses: Statuses): number {
  return sum(statuses.filter((row) => row.status === status).map(({ n }) => n));
}

function reasonsGiven(c: Consultation, { rejected }: Ledger, language: Language): Pick<ConsultationDigest, "reasons"> {
  const given = c.reasons.filter(({ id }) => id in rejected);
  if (given.length === 0) return {};
  return { reasons: Object.fromEntries(given.map(({ id, text }) => [id, inLanguage(text, language).literal])) };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
