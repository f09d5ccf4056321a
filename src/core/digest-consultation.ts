import type { Week } from "./calendar.ts";
import type { Context } from "./context.ts";
import { councilLanguage } from "./council-language.ts";
import { type Theme, themesOf } from "./digest-themes.ts";
import { type Consultation, optionLabel, optionsOf, type Question } from "./model/consultation.ts";
import {
  type ConsultationDigest,
  type CounterVoice,
  checkLedger,
  type Digest,
  type Ledger,
  type MissingGroup,
  type QuestionDigest,
  SMALLEST_QUOTED_GROUP,
} from "./model/digest.ts";
import { inLanguage, type Language } from "./model/language.ts";
import { phrase } from "./model/message.ts";
import { IDEAS } from "./model/resident.ts";
import type { StatementsQuestion, Vote } from "./model/vote.ts";

type Tally = { questionId: string; kind: string; value: string; n: number }[];

/** What one consultation brought up to the end of the week. Every number comes from the database. */
export async function digestConsultation(c: Consultation, week: Week, context: Context): Promise<ConsultationDigest> {
  const { store } = context;
  const language = councilLanguage(context);
  const range = { slug: c.slug, before: week.ends };
  const participants = await store.counts.participants(c.slug, week.starts, week.ends);
  const tally = await store.counts.tally(range);
  const themes = await themesOf(c.slug, await store.counts.accepted(range), context);
  const quotable = themes.filter(({ people }) => people >= SMALLEST_QUOTED_GROUP);
  const ledger = await readLedger(c.slug, week, themes, store);
  return {
    slug: c.slug,
    title: inLanguage(c.title, language).literal,
    version: await store.counts.versionAt(c.slug, week.ends),
    participants: participants.all,
    newParticipants: participants.fresh,
    questions: c.questions.map((question) => digestQuestion(question, tally, language, c)),
    ledger: checkLedger(ledger, c.slug),
    themes: themes.map(({ people: _, ...theme }) => theme),
    counterVoices: themes.filter((theme) => !quotable.includes(theme)).map((theme) => smallVoice(theme, context)),
    missing: await missingGroups(c, range, tally, context),
    agreement: null,
    feltHeard: null,
  };
}

/** What residents sent in on their own, up to the end of the week. */
export async function digestIdeas(week: Week, context: Context): Promise<Digest["ideas"]> {
  const { store } = context;
  const said = await store.counts.accepted({ slug: IDEAS, before: week.ends });
  const themes = await themesOf(IDEAS, said, context);
  const ledger = checkLedger(await readLedger(IDEAS, week, themes, store), IDEAS);
  return { ledger, themes: themes.map(({ people: _, ...theme }) => theme) };
}

function digestQuestion(question: Question, tally: Tally, language: string, c: Consultation): QuestionDigest {
  const given = tally.filter((row) => row.questionId === question.id && row.kind === question.kind);
  const count = (id: string) => sum(given.filter((row) => row.value.split("|").includes(id)).map((row) => row.n));
  return {
    id: question.id,
    kind: question.kind,
    text: inLanguage(question.text, language).literal,
    answered: sum(given.map((row) => row.n)),
    options:
      question.kind === "statements"
        ? digestVotes(question, given, language)
        : optionsOf(question, c).map(({ id }) => ({
            ...{ id, label: optionLabel(question, id, language, c), count: count(id) },
          })),
  };
}

/** Per statement how many agree, and next to it all three. */
function digestVotes(question: StatementsQuestion, given: Tally, language: string): QuestionDigest["options"] {
  return question.seed.map(({ id, text }) => {
    const cast = (vote: Vote) =>
      sum(given.filter((row) => row.value.split(";").includes(`${id}:${vote}`)).map((row) => row.n));
    const votes = { agree: cast(1), disagree: cast(-1), pass: cast(0) };
    return { id, label: inLanguage(text, language).literal, count: votes.agree, votes };
  });
}

function smallVoice({ id, title, people, count }: Theme, context: Context): CounterVoice {
  const text = context.texts.say(councilLanguage(context), phrase("digest-small-voice", { title, people }));
  return { themeId: id, text, count, quotes: [] };
}

async function readLedger(slug: string, week: Week, themes: Theme[], store: Context["store"]): Promise<Ledger> {
  const rows = await store.counts.statuses({ slug, before: week.ends });
  const withdrawn = await store.counts.withdrawn(slug, week.week);
  const inState = (status: string) => sum(rows.filter((row) => row.status === status).map((row) => row.n));
  const rejected = rows.filter((row) => row.status === "rejected").map((row) => [row.reason ?? "unknown", row.n]);
  return {
    received: sum(rows.map((row) => row.n)) + withdrawn,
    inThemes: sum(themes.map((theme) => theme.count)),
    apart: inState("apart"),
    rejected: Object.fromEntries(rejected),
    waiting: inState("waiting"),
    withdrawn,
  };
}

async function missingGroups(
  c: Consultation,
  range: { slug: string; before: number },
  tally: Tally,
  context: Context,
): Promise<MissingGroup[]> {
  const { counts } = context.store;
  const groups = neighbourhoodGroups(c, tally, councilLanguage(context));
  const known = c.sources.map((source) => source.id);
  const bySource = await counts.groups("source", range);
  for (const { id, name } of c.sources) {
    const n = bySource.find((g) => g.id === id)?.n ?? 0;
    groups.push({ ...group("source", id, n), name });
  }
  const others = bySource.filter((g) => g.id !== null && !known.includes(g.id));
  groups.push(group("source", "other", sum(others.map((g) => g.n))));
  groups.push(group("source", "none", sum(bySource.filter((g) => g.id === null).map((g) => g.n))));
  for (const { id, n } of await counts.groups("language", range)) groups.push(group("language", id ?? "", n));
  for (const { id, n } of await counts.groups("helper", range)) if (id) groups.push(group("helper", "true", n));
  return groups;
}

/** How many answered the first question about a place with each neighbourhood, beside how many people live there. */
function neighbourhoodGroups(
  { questions, neighbourhoods }: Consultation,
  tally: Tally,
  language: Language,
): MissingGroup[] {
  const place = questions.find(({ kind }) => kind === "place");
  if (!place) return [];
  const given = tally.filter(({ questionId, kind }) => questionId === place.id && kind === "place");
  return neighbourhoods.map(({ id, name, residents }) => ({
    ...group("neighbourhood", id, given.find(({ value }) => value === id)?.n ?? 0),
    ...{ residents: residents ?? null, name: inLanguage(name, language).literal },
  }));
}

function group(by: MissingGroup["by"], id: string, count: number): MissingGroup {
  return { by, id, count, residents: null };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
