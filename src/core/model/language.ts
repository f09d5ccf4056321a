import { z } from "zod";
import { faultParams } from "./drafts/fault.ts";

/** BCP 47 code of a language in which texts may be written; `nl-simple` is very plain Dutch. */
export type Language = string;

/** One text in one or more languages. */
export type LocalText = Record<Language, string>;

export const localText = z
  .record(
    z.string().regex(/^[a-z]{2}(-simple)?$/, "a language is a code such as nl, en or nl-simple"),
    z.string().trim().min(1),
  )
  .refine((text) => Object.keys(text).length > 0, {
    error: "give the text in at least one language",
    ...faultParams("no-language"),
  });

/** A piece of text that stands in a message as it is, with the language it is in. */
export type Literal = { literal: string; language: Language };

/** Very plain Dutch: a language of its own to who picks it. */
export const PLAIN_DUTCH: Language = "nl-simple";

/** The language that very plain words belong to. */
export function withoutSimple(language: Language): Language {
  return language.replace("-simple", "");
}

/** The text in this language, else without `-simple`, else in Dutch, else in the first language it has. */
export function inLanguage(text: LocalText, language: Language): Literal {
  for (const wanted of [language, withoutSimple(language), "nl"]) {
    const literal = text[wanted];
    if (literal !== undefined) return { literal, language: wanted };
  }
  const [[first, literal] = ["nl", ""]] = Object.entries(text);
  return { literal, language: first };
}

/** The wanted language (that of the resident's app) when it is on offer, else the first offered one that the consultation has. */
export function chooseLanguage(wanted: string | undefined, offered: Language[], ofConsultation: Language[]): Language {
  const code = wanted?.toLowerCase().replaceAll("_", "-") ?? "";
  const known = [code, code.split("-")[0]].find((each) => each !== undefined && offered.includes(each));
  if (known !== undefined) return known;
  return offered.find((language) => ofConsultation.includes(language)) ?? offered[0] ?? "nl";
}

const names: Record<Language, string> = {
  nl: "Nederlands",
  "nl-simple": "Makkelijk Nederlands",
  en: "English",
  tr: "Türkçe",
  ar: "العربية",
  pl: "Polski",
  uk: "Українська",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  it: "Italiano",
  pt: "Português",
  ro: "Română",
  bg: "Български",
  ru: "Русский",
  so: "Soomaali",
  fa: "فارسی",
};

/** A language as its own speakers call it. */
export function languageName(language: Language): string {
  return names[language] ?? language;
}

/** The language of words where a reader of `own` has to be told of it; nothing where it is the same. */
export function otherLanguage(language: Language, own: Language): Language | undefined {
  const [its, theirs] = [withoutSimple(language), withoutSimple(own)];
  return its === theirs ? undefined : its;
}

/** A language as a reader of another one calls it. */
export function languageNameIn(language: Language, reader: Language): string {
  if (language === PLAIN_DUTCH) return languageName(language);
  return new Intl.DisplayNames([withoutSimple(reader)], { type: "language" }).of(language) ?? language;
}

const arabicScript = ["ar", "fa", "ur"];
const inArabicScript = { ",": "،", ";": "؛" };

/** Things in a row, with the marks of the language between them. */
export function inRow(things: string[], language: Language, mark: "," | ";" = ","): string {
  return things.join(`${arabicScript.includes(language) ? inArabicScript[mark] : mark} `);
}
