import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lessonsOf } from "../../src/core/digest/report/lessons.ts";
import { consultation } from "../../src/core/model/consultation/consultation.ts";
import { templates } from "../../src/core/model/drafts/templates.ts";
import { rulesOf } from "../../src/core/model/kinds/kinds.ts";
import { toYaml } from "../../src/pages/files/to-yaml.ts";
import type { Colleague } from "../fakes/colleague.ts";
import { marktAutoluw, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;
let anna = {} as Colleague;
const context = () => town.server.program.context;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA"], { PUBLIC_URL: "https://inspraak.example.nl" });
  ({ slack, town } = running);
  anna = running.colleague("UANNA");
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

/** What a colleague did, and how many fields stood in the first form. */
function counting(me: Colleague) {
  const count = { presses: 0, submits: 0, fields: 0 };
  return {
    count,
    async press(label: string) {
      count.presses++;
      await me.press(label);
      count.fields ||= me.fieldNames().length;
    },
    submit() {
      count.submits++;
      return me.submit();
    },
  };
}

const published = async (slug: string) => (await context().store.consultations.find(slug))?.published;

async function begin(template: string, title: string) {
  await anna.openMenu();
  await anna.press("Nieuwe vraag maken");
  anna.choose("from", template);
  anna.type("title", title);
  anna.type("decider", "Het college");
  return anna.submit();
}

describe("a consultation begun from a template", () => {
  it("is published with one press, two submits and five fields, of which two are to fill in", async () => {
    await anna.openMenu();
    const { count, press, submit } = counting(anna);
    await press("Nieuwe vraag maken");
    anna.type("title", "Het veld");
    anna.type("decider", "Het college");
    await submit();
    expect(anna.screen()).toContain("[Beginnen]");
    await submit();
    expect(anna.screen()).toContain("Gepubliceerd, versie 1.");
    expect(count).toEqual({ presses: 1, submits: 2, fields: 5 });
    const c = await published("het-veld");
    expect(c?.questions).toHaveLength(2);
    expect([c?.opens, c?.closes, c?.promise.answerBy]).toEqual(["2026-11-25", "2026-12-23", "2027-01-20"]);
    const resident = town.person(1, "tr");
    await resident.open("het-veld");
    expect(resident.lastMessage().text).toContain("Het veld");
    await resident.press("Başla");
    expect(resident.lastMessage().text).toContain("Sizce bu iyi bir plan mı?");
  });

  it("takes three presses and six submits without one, with the long form of twelve fields between them", async () => {
    await anna.openMenu();
    const { count, press, submit } = counting(anna);
    await press("Nieuwe vraag maken");
    anna.choose("from", "Zonder voorbeeld");
    anna.type("title", "Het veld");
    anna.type("decider", "Het college");
    await submit();
    expect(anna.fieldNames()).toHaveLength(12);
    anna.type("decided", "Het veld blijft.");
    anna.type("open", "Wat erop komt.");
    await submit();
    await press("Eén antwoord kiezen");
    anna.type("text", "Vindt u dit goed?");
    anna.type("parts", "Ja\nNee");
    await submit();
    await press("In eigen woorden");
    anna.type("text", "Waarom?");
    await submit();
    await submit();
    await submit();
    expect(anna.screen()).toContain("Gepubliceerd, versie 1.");
    expect(count).toEqual({ presses: 3, submits: 6, fields: 5 });
    expect((await published("het-veld"))?.promise.decider).toEqual({ nl: "Het college" });
  });

  it.each(templates.map(({ id, questions }) => ({ id, questions })))(
    "is whole, plain and in every language: $id",
    async ({ id }) => {
      await anna.openMenu();
      await anna.press("Nieuwe vraag maken");
      anna.choose("from", context().teamTexts.say("nl", { key: `template-${id}` }));
      anna.type("title", "Het veld");
      anna.type("decider", "Het college");
      await anna.submit();
      expect(anna.screen()).toContain("De teksten zijn goed te lezen.");
      const [draft] = await context().store.drafts.all();
      expect(consultation.safeParse(draft?.content).error?.issues).toBeUndefined();
      const texts = [draft?.content.promise.decided, draft?.content.promise.open].concat(
        draft?.content.questions.flatMap((each) => [
          each.text,
          ...rulesOf(each)
            .parts(each)
            .map(({ text }) => text),
        ]),
      );
      const languages = context().languages.toSorted();
      for (const text of texts) expect(Object.keys(text ?? {}).toSorted()).toEqual(languages);
    },
  );

  it("stays a draft in which everything can still be changed", async () => {
    await begin("Een plek anders", "Het plein");
    await anna.press("Veranderen");
    await anna.press("Veranderen", "q1");
    anna.type("text", "Wat moet er komen?");
    await anna.submit();
    await anna.submit();
    await anna.submit();
    expect((await published("het-plein"))?.questions[0]?.text).toEqual({ nl: "Wat moet er komen?" });
  });

  it("says at the field what is wrong, and keeps the form as it was filled in", async () => {
    await anna.openMenu();
    await anna.press("Nieuwe vraag maken");
    anna.type("title", "  ");
    anna.type("decider", "Het college");
    anna.pickDay("closes", "2026-11-24");
    anna.pickDay("answerBy", "2026-11-20");
    expect(await anna.submit()).toEqual({
      response_action: "errors",
      errors: {
        title: "Vul dit in.",
        closes: "Deze dag is voorbij.",
        answerBy: "Deze dag ligt voor de laatste dag.",
      },
    });
    expect(await context().store.drafts.all()).toEqual([]);
  });

  it("never takes the short name of another consultation or draft", async () => {
    await town.publish({ ...short, slug: "het-plein" });
    await begin("Ja of nee", "Het plein");
    await begin("Ja of nee", "Het plein");
    const slugs = (await context().store.drafts.all()).map(({ content: { slug } }) => slug);
    expect(slugs.toSorted()).toEqual(["het-plein-2", "het-plein-3"]);
  });
});

describe("a copy of a consultation", () => {
  it("has the questions, with new days and a name of its own, and nothing of what was answered or of who looked after it", async () => {
    await town.publish({ ...marktAutoluw(), owner: "UOTHER" });
    await anna.openMenu();
    await anna.press("Kopie maken", "markt-autoluw");
    expect(anna.screen()).toContain("Dit wordt een kopie van: ");
    expect(anna.fieldNames()).toEqual(["title", "decider", "closes", "answerBy"]);
    anna.type("title", "De Grote Markt");
    await anna.submit();
    await anna.submit();
    const was = marktAutoluw();
    const c = await published("de-grote-markt");
    expect(c?.questions).toEqual(was.questions);
    expect(c?.title).toEqual({ nl: "De Grote Markt" });
    expect(c?.promise.decider).toEqual(was.promise.decider);
    expect([c?.opens, c?.closes, c?.promise.answerBy]).toEqual(["2026-11-25", "2026-12-23", "2027-01-20"]);
    expect((await context().store.consultations.find("de-grote-markt"))?.owner).toBe("UANNA");
    expect((await published("markt-autoluw"))?.version).toBe(1);
  });

  it("of one with a new day has no reason for that day", async () => {
    const { promise } = short;
    await town.publish({ ...short, promise: { ...promise, because: { nl: "De raad vergadert later." } } });
    await anna.openMenu();
    await anna.press("Kopie maken", "park");
    await anna.submit();
    await anna.submit();
    expect((await published("het-park"))?.promise.because).toBeUndefined();
  });
});

describe("a lessons card that is handed in", () => {
  const handIn = async (yaml: string) => {
    await anna.openMenu();
    await anna.press("Nieuwe vraag uit een bestand");
    anna.attach("file", yaml);
    return anna.submit();
  };
  const card = async () => {
    await town.publish({ ...short, closes: "2026-11-20", owner: "UOTHER" });
    const notes = { hours: 12, failed: "De posters hingen te hoog.", again: "De markt op gaan." };
    const learned = await lessonsOf("park", notes, context());
    if (learned.outcome !== "learned") throw new Error(learned.outcome);
    return toYaml(learned.card, "A card");
  };

  it("becomes a draft with what the other town learned above it", async () => {
    await handIn(await card());
    expect(anna.screen()).toContain("Dit lukte daar niet: De posters hingen te hoog.");
    expect(anna.screen()).toContain("Dit zouden zij weer zo doen: De markt op gaan.");
    await anna.submit();
    const c = await published("het-park");
    expect(c?.questions).toEqual(short.questions);
    expect([c?.opens, c?.closes, c?.promise.answerBy]).toEqual(["2026-11-25", "2026-12-23", "2027-01-20"]);
    expect(c?.sources).toEqual([]);
    expect((await context().store.consultations.find("het-park"))?.owner).toBe("UANNA");
  });

  it("with a fault in it is told so in words, with the line, and nothing is kept", async () => {
    await handIn((await card()).replace("rung: consult", "rung: beslis"));
    expect(anna.screen()).toMatch(/Regel \d+: .*hoeveel zeggenschap/);
    expect(await context().store.drafts.all()).toEqual([]);
  });
});

it("the menu opens from anywhere in Slack, for colleagues and nobody else", async () => {
  await anna.openMenuFromAnywhere();
  expect(anna.screen()).toContain("[Nieuwe vraag maken]");
  const stranger = running.colleague("USTRANGER");
  slack.views.clear();
  await running.line("interactive", {
    type: "shortcut",
    callback_id: "open-menu",
    user: { id: "USTRANGER", team_id: "T1" },
    team: { id: "T1" },
    trigger_id: "trigger-of-a-stranger",
    action_ts: "9.3",
  });
  await town.settle();
  expect(slack.views.size).toBe(0);
  expect(stranger.chat()).not.toBe("");
});
