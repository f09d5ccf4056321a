import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import { inLanguage, type Language, type LocalText } from "../model/language.ts";
import { markOf } from "../model/mark.ts";
import { WRITTEN_IN } from "../model/messages/team.ts";
import type { PlacedText } from "../store/digests/placings.ts";
import type { ThemeChange } from "../store/digests/theme-changes.ts";
import { titleByWord } from "../themes/recurring.ts";
import { lexicon } from "../themes/seeds/lexicon.ts";
import { createThemeFinder, OTHER } from "../themes/seeds/seed-theme.ts";

type AnswerText = { id: number; text: string; language: Language };

/**
 * Tells which theme a text was in at a moment: the one that it was placed in. Words that wait for their place are where
 * the seed lexicon puts them; what grew later than that moment was "other". `mayWait`: which texts may wait, where that is known.
 */
export function themeReader(
  places: PlacedText[],
  moment: number,
  { frequencies }: Pick<Context, "frequencies">,
  mayWait = (_answerId: number) => true,
): (said: AnswerText) => string {
  const placeOf = new Map<number, PlacedText>();
  for (const place of places) placeOf.set(place.answerId, place);
  const seedOf = createThemeFinder(frequencies);
  return ({ id, text, language }) => {
    const place = placeOf.get(id);
    if (!place || (mayWait(id) && place.mark !== markOf(text))) return seedOf(text, language);
    return place.since <= moment ? place.themeId : OTHER;
  };
}

/**
 * The theme that each of these answers is in, with its name in the languages that it has one in; one that others were put
 * into for what was put into it.
 */
export async function themesOfAnswers(
  slug: string,
  answers: AnswerText[],
  context: Context,
): Promise<Map<number, { id: string; title: LocalText }>> {
  const { store } = context;
  const changes = await store.themeChanges.ofSlug(slug);
  const titleOf = await localTitles(slug, changes, context);
  const merged = new Map(changes.map((each) => [each.themeId, each.mergedInto]));
  const places = await store.placings.placesOf(answers.map(({ id }) => id));
  const themeOf = themeReader(places, Number.POSITIVE_INFINITY, context);
  return new Map(
    answers.map((said) => {
      const own = themeOf(said);
      const id = merged.get(own) ?? own;
      return [said.id, { id, title: titleOf(id) }];
    }),
  );
}

/** What themes are called: as the team does, in its language; else as this program does, in its languages. */
export async function localTitlesOf(slug: string, context: Context): Promise<(themeId: string) => LocalText> {
  return localTitles(slug, await context.store.themeChanges.ofSlug(slug), context);
}

async function localTitles(slug: string, changes: ThemeChange[], context: Context) {
  const renamed = new Map(changes.map(({ themeId, title }) => [themeId, title]));
  const titleOf = await titlesOf(slug, context);
  const language = councilLanguage(context);
  return (themeId: string): LocalText => {
    const ofTeam = renamed.get(themeId);
    if (ofTeam) return { [WRITTEN_IN]: ofTeam };
    return lexicon.find(({ id }) => id === themeId)?.title ?? { [language]: titleOf(themeId) };
  };
}

/** What themes are called before the team has its say: never what a language model once called them. */
export async function titlesOf(
  slug: string,
  context: Context,
  language = councilLanguage(context),
): Promise<(themeId: string) => string> {
  const grown = new Map(
    (await context.store.themes.ofSlug(slug)).map((theme) => [
      theme.id,
      theme.named ? titleByWord(theme.id) : theme.title,
    ]),
  );
  return (themeId) => {
    const seed = lexicon.find(({ id }) => id === themeId)?.title;
    return seed ? inLanguage(seed, language).literal : (grown.get(themeId) ?? themeId);
  };
}
