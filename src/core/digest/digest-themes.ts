import type { Week } from "../calendar.ts";
import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import { type CounterVoice, type Quote, SMALLEST_QUOTED_GROUP, type ThemeDigest } from "../model/digest.ts";
import { inLanguage } from "../model/language.ts";
import { phrase } from "../model/message.ts";
import type { AcceptedText } from "../store/counts.ts";
import type { ThemeChange } from "../store/theme-changes.ts";
import { lexicon } from "../themes/lexicon.ts";
import { chooseQuotes } from "../themes/quotes.ts";
import { createThemeFinder } from "../themes/seed-theme.ts";
import { type AcceptedTexts, OTHER, placeTexts, themeAt } from "./place-texts.ts";
import { sentencesAbout, type ThemeWords } from "./summarize.ts";
import { dissentIn, type Sides, smallVoice } from "./voices.ts";

/** The themes of what was said, and the voices in it that a majority would drown. */
export type ThemesAndVoices = { themes: ThemeDigest[]; counterVoices: CounterVoice[] };

/** A theme with everything that was said in it. */
type Group = { id: string; title: string; members: AcceptedText[]; people: number; merged: Group[] };

/**
 * Every accepted text is in exactly one theme: one of the seed lexicon, else one that grew from what people say, else
 * "other".
 */
async function groupsOf(spoken: AcceptedTexts, context: Context): Promise<Group[]> {
  const { store } = context;
  const { slug, said, before } = spoken;
  await placeTexts(spoken, context);
  const places = new Map((await store.themes.placesIn(slug)).map((place) => [place.answerId, place]));
  const seedOf = createThemeFinder();
  const themeIn = ({ id, text }: AcceptedText) => {
    const seed = seedOf(text);
    return seed === OTHER ? (themeAt(places.get(id), text, before) ?? OTHER) : seed;
  };
  const titles = await titlesOf(slug, context);
  const toGroup = (id: string, members: AcceptedText[]) => {
    return { id, title: titles(id), members, people: peopleIn(members), merged: [] };
  };
  const found = [...Map.groupBy(said, themeIn)].map(([id, members]) => toGroup(id, members));
  const [groups, rest] = withoutSmallWords(found);
  if (rest.length > 0) groups.push(toGroup(OTHER, rest));
  const isRest = ({ id }: Group) => Number(id === OTHER);
  const order = (id: string) => lexicon.findIndex((theme) => theme.id === id) >>> 0;
  return changed(groups, await store.themeChanges.ofSlug(slug)).toSorted(
    (a, b) => isRest(a) - isRest(b) || b.members.length - a.members.length || order(a.id) - order(b.id),
  );
}

/** A few people's own word may show who they are: below k people only the seed lexicon has names. */
function withoutSmallWords(groups: Group[]): [Group[], AcceptedText[]] {
  const isSeed = ({ id }: Group) => lexicon.some((theme) => theme.id === id);
  const stays = (group: Group) => group.id !== OTHER && (isSeed(group) || group.people >= SMALLEST_QUOTED_GROUP);
  const rest = groups.filter((group) => !stays(group)).flatMap(({ members }) => members);
  return [groups.filter(stays), rest.toSorted((a, b) => a.id - b.id)];
}

/** What themes are called before the team has its say. */
async function titlesOf(slug: string, context: Context): Promise<(id: string) => string> {
  const grown = await context.store.themes.ofSlug(slug);
  const language = councilLanguage(context);
  return (id) => {
    const seed = lexicon.find((theme) => theme.id === id)?.title;
    return seed ? inLanguage(seed, language).literal : (grown.find((theme) => theme.id === id)?.title ?? id);
  };
}

function peopleIn(members: AcceptedText[]): number {
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
function wordsOf(slug: string, { id, title, members }: Group): ThemeWords {
  const answers = members.filter(({ isQuotable }) => isQuotable).map((each) => ({ id: each.id, text: each.text }));
  return { slug, id, title, answers };
}

function isToldOf({ id, people }: Group): boolean {
  return id !== OTHER && people >= SMALLEST_QUOTED_GROUP;
}

/** The theme that each of these answers is in, with its name; one that others were put into for what was put into it. */
export async function themesOfAnswers(
  slug: string,
  answers: { id: number; text: string }[],
  context: Context,
): Promise<Map<number, { id: string; title: string }>> {
  const { store } = context;
  const titles = await titlesOf(slug, context);
  const changes = new Map((await store.themeChanges.ofSlug(slug)).map((change) => [change.themeId, change]));
  const found = new Map<number, { id: string; title: string }>();
  const seedOf = createThemeFinder();
  for (const { id: answerId, text } of answers) {
    const seed = seedOf(text);
    const own =
      seed === OTHER ? (themeAt(await store.themes.placeOf(answerId), text, Number.POSITIVE_INFINITY) ?? OTHER) : seed;
    const id = changes.get(own)?.mergedInto ?? own;
    found.set(answerId, { id, title: changes.get(id)?.title ?? titles(id) });
  }
  return found;
}

/** The themes of everything that was said so far, by id and name: what an outcome can be about. */
export async function themesToChoose(
  slug: string,
  context: Context,
): Promise<{ id: string; title: string; count: number }[]> {
  const before = context.now() + 1;
  const said = await context.store.counts.accepted({ slug, before });
  const groups = await groupsOf({ slug, said, before }, context);
  return groups.map(({ id, title, members }) => ({ id, title, count: members.length }));
}

/** Every theme of a consultation, or of the ideas, that is large enough to be told in sentences. */
export async function themesToTell(slug: string, week: Week, context: Context): Promise<ThemeWords[]> {
  const said = await context.store.counts.accepted({ slug, before: week.ends });
  const groups = await groupsOf({ slug, said, before: week.ends }, context);
  return groups.filter(isToldOf).map((group) => wordsOf(slug, group));
}

/** What was said, as the digest tells it: the largest theme first, and what fits nowhere last. */
export async function digestThemes(
  spoken: AcceptedTexts,
  sides: Sides | undefined,
  context: Context,
): Promise<ThemesAndVoices> {
  const { slug } = spoken;
  const groups = await groupsOf(spoken, context);
  return {
    themes: await Promise.all(groups.map((group) => digestTheme(slug, group, sides, context))),
    counterVoices: groups.flatMap((group) =>
      group.people < SMALLEST_QUOTED_GROUP ? smallVoice(group, context) : (dissentIn(group, sides, context) ?? []),
    ),
  };
}

async function digestTheme(
  slug: string,
  group: Group,
  sides: Sides | undefined,
  context: Context,
): Promise<ThemeDigest> {
  const { id, title, members, people, merged } = group;
  const { texts } = context;
  const language = councilLanguage(context);
  const counted = texts.say(language, phrase("digest-theme-count", { people, texts: members.length }));
  const sentences = isToldOf(group) ? await sentencesAbout(wordsOf(slug, group), language, context) : [];
  const parts = merged.map((part) => `${part.title} (${part.members.length})`).join("; ");
  const mergedWords = merged.length > 0 ? [texts.say(language, phrase("digest-merged", { themes: parts }))] : [];
  return {
    id,
    title,
    summary: [counted, ...mergedWords, ...sentences.map(({ text }) => text)].join(" "),
    ...(merged.length > 0 && {
      merged: merged.map((part) => ({ id: part.id, title: part.title, count: part.members.length })),
    }),
    ...(sentences.length > 0 && { sentences }),
    answerIds: members.map((text) => text.id),
    count: members.length,
    quotes: people >= SMALLEST_QUOTED_GROUP ? quotesOf(group, sides, context) : [],
  };
}

/** Of a theme that others were put into, each part is heard: its own voice does not drown in the larger one. */
function quotesOf({ members, merged }: Group, sides: Sides | undefined, { officeHolders }: Context): Quote[] {
  const quoted = (texts: AcceptedText[]) => {
    const quotable = texts.filter(({ isQuotable }) => isQuotable);
    const sided = quotable.map((text) => ({ ...text, side: sides?.chosen.get(text.participationId) }));
    return chooseQuotes(sided, officeHolders);
  };
  const inParts = new Set(merged.flatMap((part) => part.members));
  const large = merged.filter((part) => part.people >= SMALLEST_QUOTED_GROUP);
  const ofParts = large.flatMap((part) => quoted(part.members).slice(0, 1));
  return [...quoted(members.filter((text) => !inParts.has(text))), ...ofParts];
}
