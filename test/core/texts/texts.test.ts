import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { PLAIN_DUTCH } from "../../../src/core/model/language.ts";
import { sentences } from "../../../src/core/plain/sentences.ts";
import { createTexts } from "../../../src/core/texts/texts.ts";
import { root } from "../../fakes/consultations.ts";

const folder = path.join(root, "src/core/texts");
const filesIn = (part: string) =>
  readdirSync(path.join(folder, part))
    .filter((name) => name.endsWith(".ftl"))
    .map((name) => path.join(part, path.basename(name, ".ftl")));
const [ofResidents, ofTeam] = [filesIn(""), filesIn("team")];
const source = (language: string) => readFileSync(path.join(folder, `${language}.ftl`), "utf8");

type Text = { variables: string[]; selects: string[][] };

/** Per key the variables it uses and the plural forms it has, from Fluent's own reading of the file. */
function read(language: string): Map<string, Text> {
  return new Map(
    new FluentResource(source(language)).body.map(({ id, value }) => {
      const variables = new Set<string>();
      const selects: string[][] = [];
      JSON.stringify(value, (_, node) => {
        if (node?.type === "var") variables.add(node.name);
        if (node?.type === "select")
          selects.push(node.variants.map(({ key }: { key: { value: unknown } }) => String(key.value)));
        return node;
      });
      return [id, { variables: [...variables].sort(), selects }];
    }),
  );
}

const nl = read("nl");
const team = read("team/nl");

describe.each([...ofResidents, ...ofTeam])("the texts in %s", (file) => {
  const texts = read(file);
  const language = path.basename(file);
  const dutch = ofTeam.includes(file) ? team : nl;

  it("are the same keys as in Dutch, with the same variables; plain Dutch has some of them", () => {
    const keys = [...dutch.keys()].filter((key) => language !== PLAIN_DUTCH || texts.has(key));
    expect([...texts.keys()].sort()).toEqual(keys.sort());
    for (const [key, { variables }] of texts)
      expect({ key, variables }).toEqual({ key, variables: dutch.get(key)?.variables });
  });

  it("have a form for every plural category of the language", () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, { selects }] of texts)
      for (const forms of selects) {
        if (forms.includes("none")) continue; // no number, but a fact that a town may lack
        if (!forms.includes("other")) continue; // no number, but what kind of thing it is
        const named = forms.filter((form) => !/^\d+$/.test(form));
        expect({ key, forms: named.sort() }).toEqual({ key, forms: [...categories].sort() });
      }
  });
});

describe("every phrase that the program says", () => {
  const sources = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(path.join(root, "src", file), "utf8"))
    .join("\n");
  const said = [
    ...sources.matchAll(/(?:phrase|notice|say)\(\s*(?:[^"`()]*\?\s*)?"([a-z][a-z-]+)"(?:\s*:\s*"([a-z-]+)")?/g),
  ].flatMap(([, first, second]) => [first ?? "", ...(second ? [second] : [])]);

  it("is in the texts", () => {
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((key) => !nl.has(key) && !team.has(key))).toEqual([]);
  });

  it("is said somewhere: no text is left over", () => {
    const built =
      /^(access-|web-(strange|unknown|too-much|not-saved|mail-gone|mail-stopped)|complaint-(why-|state-|(hidden|left|late)$)|review-(ask|do|told)-|promise-rung-|lobby-|page-(stage|outcome)-|digest-(by|source|helper|promise|council|way|unreachable)-|council-(asks|takes-up)-|council-answer-(where|sent)-|council-answer-(already|gone|nowhere|unreachable)$|council-write-(asks|takes-up)$|report-(rung|promise)-|follow-up-(voted-|done$|partly$|not$)|(button-felt|felt-chosen|felt-told)-|outcome-(done|partly|not)$|outcomes-language-|news-council-|pass-on-(passed-on|already|gone)$|command-|did-|only-words-|reason-|(state|next|status|rung|audience|moderation|results|kind|statements|stopped)-|digests-(held|waiting)$|files-(about-|told-(report|lessons)$|not-open-yet$|not-closed-yet$|gone$|asked$)|basics-(rung|audience|moderation|results)$|moderate-flag-|file-(one|field|fault)-|way-|form-(empty|closed)$|vote-|draft-(published|unchanged)$|relay-(unreachable|too-long|asked|replied|undone|too-late)$|(button|voted)-(agree|disagree|pass)$|template-|proof-(sent|gone|unfit)$|assign-(given|taken-back)$|list-(yours|team|deadlines|drafts|all|asked)$)/;
    const ofAll = (key: string) => {
      const plain = key.replace(/-(team|menu)$/, "");
      return nl.has(plain) ? plain : key;
    };
    const keys = [...nl.keys(), ...team.keys()].map(ofAll);
    expect(keys.filter((key) => !sources.includes(`"${key}"`) && !built.test(key))).toEqual([]);
  });
});

describe("the Dutch", () => {
  const lines = [
    ...`${source("nl")}\n${source(PLAIN_DUTCH)}\n${source("team/nl")}`.matchAll(
      /(?:=|\]|^)\s*([^=\]{}\n]*[.?!])\s*$/gm,
    ),
  ].map(([, text]) => text ?? "");
  const all = lines.flatMap(sentences);

  it("has short sentences: 12 words at most on average, never over 20", () => {
    const lengths = all.map((sentence) => sentence.split(/\s+/).length);
    expect(all.length).toBeGreaterThan(60);
    expect(lengths.reduce((sum, n) => sum + n, 0) / lengths.length).toBeLessThanOrEqual(12);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
  });

  it("says u to everybody", () => {
    const said = source("nl") + source(PLAIN_DUTCH) + source("team/nl");
    expect(said).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
  });
});

describe("createTexts", () => {
  it("refuses a file that Fluent cannot read, and a phrase that is not there", () => {
    const texts = createTexts({ nl: "a = Dag { $naam }" });
    expect(texts.say("nl", { key: "a", values: { naam: "wereld" } })).toBe("Dag wereld");
    expect(() => texts.say("nl", { key: "b" })).toThrow('no text "b"');
    expect(() => texts.say("nl", { key: "a" })).toThrow("naam");
  });

  it.each([
    ["nl", "15 februari 2027."],
    ["nl-simple", "15 februari 2027."],
    ["en", "15 February 2027."],
    ["tr", "15 Şubat 2027."],
    ["pl", "15 lutego 2027."],
    ["uk", "15 лютого 2027."],
    ["ar", "\u206815 فبراير/شباط 2027\u2069."],
  ])("writes days out as readers of %s do, whatever the clock of the machine", (language, written) => {
    const texts = createTexts({ [language]: "a = { $day }." });
    expect(texts.say(language, { key: "a", values: { day: { date: "2027-02-15" } } })).toBe(written);
  });

  it("says in Dutch what plain Dutch has no words for, and to colleagues what is meant for them", () => {
    const texts = createTexts({ nl: "a = A\nb = B\nb-team = T", "nl-simple": "b = simpel" });
    expect(["a", "b"].map((key) => texts.say("nl-simple", { key }))).toEqual(["A", "simpel"]);
    expect(["a", "b"].map((key) => texts.say("nl-simple", { key }, "team"))).toEqual(["A", "T"]);
  });
});
