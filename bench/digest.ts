import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Consultation } from "../src/core/model/consultation.ts";
import { longConsultation } from "./long-consultation.ts";
import { madeUpTexts } from "./made-up-texts.ts";

type Node = typeof import("../src/http/node.ts");
type Import = typeof import("../src/core/answers/import-answers.ts");
type Launch = typeof import("../src/core/consultation/launch.ts");
type Build = typeof import("../src/core/digest/build-digest.ts");

/** What the digest of so many texts takes, from the database to the stored digest, in a process of its own. */
type Row = { seconds: Record<string, number>; megabytes: number };

const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
const [ODD_TEXTS, TEXTS_A_FILE, NEW_TEXTS] = [20, 5000, 1000];
const week = "2026-W48";
const odd: Record<string, string> = {
  "a text of 16,000 letters": "Dit gaat over bomen en vogels en nog veel meer in de wijk. ".repeat(271),
  "a word of 16,000 letters": "boom".repeat(4000),
  "16,000 direction marks": "\u202e\u200f".repeat(8000),
  "16,000 full stops": ".".repeat(16_000),
};
const c: Consultation = {
  ...longConsultation,
  questions: [{ id: "q1", kind: "text", text: { nl: "Wat wilt u zeggen?" } }],
};

const { values: given } = parseArgs({
  options: {
    texts: { type: "string", default: "1000,10000,100000" },
    root: { type: "string", default: path.join(import.meta.dirname, "..") },
    step: { type: "string" },
    asked: { type: "string", default: "{}" },
    folder: { type: "string", default: "" },
  },
});
if (given.step === "fill") await fill(JSON.parse(given.asked));
else if (given.step === "build") process.stdout.write(`${JSON.stringify(await build(JSON.parse(given.asked)))}\n`);
else tellAll();

function tellAll(): void {
  const counts = given.texts.split(",").map(Number);
  const first = tell(`${counts[0]} texts`, { count: counts[0] ?? 0 });
  for (const count of counts.slice(1)) tell(`${count} texts`, { count }, first);
  for (const name of Object.keys(odd))
    tell(`${counts[0]} texts, ${ODD_TEXTS} more of ${name}`, { count: counts[0] ?? 0, odd: name }, first);
}

type Asked = { count: number; odd?: string };

function tell(name: string, asked: Asked, first?: Row): Row {
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-digest-"));
  const run = (step: string) => {
    const args = [import.meta.filename, "--root", given.root, "--step", step, "--asked", JSON.stringify(asked)];
    return execFileSync(process.execPath, [...args, "--folder", folder], { encoding: "utf8" });
  };
  run("fill");
  const row: Row = JSON.parse(run("build").trim().split("\n").at(-1) ?? "");
  rmSync(folder, { recursive: true });
  const figures = Object.entries(row.seconds).map(([step, seconds]) => {
    const ratio = first ? ` (${(seconds / (first.seconds[step] ?? seconds)).toFixed(1)}x)` : "";
    return `${step} ${seconds.toFixed(2)} s${ratio}`;
  });
  process.stdout.write(`${name.padEnd(48)} ${[...figures, `peak ${row.megabytes.toFixed(0)} MiB`].join(" | ")}\n`);
  return row;
}

async function start() {
  const { startServer }: Node = await load("http/node.ts");
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  const environment = { PORT: "0", DATABASE_PATH: path.join(given.folder, "digest.db") };
  const holdsClock = true;
  return startServer(environment, silent, Date.now, holdsClock);
}

function load<Module>(file: string): Promise<Module> {
  return import(pathToFileURL(path.resolve(given.root, "src", file)).href);
}

async function fill({ count, odd: name }: Asked): Promise<void> {
  const { importAnswers }: Import = await load("core/answers/import-answers.ts");
  const { publishConsultation }: Launch = await load("core/consultation/launch.ts");
  const server = await start();
  const { context } = server.program;
  await publishConsultation(c, context);
  const texts = [...madeUpTexts(count), ...Array(name === undefined ? 0 : ODD_TEXTS).fill(`bomen ${odd[name ?? ""]}`)];
  for (let i = 0; i < texts.length; i += TEXTS_A_FILE)
    await importAnswers(c.slug, toFile(texts.slice(i, i + TEXTS_A_FILE), `p${i}`), context);
  await server.stop();
}

function toFile(texts: string[], name: string): string {
  const rows = texts.map((text, i) => `${name}-${i},q1,text,,${text},nl,web,,false,accepted,2026-11-25T09:00:00.000Z`);
  return [head, ...rows].join("\n");
}

async function build({ count }: Asked): Promise<Row> {
  const { buildDigest, prepareDigest }: Build = await load("core/digest/build-digest.ts");
  const { importAnswers }: Import = await load("core/answers/import-answers.ts");
  const server = await start();
  const { context } = server.program;
  let [last, stall] = [performance.now(), 0];
  const timer = setInterval(() => {
    stall = Math.max(stall, performance.now() - last);
    last = performance.now();
  }, 1);
  const used = process.cpuUsage();
  const timed = async (work: () => Promise<unknown>) => {
    const begun = performance.now();
    await work();
    return (performance.now() - begun) / 1000;
  };
  const place = await timed(() => prepareDigest(week, context));
  const built = await timed(() => buildDigest(week, context));
  await new Promise((resolve) => setTimeout(resolve, 5));
  clearInterval(timer);
  const { user, system } = process.cpuUsage(used);
  const cpu = (user + system) / 1e6;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const unchanged = await timed(() => buildDigest(week, context));
  await importAnswers(c.slug, toFile(madeUpTexts(count + NEW_TEXTS).slice(count), "new"), context);
  const more = (await timed(() => prepareDigest(week, context))) + (await timed(() => buildDigest(week, context)));
  const first = { place, build: built, both: place + built, "CPU of both": cpu, "longest stall": stall / 1000 };
  const seconds = { ...first, unchanged, [`${NEW_TEXTS} new`]: more };
  await server.stop();
  return { seconds, megabytes };
}
