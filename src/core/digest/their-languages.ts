import type { Context } from "../context.ts";
import { councilLanguage } from "../context.ts";
import type { ConsultationDigest } from "../model/digest.ts";
import { otherLanguage } from "../model/language.ts";
import type { AcceptedText } from "../store/counts.ts";
import { translationReader } from "./translations.ts";

type Told = Pick<ConsultationDigest, "themes"> & Partial<Pick<ConsultationDigest, "points" | "singleVoices">>;
type Words = { answerId: number; text: string };

/** Says of all literal words in which language they are, where it is another one, and what they mean if somebody told. */
export async function inTheirLanguages<Some extends Told>(
  told: Some,
  said: AcceptedText[],
  context: Context,
): Promise<Some> {
  const own = councilLanguage(context);
  const languages = new Map(said.map(({ id, language }) => [id, otherLanguage(language, own)]));
  const isForeign = ({ answerId }: Words) => languages.get(answerId) !== undefined;
  const translate = await translationReader(wordsIn(told).filter(isForeign), context);
  const tell = <Literal extends Words>(words: Literal): Literal => {
    const language = languages.get(words.answerId);
    if (language === undefined) return words;
    const translation = translate(words);
    return { ...words, language, ...(translation && { translation }) };
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
