import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { collect } from "../../src/core/answers/collect.ts";
import { type ExportRow, exportAnswers } from "../../src/core/answers/export-answers.ts";
import { importAnswers } from "../../src/core/answers/import-answers.ts";
import { textsFor } from "../../src/core/answers/moderate.ts";
import { search } from "../../src/core/answers/search.ts";
import type { TeamChannel } from "../../src/core/channel.ts";
import { historyOf } from "../../src/core/consultation/history.ts";
import { closeConsultation, publishConsultation } from "../../src/core/consultation/launch.ts";
import { tasksFor } from "../../src/core/consultation/team/tasks.ts";
import { lookInto, overviewForTeam } from "../../src/core/consultation/team/team-overview.ts";
import type { Context } from "../../src/core/context.ts";
import { bringFiles } from "../../src/core/deliver/bring-files.ts";
import { resultsOf } from "../../src/core/digest/results.ts";
import { subjectsOf } from "../../src/core/follow-up/outcome-draft.ts";
import { followUp } from "../../src/core/follow-up/publish-outcomes.ts";
import type { FollowUp } from "../../src/core/model/drafts/outcome.ts";
import { readNote } from "../../src/core/note/read-note.ts";
import { keepStock } from "../../src/core/outbox/broadcast.ts";
import { forgetParticipation } from "../../src/core/rights/forget.ts";
import type { Server } from "../../src/http/node.ts";
import { asked } from "./large-town.ts";

export type LongWork = [name: string, work: () => Promise<unknown>];
/** `imported`: so many rows at once. The week is that of the digest. */
export type Asked = { databasePath: string; imported: number; week: string };

const SLICES = 20;
const { slug } = asked;
const text = (nl: string) => ({ nl });
const outcome = {
  result: "done" as const,
  what: text("Tien bomen."),
  because: text("Het is warm."),
  decidedBy: text("De raad"),
};
const told: FollowUp = { outcomes: [{ ...outcome, theme: "groen" }, outcome], next: text("Meer."), isComplete: true };
const act = (key: string) => ({ key, by: "U1" });

/** Everything that a resident, a colleague or the clock may ask of a running program, one after the other. */
export function longWork(server: Server, { databasePath, imported, week }: Asked): LongWork[] {
  const { context } = server.program;
  return [
    ...digests(week, context),
    ...pages(server, week),
    ...lists(context),
    ...files(context, databasePath),
    ...imports(context, databasePath, imported),
    ...byTheClock(server),
    ["a digest with what was imported", () => context.remake({ type: "rebuild-digest", week })],
    ...acts(server),
  ];
}

function digests(week: string, context: Context): LongWork[] {
  const make = () => context.remake({ type: "rebuild-digest", week });
  const publish = () => context.store.write([context.store.digests.publish({ week, version: 1, publishedAt: 0 })]);
  return [
    ["a first digest", make],
    ["a digest of the same", make],
    ["publishing it", publish],
  ];
}

function pages(server: Server, week: string): LongWork[] {
  return [
    ["GET /", get("/", server)],
    ["GET /health", get("/health", server)],
    ["GET /c/SLUG", get(`/c/${slug}`, server)],
    ["GET /digests", get("/digests", server)],
    ["GET /digests/feed.xml", get("/digests/feed.xml", server)],
    ["GET /digests/WEEK", get(`/digests/${week}`, server)],
    ["the same again", get(`/digests/${week}`, server)],
  ];
}

function lists(context: Context): LongWork[] {
  const page = { slug, after: 0, limit: 5 };
  return [
    ["overview: all consultations", () => overviewForTeam(context)],
    ["overview: those that are shown", async () => lookInto((await overviewForTeam(context)).consultations, context)],
    ["overview: tasks", async () => tasksFor("U1", await overviewForTeam(context), context)],
    ["results of a consultation", () => resultsOf(slug, context)],
    ["history of a consultation", () => historyOf(slug, context)],
    ["texts that wait, a page", () => textsFor("waiting", page, context)],
    ["all texts, a page", () => textsFor("all", { ...page, after: 50_000 }, context)],
    ["one's own texts, a page", () => textsFor("mine", { ...page, by: "U1" }, context)],
    ["search, a word that is nowhere", () => search("zeppelin", undefined, context)],
    ["list of subjects", () => subjectsOf(slug, context)],
    ["a page of every answer (response note)", () => readNote(slug, 1, context)],
    ["ten such pages at once", () => Promise.all(Array.from({ length: 10 }, () => readNote(slug, 2, context)))],
    ["the whole response note", () => readNote(slug, "all", context)],
  ];
}

function files(context: Context, databasePath: string): LongWork[] {
  return [
    ["answers as files, CSV", () => bringFiles(slug, "answers-csv", sink, context)],
    ["answers as files, JSON", () => bringFiles(slug, "answers-json", sink, context)],
    ["ideas as files, CSV", () => bringFiles("_ideas", "answers-csv", sink, context)],
    ["export, row by row", () => drain(exportAnswers(slug, context))],
    ["command line: export", () => command(databasePath, "export", slug, "--format", "csv")],
  ];
}

function imports(context: Context, databasePath: string, imported: number): LongWork[] {
  const take = () => importAnswers(slug, rows("paper", imported), context);
  return [
    ["an import", take],
    ["an import of the same again", take],
    ["command line: import, others write", () => besideWriters(importByCommand(databasePath, imported), context)],
  ];
}

function byTheClock(server: Server): LongWork[] {
  const jobs = ["clean-up", "held-acts", "reminders", "waiting-texts", "progress", "themes-to-tell", "judging"];
  return [...jobs, "promises", "themes"].map((name) => [`clock: ${name}`, () => server.clock.run(name)]);
}

function acts(server: Server): LongWork[] {
  const { context } = server.program;
  const heard = { questionId: "q1", answer: { kind: "text" as const, text: "Meer bankjes" } };
  const page = get(`/c/${slug}`, server);
  return [
    ["a colleague enters an answer", () => collect(slug, [heard], "street", act("collect"), context)],
    ["a follow-up for everybody", () => followUp(slug, told, { ...act("follow"), whileOpen: true }, context)],
    ["GET /c/SLUG with a theme outcome", page],
    ["ten pages with a theme outcome at once", () => Promise.all(Array.from({ length: 10 }, page))],
    [`a broadcast, ${SLICES} slices`, () => slices((n) => keepStock(n * 100, context))],
    ["clock: progress, a broadcast goes on", () => server.clock.run("progress")],
    ["GET /health, a broadcast goes on", get("/health", server)],
    ["forgetting one participation", () => forgetParticipation("p77", context)],
    ["closing", () => closeConsultation(slug, act("close"), context)],
    ["opening again", () => publishConsultation({ ...asked, closes: "2099-12-29" }, context)],
  ];
}

function get(at: string, server: Server): () => Promise<string> {
  return async () => {
    const page = await fetch(`http://127.0.0.1:${server.port}${at}`);
    if (!page.ok && at !== "/health") throw new Error(`${at} answers ${page.status}`);
    return page.text();
  };
}

const sink = {
  post: async () => ({ outcome: "sent", ref: "1" }),
  postFiles: async (files: AsyncIterable<unknown>) => {
    await drain(files);
    return { outcome: "sent" };
  },
} as unknown as TeamChannel;

async function drain(rows: AsyncIterable<ExportRow | unknown>): Promise<void> {
  for await (const _ of rows);
}

async function slices(slice: (n: number) => Promise<unknown>): Promise<void> {
  for (let n = 1; n <= SLICES; n++) {
    await slice(n);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function rows(name: string, count: number): string {
  const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
  const each = Array.from({ length: count }, (_, i) => {
    return `${name}${i},q1,text,,Meer licht bij straat ${i},nl,web,,false,accepted,2026-11-25T09:00:00.000Z`;
  });
  return [head, ...each].join("\n");
}

function importByCommand(databasePath: string, imported: number): Promise<void> {
  const file = `${databasePath}.csv`;
  writeFileSync(file, rows("late", imported));
  return command(databasePath, "import", slug, file);
}

/** Whoever taps meanwhile has to write too. */
async function besideWriters(work: Promise<void>, { store }: Context): Promise<void> {
  let isOver = false;
  void work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await store.write([store.consultations.setTold({ slug: "_ideas", toldAt: 0, toldWaiting: 0 })]);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return work;
}

/** The command in a process of its own, beside the running program. */
export function command(databasePath: string, ...args: string[]): Promise<void> {
  const cli = path.join(import.meta.dirname, "../../src/cli.ts");
  const env = { ...process.env, DATABASE_PATH: databasePath };
  const child = spawn(process.execPath, [cli, ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} failed`))));
  });
}
