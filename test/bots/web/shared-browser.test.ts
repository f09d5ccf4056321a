import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildReport } from "../../../src/core/digest/report/build-report.ts";
import { followUp } from "../../../src/core/follow-up/publish-outcomes.ts";
import { reportMarkdown } from "../../../src/pages/report/report-markdown.ts";
import { reportPage } from "../../../src/pages/report/report-page.ts";
import { short } from "../../fakes/consultations.ts";
import { type Running, startRunning } from "../../fakes/running.ts";
import { createWebPerson, type WebPerson } from "../../fakes/web-person.ts";

const OPEN = { nl: "Wilt u bankjes?" };
const another = "Nog iemand doet mee";

let town: Running;
let slug = "";
const core = () => town.server.program.context;
const person = (query = "") => createWebPerson(`http://127.0.0.1:${town.server.port}`, slug, query);

beforeAll(async () => {
  town = await startRunning();
});
afterAll(() => town.stop());

/** A consultation of which nothing is known yet. */
async function fresh(name: string): Promise<void> {
  slug = name;
  await town.publish({ ...short, slug, title: OPEN });
}

async function answer(me: WebPerson, choice: "Nee" | "Ja", words: string): Promise<void> {
  await me.press(choice);
  if (choice === "Ja") for (const label of ["Zon", "Klaar"]) await me.press(label);
  await me.press("3");
  await me.write(words);
  expect(me.now()).toContain("Dank u wel");
}

/** Two people of one browser took part. */
async function twoIn(name: string): Promise<WebPerson> {
  await fresh(name);
  const me = person();
  await me.begin();
  await answer(me, "Nee", "Meer schaduw");
  await me.press(another);
  await me.press("Beginnen");
  await answer(me, "Ja", "Een fontein");
  return me;
}

async function told() {
  const report = await buildReport(slug, core());
  if (!report) throw new Error("there is no report");
  return { report, heard: report.heard };
}

it("greets who comes back as somebody who took part, with the way to change what they said", async () => {
  await fresh("terug");
  const me = person();
  await me.begin();
  await answer(me, "Nee", "Meer schaduw");
  await me.look();
  expect(me.now()).toMatch(/^\s*U hebt meegedaan/);
  expect(me.buttons()).toEqual(expect.arrayContaining(["Een antwoord veranderen", another]));
  await me.press("Een antwoord veranderen");
  expect(me.now()).not.toContain("U hebt meegedaan");
  expect((await told()).heard).not.toHaveProperty("sameBrowser");
});

it("lets somebody else of the same browser take part, and tells in report and page how many did", async () => {
  await fresh("samen");
  const me = person();
  await me.begin();
  await answer(me, "Nee", "Meer schaduw");
  await me.press(another);
  expect(me.words()).not.toContain("Meer schaduw");
  expect((await told()).heard).not.toHaveProperty("sameBrowser");
  await me.press("Beginnen");
  await answer(me, "Ja", "Een fontein");
  const { report, heard } = await told();
  expect(heard).toMatchObject({ participants: 2, sameBrowser: 1 });
  const { pageSettings } = town.server.program;
  const line = "Eén bewoner antwoordde in een browser waarin al iemand had meegedaan.";
  expect(reportMarkdown(report, pageSettings)).toContain(line);
  expect(reportPage(report, pageSettings)).toContain(line);
});

it("lets nothing that stands open in another tab of the first join what the next one says", async () => {
  await fresh("tabblad");
  const [me, tab] = [person(), person()];
  await me.begin();
  await answer(me, "Nee", "Meer schaduw");
  const there = me.html;
  const open = (form: () => [string, string][]) => {
    tab.html = there;
    return me.send(form());
  };
  await me.press(another);
  await me.press("Beginnen");
  await me.press("Nee");
  await me.press("3");
  await open(() => tab.writing("En dit van de eerste"));
  expect(me.words()).toContain("Er is nu niets bewaard");
  for (const label of ["Een antwoord veranderen", another]) await open(() => tab.pressing(label));
  expect(me.words()).not.toMatch(/Welk antwoord|Wie beslist.*Wie beslist/s);
  await me.write("Een fontein");
  const said = await core().store.counts.accepted({ slug, before: Number.MAX_SAFE_INTEGER });
  expect(said.map(({ text }) => text)).toEqual(["Meer schaduw", "Een fontein"]);
  expect((await told()).heard).toMatchObject({ participants: 2, sameBrowser: 1 });
});

it("brings both the answer of the municipality", async () => {
  const me = await twoIn("allebei");
  const outcome = { result: "done" as const, what: { nl: "Tien bomen." }, because: { nl: "Te warm." } };
  const outcomes = [{ ...outcome, decidedBy: { nl: "De raad" } }];
  await followUp(slug, { outcomes, next: { nl: "Klaar." }, learned: { nl: "" }, isComplete: true }, undefined, core());
  await town.settle();
  await me.look();
  expect(me.words()).toContain("Meer schaduw");
  expect(me.words()).toContain("Een fontein");
});

it("counts nobody who is helped as that, at a stall or at home", async () => {
  await fresh("kraam");
  const stall = person("?helper");
  await stall.begin();
  await answer(stall, "Nee", "Een kraam");
  await stall.press("Nog iemand helpen");
  await stall.press("Beginnen");
  await answer(stall, "Nee", "Nog een kraam");
  expect(stall.buttons()).not.toContain(another);
  const home = person();
  await home.look();
  await home.send([...home.pressing("Beginnen"), ["helper", "1"]]);
  await answer(home, "Nee", "Voor mijn buurvrouw");
  expect(home.buttons()).not.toContain(another);
  await home.press("Nog iemand helpen");
  expect(home.words()).not.toContain("Voor mijn buurvrouw");
  await home.press("Beginnen");
  await answer(home, "Nee", "Voor mijn buurman");
  const { heard } = await told();
  expect(heard.participants).toBe(4);
  expect(heard).not.toHaveProperty("sameBrowser");
  expect(heard.missing).toContainEqual({ by: "helper", id: "true", count: 4, residents: null });
});

it("counts what somebody brought from elsewhere to where they had answered already", async () => {
  await fresh("mee");
  const [phone, laptop, idle] = [person(), person(), person()];
  for (const me of [phone, laptop]) {
    await me.begin();
    await answer(me, "Nee", "Meer schaduw");
  }
  const take = async (from: WebPerson, to: WebPerson) => {
    await from.send([...from.pressing("Versturen").slice(0, 1), ["act", "move"]]);
    await to.write(/[a-z]+ [a-z]+ [a-z]+ [a-z]+(?=\n)/.exec(from.now().split("apparaat:")[1] ?? "")?.[0] ?? "");
  };
  await take(phone, laptop);
  expect((await told()).heard.sameBrowser).toBe(1);
  await idle.begin();
  await take(laptop, idle);
  expect((await told()).heard).toMatchObject({ participants: 2, sameBrowser: 1 });
  const [helping, own] = [person(), person()];
  await helping.look();
  await helping.send([...helping.pressing("Beginnen"), ["helper", "1"]]);
  await answer(helping, "Nee", "Voor mijn buurvrouw");
  await own.begin();
  await answer(own, "Nee", "Van mijzelf");
  await take(own, helping);
  expect((await told()).heard).toMatchObject({ participants: 4, sameBrowser: 1 });
});

it("tells those who share a browser apart in what is kept and erased, and that both would go along elsewhere", async () => {
  await fresh("wissen");
  const me = person();
  await me.begin();
  await answer(me, "Nee", "Meer schaduw");
  const order = (act: string) => me.send([...me.pressing("Versturen").slice(0, 1), ["act", act]]);
  await order("forget");
  expect(me.words()).not.toContain("is de eerste keer");
  await me.press("Laat het zo");
  await me.press(another);
  await me.press("Beginnen");
  await answer(me, "Ja", "Een fontein");
  await order("move");
  expect(me.now()).toContain("Alles gaat mee, ook de antwoorden van een ander.");
  await order("my-data");
  expect(me.words()).toMatch(
    /Wilt u bankjes\? \(1\)[\s\S]*Meer schaduw[\s\S]*Wilt u bankjes\? \(2\)[\s\S]*Een fontein/,
  );
  await order("forget");
  expect(me.now()).toContain("(1) is de eerste keer.");
  await me.press("Wilt u bankjes? (2)");
  const left = (await core().store.counts.accepted({ slug, before: Number.MAX_SAFE_INTEGER })).map(({ text }) => text);
  expect(left).toEqual(["Meer schaduw"]);
});

it("says the title of a page once, and every question that has the same words", async () => {
  slug = "zelfde";
  const [question] = short.questions;
  if (!question) throw new Error("there is no question");
  await town.publish({
    ...short,
    slug,
    title: OPEN,
    questions: [{ ...question, text: OPEN }, ...short.questions.slice(1)],
  });
  const me = person();
  await me.begin();
  await me.press("Nee");
  expect(me.words()).toMatch(/^\s*Wilt u bankjes\?\s+Voorbeeldstad\s+Wie beslist/);
  expect(me.words()).toMatch(/Wilt u bankjes\?\s+Uw antwoord: Nee/);
});

it("stores of that one yes or no beside each part, and nothing by which two are one browser's", async () => {
  await twoIn("twee");
  const database = new Database(town.env.DATABASE_PATH ?? "", { readonly: true });
  const rows = database.prepare("SELECT * FROM participations WHERE slug = ?").all(slug) as Record<string, unknown>[];
  database.close();
  expect(rows.map((row) => row.same_browser).toSorted()).toEqual([0, 1]);
  const [one = {}, two = {}] = rows;
  const isTelling = (value: unknown) => typeof value === "string" && value.length > 8;
  const shared = Object.keys(one).filter((column) => isTelling(one[column]) && one[column] === two[column]);
  expect(shared).toEqual([]);
});
