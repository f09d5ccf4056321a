import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import { type CounterVoice, type Quote, SMALLEST_QUOTED_GROUP, type ThemeDigest } from "../model/digests/digest.ts";
import { type Phrase, phrase } from "../model/messages/message.ts";
import { inStretches } from "../placing/in-stretches.ts";
import { themeReader, titlesOf } from "../placing/theme-of.ts";
import { commandsComputer, isNoAnswer } from "../points/holding/no-answer.ts";
import { lettersAmong, lettersWithin } from "../points/letters.ts";
import { ALL_READ, firstSteps } from "../points/sampled/sample.ts";
import { findPersonalData } from "../privacy/mask.ts";
import type { AcceptedText, Statuses } from "../store/counts.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { TextRevision } from "../store/digests/findings.ts";
import type { PlacedText } from "../store/digests/placings.ts";
import type { ThemeChange } from "../store/digests/theme-changes.ts";
import { arrangeThemes, type ShownTheme } from "../themes/arrange.ts";
import { chooseQuotes, QUOTES_A_THEME } from "../themes/quotes.ts";
import { createTurns, letOthersGoFirst } from "../turns/let-others-go-first.ts";
import { type Keep, keptOrFound } from "./kept.ts";
import { dissentIn, type Sides, smallVoice } from "./voices.ts";

/** From so many texts of a theme on, quotes are chosen in steps. */
const FIRST_QUOTED = 200;
const WRITTEN_AT_ONCE = 50;

/** The themes of what was said, and the voices in it that a majority would drown. */
export type ThemesAndVoices = { themes: ThemeDigest[]; counterVoices: CounterVoice[]; letters: number[][] };

/** A theme with everything that was said in it. */
type Group = { id: string; title: string; members: AcceptedText[]; people: number; merged: Group[] };

/**
 * What is told of: everything that was said in a consultation before a moment, as it was at a revision, how much that is,
 * and how much else came in.
 */
export type Heard = {
  slug: string;
  name: string;
  before: number;
  revision: TextRevision;
  statuses: Statuses;
  size: number;
  said(): Promise<AcceptedText[]>;
};

/** Where texts are, and what the team and the program call it. */
type Placed = {
  waiting: Set<number>;
  places: PlacedText[];
  wishes: ThemeChange[];
  titleOf: (themeId: string) => string;
};

/** Every accepted text is in exactly one theme. */
function groupsOf(
  said: AcceptedText[],
  before: number,
  { waiting, places, wishes, titleOf }: Placed,
  context: Context,
): Group[] {
  const themeOf = themeReader(places, before, context, (id) => waiting.has(id));
  const placed = Map.groupBy(said, themeOf);
  const membersOf = (ids: string[]) => ids.flatMap((id) => placed.get(id) ?? []).toSorted((a, b) => a.id - b.id);
  const sizes = [...placed].map(([themeId, members]) => {
    return { themeId, texts: members.length, people: peopleIn(members) };
  });
  const toGroup = ({ id, title }: ShownTheme, ids: string[], merged: Group[]): Group => {
    const [own, ...others] = sizes.filter(({ themeId }) => ids.includes(themeId));
    const members = membersOf(ids);
    return { id, title, members, people: own && others.length === 0 ? own.people : peopleIn(members), merged };
  };
  return arrangeThemes(sizes, wishes, titleOf).map((theme) => {
    const merged = theme.merged.map((part) => toGroup(part, part.placed, []));
    return toGroup(
      theme,
      [theme, ...theme.merged].flatMap((part) => part.placed),
      merged,
    );
  });
}

function peopleIn(members: AcceptedText[]): number {
  return new Set(members.map((text) => text.participationId)).size;
}

/** What quotes are chosen by: who is on which side, and which texts are copies of a letter; a letter is told once. */
type Quoting = {
  sides: Sides | undefined;
  letterOf: Map<number, number>;
  told: Set<number>;
  choose(themeId: string, texts: Quotable[]): Promise<Quote[]>;
};
type Quotable = Parameters<typeof chooseQuotes>[0][number];

/** What was said, as the digest tells it: the largest theme first, and what fits nowhere last. */
export async function digestThemes(
  heard: Heard,
  sides: Sides | undefined,
  sidesMark: string,
  context: Context,
): Promise<ThemesAndVoices> {
  const { slug, name, before, revision } = heard;
  const { placings, themeChanges, themes } = context.store;
  const placing = await placings.find(slug);
  const wishes = await themeChanges.ofSlug(slug);
  const placed = [placing?.lexicon, placing?.version];
  const given = [revision.changes, before, placed, wishes, await themes.ofSlug(slug), sidesMark];
  const titleOf = await titlesOf(slug, context);
  const find = async () => {
    // In this order: what is placed meanwhile is looked at once more.
    const waiting = new Set(await placings.waiting(slug));
    return themesAndVoices(heard, sides, { waiting, places: await placings.places(slug), wishes, titleOf }, context);
  };
  return keptOrFound({ slug, name: `themes ${name}`, revision }, given, find, context);
}

async function themesAndVoices(
  heard: Heard,
  sides: Sides | undefined,
  placed: Placed,
  context: Context,
): Promise<ThemesAndVoices> {
  const said = await heard.said();
  const groups = groupsOf(said, heard.before, placed, context);
  await letOthersGoFirst();
  const letters = lettersAmong(said.map(({ id, text, participationId: person }) => ({ id, text, person })));
  const letterOf = await inStretches(letters, context.now);
  const kept = createKept(context);
  const quoting: Quoting = { sides, letterOf, told: new Set(), choose: chooserOf(heard, kept.keep, context) };
  const themes: ThemeDigest[] = [];
  const rest = createTurns(context.now);
  for (const group of groups) {
    themes.push(await digestTheme(group, quoting, context));
    await rest();
  }
  await kept.writeAll();
  return {
    themes,
    counterVoices: groups.flatMap((group) =>
      group.people < SMALLEST_QUOTED_GROUP ? smallVoice(group, context) : (dissentIn(group, sides, context) ?? []),
    ),
    letters: [...Map.groupBy(letterOf.keys(), (id) => letterOf.get(id)).values()],
  };
}

/** What is found one after the other, written together. */
function createKept({ store }: Context) {
  const waiting: SqlStatement[] = [];
  const writeAll = async () => {
    if (waiting.length > 0) await store.write(waiting.splice(0));
  };
  const keep: Keep = async (write) => {
    waiting.push(write);
    if (waiting.length >= WRITTEN_AT_ONCE) await writeAll();
  };
  return { keep, writeAll };
}

async function digestTheme(group: Group, quoting: Quoting, context: Context): Promise<ThemeDigest> {
  const { id, title, members, people, merged } = group;
  const { texts } = context;
  const language = councilLanguage(context);
  const counted = texts.say(language, countedIn(members, people));
  const parts = merged.map((part) => `${part.title} (${part.members.length})`).join("; ");
  const mergedWords = merged.length > 0 ? [texts.say(language, phrase("digest-merged", { themes: parts }))] : [];
  return {
    id,
    title,
    summary: [counted, ...mergedWords].join(" "),
    ...(merged.length > 0 && {
      merged: merged.map((part) => ({ id: part.id, title: part.title, count: part.members.length })),
    }),
    answerIds: members.map((text) => text.id),
    count: members.length,
    quotes: people >= SMALLEST_QUOTED_GROUP ? await quotesOf(group, quoting) : [],
  };
}

/** How many wrote about it; what answers nothing is told apart. */
function countedIn(members: AcceptedText[], all: number): Phrase {
  const telling = members.filter(({ text }) => !isNoAnswer(text));
  const texts = telling.length;
  if (texts === 0) return phrase("digest-theme-empty", { people: all });
  const people = texts === members.length ? all : peopleIn(telling);
  return phrase(people === texts ? "digest-theme-people" : "digest-theme-count", { people, texts });
}

/** Of a theme that others were put into, each part is heard: its own voice does not drown in the larger one. */
async function quotesOf({ id, members, merged }: Group, quoting: Quoting): Promise<Quote[]> {
  const inParts = new Set(merged.flatMap((part) => part.members));
  const own = members.filter((text) => !inParts.has(text));
  const quotes = await chosenFrom(id, own, QUOTES_A_THEME, quoting);
  for (const part of merged)
    if (part.people >= SMALLEST_QUOTED_GROUP) quotes.push(...(await chosenFrom(part.id, part.members, 1, quoting)));
  return quotes;
}

async function chosenFrom(
  themeId: string,
  members: AcceptedText[],
  most: number,
  { sides, letterOf, told, choose }: Quoting,
): Promise<Quote[]> {
  const texts = members
    .filter(({ id, isQuotable }) => isQuotable && !told.has(letterOf.get(id) ?? Number.NaN))
    .map(({ id, text, participationId }) => {
      return { id, text, side: sides?.chosen.get(participationId), letter: letterOf.get(id) };
    });
  const quotes = (await choose(themeId, texts)).slice(0, most);
  for (const { answerId } of quotes) {
    const letter = letterOf.get(answerId);
    if (letter !== undefined) told.add(letter);
  }
  return quotes;
}

/** Where many were heard, the first of a theme are chosen from: most new texts change nothing. */
function chooserOf({ slug, name, revision, size }: Heard, keep: Keep, context: Context): Quoting["choose"] {
  const choose = (texts: Quotable[]) => chooseQuotes(texts, (text) => mayQuote(text, context.officeHolders));
  if (size <= ALL_READ) return async (_, texts) => choose(texts);
  return (themeId, all) => {
    const first = firstSteps(all, FIRST_QUOTED);
    const letters = new Map<number, number>(
      first.flatMap(({ id, letter }) => (letter === undefined ? [] : [[id, letter]])),
    );
    const own = lettersWithin(
      first.map(({ id }) => id),
      letters,
    );
    const texts = first.map((each) => ({ ...each, letter: own.get(each.id) }));
    const answers = { first: texts[0]?.id ?? 0, last: texts.at(-1)?.id ?? 0 };
    const sought = { slug, name: `quotes ${themeId} ${name}`, revision, answers };
    const given = texts.map(({ id, side, letter }) => [id, side, letter]);
    return keptOrFound(sought, given, async () => choose(texts), context, keep);
  };
}

/** Signs that let words be read in another order than they were written. */
const turnsReadingRound = /[\u202a-\u202e\u2066-\u2069]/u;

/** Nobody can be known by it, it answers something, and it does not tell a computer what to do. */
function mayQuote(text: string, officeHolders: string[]): boolean {
  if (turnsReadingRound.test(text) || isNoAnswer(text) || commandsComputer(text)) return false;
  return findPersonalData(text, officeHolders).length === 0;
}
