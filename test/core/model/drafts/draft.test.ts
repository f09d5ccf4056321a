import { describe, expect, it } from "vitest";
import { type Consultation, consultation } from "../../../../src/core/model/consultation/consultation.ts";
import {
  earlier,
  slugFor,
  translatables,
  translated,
  withBasics,
  withoutQuestion,
  withQuestion,
} from "../../../../src/core/model/drafts/draft.ts";
import {
  type Basics,
  faultsInBasics,
  faultsInQuestion,
  linesOf,
  type QuestionForm,
} from "../../../../src/core/model/drafts/draft-form.ts";
import type { Question } from "../../../../src/core/model/kinds/kinds.ts";
import { marktAutoluw, wide } from "../../../fakes/consultations.ts";

const basics: Basics = {
  title: "Het veld",
  decided: "Het veld blijft.",
  open: "Wat erop komt.",
  decider: "Het college",
  because: "",
  rung: "consult",
  opens: "2026-12-01",
  closes: "2027-01-10",
  answerBy: "2027-02-15",
  audience: "residents",
  moderation: "after",
  sources: ["Poster station", "Brief"],
  neighbourhoods: ["Centrum: 8.200", "Noord"],
  reasons: [],
  try: "",
  expect: "",
};
const form: QuestionForm = {
  kind: "choice",
  text: "Wat wilt u?",
  parts: ["Gras", "Zand"],
  low: "",
  high: "",
  own: false,
};
const begun = withBasics(undefined, basics, { slug: "het-veld", language: "nl" });
const add = (c: Consultation, change: Partial<QuestionForm> = {}, id?: string) =>
  withQuestion(c, { ...form, ...change }, id, "nl");

describe("a draft made in forms", () => {
  it("is a consultation as a file would have it, of every kind of question", () => {
    let draft = begun;
    for (const change of [
      {},
      { kind: "multiple" as const },
      { kind: "scale" as const, low: "Slecht", high: "Goed" },
      { kind: "text" as const, showIf: { question: "q1", is: ["a"] } },
      { kind: "place" as const },
      { kind: "statements" as const, own: true },
    ])
      draft = add(draft, change);
    const read = consultation.safeParse(draft);
    expect(read.error?.issues).toBeUndefined();
    expect(read.data).toEqual(draft);
    expect(draft.questions.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "q1 choice",
      "q2 multiple",
      "q3 scale",
      "q4 text",
      "q5 place",
      "q6 statements",
    ]);
    expect(draft.sources).toEqual([
      { id: "poster-station", name: "Poster station" },
      { id: "brief", name: "Brief" },
    ]);
    expect(draft.neighbourhoods).toEqual([
      { id: "centrum", name: { nl: "Centrum" }, residents: 8200 },
      { id: "noord", name: { nl: "Noord" } },
    ]);
  });

  it("keeps what was published under the same ids when it only changes its dates", () => {
    for (const c of [marktAutoluw(), wide]) {
      const { title, promise, sources, neighbourhoods, reasons, experiment } = c;
      const same: Basics = {
        ...c,
        rung: promise.rung,
        answerBy: promise.answerBy,
        title: title.nl ?? "",
        decided: promise.decided.nl ?? "",
        open: promise.open.nl ?? "",
        decider: promise.decider.nl ?? "",
        because: "",
        sources: sources.map(({ name }) => name),
        reasons: reasons.map(({ text }) => text.nl ?? ""),
        try: experiment?.try.nl ?? "",
        expect: experiment?.expect.nl ?? "",
        neighbourhoods: neighbourhoods.map(({ name, residents }) =>
          residents === undefined ? (name.nl ?? "") : `${name.nl}: ${residents}`,
        ),
      };
      expect(withBasics(c, same, { slug: "another", language: "nl" })).toEqual(c);
      expect(withBasics(c, { ...same, closes: "2101-01-01" }, { slug: "x", language: "nl" })).toEqual({
        ...c,
        closes: "2101-01-01",
      });
    }
  });

  it("keeps a reason under its id for as long as it says the same, whoever takes it away and puts it back", () => {
    const reasons = [{ id: "off", text: { nl: "Dit gaat over iets anders.", en: "This is about something else." } }];
    const published = { ...begun, reasons };
    const without = withBasics(published, basics, { slug: "", language: "nl", published });
    expect(without.reasons).toEqual([]);
    const back = { ...basics, reasons: ["Dit is te laat.", "Dit gaat over iets anders."] };
    expect(withBasics(without, back, { slug: "", language: "nl", published }).reasons).toEqual([
      { id: "dit-is-te-laat", text: { nl: "Dit is te laat." } },
      ...reasons,
    ]);
  });

  it("loses the translations of words that change, and of no others", () => {
    const draft = translated(begun, "en", { title: "The field", "promise.open": "What goes on it." });
    const changed = withBasics(draft, { ...basics, open: "Wat er komt." }, { slug: "", language: "nl" });
    expect(changed.title).toEqual({ nl: "Het veld", en: "The field" });
    expect(changed.promise.open).toEqual({ nl: "Wat er komt." });
  });

  it("keeps an option's id for as long as it says the same, and never uses an id again for other words", () => {
    const draft = add(add(begun), { parts: ["Water", "Zand", "Klinkers"] }, "q1");
    const [question] = draft.questions;
    expect(question && "options" in question && question.options).toEqual([
      { id: "c", text: { nl: "Water" } },
      { id: "b", text: { nl: "Zand" } },
      { id: "d", text: { nl: "Klinkers" } },
    ]);
  });

  it("drops conditions that would point at a question that is gone, or comes later", () => {
    const draft = add(add(begun), { kind: "text", showIf: { question: "q1", is: ["a"] } });
    const conditionOf = ({ questions }: Consultation, id: string) =>
      questions.find((each: Question) => each.id === id)?.showIf;
    expect(conditionOf(draft, "q2")).toEqual({ question: "q1", is: ["a"] });
    expect(conditionOf(withoutQuestion(draft, "q1"), "q2")).toBeUndefined();
    const moved = earlier(draft, "q2");
    expect(moved.questions.map(({ id }) => id)).toEqual(["q2", "q1"]);
    expect(conditionOf(moved, "q2")).toBeUndefined();
  });

  it("can be translated text by text, and back again", () => {
    const { en: _, ...rest } = wide.title;
    const words = Object.fromEntries(translatables(wide).map(({ path }) => [path, `EN ${path}`]));
    const english = translated({ ...wide, title: rest }, "en", words);
    expect(translatables(english).map(({ path, text }) => text.en === `EN ${path}`)).not.toContain(false);
    expect(consultation.safeParse(english).success).toBe(true);
    const none = Object.fromEntries(translatables(wide).map(({ path }) => [path, ""]));
    expect(translatables(translated(english, "en", none)).some(({ text }) => "en" in text)).toBe(false);
  });

  it("gets a slug from its title that is free and fits", () => {
    expect(slugFor("Minder auto's op de Márkt?", [])).toBe("minder-autos-op-de-markt");
    expect(slugFor("Het veld", ["het-veld", "het-veld-2"])).toBe("het-veld-3");
    expect(slugFor("ف ق", [])).toBe("vraag");
    expect(slugFor("x".repeat(80), [slugFor("x".repeat(80), [])])).toMatch(/^x{38}-2$/);
  });
});

it("keeps what was published when words are changed and changed back", () => {
  const published = translated(add(begun), "en", { title: "The field", q1: "What would you like?", "q1.a": "Grass" });
  const changed = add(
    withBasics(published, { ...basics, title: "Iets anders" }, { slug: "", language: "nl", published }),
    { text: "Anders?", parts: ["Mos", "Zand"] },
    "q1",
  );
  const back = withQuestion(
    withBasics(changed, basics, { slug: "", language: "nl", published }),
    form,
    "q1",
    "nl",
    published,
  );
  expect(back).toEqual(published);
});

it("takes a number behind a neighbourhood as its residents only after a colon or a comma", () => {
  const named = withBasics(
    undefined,
    { ...basics, neighbourhoods: ["Wijk 1", "Wijk 2: 900"] },
    { slug: "s", language: "nl" },
  );
  expect(named.neighbourhoods).toEqual([
    { id: "wijk-1", name: { nl: "Wijk 1" } },
    { id: "wijk-2", name: { nl: "Wijk 2" }, residents: 900 },
  ]);
});

describe("a form", () => {
  it("says which field is wrong", () => {
    const wrong = {
      ...basics,
      closes: "2026-11-01",
      answerBy: "2026-10-01",
      open: "Niets.",
      neighbourhoods: ["x".repeat(65)],
    };
    expect(Object.keys(faultsInBasics(wrong)).sort()).toEqual(["answerBy", "closes", "neighbourhoods", "open"]);
    expect(faultsInBasics(basics)).toEqual({});
    expect(faultsInQuestion({ ...form, parts: ["Gras"] }, begun, undefined)).toEqual({ parts: "fault-options" });
    expect(faultsInQuestion({ ...form, parts: ["Gras", "x".repeat(65)] }, begun, undefined)).toEqual({
      parts: "fault-label",
    });
    expect(faultsInQuestion({ ...form, kind: "statements", parts: [] }, begun, undefined)).toEqual({
      parts: "fault-statements",
    });
    expect(faultsInQuestion({ ...form, kind: "place" }, { ...begun, neighbourhoods: [] }, undefined)).toEqual({
      text: "fault-place",
    });
    const onItself = { ...form, showIf: { question: "q1", is: ["a"] } };
    expect(faultsInQuestion(onItself, add(begun), "q1")).toEqual({ showIf: "fault-show-if" });
    expect(faultsInQuestion(onItself, add(begun), undefined)).toEqual({});
  });

  it("reads lines, without empty ones and repeats", () => {
    expect(linesOf(" Gras \n\nZand\r\nGras")).toEqual(["Gras", "Zand"]);
  });
});

describe("when results can be seen", () => {
  const set = (before: Consultation | undefined, results: "live" | "after") =>
    withBasics(before, { ...basics, results }, { slug: "x", language: "nl" });

  it("is only written down where it is not as usual, or was written down before", () => {
    expect(set(undefined, "after")).not.toHaveProperty("results");
    expect(set(undefined, "live").results).toBe("live");
    expect(set(set(undefined, "live"), "after").results).toBe("after");
  });
});
