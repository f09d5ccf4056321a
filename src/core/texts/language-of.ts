import { type Language, withoutSimple } from "../model/language.ts";

/** Shorter texts are often right in several languages. */
const FEWEST_WORDS = 4;

/** The language of a text; the writer's own when the text is too short, or not clearly in one language. */
export async function languageOf(text: string, ofWriter: Language): Promise<Language> {
  const own = withoutSimple(ofWriter);
  if (text.trim().split(/\s+/).length < FEWEST_WORDS) return own;
  const { detect } = await loadDetector();
  return detect(text) ?? own;
}

/** The detector is the largest thing that the program loads, so whoever reads no texts does without it. */
export function loadDetector() {
  return import("./detector.ts");
}
