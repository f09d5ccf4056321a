import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { ChannelFacts, WrittenMessage } from "../channel.ts";
import { inLanguage, type Language, type Literal, withoutSimple } from "../model/language.ts";
import {
  type ChannelPhrase,
  type Message,
  type Paragraph,
  type Phrase,
  pressToText,
  type Value,
} from "../model/messages/message.ts";
import { dayWriter } from "./day.ts";

/** The program's own words in every language that it has. */
export type Texts = {
  languages: Language[];
  /**
   * One phrase in words: for colleagues those of `KEY-team` where there are any, and beside a menu those of `KEY-menu`. Throws
   * when the key or one of its values is missing: a test keeps that from happening.
   */
  say(language: Language, phrase: Phrase, place?: Place): string;
};

/** Where a phrase is read, as far as words differ: orders are typed to a bot, and stand in a menu on a page. */
export type Place = ChannelFacts["audience"] | "menu";

/** What any text may tell: of the town ("none" where it has none), and what the team's own buttons are called. */
export type Facts = { objectionUrl: string; writeButton: string; joinButton: string };

const noFacts: Partial<Facts> = { objectionUrl: "none" };

/** The same texts with something to tell. */
export function withFacts(texts: Texts, facts: Partial<Facts>): Texts {
  /** Phrases that nothing is filled in, in words. */
  const fixed = new Map<string, string>();
  return {
    ...texts,
    say(language, phrase, place) {
      if ("literal" in phrase) return phrase.literal;
      const { key, values } = phrase;
      if (values) return texts.say(language, { key, values: { ...facts, ...values } }, place);
      const name = `${language} ${place} ${key}`;
      const words = fixed.get(name) ?? texts.say(language, { key, values: facts }, place);
      fixed.set(name, words);
      return words;
    },
  };
}

/** Puts a text of the program in a language that was chosen before. */
export type Say = (key: string, values?: Record<string, Value>) => string;

const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"];

export function isRightToLeft(language: Language): boolean {
  return RIGHT_TO_LEFT.includes(language);
}

const TICKED = "✅ ";

/**
 * Fluent (.ftl) sources, one per language, each read when that language is first spoken. What plain Dutch has no words of
 * its own for, is said in Dutch; a language without texts is spoken to in the first one.
 */
export function createTexts(sources: Record<Language, string>): Texts {
  const languages = Object.keys(sources);
  const [first] = languages;
  if (first === undefined) throw new Error("there are no texts in any language");
  const voices = new Map<Language, Voice>();
  const voiceOf = (language: Language): Voice => {
    const voice = voices.get(language) ?? readVoice(language, sources[language] ?? "");
    voices.set(language, voice);
    return voice;
  };
  return {
    languages,
    say(language, phrase, place) {
      if ("literal" in phrase) return phrase.literal;
      const asked = [language, withoutSimple(language)].filter((each) => each in sources);
      const ending = place === "team" || place === "menu" ? [`${phrase.key}-${place}`] : [];
      const keys = [...ending, phrase.key];
      const speaking = (asked.length > 0 ? asked : [first]).map(voiceOf);
      return format(speaking, keys, { ...noFacts, ...phrase.values });
    },
  };
}

/** How one language is spoken. */
type Voice = { bundle: FluentBundle; writeDay(day: string): string };

function readVoice(language: Language, source: string): Voice {
  const bundle = new FluentBundle(language, { useIsolating: isRightToLeft(language) });
  const problems = bundle.addResource(new FluentResource(source));
  if (problems.length > 0) throw new Error(`texts in ${language}: ${problems.map(String).join("; ")}`);
  return { bundle, writeDay: dayWriter(language) };
}

/** The first of these keys that one of the voices has, in the first voice that has it. */
function format(voices: Voice[], keys: string[], values: Record<string, Value>): string {
  for (const key of keys)
    for (const { bundle, writeDay } of voices) {
      const pattern = bundle.getMessage(key)?.value;
      if (!pattern) continue;
      const variables: Record<string, FluentVariable> = {};
      for (const [name, value] of Object.entries(values)) variables[name] = toFluent(value, writeDay);
      const problems: Error[] = [];
      const text = bundle.formatPattern(pattern, variables, problems);
      if (problems[0]) throw problems[0];
      return text;
    }
  throw new Error(`there is no text "${keys.at(-1)}" in ${voices.flatMap(({ bundle }) => bundle.locales).join(", ")}`);
}

function toFluent(value: Value, writeDay: Voice["writeDay"]): FluentVariable {
  return typeof value === "object" ? writeDay(value.date) : value;
}

/**
 * Puts a message in words: paragraphs with a blank line between them, and labelled buttons. `channel` is the one in which
 * it is read.
 */
export function write(message: Message, language: Language, texts: Texts, channel?: ChannelFacts): WrittenMessage {
  const say = (phrase: Paragraph) => {
    if ("ofTown" in phrase) return sayIn(channel, phrase, language, texts);
    if (!("withLocation" in phrase)) return texts.say(language, phrase, placeOf(channel));
    return texts.say(language, { key: channel?.takesLocation ? phrase.withLocation : phrase.withoutLocation });
  };
  return {
    text: message.text.map(say).join("\n\n"),
    buttons: (message.buttons ?? []).map((row) =>
      row.map(({ label, press, ticked }) => ({
        label: (ticked ? TICKED : "") + texts.say(language, label, placeOf(channel)),
        data: pressToText(press),
      })),
    ),
  };
}

function placeOf(channel: ChannelFacts | undefined): Place | undefined {
  return channel?.hasMenu ? "menu" : channel?.audience;
}

function sayIn(
  channel: ChannelFacts | undefined,
  { ofCompany, ofTown }: ChannelPhrase,
  language: Language,
  texts: Texts,
): string {
  if (!channel) throw new Error(`nobody knows in which channel "${ofTown}" is read`);
  if (!channel.company) return texts.say(language, { key: ofTown }, placeOf(channel));
  const names = [inLanguage(channel.title, language), inLanguage(channel.company, language)] as const;
  const [title, company] = names;
  const said = texts.say(language, { key: ofCompany, values: { channel: title.literal, company: company.literal } });
  return names.filter((name) => name.language === language).reduce(withoutIsolation, said);
}

/** A name in the language of the text stands in it as any other word. */
function withoutIsolation(text: string, { literal }: Literal): string {
  return text.replaceAll(`\u2068${literal}\u2069`, literal);
}
