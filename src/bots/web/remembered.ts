import type { Texts } from "../../core/texts/texts.ts";

/** The same texts; what is always said in the same words is put in words once. */
export function remembered(texts: Texts): Texts {
  const said = new Map<string, string>();
  return {
    ...texts,
    say(language, phrase, place) {
      if ("literal" in phrase || phrase.values) return texts.say(language, phrase, place);
      const name = `${language} ${place ?? ""} ${phrase.key}`;
      const words = said.get(name) ?? texts.say(language, phrase, place);
      said.set(name, words);
      return words;
    },
  };
}
