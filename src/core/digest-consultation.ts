import type { Week } from "./calendar.ts";
import type { Context } from "./context.ts";
import { councilLanguage } from "./council-language.ts";
import { type Consultation, optionLabel, optionsOf, type Question } from "./model/consultation.ts";
import {
  type ConsultationDigest,
  type CounterVoice,
  checkLedger,
  type Digest,
  type Ledger,
  type MissingGroup,
  type QuestionDigest,
  type Quote,
  SMALLEST_QUOTED_GROUP,
  type ThemeDigest,
} from "./model/digest.ts";
import { inLanguage, type Language } from "./model/language.ts";
import { phrase } from "./model/message.ts";
import { IDEAS } from "./model/resident.ts";
import type { StatementsQuestion, Vote } from "./model/vote.ts";
import type { Said } from "./store/counts.ts";
import type { ThemeChange } from "./store/theme-changes.ts";
import { sentencesAbout, type ThemeWords } from "./summarize.ts";
import type { Texts } from "./texts/texts.ts";
import { groupByTheme } from "./themes/group.ts";
import { lexicon } from "./themes/lexicon.ts";
import { chooseQuotes } from "./themes/quotes.ts";
import { recurringThemes } from "./themes/recurring.ts";

const OTHER = "other";

type Settings = { texts: Texts; language: Language; officeHolders: string[] };
type Tally = { questionId: string; kind: string; value: string; n: number }[];

/** What one consultation brought up to the end of the week. Every number comes from the database. */
export async function digestConsultation(c: Consultation, week: Week, context: Context): Promise<ConsultationDigest> {
  const { store, texts, officeHolders } = context;
  const settings = { texts, language: councilLanguage(context), officeHolders };
  const range = { slug: c.slug, before: week.ends };
  const participants = await store.counts.participants(c.slug, week.starts, week.ends);
  const tally = await store.counts.tally(range);
  const themes = await themesOf(c.slug, await store.counts.accepted(range), settings, context);
  const quotable = themes.filter(({ people }) => people >= SMALLEST_QUOTED_GROUP);
  const ledger = await readLedger(c.slug, week, themes, store);
  return {
    slug: c.slug,
    title: inLanguage(c.title, settings.language).literal,
    version: await store.counts.versionAt(c.slug, week.ends),
    participants: participants.all,
    newParticipants: participants.fresh,
    questions: c.questions.map((question) => digestQuestion(question, tally, settings.language, c)),
    ledger: checkLedger(ledger, c.slug),
    themes: themes.map(({ people: _, ...theme }) => theme),
    counterVoices: themes.filter((theme) => !quotable.includes(theme)).map((theme) => smallVoice(theme, settings)),
    missing: await missingGroups(c, range, tally, store),
    agreement: null,
    feltHeard: null,
  };
}

/** What residents sent in on their own, up to the end of the week. */
export async function digestIdeas(week: Week, context: Context): Promise<Digest["ideas"]> {
  const { store, texts, officeHolders } = context;
  const settings = { texts, language: councilLanguage(context), officeHolders };
  const said = await store.counts.accepted({ slug: IDEAS, before: week.ends });
  const themes = await themesOf(IDEAS, said, settings, context);
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

type Theme = ThemeDigest & { people: number };

/** A theme with everything that was said in it. */
type Group = { id: string; title: string; members: Said[]; people: number; merged: Group[] };

/**
 * Every accepted text is in exactly one theme: one of the seed lexicon, else one that people keep using the same word
 * for, else "other".
 */
function groupsOf(said: Said[], changes: ThemeChange[], language: Language, { frequencies }: Context): Group[] {
  const byId = new Map(said.map((text) => [text.id, text]));
  const toGroup = (id: string, title: string, ids: number[]): Group => {
    const members = ids.flatMap((each) => byId.get(each) ?? []);
    return { id, title, members, people: peopleIn(members), merged: [] };
  };
  const frequency = (word: string) => frequencies(language).get(word) ?? frequencies("en").get(word);
  const groups = groupByTheme(said).flatMap(({ themeId, ids }) => {
    const title = inLanguage(lexicon.find(({ id }) => id === themeId)?.title ?? { nl: themeId }, language).literal;
    if (themeId !== OTHER) return [toGroup(themeId, title, ids)];
    const unknown = ids.flatMap((id) => byId.get(id) ?? []).map((each) => ({ ...each, person: each.participationId }));
    const found = recurringThemes(unknown, SMALLEST_QUOTED_GROUP, frequency);
    const rest = ids.filter((id) => !found.some((theme) => theme.ids.includes(id)));
    return [...found.map((theme) => toGroup(theme.id, theme.title, theme.ids)), toGroup(OTHER, title, rest)];
  });
  const isRest = ({ id }: Group) => Number(id === OTHER);
  return changed(groups, changes)
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => isRest(a) - isRest(b) || b.members.length - a.members.length);
}

function peopleIn(members: Said[]): number {
  return new Set(members.map((text) => text.participationId)).size;
}

/** The themes as the team sees them. What is put into another theme is counted there, and named. */
function changed(groups: Group[], changes: ThemeChange[]): Group[] {
  const changeOf = (id: string) => changes.find(({ themeId }) => themeId === id);
  const named = groups.map((group) => ({ ...group, title: changeOf(group.id)?.title ?? group.title }));
  const targetOf = ({ id }: Group) => named.find((other) => other.id === changeOf(id)?.mergedInto);
  return named
    .filter((group) => !targetOf(group))
    .map((group) => {
      const merged = named.filter((other) => targetOf(other)?.id === group.id);
      const members = [...group.members, ...merged.flatMap((each) => each.members)].toSorted((a, b) => a.id - b.id);
      return merged.length === 0 ? group : { ...group, members, people: peopleIn(members), merged };
    });
}

/** What a language model may write about: groups that are large enough to be quoted, but not the rest that fits nowhere. */
function wordsOf(slug: string, { title, members }: Group): ThemeWords {
  const answers = members.filter(({ isQuotable }) => isQuotable).map(({ id, text }) => ({ id, text }));
  return { slug, title, answers };
}

function isToldOf({ id, people }: Group): boolean {
  return id !== OTHER && people >= SMALLEST_QUOTED_GROUP;
}

/** Every theme of a consultation, or of the ideas, that is large enough to be told in sentences. */
export async function themesToTell(slug: string, week: Week, context: Context): Promise<ThemeWords[]> {
  const said = await context.store.counts.accepted({ slug, before: week.ends });
  const groups = groupsOf(said, await context.store.themeChanges.ofSlug(slug), councilLanguage(context), context);
  return groups.filter(isToldOf).map((group) => wordsOf(slug, group));
}

async function themesOf(slug: string, said: Said[], settings: Settings, context: Context): Promise<Theme[]> {
  const changes = await context.store.themeChanges.ofSlug(slug);
  const groups = groupsOf(said, changes, settings.language, context);
  return Promise.all(groups.map((group) => themeOf(slug, group, settings, context)));
}

async function themeOf(slug: string, group: Group, settings: Settings, context: Context): Promise<Theme> {
  const { id, title, members, people, merged } = group;
  const { texts, language, officeHolders } = settings;
  const counted = texts.say(language, phrase("digest-theme-count", { people, texts: members.length }));
  const sentences = isToldOf(group) ? await sentencesAbout(wordsOf(slug, group), language, context) : [];
  const parts = merged.map((part) => `${part.title} (${part.members.length})`).join("; ");
  const mergedWords = merged.length > 0 ? [texts.say(language, phrase("digest-merged", { themes: parts }))] : [];
  return {
    ...{ id, title, summary: [counted, ...mergedWords, ...sentences.map(({ text }) => text)].join(" ") },
    ...(merged.length > 0 && {
      merged: merged.map((part) => ({ id: part.id, title: part.title, count: part.members.length })),
    }),
    ...(sentences.length > 0 && { sentences }),
    answerIds: members.map((text) => text.id),
    count: members.length,
    quotes: people >= SMALLEST_QUOTED_GROUP ? quotesOf(group, officeHolders) : [],
    people,
  };
}

/** Of a theme that others were put into, each part is heard: its own voice does not drown in the larger one. */
function quotesOf({ members, merged }: Group, officeHolders: string[]): Quote[] {
  const quotable = (texts: Said[]) => texts.filter(({ isQuotable }) => isQuotable);
  const inParts = merged.flatMap((part) => part.members);
  const own = members.filter((text) => !inParts.includes(text));
  const large = merged.filter((part) => part.people >= SMALLEST_QUOTED_GROUP);
  const ofParts = large.flatMap((part) => chooseQuotes(quotable(part.members), officeHolders).slice(0, 1));
  return [...chooseQuotes(quotable(own), officeHolders), ...ofParts];
}

function smallVoice({ id, title, people, count }: Theme, { texts, language }: Settings): CounterVoice {
  const text = texts.say(language, phrase("digest-small-voice", { title, people }));
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
  { counts }: Context["store"],
): Promise<MissingGroup[]> {
  const groups: MissingGroup[] = [];
  const known = c.sources.map((source) => source.id);
  const bySource = await counts.groups("source", range);
  for (const { id, name } of c.sources) {
    const n = bySource.find((g) => g.id === id)?.n ?? 0;
    groups.push({ ...group("source", id, n), name });
  }
  groups.unshift(...neighbourhoodGroups(c, tally));
  const others = bySource.filter((g) => g.id !== null && !known.includes(g.id));
  groups.push(group("source", "other", sum(others.map((g) => g.n))));
  groups.push(group("source", "none", sum(bySource.filter((g) => g.id === null).map((g) => g.n))));
  for (const { id, n } of await counts.groups("language", range)) groups.push(group("language", id ?? "", n));
  for (const { id, n } of await counts.groups("helper", range)) if (id) groups.push(group("helper", "true", n));
  return groups;
}

/** How many answered the first question about a place with each neighbourhood, beside how many people live there. */
function neighbourhoodGroups({ questions, neighbourhoods }: Consultation, tally: Tally): MissingGroup[] {
  const place = questions.find(({ kind }) => kind === "place");
  if (!place) return [];
  const given = tally.filter(({ questionId, kind }) => questionId === place.id && kind === "place");
  return neighbourhoods.map(({ id, name, residents }) => ({
    ...group("neighbourhood", id, given.find(({ value }) => value === id)?.n ?? 0),
    ...{ residents: residents ?? null, name: inLanguage(name, "nl").literal },
  }));
}

function group(by: MissingGroup["by"], id: string, count: number): MissingGroup {
  return { by, id, count, residents: null };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
