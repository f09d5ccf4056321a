import type { Context } from "./context.ts";
import { SMALLEST_QUOTED_GROUP } from "./model/digest.ts";
import { mask } from "./privacy/mask.ts";
import type { Said } from "./store/counts.ts";
import type { Statement } from "./store/db.ts";
import type { Place } from "./store/themes.ts";
import type { Likeness } from "./themes/cluster.ts";
import { embeddedLikeness, textToVector, vectorToText } from "./themes/embedded.ts";
import { growThemes } from "./themes/grow.ts";
import { markOf } from "./themes/mark.ts";
import { createThemeFinder } from "./themes/seed-theme.ts";
import { ownLikeness } from "./themes/vectors.ts";

/** So many texts without a theme are looked at in one go, the newest: what a Worker of 128 MB can hold. */
export const MOST_AT_ONCE = 2000;
/** So many texts of each known theme take part in the comparison. */
const MOST_OF_A_THEME = 30;
const TEXTS_A_CALL = 100;
const STATEMENTS_AT_ONCE = 500;
export const OTHER = "other";

/** Texts that the lexicon does not know: those that are in a theme, and those that are not yet. */
type Unknown = { placed: { said: Said; themeId: string }[]; fresh: Said[] };

/**
 * Gives texts that the lexicon does not know a place: in a theme that is known, else together in a new one, else none.
 * A text that has its place keeps it, and a theme its id and name; other words are placed anew.
 */
export async function placeTexts(slug: string, said: Said[], context: Context): Promise<void> {
  const { store, frequencies } = context;
  const { placed, fresh } = await unknownIn(slug, said, context);
  if (fresh.length === 0) return;
  const titles = await store.themes.ofSlug(slug);
  const texts = [...placed.map((each) => each.said), ...fresh];
  const known = titles.map(({ id, title }) => {
    return { id, title, ids: placed.filter(({ themeId }) => themeId === id).map((each) => each.said.id) };
  });
  const likeness = (await modelLikeness(slug, texts, context)) ?? ownLikeness(texts, frequencies);
  const persons = texts.map(({ id, text, participationId: person }) => ({ id, text, person }));
  const frequency = (word: string) => frequencies("nl").get(word) ?? frequencies("en").get(word);
  const grown = growThemes(known, persons, { likeness, frequency, fewest: SMALLEST_QUOTED_GROUP });
  const marks = new Map(fresh.map(({ id, text }) => [id, markOf(text)]));
  const writes = grown.flatMap(({ id: themeId, title, ids }) => {
    const places = ids.flatMap((answerId) => {
      const mark = marks.get(answerId);
      return mark === undefined ? [] : [store.themes.place({ slug, answerId, themeId, mark })];
    });
    const isNew = !titles.some(({ id }) => id === themeId);
    return [...(isNew ? [store.themes.add({ slug, id: themeId, title })] : []), ...places];
  });
  await writeAll(writes, context);
}

async function writeAll(writes: Statement[], { store }: Context): Promise<void> {
  for (let i = 0; i < writes.length; i += STATEMENTS_AT_ONCE)
    await store.write(writes.slice(i, i + STATEMENTS_AT_ONCE));
}

async function unknownIn(slug: string, said: Said[], { store }: Context): Promise<Unknown> {
  const seedOf = createThemeFinder();
  const unknown = said.filter(({ text }) => seedOf(text) === OTHER);
  if (unknown.length === 0) return { placed: [], fresh: [] };
  const places = new Map((await store.themes.placesIn(slug)).map((place) => [place.answerId, place]));
  const placed = unknown.flatMap((each) => {
    const themeId = themeAt(places.get(each.id), each.text);
    return themeId === undefined ? [] : [{ said: each, themeId }];
  });
  const isPlaced = new Set(placed.map((each) => each.said.id));
  const compared = [...Map.groupBy(placed, ({ themeId }) => themeId).values()].flatMap((group) =>
    group.slice(-MOST_OF_A_THEME),
  );
  return { placed: compared, fresh: unknown.filter(({ id }) => !isPlaced.has(id)).slice(-MOST_AT_ONCE) };
}

/** Where these words were placed; nothing for other words than these. */
export function themeAt(place: Place | undefined, text: string): string | undefined {
  return place?.mark === markOf(text) ? place.themeId : undefined;
}

/** Lets a model turn what has no place yet into vectors. Nothing depends on it; nothing is asked twice. */
export async function embedTexts(slug: string, said: Said[], context: Context): Promise<void> {
  const { embedder, store, officeHolders, log } = context;
  const { placed, fresh } = await unknownIn(slug, said, context);
  if (!embedder || fresh.length === 0) return;
  const { model } = embedder;
  const known = new Map((await store.themes.embeddings(slug, model)).map(({ answerId, mark }) => [answerId, mark]));
  const wanted = [...placed.map((each) => each.said), ...fresh].filter(
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
async function modelLikeness(slug: string, texts: Said[], { embedder, store }: Context): Promise<Likeness | undefined> {
  if (!embedder) return undefined;
  const stored = new Map((await store.themes.embeddings(slug, embedder.model)).map((each) => [each.answerId, each]));
  const vectors = texts.flatMap(({ id, text }) => {
    const found = stored.get(id);
    return found?.mark === markOf(text) ? [textToVector(found.vector)] : [];
  });
  return vectors.length === texts.length ? embeddedLikeness(vectors) : undefined;
}
