import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportAnswers, exportColumns, toCsv } from "../../src/core/answers/export-answers.ts";
import { closeConsultation } from "../../src/core/consultation/launch.ts";
import { bringFiles } from "../../src/core/deliver/bring-files.ts";
import { IDEAS } from "../../src/core/model/resident.ts";
import { answerPark, short } from "../fakes/consultations.ts";
import { type RunningWithSlack, startRunningWithSlack } from "../fakes/running-with-slack.ts";

let running: RunningWithSlack;
let { slack, town } = {} as RunningWithSlack;

const core = () => town.server.program.context;
const day = (ahead: number) => core().calendar.dayAfter(town.now(), ahead);
const colleague = (id = "UANNA") => running.colleague(id);
const brought = () => slack.uploads.map(({ name }) => name);
const thread = async () => (await core().store.consultations.told("park"))?.thread;

async function exported(): Promise<string> {
  const rows = [];
  for await (const row of exportAnswers("park", core())) rows.push(row);
  return `${exportColumns.join(",")}\n${toCsv(rows)}`;
}

beforeEach(async () => {
  running = await startRunningWithSlack(["UANNA"]);
  ({ slack, town } = running);
  await town.publish({ ...short, closes: day(10), promise: { ...short.promise, answerBy: day(20) } });
  await town.settle();
  slack.uploads.length = 0;
});

afterEach(async () => {
  expect(slack.faults).toEqual([]);
  await running.stop();
});

async function openFiles(slug = "park") {
  const me = colleague();
  await me.openMenu();
  if (slug === "park") await me.press("Uitslag", slug);
  await me.press("Bestanden", slug);
  return me;
}

describe("the files of a consultation", () => {
  it("come in its thread when the outbox has its turn: report and lessons for who reads, prints or begins with them", async () => {
    await answerPark(town.person(1), "Meer bomen graag");
    await closeConsultation("park", undefined, core());
    const me = await openFiles();
    await me.press("Maak dit bestand", "report park");
    expect(me.screen()).toContain("Wij maken het nu.");
    expect(brought()).toEqual(["eindverslag-park.html", "eindverslag-park.md"]);
    await me.press("Maak dit bestand", "lessons park");
    expect(brought().slice(2)).toEqual(["leskaart-park.html", "leskaart-park.yaml"]);
    for (const each of slack.uploads) expect([each.channel, each.thread]).toEqual(["C1", await thread()]);
    expect(slack.uploads[0]?.bytes.toString()).toContain("Het park");
    expect(slack.uploads[3]?.bytes.toString()).toContain("samenspraak-lessons-1");
    expect(slack.uploads[3]?.bytes.toString()).not.toContain("bomen");
    const acts = (await core().store.audit.ofSlug("park")).map(({ act, subject }) => `${act} ${subject}`);
    expect(acts).toEqual(["ask-files files report", "ask-files files lessons"]);
  });

  it("hold every answer as the export on the command line does, under a warning that it is for the team only", async () => {
    for (const n of [1, 2]) await answerPark(town.person(n), `=Meer bomen, ${n} "graag"`);
    const me = await openFiles();
    const confirm = JSON.stringify(me.view()?.blocks.filter((block) => JSON.stringify(block).includes("answers-csv")));
    expect(confirm).toContain("Geef dit bestand niet door.");
    await me.press("Maak dit bestand", "answers-csv park");
    await me.press("Maak dit bestand", "answers-json park");
    expect(brought()).toEqual(["antwoorden-park.csv", "antwoorden-park.json"]);
    const [csv, json] = slack.uploads.map(({ bytes }) => bytes.toString());
    expect(csv).toBe(await exported());
    expect(JSON.parse(json ?? "")).toHaveLength(6);
    const comments = slack.calls.filter(({ method }) => method === "files.completeUploadExternal");
    expect(comments.at(-1)?.payload.initial_comment).toContain("alleen voor het team");
  });

  it("of ideas are the answers too", async () => {
    const me = await openFiles(IDEAS);
    expect(me.screen()).not.toContain("eindverslag");
    await me.press("Maak dit bestand", `answers-json ${IDEAS}`);
    expect(brought()).toEqual(["antwoorden-ideas.json"]);
    expect(slack.uploads[0]?.bytes.toString()).toBe("[]\n");
  });

  it("that are not there yet say when they will be, also to who pressed on an old screen", async () => {
    await answerPark(town.person(1), "Meer bomen graag");
    const me = await openFiles();
    expect(me.screen().split("Sluit de vraag eerst")).toHaveLength(3);
    await closeConsultation("park", undefined, core());
    const other = await openFiles();
    await town.publish({ ...short, closes: day(12), promise: { ...short.promise, answerBy: day(20) } });
    await other.press("Maak dit bestand", "lessons park");
    expect(other.screen()).toContain("Dit kan nog niet. Sluit de vraag eerst");
    expect(brought().filter((name) => name.startsWith("leskaart"))).toEqual([]);
  });

  it("are asked for once by one press, and wait for Slack as all that is for the team does", async () => {
    await answerPark(town.person(1), "Meer bomen graag");
    let isOut = true;
    slack.answer = ({ method }) =>
      isOut && method === "files.completeUploadExternal" ? { body: { ok: false, error: "not_in_channel" } } : undefined;
    const me = await openFiles();
    await me.press("Maak dit bestand", "answers-csv park");
    const shown = () => slack.uploads.filter(({ thread: where }) => where !== undefined);
    expect(shown()).toEqual([]);
    expect(await core().store.outbox.heldUp("team")).toMatchObject({ waiting: 1 });
    isOut = false;
    await town.pass(61);
    expect(shown()).toHaveLength(1);
    await town.pass(61);
    expect(shown()).toHaveLength(1);
  });

  it("are cut in files of a limited size, each whole in itself; what does not fit is told", async () => {
    for (const n of [1, 2, 3]) await answerPark(town.person(n), `Meer bomen graag ${n}`);
    const { team } = town.server.program.channels.find(({ open }) => open.team)?.open ?? {};
    if (!team) throw new Error("there is no team");
    await bringFiles("park", "answers-csv", team, core(), { characters: 500, files: 10 });
    const rows = slack.uploads.flatMap(({ bytes }) => bytes.toString().split("\n").slice(1, -1));
    expect(slack.uploads.length).toBeGreaterThan(1);
    expect(brought().slice(0, 2)).toEqual(["antwoorden-park.csv", "antwoorden-park-2.csv"]);
    for (const { bytes } of slack.uploads) expect(bytes.toString().startsWith("participant,question")).toBe(true);
    expect(`${exportColumns.join(",")}\n${rows.join("\n")}\n`).toBe(await exported());
    expect(slack.messages.some(({ text }) => text.includes("meer antwoorden dan hier passen"))).toBe(false);
    slack.uploads.length = 0;
    await bringFiles("park", "answers-json", team, core(), { characters: 500, files: 2 });
    expect(brought()).toEqual(["antwoorden-park.json", "antwoorden-park-2.json"]);
    for (const { bytes } of slack.uploads) expect(JSON.parse(bytes.toString()).length).toBeGreaterThan(0);
    expect(slack.messages.at(-1)?.text).toContain("meer antwoorden dan hier passen");
  });
});
