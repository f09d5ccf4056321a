import { html } from "hono/html";
import { type Language, languageNameIn } from "../core/model/language.ts";
import type { Translation } from "../core/model/translation.ts";
import type { Say } from "../core/texts/texts.ts";

/** Literal words of a resident; `language` only where it is not the reader's. */
export type ForeignWords = { text: string; language?: Language; translation?: Translation };

export type ForeignSay = ReturnType<typeof foreignSay>;

/** How words in another language are told: never without its name, with what they mean after them. */
export function foreignSay(say: Say, reader: Language) {
  return {
    /** Nothing for words in the reader's own language. */
    notes: ({ language, translation }: ForeignWords): string[] =>
      language === undefined
        ? []
        : [
            say("words-language", { language: languageNameIn(language, reader) }),
            ...(translation ? [say(`words-translated-${translation.madeBy}`, { words: translation.text })] : []),
          ],
  };
}

/** Puts words of a resident in quotes, for a screen reader in the language that they are in. */
export function quoted({ text, language }: Pick<ForeignWords, "text" | "language">) {
  return language === undefined ? html`<q dir="auto">${text}</q>` : html`<q lang="${language}" dir="auto">${text}</q>`;
}
