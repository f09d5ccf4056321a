import type { Context } from "../context.ts";
import { decideAgain } from "../decide-again.ts";
import { SMALLEST_QUOTED_GROUP } from "../model/digests/digest.ts";
import { markOf } from "../model/mark.ts";
import { isNoAnswer } from "../points/holding/no-answer.ts";
import type { SqlStatement } from "../store/database/db.ts";
import type { ChangedText, PlaceableText, PlacedText, Placing, Sample } from "../store/digests/placings.ts";
import { type GrownTheme, growThemes } from "../themes/grow.ts";
import { ownLikeness } from "../themes/likeness/vectors.ts";
import { createWordPieces, type WordPieces } from "../themes/likeness/word-pieces.ts";
import { createThemeFinder, isSeed, lexiconMark, OTHER } from "../themes/seeds/seed-theme.ts";
import type { Work } from "../themes/work.ts";
import { letOthersGoFirst } from "../turns/let-others-go-first.ts";
import { countThemes } from "./count-themes.ts";
import { modelLikeness } from "./embed-texts.ts";
import { inStretches } from "./in-stretches.ts";
import { patientWith } from "./patient.ts";

/** So many texts are looked at in one go, more of them in turns: what a Worker of 128 MB can hold. */
export const MOST_AT_ONCE = 2000;
/** So many texts of each known theme take part in the comparison; fewer where there are many themes. */
const [FEWEST_OF_A_THEME, MOST_OF_A_THEME] = [3, 30];

/** What is known of words so far: most of them come in every slice. */
type Placer = Context & { words: { seedOf: ReturnType<typeof createThemeFinder>; piecesOf: WordPieces } };
type Sorted = { places: PlacedText[]; fresh: PlaceableText[] };
type Grown = { places: PlacedText[]; begun: GrownTheme[] };

/** What is done next, and whether the consultation is placed and counted after it. */
type Portion = {
  writes: SqlStatement[];
  is: "begun" | "placed" | "over";
  counted?: Pick<Placing, "counted" | "countedUntil">;
};

/**
 * What the clock does: gives every text that waits its theme, and counts the themes. That is the theme of the seed
 * lexicon, else one that grew from what people say, else "other". Words that have their place keep it, and a theme its
 * id and name. A slice is stored as one or not at all: what was broken off goes on from there.
 */
export async function placeTexts(given: Context, mostSlices = Number.POSITIVE_INFINITY): Promise<void> {
  const { frequencies } = given;
  const words = { seedOf: createThemeFinder(frequencies), piecesOf: createWordPieces(frequencies) };
  const context = { ...given, embedder: given.embedder && patientWith(given.embedder, given.now), words };
  let slices = 0;
  for (const slug of await context.store.placings.unfinished(lexiconMark))
    try {
      slices += await placeTextsOf(slug, mostSlices - slices, context);
    } catch (error) {
      context.log.error({ slug, error: String(error) }, "texts could not be placed in themes; it is tried again");
    }
}

/** So many slices of one consultation; gives how many were placed. */
async function placeTextsOf(slug: string, mostSlices: number, context: Placer): Promise<number> {
  for (let slices = 0; ; ) {
    const taken = await decideAgain(`the placing of texts of ${slug}`, () =>
      storePortion(slug, slices < mostSlices, context),
    );
    if (taken === "over") return slices;
    if (taken === "placed") slices++;
  }
}

/** Two programs that place the same do not harm each other: one of them is outrun, and looks again. */
async function storePortion(slug: string, mayPlace: boolean, context: Placer): Promise<Portion["is"] | "outrun"> {
  const { store, now } = context;
  const before = await store.placings.find(slug);
  const version = (before?.version ?? 0) + 1;
  const portion = await nextPortion(slug, version, before, mayPlace, context);
  if (!portion) return "over";
  const placing = { counted: 0, countedUntil: 0, ...before, ...portion.counted, slug, version, lexicon: lexiconMark };
  const steps = [{ subject: `placing ${slug}`, version }];
  const { outcome } = await store.commit({ steps, writes: [...portion.writes, store.placings.save(placing)] }, now());
  return outcome === "stored" ? portion.is : "outrun";
}

/** Nothing when texts wait that may not be placed now. */
async function nextPortion(
  slug: string,
  version: number,
  before: Placing | undefined,
  mayPlace: boolean,
  context: Placer,
): Promise<Portion | undefined> {
  const { store, now } = context;
  if (before?.lexicon !== lexiconMark) {
    await lookAgain(slug, context);
    return { is: "begun", writes: [] };
  }
  const counted = { counted: version, countedUntil: now() };
  const changes = await store.placings.changes(slug, mayPlace ? MOST_AT_ONCE : 1);
  await letOthersGoFirst();
  const last = changes.at(-1);
  if (!last) return { is: "over", writes: await countThemes(slug, context), counted };
  if (!mayPlace) return undefined;
  const { places, fresh } = await inStretches(sortedOut(changes, context), now);
  await letOthersGoFirst();
  const grown = await growFrom(fresh, slug, context);
  await letOthersGoFirst();
  const writes = [
    store.themes.add(slug, grown.begun),
    store.placings.place(slug, [...places, ...grown.places]),
    store.placings.doneUpTo(slug, last.change),
  ];
  return { is: "placed", writes };
}

/** Every text of a consultation is to be looked at; one that is looked at twice gets the same place twice. */
async function lookAgain(slug: string, { store }: Context): Promise<void> {
  for (let after = 0; ; ) {
    const last = await store.placings.textAfter(slug, after, MOST_AT_ONCE);
    if (last === undefined) return;
    await store.write([store.placings.lookAgain(slug, after, last)]);
    after = last;
    await letOthersGoFirst();
  }
}

/**
 * The texts that the lexicon knows, those that answer nothing, and those that it does not know and that have no place yet.
 * What does not count waits.
 */
function* sortedOut(changes: ChangedText[], { words }: Placer): Work<Sorted> {
  const sorted: Sorted = { places: [], fresh: [] };
  for (const { said, counts, place } of new Map(changes.map((change) => [change.answerId, change])).values()) {
    if (!said || !counts) continue;
    const mark = markOf(said.text);
    const isNothing = isNoAnswer(said.text);
    const themeId = isNothing ? OTHER : words.seedOf(said.text, said.language);
    if (isNothing || themeId !== OTHER) sorted.places.push({ answerId: said.id, themeId, mark, since: 0 });
    else if (place?.mark !== mark || isSeed(place.themeId)) sorted.fresh.push(said);
    yield;
  }
  return { ...sorted, fresh: sorted.fresh.toSorted((a, b) => a.id - b.id) };
}

/** Fresh texts among those that are in a theme, and as many as fit of those that were looked at in vain. */
async function growFrom(fresh: PlaceableText[], slug: string, context: Placer): Promise<Grown> {
  if (fresh.length === 0) return { places: [], begun: [] };
  const { store, frequencies, words, now } = context;
  const titles = await store.themes.ofSlug(slug);
  const ids = titles.map(({ id }) => id);
  const inThemes = await placedBefore(slug, ids, mostOfATheme(ids.length), fresh, context);
  await letOthersGoFirst();
  const others = await placedBefore(slug, [OTHER], MOST_AT_ONCE - fresh.length, fresh, context);
  await letOthersGoFirst();
  const left = others.filter(({ said }) => !isNoAnswer(said.text));
  const byTheme = Map.groupBy(inThemes, ({ place }) => place.themeId);
  const known = titles.map((theme) => ({ ...theme, ids: (byTheme.get(theme.id) ?? []).map(({ said }) => said.id) }));
  const texts = [...[...inThemes, ...left].map(({ said }) => said), ...fresh];
  const likeness = (await modelLikeness(slug, texts, context)) ?? ownLikeness(texts, words.piecesOf);
  await letOthersGoFirst();
  const persons = texts.map(({ participationId: person, ...said }) => ({ ...said, person }));
  const comparison = { likeness: await inStretches(likeness, now), frequencies, fewest: SMALLEST_QUOTED_GROUP };
  await letOthersGoFirst();
  const grown = await inStretches(growThemes(known, persons, comparison), now);
  await letOthersGoFirst();
  const themeOf = new Map(grown.flatMap(({ id, ids }) => ids.map((answerId) => [answerId, id] as const)));
  const placeIn = ({ id, text }: PlaceableText, themeId: string, since: number) => ({
    answerId: id,
    themeId,
    mark: markOf(text),
    since,
  });
  return {
    begun: grown.filter(({ id }) => !ids.includes(id)),
    places: [
      ...fresh.map((said) => placeIn(said, themeOf.get(said.id) ?? OTHER, 0)),
      // A digest of before must not change because words of then found a theme now.
      ...left.flatMap(({ said }) => {
        const themeId = themeOf.get(said.id);
        return themeId === undefined ? [] : [placeIn(said, themeId, now() + 1)];
      }),
    ],
  };
}

/** However many themes there are, no more of their texts are compared than fit. */
function mostOfATheme(themes: number): number {
  return Math.max(FEWEST_OF_A_THEME, Math.min(MOST_OF_A_THEME, Math.floor(MOST_AT_ONCE / themes)));
}

/** The newest texts of each of these themes whose words are still those that were placed. */
async function placedBefore(
  slug: string,
  themeIds: string[],
  most: number,
  fresh: PlaceableText[],
  { store }: Context,
): Promise<Sample[]> {
  const isFresh = new Set(fresh.map(({ id }) => id));
  const found = await store.placings.sample(slug, themeIds, most);
  return found.filter(({ said, place }) => !isFresh.has(said.id) && place.mark === markOf(said.text));
}
