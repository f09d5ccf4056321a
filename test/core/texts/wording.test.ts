import { readFileSync } from "node:fs";
import path from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { withStop } from "../../../src/core/follow-up/stop.ts";
import { type Language, PLAIN_DUTCH } from "../../../src/core/model/language.ts";
import { phrase } from "../../../src/core/model/messages/message.ts";
import { dangerMessage } from "../../../src/core/model/messages/town.ts";
import { write } from "../../../src/core/texts/texts.ts";
import { root } from "../../fakes/consultations.ts";
import { checkPlain, testFacts, texts } from "../../fakes/town.ts";

const [LEFT_TO_RIGHT, END] = ["\u2066", "\u2069"];

type Pattern = string | (string | { type: string; name?: string; variants?: { value: Pattern }[] })[];

/** Every way in which a text can be said, with something in the place of what is filled in. */
function waysOf(pattern: Pattern): string[] {
  const parts = typeof pattern === "string" ? [pattern] : pattern;
  return parts.reduce<string[]>(
    (said, part) => {
      const next =
        typeof part === "string" ? [part] : (part.variants?.flatMap(({ value }) => waysOf(value)) ?? [filled(part)]);
      return said.flatMap((before) => next.map((each) => before + each));
    },
    [""],
  );
}

const days = /^(answerBy|closes|opens|since|before|from|to|answeredOn|until|day)$/;
const names = /^(title|town|name|names|themes|channel|company|reader|who|pseudonym|language)$/;

function filled({ type, name = "" }: { type: string; name?: string }): string {
  if (type !== "var" || !(days.test(name) || names.test(name))) return "3";
  return days.test(name) ? "15 februari 2027" : "Het Park";
}

type Said = { key: string; text: string };

/** All that is said in a language, without the words that only people say. */
function saidIn(file: string): Said[] {
  const { body } = new FluentResource(readFileSync(path.join(root, `src/core/texts/${file}.ftl`), "utf8"));
  return body
    .filter(({ id }) => !/^words-(?!language|translated)/.test(id))
    .flatMap(({ id, value }) => waysOf(value as Pattern).map((text) => ({ key: id, text })));
}

const found = (file: string, wrong: RegExp, except = /^$/) =>
  saidIn(file).filter(({ key, text }) => wrong.test(text) && !except.test(key));

const ofTeam = { ...testFacts, audience: "team" as const };
const spoken: Language[] = ["nl", PLAIN_DUTCH, "en", "tr", "ar", "pl", "uk"];

describe("the wording", () => {
  it.each<[file: string, why: string, wrong: RegExp, except?: RegExp]>([
    [
      "nl",
      "hard words",
      /hoogstens|kwijt\b|wat (er)?mee is gedaan|terugstel|taalmodel|database|in woorden|wat uw mening doet/i,
    ],
    ["team/nl", "hard words", /hoogstens|kwijt\b|ermee is gedaan|terugstel|ontwerp|in deze draad|wie beslist\b(?!\?)/i],
    ["en", "other words for the municipality", /\bthe town\b|town council|town’s team/i],
    [
      "en",
      "word-for-word Dutch",
      /language model|join in|at the latest|stands? literally|kept (it|this|your)|\bBegin\b/i,
    ],
    ["tr", "words that hide, or two for one", /sakla|yanıt|sakin|dil modeli|veritaban|’/i],
    ["pl", "Pan, Pani, Państwo or proszę", /(?<!\p{L})(pan|pani|pana|państw\p{L}+|proszę)(?!\p{L})/iu],
    ["pl", "verbs with a gender for who reads", /\p{L}(łeś|łaś|łbyś|łabyś)(?!\p{L})/iu],
    ["pl", "you without a capital", /(?<!\p{L})(cię|ciebie|tobie|twój|twoj\p{L}+)(?!\p{L})/u],
    ["uk", "two words for one, two kinds of quotes", /громад|дайджест|нікнейм|мовн\S+ модел|["']/i],
    ["uk", "a form for him or her", /згоден|згодна/i, /^digest-/],
    ["ar", "orders to several people", /(اضغط|اكتب|أرسل|اختار|اختر)وا/, /^(group-|digest-)/],
    ["ar", "two words for one, other quotes", /إجاب(ة|ات|ت)|ساكن|حاسوب|نموذج لغوي|["“”]/, /^begin-first$/],
  ])("in %s has no %s", (file, _, wrong, except) => {
    expect(found(file, wrong, except)).toEqual([]);
  });

  it("keeps commands and telephone numbers whole between Arabic words", () => {
    const bare = new RegExp(`(?<!${LEFT_TO_RIGHT}|\\S)(/[a-z]+|\\d+(-\\d+)+)|(/[a-z]+|\\d+-\\d+)(?![^${END}]*${END})`);
    expect(found("ar", bare)).toEqual([]);
    expect(saidIn("ar").filter(({ text }) => text.includes(LEFT_TO_RIGHT)).length).toBeGreaterThan(10);
  });

  it("never says a date with a full stop too many, or as in America", () => {
    for (const language of spoken) {
      const said = texts.say(language, phrase("promise-answer-by", { answerBy: { date: "2100-02-15" } }));
      expect(said).toMatch(/2100\u2069?(?:\.| tarihinde)/);
      expect(said).not.toMatch(/\.\.|р\.|, 2100/);
    }
  });
});

describe("how plain the words of the program are", () => {
  it.each(["nl", "team/nl"])("is level 1 or 2 in %s", (file) => {
    const hard = saidIn(file).map((said) => ({ ...said, level: checkPlain(said.text, "nl").level }));
    expect(hard.filter(({ level }) => level > 2)).toEqual([]);
  });

  it("is level 1 in plain Dutch, from the card to the follow-up", () => {
    const said = saidIn(PLAIN_DUTCH).map((each) => ({ ...each, level: checkPlain(each.text, PLAIN_DUTCH).level }));
    expect(said.filter(({ level }) => level > 1)).toEqual([]);
    const own = new Set(said.map(({ key }) => key));
    for (const { key } of saidIn("nl").filter(({ key }) =>
      /^(promise|receipt|remark|follow-up|felt-words|relay-ask)/.test(key),
    ))
      expect(own).toContain(key.replace(/-team$/, ""));
  });
});

describe.each(spoken)("in %s", (language) => {
  it("who speaks of suicide hears who to call at any hour, and nothing else", () => {
    const { text, buttons } = write(dangerMessage(), language, texts, testFacts);
    for (const number of ["112", "113", "0800-0113"]) expect(text).toContain(number);
    expect(text).not.toContain("\n");
    expect(buttons).toEqual([]);
  });

  it("the way to stop is no question, and parts no question from its buttons", () => {
    const asked = withStop({ text: [phrase("follow-up-ideas"), phrase("felt-ask")], buttons: [[]] });
    expect(asked.text).toEqual([phrase("follow-up-ideas"), phrase("news-stop"), phrase("felt-ask")]);
    expect(withStop({ text: [phrase("follow-up-ideas")] }).text.at(-1)).toEqual(phrase("news-stop"));
    expect(texts.say(language, phrase("news-stop"))).not.toMatch(/[?؟]/);
    expect(texts.say(language, phrase("news-stop"))).toContain("/stop");
  });

  it("colleagues are sent to no council, command or field that their chat does not have", () => {
    const values = { closes: { date: "2100-01-01" } };
    const said = [
      "hint-text",
      "hint-place",
      "add-now",
      "relay-write",
      "felt-words-ask",
      "receipt-next",
      "stopped",
      "forgotten-all",
      "help",
      "privacy-rights",
    ].map((key) => write({ text: [{ key, values }] }, language, texts, ofTeam).text);
    expect(new Set(said).size).toBe(said.length);
    for (const text of said) {
      expect(text).not.toMatch(/\/(start|stop|idee|vergeet|mijngegevens|hulp|privacy)\b/);
      expect(text).not.toMatch(
        /gemeenteraad|\braad\b|council|meclis|مجلس|\brada\b|міська рада|locatie|location|konum|موقعك|lokalizac|геопозиц/i,
      );
    }
  });
});
