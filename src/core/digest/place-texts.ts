import type { Context } from "../context.ts";
import { SMALLEST_QUOTED_GROUP } from "../model/digest.ts";
import { mask } from "../privacy/mask.ts";
import type { AcceptedText } from "../store/counts.ts";
import type { SqlStatement } from "../store/db.ts";
import type { PlacedText } from "../store/themes.ts";
import type { Likeness } from "../themes/cluster.ts";
import { embeddedLikeness, textToVector, vectorToText } from "../themes/embedded.ts";
import { growThemes } from "../themes/grow.ts";
import { markOf } from "../themes/mark.ts";
import { createThemeFinder } from "../themes/seed-theme.ts";
import { ownLikeness } from "../themes/vectors.ts";
import { finish } from "../themes/work.ts";

/** So many texts without a theme are looked at in one go, more of them in turns: what a Worker of 128 MB can hold. */
export const MOST_AT_ONCE = 2000;
/** So many texts of each known theme take part in the comparison. */
const MOST_OF_A_THEME = 30;
const TEXTS_A_CALL = 100;
const STATEMENTS_AT_ONCE = 500;
export const OTHER = "other";

/** Texts that the lexicon does not know: those in a theme, those that were looked at in vain, and those that were not. */
type Unknown = { placed: { said: AcceptedText; themeId: string }[]; left: AcceptedText[]; fresh: AcceptedText[] };

/** What is told of: everything that was said in a consultation before a moment. */
export type AcceptedTexts = { slug: string; said: AcceptedText[]; before: number };

/**
 * Gives texts that the lexicon does not know a place: in a theme that is known, else together in a new one, else none.
 * A text that has its place keeps it, and a theme its id and name; other words are placed anew. Without new texts
 * nothing changes.
 */
export async function placeTexts(spoken: AcceptedTexts, context: Context): Promise<void> {
  const { fresh } = await unknownIn(spoken, context);
  for (let i = 0; i < fresh.length; i += MOST_AT_ONCE)
    await placeSome(spoken, fresh.slice(i, i + MOST_AT_ONCE), context);
}

/** New texts among those that are in a theme, and as many as fit of those that were looked at in vain. */
async function placeSome(spoken: AcceptedTexts, fresh: AcceptedText[], context: Context): Promise<void> {
  const { store, frequencies, now } = context;
  const { slug, before } = spoken;
  const since = Math.min(before, now() + 1);
  const { placed, left } = await unknownIn(spoken, context);
  const room = MOST_AT_ONCE - fresh.length;
  const loose = [...(room > 0 ? left.slice(-room) : []), ...fresh];
  const texts = [...placed.map((each) => each.said), ...loose];
  const titles = await store.themes.ofSlug(slug);
  const known = titles.map(({ id, title }) => {
    return { id, title, ids: placed.filter(({ themeId }) => themeId === id).map((each) => each.said.id) };
  });
  const likeness = (await modelLikeness(slug, texts, context)) ?? finish(ownLikeness(texts, frequencies));
  const persons = texts.map(({ id, text, participationId: person }) => ({ id, text, person }));
  const frequency = (word: string) => frequencies("nl").get(word) ?? frequencies("en").get(word);
  const grown = finish(growThemes(known, persons, { likeness, frequency, fewest: SMALLEST_QUOTED_GROUP }));
  const themeOf = new Map(grown.flatMap(({ id, ids }) => ids.map((answerId) => [answerId, id] as const)));
  const isNew = ({ id }: { id: string }) => !titles.some((theme) => theme.id === id);
  const isFresh = new Set(fresh);
  const places = loose
    .filter((text) => isFresh.has(text) || themeOf.has(text.id))
    .map(({ id: answerId, text }) =>
      store.themes.place({
        slug,
        answerId,
        themeId: themeOf.get(answerId) ?? OTHER,
        mark: markOf(text),
        since,
      }),
    );
  const themes = grown.filter(isNew).map(({ id, title }) => store.themes.add({ slug, id, title }));
  await writeAll([...themes, ...places], context);
}

async function writeAll(writes: SqlStatement[], { store }: Context): Promise<void> {
  for (let i = 0; i < writes.length; i += STATEMENTS_AT_ONCE)
    await store.write(writes.slice(i, i + STATEMENTS_AT_ONCE));
}

async function unknownIn({ slug, said, before }: AcceptedTexts, { store }: Context): Promise<Unknown> {
  const seedOf = createThemeFinder();
  const unknown = said.filter(({ text }) => seedOf(text) === OTHER);
  if (unknown.length === 0) return { placed: [], left: [], fresh: [] };
  const places = new Map((await store.themes.placesIn(slug)).map((place) => [place.answerId, place]));
  const found = unknown.map((each) => ({ said: each, themeId: themeAt(places.get(each.id), each.text, before) }));
  const inTheme = found.flatMap(({ said, themeId }) =>
    themeId === undefined || themeId === OTHER ? [] : [{ said, themeId }],
  );
  const byTheme = Map.groupBy(inTheme, ({ themeId }) => themeId).values();
  return {
    placed: [...byTheme].flatMap((group) => group.slice(-MOST_OF_A_THEME)),
    left: found.filter(({ themeId }) => themeId === OTHER).map((each) => each.said),
    fresh: found.filter(({ themeId }) => themeId === undefined).map((each) => each.said),
  };
}

/** Where these words stood at a moment: "other" when they were looked at in vain by then, nothing when never. */
export function themeAt(place: PlacedText | undefined, text: string, before: number): string | undefined {
  if (place?.mark !== markOf(text)) return undefined;
  return place.since <= before ? place.themeId : OTHER;
}

/** Lets a model turn what has no place yet into vectors. Nothing depends on it; nothing is asked twice. */
export async function embedTexts(spoken: AcceptedTexts, context: Context): Promise<void> {
  const { embedder, store, officeHolders, log } = context;
  const { slug } = spoken;
  const { placed, left, fresh } = await unknownIn(spoken, context);
  if (!embedder || fresh.length === 0) return;
  const { model } = embedder;
  const known = new Map((await store.themes.embeddings(slug, model)).map(({ answerId, mark }) => [answerId, mark]));
  const wanted = [...placed.map((each) => each.said), ...left, ...fresh].filter(
    ({ id, text }) => known.get(id) !== markOf(text),
  );
  try {
    for (let i = 0; i < wanted.length; i += TEXTS_A_CALL) {
      const some = wanted.slice(i, i + TEXTS_A_CALL);
      const vectors = await embedder.embed(some.map(({ text }) => mask(text, officeHolders)));
      const writes = some.map(({ id: answerId, text }, j) =>
        store.themes.embed({ slug, answerId, mark: markOf(text), model, vector: vectorToText(vectors[j] ?? []) }),
      );
      await store.write(writes);
    }
  } catch (error) {
    log.warn({ error: String(error) }, "the embedding model gave no answer; themes are made without it");
  }
}

/** Only when every text has a vector of the model: two ways of comparing do not mix. */
async function modelLikeness(
  slug: string,
  texts: AcceptedText[],
  { embedder, store }: Context,
): Promise<Likeness | undefined> {
  if (!embedder) return undefined;
  const stored = new Map((await store.themes.embeddings(slug, embedder.model)).map((each) => [each.answerId, each]));
  const vectors = texts.flatMap(({ id, text }) => {
    const found = stored.get(id);
    return found?.mark === markOf(text) ? [textToVector(found.vector)] : [];
  });
  return vectors.length === texts.length ? embeddedLikeness(vectors) : undefined;
}
