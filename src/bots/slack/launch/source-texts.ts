import { isUntouched, type Values } from "../../../core/model/drafts/merge.ts";
import { inLanguage, type Language, type LocalText } from "../../../core/model/language.ts";
import { markOf } from "../../../core/model/mark.ts";
import { WRITTEN_IN } from "../../../core/model/messages/team.ts";
import type { FilledIn } from "../view/fields.ts";

/** A text that is written in other languages too, by where it stands. */
type Source = { path: string; text: LocalText };

/** No mark of any words: what bears it clashes with whatever is stored. */
const NOT_THIS = "";

/** The field for a text in a language. Its name tells of which words it is the translation: other words are another text. */
export function nameOf({ path, text }: Source, language: Language): string {
  return `${path} ${language} ${markOf(inLanguage(text, WRITTEN_IN).literal)}`;
}

/** What is written in a language, by the names of the fields. */
export function textsIn(sources: Source[], language: Language): Values {
  return Object.fromEntries(sources.map((source) => [nameOf(source, language), source.text[language] ?? ""]));
}

/** What was filled in beside texts as they are now; what was meant for words that are no longer there clashes. */
export function beside(sources: Source[], language: Language, filled: FilledIn): FilledIn {
  const all = sources.flatMap((source) => {
    const name = nameOf(source, language);
    const known = filled[name];
    if (known) return [[name, known] as const];
    const begin = `${source.path} ${language} `;
    const [, other] = Object.entries(filled).find(([each]) => each.startsWith(begin)) ?? [];
    return other && !isUntouched(other) ? [[name, { ...other, was: NOT_THIS }] as const] : [];
  });
  return Object.fromEntries(all);
}

/** Words by the paths of their texts, for those that a form had a field for. */
export function byPath(sources: Source[], language: Language, values: Values, filled: FilledIn): Values {
  const shown = sources.filter((source) => nameOf(source, language) in filled);
  return Object.fromEntries(shown.map((source) => [source.path, values[nameOf(source, language)] ?? ""]));
}
