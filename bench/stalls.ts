import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { importAnswers } from "../src/core/answers/import-answers.ts";
import { publishConsultation } from "../src/core/consultation/launch.ts";
import { overviewForTeam } from "../src/core/consultation/team-overview.ts";
import { rebuild } from "../src/core/digest/rebuild.ts";
import type { Consultation } from "../src/core/model/consultation.ts";
import { placeTexts } from "../src/core/placing/place-texts.ts";
import { startServer } from "../src/http/node.ts";
import { longConsultation } from "./long-consultation.ts";
import { madeUpTexts } from "./made-up-texts.ts";

/** How long nobody is served while a running program does something long: what it takes, and the longest stall. */
const WEEK = "2026-W47";
const RESOLUTION_MILLISECONDS = 1;
const questions: Consultation["questions"] = [{ id: "q1", kind: "text", text: { nl: "Wat wilt u zeggen?" } }];
const c: Consultation = { ...longConsultation, opens: "2026-01-01", questions };
const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
const silent = { info: () => {}, warn: () => {}, error: () => {} };

const { values: given } = parseArgs({ options: { texts: { type: "string", default: "1000,10000" } } });
for (const count of given.texts.split(",").map(Number)) await measure(count);

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-stalls-"));
  const server = await startServer({ PORT: "0", DATABASE_PATH: path.join(folder, "stalls.db") }, silent);
  const { context } = server.program;
  await publishConsultation(c, context);
  const rows = madeUpTexts(count).map(
    (text, i) => `p${i},q1,text,,${text},nl,web,,false,accepted,2026-11-18T09:00:00.000Z`,
  );
  await importAnswers(c.slug, [head, ...rows].join("\n"), context);
  await placeTexts(context);
  const asked = { type: "rebuild-digest" as const, week: WEEK };
  const get = (at: string) => () => fetch(`http://127.0.0.1:${server.port}${at}`).then((answer) => answer.text());
  tell(`\n${`${count} texts`.padEnd(44)}${"takes (ms)".padStart(12)}${"stall (ms)".padStart(12)}`);
  await show("digest, on a thread of its own", () => context.remake(asked));
  await show("the same again, nothing new", () => context.remake(asked));
  await show("the same anew on the thread that serves", () => rebuild(asked, { ...context, edition: undefined }));
  await show("GET /", get("/"));
  await show("GET /c/SLUG", get(`/c/${c.slug}`));
  await show("the team's overview", () => overviewForTeam(context));
  tell(`memory of the process: ${Math.round(process.memoryUsage().rss / 1048576)} MB`);
  await server.stop();
  rmSync(folder, { recursive: true });
}

async function show(name: string, work: () => Promise<unknown>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MILLISECONDS });
  await new Promise((resolve) => setTimeout(resolve, 50));
  delay.enable();
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  const stall = delay.max / 1e6;
  tell(name.padEnd(44) + [took, stall].map((figure) => figure.toFixed(0).padStart(12)).join(""));
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
