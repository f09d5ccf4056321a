import { describe, expect, it } from "vitest";
import { answerToIds, answerToValue, describeAnswer, valueToAnswer } from "../../../../src/core/model/answer.ts";
import { languagesOf } from "../../../../src/core/model/consultation/consultation.ts";
import { translatables, translated } from "../../../../src/core/model/drafts/draft.ts";
import { type Answer, type Kind, kinds, rulesNamed, rulesOf } from "../../../../src/core/model/kinds/kinds.ts";
import { pressToText } from "../../../../src/core/model/messages/message.ts";
import { question as ask } from "../../../../src/core/model/session/ask.ts";
import { write } from "../../../../src/core/texts/texts.ts";
import { fromYaml } from "../../../fakes/consultations.ts";
import { teamTexts, testFacts, texts } from "../../../fakes/town.ts";

const all = fromYaml(`
slug: alles
title: { nl: Alles, en: Everything }
promise:
  rung: consult
  decided: { nl: Niets is besloten. }
  open: { nl: Dit. }
  decider: { nl: De raad }
  answerBy: 2100-02-15
opens: 2026-01-05
closes: 2099-12-31
neighbourhoods: [{ id: oost, name: { nl: Oost } }, { id: west, name: { nl: West } }]
questions:
  - { id: choice, kind: choice, text: { nl: Kies }, options: [{ id: a, text: { nl: A } }, { id: b, text: { nl: B } }] }
  - { id: multiple, kind: multiple, text: { nl: Kies meer }, options: [{ id: a, text: { nl: A } }, { id: b, text: { nl: B } }] }
  - { id: scale, kind: scale, text: { nl: Cijfer }, low: { nl: Laag }, high: { nl: Hoog } }
  - { id: text, kind: text, text: { nl: Woorden } }
  - { id: place, kind: place, text: { nl: Waar } }
  - { id: statements, kind: statements, text: { nl: Eens }, seed: [{ id: s1, text: { nl: S1 } }, { id: s2, text: { nl: S2 } }] }
  - { id: rank, kind: rank, text: { nl: Volgorde }, options: [{ id: a, text: { nl: A } }, { id: b, text: { nl: B } }, { id: c, text: { nl: C } }] }
`);

/** An answer of each kind, and how the export writes it. A new kind does not compile before it stands here. */
const samples: Record<Kind, [Answer, value: string]> = {
  choice: [{ kind: "choice", optionId: "b" }, "b"],
  multiple: [{ kind: "multiple", optionIds: ["a", "b"] }, "a|b"],
  scale: [{ kind: "scale", number: 4 }, "4"],
  text: [{ kind: "text", text: "hallo" }, ""],
  place: [{ kind: "place", neighbourhoodId: "west" }, "west"],
  statements: [
    {
      kind: "statements",
      votes: [
        { statementId: "s1", vote: 1 },
        { statementId: "s2", vote: -1 },
      ],
    },
    "s1:1;s2:-1",
  ],
  rank: [{ kind: "rank", optionIds: ["c", "a", "b"] }, "c>a>b"],
};
const questionOfKind = (kind: Kind) => {
  const found = all.questions.find((question) => question.kind === kind);
  if (!found) throw new Error(`no question of kind ${kind}`);
  return found;
};

describe.each(kinds)("the kind %s", (kind) => {
  const question = questionOfKind(kind);
  const rules = rulesOf(question);
  const [answer, value] = samples[kind];

  it("is stored in the format of the export, and read from it", () => {
    expect(answerToValue(answer)).toBe(value);
    const text = answer.kind === "text" ? answer.text : "";
    expect(valueToAnswer(question, kind, value, text, all)).toEqual(answer);
    if (!rules.isInWords)
      for (const wrong of ["", "zz", `${value}|${value}`, "a;b>c"])
        expect(valueToAnswer(question, kind, wrong, "", all), wrong).toBeUndefined();
  });

  it("comes back from what a session keeps of it, and can be told in words", () => {
    if (!rules.isInWords) expect(rules.fromIds(question, answerToIds(answer), all)).toEqual(answer);
    expect(describeAnswer(question, answer, "nl", all)).not.toBe("");
  });

  it("is asked with buttons that fit in 64 bytes, and only these press something", () => {
    const { buttons = [] } = ask({ token: "x".repeat(10), language: "nl", picked: {} }, question, all);
    for (const { press } of buttons.flat())
      expect(new TextEncoder().encode(pressToText(press)).length).toBeLessThan(65);
    const round = { ticked: [], earlier: [] };
    for (const { id } of rules.choices(question, round, "nl", all).flat())
      expect(rules.press(question, id, round, all), id).toBeDefined();
    expect(rules.press(question, "zz", round, all)).toBeUndefined();
  });

  it("counts its answers once each, under labels", () => {
    const tally = rules.tally(question, [{ value, n: 3 }], all);
    for (const { id, count } of tally) {
      expect([0, 3]).toContain(count);
      expect(rules.label(question, id, "nl", all)).not.toBe("");
    }
    if (!rules.isInWords) expect(tally.some(({ count }) => count === 3)).toBe(true);
  });

  it("can be filled in from paper, and left open", () => {
    const fields = rules.paperFields(question, "nl", all);
    expect(fields.length).toBeGreaterThan(0);
    const nothing = rules.fromPaper(question, () => ({ ids: [], text: "" }), all);
    expect(nothing).toEqual({});
    const ids = answerToIds(answer);
    const filled = rules.fromPaper(
      question,
      (name) => ({
        ids: fields.length === 1 ? ids : ids.filter((id, i) => String(i + 1) === name || id.startsWith(name)),
        text: answer.kind === "text" ? answer.text : "",
      }),
      all,
    );
    expect(filled).toEqual({ answer });
  });

  it("has a name, an explanation and labels in the words of the team, and can be made in its form", () => {
    for (const key of [`kind-${kind}`, `kind-${kind}-how`, ...rules.formFields.map(({ label }) => label)])
      expect(teamTexts.say("nl", { key })).not.toBe("");
    const form = { parts: ["Een", "Twee"], low: "Laag", high: "Hoog", own: false };
    expect(rules.formFaults(form, all)).toEqual({});
    const wording = {
      text: (words: string) => ({ nl: words }),
      parts: (lines: string[]) => lines.map((words, i) => ({ id: `p${i}`, text: { nl: words } })),
    };
    const made = rules.fromForm(form, { id: "q", text: { nl: "Vraag" } }, [], wording);
    expect(made).toMatchObject({ id: "q", kind });
  });

  it("has all its wordings among what can be translated", () => {
    const own = translatables(all).filter(({ path }) => path === kind || path.startsWith(`${kind}.`));
    expect(own).toHaveLength(1 + rules.parts(question).length);
    const words = Object.fromEntries(own.map(({ path }) => [path, `${path} in English`]));
    const after = translated(all, "en", words);
    const question2 = after.questions.find((each) => each.id === kind);
    expect(question2?.text.en).toBe(`${kind} in English`);
    for (const part of question2 ? rules.parts(question2) : [])
      expect(part.text.en).toBe(`${kind}.${part.id} in English`);
  });

  it("is told in the digest in every language", () => {
    const [first = { id: "", count: 0 }] = rules.tally(question, [{ value, n: 1 }], all);
    for (const language of texts.languages) {
      for (const told of [rules.digestDetail(first), rules.digestBrief(first)])
        if (told) expect(texts.say(language, told)).not.toBe("");
      if (rules.digestNote) expect(texts.say(language, { key: rules.digestNote })).not.toBe("");
      const text = rules.hint(question, { ticked: [], earlier: [] }, language);
      for (const channel of [undefined, testFacts]) expect(write({ text }, language, texts, channel)).toBeDefined();
    }
    expect(languagesOf(all)).toEqual(["nl", "en"]);
  });
});

describe("a kind that this program does not know", () => {
  it("in an old digest has no rules, and breaks nothing", () => {
    expect(rulesNamed("date")).toBeUndefined();
    expect(rulesNamed("toString")).toBeUndefined();
  });
});
