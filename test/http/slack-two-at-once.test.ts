import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeTheme, themeNow } from "../../src/core/digest/points/change-theme.ts";
import { watchDigest } from "../../src/core/digest/publish/watch-digest.ts";
import { placeTexts } from "../../src/core/placing/place-texts.ts";
import type { Colleague } from "../fakes/colleague.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;
let [anna, bram] = [] as unknown as [Colleague, Colleague];
const context = () => town.server.program.context;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA", "UBRAM"], { PUBLIC_URL: "https://inspraak.example.nl" });
  ({ slack, town } = running);
  [anna, bram] = [running.colleague("UANNA"), running.colleague("UBRAM")];
  await town.publish(short);
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

/** A form: how it is opened, and two of its fields that hold words. */
type Form = { open(me: Colleague): Promise<void>; fields: [string, string]; begin?(): Promise<void> };

const draft = async (me: Colleague) => {
  await me.openMenu();
  await me.press("Verlengen of veranderen", "park");
};
const outcomes = async (me: Colleague) => {
  await me.openMenu();
  await me.press("Antwoord aan bewoners", "park");
};
const write = async (words: Record<string, string>) => {
  anna.choose("result", "Gebeurt niet");
  for (const [name, value] of Object.entries(words)) anna.type(name, value);
  await anna.submit();
};
const reply = { what: "Er komen geen bomen.", because: "Er is geen geld.", "decided-by": "Het college" };
const answered = async () => {
  await outcomes(anna);
  await anna.press("Invullen", "park whole");
  await write(reply);
};

const forms: Record<string, Form> = {
  basics: {
    fields: ["decided", "decider"],
    async open(me) {
      await draft(me);
      await me.press("Beloften en planning");
    },
  },
  experiment: {
    fields: ["try", "expect"],
    begin: () => town.publish({ ...short, experiment: { try: { nl: "Een kraam." }, expect: { nl: "Meer mensen." } } }),
    async open(me) {
      await draft(me);
      await me.press("Beloften en planning");
    },
  },
  reasons: {
    fields: ["decided", "reasons"],
    async open(me) {
      await draft(me);
      await me.press("Beloften en planning");
    },
  },
  question: {
    fields: ["text", "parts"],
    async open(me) {
      await draft(me);
      await me.press("Veranderen", "q1");
    },
  },
  translation: {
    fields: ["title pl", "promise.decided pl"],
    async open(me) {
      await draft(me);
      await me.press(me.screen().includes("[✓ Polski]") ? "✓ Polski" : "Polski");
    },
  },
  outcome: {
    fields: ["what", "because"],
    begin: answered,
    async open(me) {
      await outcomes(me);
      await me.press("Invullen", "park whole");
    },
  },
  "outcome translation": {
    fields: ["whole what en", "whole because en"],
    begin: answered,
    async open(me) {
      await outcomes(me);
      await me.press("Invullen", "park en");
    },
  },
};

const held = (me: Colleague, name: string) => {
  const block = me.view()?.blocks.find(({ block_id = "" }) => block_id === me.fieldNamed(name));
  return (block as { element?: { initial_value?: string } } | undefined)?.element?.initial_value ?? "";
};

describe.each(Object.entries(forms))("two colleagues in the form of %s", (_, form) => {
  const [one, two] = form.fields;

  beforeEach(async () => {
    await form.begin?.();
    await form.open(anna);
    await form.open(bram);
  });

  it("lose no field: each keeps what the other changed, at once and after an hour", async () => {
    anna.type(one, "Van Anna");
    bram.type(two, "Van Bram\nEn meer");
    await anna.submit();
    town.later(3600);
    await bram.submit();
    await form.open(anna);
    expect([held(anna, one), held(anna, two)]).toEqual(["Van Anna", "Van Bram\nEn meer"]);
  });

  it("see what the other made of the same field, with their own words kept; storing again is a choice", async () => {
    anna.type(one, "Van Anna");
    bram.type(one, "Van Bram");
    bram.type(two, "Ook van Bram\nEn meer");
    await anna.submit();
    await bram.submit();
    expect(bram.screen()).toContain("Een collega was u voor.");
    expect(bram.screen()).toContain("Een collega schreef hier intussen: Van Anna");
    expect([held(bram, one), held(bram, two)]).toEqual(["Van Bram", "Ook van Bram\nEn meer"]);
    await form.open(anna);
    expect(held(anna, one)).toBe("Van Anna");
    await bram.submit();
    await form.open(anna);
    expect([held(anna, one), held(anna, two)]).toEqual(["Van Bram", "Ook van Bram\nEn meer"]);
  });

  it("at the very same moment: one is stored, the other hears of it", async () => {
    anna.type(one, "Van Anna");
    bram.type(one, "Van Bram");
    const answers = await Promise.all([anna.submit(), bram.submit()]);
    expect(answers.filter((answer) => JSON.stringify(answer).includes("Een collega was u voor."))).toHaveLength(1);
  });
});

describe("a draft", () => {
  const changed = "Het laatst veranderd door <@UBRAM>, op 25 november 2026 om 12:00";

  it("tells who began it, and from the first change on who changed it last and when: in the overview and every form", async () => {
    await draft(anna);
    const begun = "Begonnen door <@UANNA>, op 25 november 2026 om 11:00";
    expect(anna.screen()).toContain(begun);
    await bram.openMenu();
    expect(bram.screen()).toContain(`Concept: Het park\n  (${begun})`);
    town.later(3600);
    await forms.basics?.open(bram);
    expect(bram.screen()).toContain(begun);
    bram.type("decided", "Van Bram");
    await bram.submit();
    await anna.openMenu();
    expect(anna.screen()).toContain(changed);
    for (const name of ["basics", "question", "translation"]) {
      await forms[name]?.open(anna);
      expect(anna.screen(), name).toContain(changed);
    }
  });

  it("tells it too to who was second, above what both changed", async () => {
    town.later(3600);
    for (const name of ["basics", "question", "translation"]) {
      const { open, fields } = forms[name] ?? { fields: ["", ""] };
      await open?.(anna);
      await open?.(bram);
      bram.type(fields[0], "Van Bram");
      await bram.submit();
      anna.type(fields[0], "Van Anna");
      await anna.submit();
      expect(anna.screen(), name).toContain(`(${changed})\nEen collega was u voor.`);
    }
  });
});

describe("what a form is about", () => {
  it("is gone meanwhile: nothing is stored, and the words stay where they can be copied", async () => {
    for (const name of ["basics", "question", "translation"]) {
      const { open, fields } = forms[name] ?? { fields: ["", ""] };
      await open?.(anna);
      await draft(bram);
      await bram.openMenu();
      await bram.press("Weggooien");
      anna.type(fields[0], "Lang over nagedacht");
      expect(await anna.submit()).toMatchObject({ response_action: "errors" });
    }
  });

  it("is another text by now: a translation never comes to stand beside words that it does not mean", async () => {
    await forms.translation?.open(anna);
    await forms.basics?.open(bram);
    bram.type("title", "Het plein");
    await bram.submit();
    anna.type("title pl", "Park");
    await anna.submit();
    expect(anna.screen()).toContain("Een collega was u voor.");
    expect(anna.screen()).toContain("Het plein: …");
  });

  it("was taken away: a question comes back as the last one, an outcome only after it is said", async () => {
    await forms.question?.open(anna);
    await draft(bram);
    await bram.press("Weghalen", '"_more"');
    await draft(bram);
    anna.type("text", "Wilt u banken?");
    await anna.submit();
    expect(anna.screen()).toContain("Wilt u banken?");

    await answered();
    await forms.outcome?.open(anna);
    await forms.outcome?.open(bram);
    bram.choose("result", "Hierover niets melden");
    await bram.submit();
    anna.type("because", "De raad wil dit niet.");
    await anna.submit();
    expect(anna.screen()).toContain("Een collega maakte dit veld intussen leeg.");
    await anna.submit();
    expect(anna.screen()).toContain("Er komen geen bomen.");
  });

  it("was changed by somebody else: it is not taken away unseen", async () => {
    await answered();
    await forms.outcome?.open(anna);
    await forms.outcome?.open(bram);
    anna.type("what", "Er komen toch bomen.");
    await anna.submit();
    bram.choose("result", "Hierover niets melden");
    await bram.submit();
    expect(bram.screen()).toContain("Een collega was u voor.");
    expect(held(bram, "what")).toBe("Er komen toch bomen.");
  });
});

describe("the digest of a week", () => {
  beforeEach(async () => {
    for (let n = 0; n < 6; n++) await answerPark(town.person(100 + n), `Meer bomen ${n}`);
    await placeTexts(context());
    const { calendar, now } = context();
    town.later(Math.ceil(((calendar.week(calendar.weekOf(now()))?.ends ?? 0) - now()) / 1000) + 60);
    await watchDigest(context());
    await town.settle();
    for (const me of [anna, bram]) await me.press("Lezen en goedkeuren");
  });

  it("that somebody sent already is not sent again, whichever version is read, and says so", async () => {
    await anna.press("Goedkeuren en versturen");
    expect(anna.screen()).toContain("gaat nu naar de raad");
    await bram.press("Goedkeuren en versturen");
    expect(bram.screen()).toContain("Versie 1 van deze weekbrief is al naar de raad gestuurd.");
    await bram.press("Lezen en goedkeuren");
    expect(bram.screen()).not.toContain("[Goedkeuren en versturen]");
    await bram.press("Opmerking schrijven");
    bram.type("remark", "Nog iets.");
    await bram.submit();
    expect(bram.screen()).toContain("De raad kreeg al versie 1. Dit is versie 2.");
    expect(bram.screen()).toContain("[Deze versie ook versturen]");
    expect(await context().store.digests.published()).toHaveLength(1);
  });

  it("goes once when two approve it at the same moment, and only after a second yes", async () => {
    expect(JSON.stringify(anna.view())).toContain("Dat kan niet meer terug.");
    await Promise.all([anna.press("Goedkeuren en versturen"), bram.press("Goedkeuren en versturen")]);
    const screens = [anna.screen(), bram.screen()].join("\n");
    expect(screens.split("gaat nu naar de raad")).toHaveLength(2);
    expect(screens).toContain("al naar de raad gestuurd");
  });

  it("has themes that two colleagues change without losing what either did", async () => {
    for (const me of [anna, bram]) {
      await me.press("Onderwerpen hernoemen of samenvoegen");
      await me.press("Groen, natuur en dieren (6)");
    }
    anna.type("title groen", "Bomen");
    bram.type("title groen", "Struiken");
    await anna.submit();
    await bram.submit();
    expect(bram.screen()).toContain("Een collega schreef hier intussen: Bomen");
    await bram.submit();
    expect(bram.screen()).toContain("Struiken (6)");
    const { calendar, now } = context();
    const theme = { week: calendar.lastCompleteWeek(now()), slug: "park", themeId: "groen" };
    const late = { title: { was: "0-0", now: "Weer anders" } };
    const changed = await changeTheme(theme, late, { by: "UANNA", key: "late" }, context());
    expect(changed).toMatchObject({ outcome: "clash", clashes: ["title"] });
    expect((await themeNow(theme, context())).values.title).toBe("Struiken");
  });
});
