import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import { kinds } from "../../src/core/model/kinds/kinds.ts";
import { toYaml } from "../../src/pages/files/to-yaml.ts";
import type { Colleague } from "../fakes/colleague.ts";
import { answerPark, fromYaml, short, wide } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

const NOTICE = "Dit is een proef. Niets telt mee.";

/** With a question of every kind that there is. */
const everything = fromYaml(
  toYaml(
    {
      ...wide,
      questions: [
        ...wide.questions,
        {
          id: "eerst",
          kind: "rank",
          text: { nl: "Wat komt het eerst?" },
          options: [
            { id: "a", text: { nl: "Bomen" } },
            { id: "b", text: { nl: "Banken" } },
          ],
        },
      ],
    },
    "",
  ),
);

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;
let anna = {} as Colleague;
const context = () => town.server.program.context;

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA", "UBRAM"], { PUBLIC_URL: "https://inspraak.example.nl" });
  ({ slack, town } = running);
  anna = running.colleague("UANNA");
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

async function draft(c = everything) {
  await anna.openMenu();
  await anna.press("Nieuwe vraag uit een bestand");
  anna.attach("file", toYaml(c, ""));
  await anna.submit();
}

async function write(me: Colleague, words: string) {
  await me.answer("Zelf schrijven");
  me.look();
  me.type("words", words);
  await me.submit();
}

const mine = (id = "UANNA") => slack.messages.filter(({ channel }) => channel === id);
const last = () => mine().at(-1)?.text ?? "";

/** All that is stored, but for who somebody is and which steps were taken. */
function stored(): Record<string, unknown[]> {
  const database = new Database(town.env.DATABASE_PATH ?? "", { readonly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  const counted = tables.filter((name) => !["residents", "steps", "colleagues", "sqlite_sequence"].includes(name));
  const rows = counted.map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()] as const);
  database.close();
  return Object.fromEntries(rows);
}

/** Every question of every kind, to the end. */
async function goThrough(me: Colleague) {
  for (const label of ["Beginnen", "Ja", "Aan de rand", "Klaar", "3", "Centrum", "Eens", "Oneens"])
    await me.answer(label);
  await write(me, "Er moet meer schaduw komen");
  for (const label of ["Ja, bewaar dit", "Weet ik niet"]) await me.answer(label);
  await write(me, "Een fontein voor de kinderen");
  for (const label of ["Banken", "Bomen"]) await me.answer(label);
}

describe("a proof of a draft", () => {
  it("has every kind of question and words of one's own, and every message says what it is", async () => {
    expect(new Set(everything.questions.map(({ kind }) => kind))).toEqual(new Set(kinds));
    await draft();
    await anna.press("Stuur mij een proef");
    expect(anna.screen()).toContain("De proef staat klaar in uw eigen gesprek");
    await goThrough(anna);
    expect(last()).toContain("Dank u wel! U bent klaar.");
    const questions = everything.questions.map(({ text }) => text.nl ?? "");
    for (const words of questions) expect(anna.chat()).toContain(words);
    for (const { text } of mine()) expect(text.startsWith(NOTICE), text).toBe(true);
    for (const words of ["Ja", "Aan de rand", "Centrum"]) expect(anna.chat()).toContain(words);
    const me = await context().store.residents.find(context().store.residents.idOf("slack", "UANNA"));
    expect(me?.resident.proof?.session).toMatchObject({
      stage: "finished",
      picked: { eerst: ["b", "a"] },
      said: { stellingen: [{ text: "Er moet meer schaduw komen" }], meer: [{ text: "Een fontein voor de kinderen" }] },
    });
  });

  it("leaves nothing in any table, whatever is counted, exported, shown or sent", async () => {
    await town.publish(short);
    await answerPark(town.person(1), "Meer bomen");
    await draft();
    const overview = async () => {
      await anna.openMenu();
      return anna.screen();
    };
    const [shown, digest] = [await overview(), await buildDigest("2026-W48", context())];
    const before = stored();
    await anna.press("Verder maken");
    await anna.submit();
    await anna.press("Stuur mij een proef");
    await goThrough(anna);
    await write(anna, "En dit nog");
    await anna.answer("Nog een keer");
    await anna.answer("Beginnen");
    await anna.openMenu();
    await anna.press("Stuur mij een proef", "published park");
    for (const label of ["Beginnen", "Nee", "3"]) await anna.answer(label);
    await write(anna, "Een woord dat nergens mag staan");
    await town.pass(3600 * 25);
    expect(stored()).toEqual(before);
    expect(JSON.stringify(stored())).not.toContain("nergens mag staan");
    expect(await overview()).toBe(shown);
    expect(await buildDigest("2026-W48", context())).toEqual(digest);
    expect(await Array.fromAsync(exportAnswers("park", context()))).toHaveLength(3);
    expect(slack.messages.filter(({ channel }) => channel === "C1").map(({ text }) => text)).not.toContain(NOTICE);
    expect(last()).not.toContain("Een woord dat nergens");
  });

  it("goes once more at the end, of the draft as it is by then", async () => {
    await draft(short);
    await anna.press("Stuur mij een proef");
    for (const label of ["Beginnen", "Nee", "3", "Overslaan"]) await anna.answer(label);
    expect(last()).toContain("Dank u wel!");
    const again = mine().at(-1)?.blocks;
    await anna.openMenu();
    await anna.press("Verder maken");
    await anna.press("Veranderen", "q1");
    anna.type("text", "Wilt u banken?");
    await anna.submit();
    await anna.answer("Nog een keer");
    await anna.answer("Beginnen");
    expect(last()).toContain("Wilt u banken?");
    await anna.openMenu();
    await anna.press("Weggooien");
    for (const label of ["Nee", "3", "Overslaan", "Nog een keer", "Beginnen"]) await anna.answer(label);
    expect(last()).toContain("Wilt u banken?");
    const button = (again ?? []).flatMap((block) => (block.type === "actions" ? block.elements : []));
    const old = button.find((each) => JSON.stringify(each).includes("Nog een keer"));
    const count = mine().length;
    await anna.pressRaw(old as never, { channel: { id: "DUANNA" }, message: { ts: "1" } });
    expect(
      mine()
        .slice(count)
        .map(({ text }) => text),
    ).toEqual([expect.stringContaining("Deze knop")]);
  });

  it("is in the language that one chooses there, and changes no language elsewhere", async () => {
    await draft(wide);
    await anna.press("Stuur mij een proef");
    await anna.answer("🌐 Taal · Language");
    await anna.answer("Türkçe");
    await anna.answer("Başla");
    expect(last()).toContain("Meydanda araba olsun mu?");
    expect(last().startsWith(NOTICE)).toBe(true);
    await anna.answer("Evet");
    await anna.command("privacy");
    expect(last()).toContain("gemeente");
    await town.publish({ ...short, slug: "collegas", audience: "team" });
    await anna.command("taal");
    await anna.answer("English");
    await anna.command("privacy");
    expect(last()).toContain("municipality");
    await anna.answer("Aan de rand");
    await anna.answer("Tamam");
    expect(last()).toContain("Hoe mooi is het plein?");
    expect(JSON.stringify(mine().at(-1)?.blocks)).toContain("Atla");
  });

  it("stops and forgets nothing: who asks for that in it is told what a resident would get", async () => {
    await town.publish({ ...short, audience: "team" });
    await anna.command("hulp");
    await draft(wide);
    await anna.press("Stuur mij een proef");
    await anna.answer("Beginnen");
    const before = stored();
    for (const words of ["stop", "Laat mij met rust", "schrijf mij uit"]) {
      await write(anna, words);
      expect(last()).toContain("In een proef gebeurt er niets.");
    }
    await write(anna, "hulp");
    expect(last().startsWith(NOTICE)).toBe(true);
    expect(last()).not.toContain("bewaren");
    await write(anna, "ja");
    expect(last()).toContain("Waar mogen ze staan?");
    expect(stored()).toEqual(before);
  });

  it("is for somebody else, when one helps", async () => {
    await draft(short);
    await anna.press("Stuur mij een proef");
    for (const label of ["Ik vul dit in voor iemand anders", "Beginnen", "Nee", "3", "Overslaan", "Nog iemand helpen"])
      await anna.answer(label);
    expect(last()).toContain("Het park");
    expect(last().startsWith(NOTICE)).toBe(true);
  });

  it("does not come of what has no question yet or is gone, which is said", async () => {
    await draft(short);
    const look = anna.view();
    const other = running.colleague("UBRAM");
    await other.openMenu();
    await other.press("Weggooien");
    await anna.press("Stuur mij een proef");
    expect(anna.screen()).toContain("Deze vraag of dit concept is er niet meer.");
    expect(look).toBeDefined();
    await anna.openMenu();
    await anna.press("Nieuwe vraag maken");
    anna.choose("from", "Zonder voorbeeld");
    anna.type("title", "Het veld");
    anna.type("decider", "Het college");
    await anna.submit();
    anna.type("decided", "Het veld blijft.");
    anna.type("open", "Wat erop komt.");
    await anna.submit();
    await anna.submit();
    expect(anna.screen()).not.toContain("Stuur mij een proef");
    expect(mine()).toEqual([]);
  });
});

describe("a proof of what is published", () => {
  it("stays apart from taking part: a colleague does both, each in its own messages", async () => {
    await town.publish({ ...short, audience: "team" });
    await anna.openMenu();
    await anna.press("Stuur mij een proef", "published park");
    await anna.answer("Beginnen");
    await anna.command("stop");
    await anna.command("privacy");
    await anna.answer("Meedoen").catch(() => undefined);
    const idea = running.colleague("UBRAM");
    await idea.openMenu();
    await idea.press("Stuur mij een proef", "published park");
    for (const label of ["Beginnen", "Ja", "Zon", "Klaar", "3"]) await idea.answer(label);
    await write(idea, "Alleen een proef");
    expect(await Array.fromAsync(exportAnswers("park", context()))).toEqual([]);
  });

  it("works for one that is closed or not open yet", async () => {
    await town.publish({ ...short, opens: "2026-01-05", closes: "2026-11-01" });
    await town.publish({ ...short, slug: "later", opens: "2027-01-05" });
    for (const slug of ["park", "later"]) {
      await anna.openMenu();
      await anna.press("Stuur mij een proef", `published ${slug}`);
      await anna.answer("Beginnen");
      expect(last()).toContain("Wilt u bankjes?");
    }
  });

  it("is in what a colleague gets to see of themselves, and goes when they are forgotten", async () => {
    await town.publish(short);
    await anna.openMenu();
    await anna.press("Stuur mij een proef", "published park");
    for (const label of ["Beginnen", "Nee", "3"]) await anna.answer(label);
    await write(anna, "Mijn proefwoorden");
    await anna.command("mijngegevens");
    const file = slack.uploads.find(({ name }) => name.endsWith(".json"));
    expect(file?.bytes.toString()).toContain("Mijn proefwoorden");
    await anna.command("vergeet");
    await anna.answer("Wis alles van mij");
    const id = context().store.residents.idOf("slack", "UANNA");
    expect(await context().store.residents.find(id)).toBeUndefined();
  });
});
