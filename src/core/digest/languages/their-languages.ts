import type { Context } from "../../context.ts";
import { councilLanguage } from "../../context.ts";
import type { ConsultationDigest } from "../../model/digests/digest.ts";
import { type Point, tellsPoint } from "../../model/digests/point.ts";
import { type Language, otherLanguage } from "../../model/language.ts";
import { phrase } from "../../model/messages/message.ts";
import type { Translation } from "../../model/translation.ts";
import { foreignNotes } from "../../texts/language/foreign-words.ts";
import type { Say } from "../../texts/texts.ts";
import { translationReader } from "./translations.ts";

type Told = Pick<ConsultationDigest, "themes"> & Partial<Pick<ConsultationDigest, "points" | "singleVoices">>;
type Words = { answerId: number; text: string; language?: Language; translation?: Translation };

/** Says of all literal words in which language they are, where it is another one, and what they mean if somebody told. */
export async function inTheirLanguages<Some extends Told>(
  told: Some,
  range: { slug: string; before: number },
  context: Context,
): Promise<Some> {
  const own = councilLanguage(context);
  const ids = wordsIn(told).map(({ answerId }) => answerId);
  const said = await context.store.counts.acceptedAmong({ ...range, ids });
  const languages = new Map(said.map(({ id, language }) => [id, otherLanguage(language, own)]));
  return withMeaning(told, ({ answerId }) => languages.get(answerId), context);
}

/** The same words, whose languages are told already, with what they mean by now. */
export function translatedAnew<Some extends Told>(told: Some, context: Context): Promise<Some> {
  return withMeaning(told, ({ language }) => language, context);
}

/** The first minute with what foreign words in it mean by now. */
export function briefAnew(
  brief: string[],
  { points: before = [] }: Told,
  { points: now = [] }: Told,
  { texts, ...context }: Context,
): string[] {
  const language = councilLanguage(context);
  const say: Say = (key, values) => texts.say(language, phrase(key, values));
  const notes = (point: Point | undefined) => (point ? foreignNotes(point.span, say, language).join(" ") : "");
  return before.reduce((sentences, point, i) => {
    const [old, fresh] = [notes(point), notes(now[i])];
    return old === fresh
      ? sentences
      : sentences.map((each) => (tellsPoint(each, point) ? each.replace(old, () => fresh) : each));
  }, brief);
}

async function withMeaning<Some extends Told>(
  told: Some,
  languageOf: (words: Words) => Language | undefined,
  context: Context,
): Promise<Some> {
  const foreign = wordsIn(told).filter((words) => languageOf(words) !== undefined);
  const translate = await translationReader(foreign, context);
  const tell = <Literal extends Words>(words: Literal): Literal => {
    const language = languageOf(words);
    if (language === undefined) return words;
    const { translation: _, ...literal } = words;
    const translation = translate(words);
    return { ...literal, language, ...(translation && { translation }) } as Literal;
  };
  return {
    ...told,
    themes: told.themes.map((theme) => ({ ...theme, quotes: theme.quotes.map(tell) })),
    ...(told.points && { points: told.points.map((point) => ({ ...point, span: tell(point.span) })) }),
    ...(told.singleVoices && { singleVoices: told.singleVoices.map(tell) }),
  };
}

/** All literal words of residents in it: labels of points first, then what is quoted. */
export function wordsIn({ themes, points = [], singleVoices = [] }: Told) {
  return [...points.map(({ span }) => span), ...themes.flatMap(({ quotes }) => quotes), ...singleVoices];
}
