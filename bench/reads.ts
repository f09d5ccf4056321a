import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { importAnswers } from "../src/core/answers/import-answers.ts";
import type { publishConsultation } from "../src/core/consultation/launch.ts";
import type { subjectsOf } from "../src/core/follow-up/outcome-draft.ts";
import type { Consultation } from "../src/core/model/consultation.ts";
import type { placeTexts } from "../src/core/placing/place-texts.ts";
import type { startServer } from "../src/http/node.ts";
import { longConsultation } from "./long-consultation.ts";
import { madeUpTexts } from "./made-up-texts.ts";

/** What is measured: the program in one folder. A program of before has no placing by the clock. */
type Program = {
  importAnswers: typeof importAnswers;
  publishConsultation: typeof publishConsultation;
  subjectsOf: typeof subjectsOf;
  placeTexts: typeof placeTexts | undefined;
  startServer: typeof startServer;
};
type Row = [name: string, milliseconds: number];

const TIMES = 7;
const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
const texts: Consultation["questions"] = [{ id: "q1", kind: "text", text: { nl: "Wat wilt u zeggen?" } }];
const c: Consultation = { ...longConsultation, questions: texts };
const silent = { info: () => {}, warn: () => {}, error: () => {} };

const { values: given } = parseArgs({
  options: { texts: { type: "string", default: "2000,20000" }, before: { type: "string" } },
});
const ours = await load(path.join(import.meta.dirname, ".."));
const before = given.before === undefined ? undefined : await load(given.before);
for (const count of given.texts.split(",").map(Number)) {
  const [rows, old] = [await measure(ours, count), before && (await measure(before, count))];
  const heads = old ? ["before (ms)", "now (ms)", "ratio"] : ["now (ms)"];
  tell(`\n${`${count} texts`.padEnd(52)}${heads.map((head) => head.padStart(12)).join("")}`);
  for (const [name, now] of rows) {
    const then = old?.find(([other]) => other === name)?.[1];
    const figures = old
      ? [then?.toFixed(1) ?? "", now.toFixed(1), then ? (now / then).toFixed(3) : ""]
      : [now.toFixed(1)];
    tell(name.padEnd(52) + figures.map((figure) => figure.padStart(12)).join(""));
  }
}

/** Modules of the core by the name of their file, in whatever room it stands. */
async function load(folder: string): Promise<Program> {
  const files = readdirSync(path.join(folder, "src/core"), { recursive: true, encoding: "utf8" });
  const find = async (name: string) => {
    const file = files.find((each) => path.basename(each) === name);
    return file === undefined ? {} : import(pathToFileURL(path.resolve(folder, "src/core", file)).href);
  };
  const names = ["import-answers.ts", "launch.ts", "outcome-draft.ts", "place-texts.ts"];
  const modules = await Promise.all(names.map(find));
  const node = await import(pathToFileURL(path.resolve(folder, "src/http/node.ts")).href);
  const { placeTexts, ...rest } = Object.assign({}, ...modules, node);
  return { ...rest, placeTexts: files.some((file) => file.includes("placing")) ? placeTexts : undefined };
}

async function measure(program: Program, count: number): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-reads-"));
  const server = await program.startServer({ PORT: "0", DATABASE_PATH: path.join(folder, "reads.db") }, silent);
  const { context } = server.program;
  await program.publishConsultation(c, context);
  const outcome = { theme: "groen", result: "done" as const, what: { nl: "Tien." }, because: { nl: "Warm." } };
  const content = { outcomes: [{ ...outcome, decidedBy: { nl: "De raad" } }], next: { nl: "Meer." }, isComplete: true };
  await context.store.write([context.store.followUps.add({ slug: c.slug, version: 1, content, publishedAt: 0 })]);
  const say = (some: string[], name: string) => {
    const rows = some.map((text, i) => `${name}${i},q1,text,,${text},nl,web,,false,accepted,2026-11-25T09:00:00.000Z`);
    return program.importAnswers(c.slug, [head, ...rows].join("\n"), context);
  };
  const page = async () => (await fetch(`http://127.0.0.1:${server.port}/c/${c.slug}`)).text();
  const list = () => program.subjectsOf(c.slug, context);
  let late = 0;
  const oneMore = () => say([`een heel gewone zin nummer ${late}`], `late${late++}-`);
  await page();
  await say(madeUpTexts(count), "p");
  const rows: Row[] = [["GET /c/SLUG, all texts have just come in", await timed(page)]];
  if (program.placeTexts) rows.push(...(await placed(program.placeTexts, context)));
  rows.push(["GET /c/SLUG, nothing new", await middle(page)]);
  rows.push(["GET /c/SLUG, one new text each time", await middle(page, oneMore)]);
  rows.push(["Slack's list of subjects, nothing new", await middle(list)]);
  rows.push(["Slack's list of subjects, one new text each time", await middle(list, oneMore)]);
  if (program.placeTexts) rows.push(["the clock places those", await timed(() => program.placeTexts?.(context))]);
  await server.stop();
  rmSync(folder, { recursive: true });
  return rows;
}

/** What the clock's job takes, and how long nobody else was served at most. */
async function placed(place: typeof placeTexts, context: Parameters<typeof placeTexts>[0]): Promise<Row[]> {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const used = process.cpuUsage();
  const took = await timed(() => place(context));
  const { user, system } = process.cpuUsage(used);
  clearInterval(timer);
  return [
    ["the clock places them", took],
    ["  CPU of that", (user + system) / 1000],
    ["  longest stall of the event loop", longest],
  ];
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function middle(work: () => unknown, first: () => unknown = () => {}): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await first();
    times.push(await timed(work));
  }
  return times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
