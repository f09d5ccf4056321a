import { type Language, withoutSimple } from "../../model/language.ts";

/** Shorter texts are often right in several languages. */
const FEWEST_WORDS = 4;

/** The language of a text; the writer's own when the text is too short, or not clearly in one language. */
export async function languageOf(text: string, ofWriter: Language): Promise<Language> {
  const own = withoutSimple(ofWriter);
  if (text.trim().split(/\s+/).length < FEWEST_WORDS) return own;
  const { detect } = await import("./detector.ts");
  return detect(text) ?? own;
}
