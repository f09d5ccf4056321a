import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import { closeConsultation } from "../../src/core/consultation/launch.ts";
import { buildReport } from "../../src/core/digest/report/build-report.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import { placeTexts } from "../../src/core/placing/place-texts.ts";
import { reportMarkdown } from "../../src/pages/report/report-markdown.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";
import { answer } from "../fakes/told-park.ts";

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;

const DAY = 86_400;
const core = () => town.server.program.context;
const day = (ahead: number) => core().calendar.dayAfter(town.now(), ahead);

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA"]);
  ({ slack, town } = running);
  await town.publish({ ...short, closes: day(3), promise: { ...short.promise, answerBy: day(60) } });
  await answerPark(town.person(1), "Meer bomen graag");
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

async function rows() {
  const all = [];
  for await (const row of exportAnswers("park", core())) all.push(row);
  return all;
}

async function openForm() {
  const me = running.colleague("UANNA");
  await me.openMenu();
  await me.press("Antwoorden invoeren", "park");
  return me;
}

type Colleague = Awaited<ReturnType<typeof openForm>>;

async function fillIn(me: Colleague, n: number, words: string) {
  me.choose("way", "Op papier");
  me.type(`q4#${n}`, words);
  return me.submit();
}

async function reported(): Promise<string> {
  await placeTexts(core());
  const report = await buildReport("park", core());
  if (!report) throw new Error("there is no report");
  return reportMarkdown(report, town.server.program.pageSettings);
}

describe("what came on paper and is entered after closing", () => {
  it("counts for two weeks, is marked in the export, and is told in the report and the results", async () => {
    const early = await openForm();
    expect(early.screen()).not.toContain("Deze vraag is gesloten.");
    await fillIn(early, 0, "Een bankje graag");
    expect(await reported()).not.toContain("na het sluiten");
    town.later(4 * DAY);
    const me = await openForm();
    expect(me.screen()).toContain("U kunt nog 14 dagen na het sluiten invoeren");
    await fillIn(me, 0, "Een fontein graag");
    expect(me.screen()).toContain("Eén bewoner is bewaard.");
    await fillIn(me, 1, "Meer licht graag");
    const all = await rows();
    const sources = all.filter(({ channel }) => channel === "team").map(({ source, text }) => [source, text]);
    expect(sources).toEqual([
      ["paper", "Een bankje graag"],
      ["paper-late", "Een fontein graag"],
      ["paper-late", "Meer licht graag"],
    ]);
    expect(await reported()).toContain("Van 2 bewoners voerden wij de antwoorden in na het sluiten.");
    await me.openMenu();
    await me.press("Uitslag", "park");
    expect(me.screen()).toContain("Van 2 mensen kwamen de antwoorden na het sluiten");
    const acts = await core().store.audit.ofSlug("park");
    expect(acts.map(({ detail }) => detail)).toEqual([
      { way: "paper", answers: 1 },
      { way: "paper", answers: 1, isLate: true },
      { way: "paper", answers: 1, isLate: true },
    ]);
  });

  it("is taken until the last of those days also when a colleague closed it early; an old form keeps its words", async () => {
    await closeConsultation("park", undefined, core());
    town.later(14 * DAY);
    const me = await openForm();
    expect(await fillIn(me, 0, "Een fontein graag")).not.toMatchObject({ response_action: "errors" });
    town.later(DAY);
    expect(await fillIn(me, 1, "Meer licht graag")).toMatchObject({
      response_action: "errors",
      errors: { way: expect.stringContaining("Dit is niet bewaard.") },
    });
    expect((await rows()).map(({ text }) => text)).not.toContain("Meer licht graag");
    await me.openMenu();
    await expect(me.press("Antwoorden invoeren", "park")).rejects.toThrow("no button");
  });

  it("is not taken once residents heard what was done with their answers, a part of it included", async () => {
    await closeConsultation("park", undefined, core());
    const me = await openForm();
    await followUp("park", { ...answer("Er komen bomen."), isComplete: false }, undefined, core());
    expect(await fillIn(me, 0, "Een fontein graag")).toMatchObject({
      errors: { way: expect.stringContaining("als bewoners hun antwoord al kregen") },
    });
    await me.openMenu();
    await expect(me.press("Antwoorden invoeren", "park")).rejects.toThrow("no button");
  });

  it("is no way in for a message of a colleague, which was not on paper", async () => {
    await closeConsultation("park", undefined, core());
    const me = running.colleague("UANNA");
    await me.shortcut("Een fontein graag");
    expect(
      me
        .view()
        ?.blocks.map((block) => JSON.stringify(block))
        .join(),
    ).not.toContain('"park q4"');
  });
});
