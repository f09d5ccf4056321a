import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importAnswers } from "../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { StoppingError } from "../../../src/core/context.ts";
import { rebuild } from "../../../src/core/digest/rebuild.ts";
import { type OpenProgram, openProgram, startServer } from "../../../src/http/node.ts";
import { createRemakeProcess, type RemakeProcess } from "../../../src/http/remake/remake-process.ts";
import { wide } from "../../fakes/consultations.ts";
import { waitFor } from "../../fakes/wait-for.ts";

const WEEK = "2026-W47";
const asked = { type: "rebuild-digest" as const, week: WEEK };
const logged: string[] = [];
const record = (_: object, words: string) => void logged.push(words);
const log = { info: record, warn: record, error: record };

let folder: string;
let env: Record<string, string>;
let program: OpenProgram;
let apart: RemakeProcess;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "samenspraak-remake-"));
  env = { DATABASE_PATH: path.join(folder, "remake.db"), PORT: "0" };
  logged.length = 0;
  program = await openProgram(env, log);
  apart = createRemakeProcess(env, log);
  await publishConsultation({ ...wide, opens: "2026-01-01" }, program.context);
  const text = wide.questions.find(({ kind }) => kind === "text")?.id;
  const rows = Array.from(
    { length: 200 },
    (_, i) => `p${i},${text},text,,Meer bomen en bankjes nummer ${i},nl,web,,false,accepted,2026-11-18T09:00:00.000Z`,
  );
  const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
  await importAnswers(wide.slug, [head, ...rows].join("\n"), program.context);
});

afterEach(async () => {
  await apart.stop();
  program.close();
  rmSync(folder, { recursive: true });
});

const stored = async () => (await program.context.store.digests.newest(WEEK))?.digest;

describe("a digest that is made in a process of its own", () => {
  it("is the same as one that is made here, and others are served while it is made", async () => {
    let turns = 0;
    let isGoing = true;
    const count = () => {
      turns++;
      if (isGoing) setImmediate(count);
    };
    setImmediate(count);
    await apart.remake(asked);
    isGoing = false;
    const made = await stored();
    expect(made?.consultations).toHaveLength(1);
    expect(turns).toBeGreaterThan(1000);
    await rebuild(asked, { ...program.context, edition: undefined });
    expect(JSON.stringify(await stored())).toBe(JSON.stringify(made));
  });

  it("fails for who asked, not for the program; what is asked next is made", async () => {
    await expect(apart.remake({ type: "rebuild-digest", week: "2099-W01" })).rejects.toThrow("has not begun yet");
    await apart.remake(asked);
    expect(await stored()).toBeDefined();
  });

  it("is made once the database can be opened, however often that failed before", async () => {
    const later = { ...env, DATABASE_PATH: path.join(folder, "later.db") };
    const late = createRemakeProcess(later, log);
    await expect(late.remake(asked)).rejects.toThrow("there is no database");
    const opened = await openProgram(later, log);
    const anew = (): Promise<void> =>
      late.remake(asked).catch((error) => (String(error).includes("ended") ? anew() : Promise.reject(error)));
    await anew();
    expect(await opened.context.store.digests.newest(WEEK)).toBeDefined();
    await late.stop();
    opened.close();
  });

  it("is broken off when the program stops, and nothing more is begun", async () => {
    const underway = apart.remake(asked);
    const refused = expect(underway).rejects.toThrow(StoppingError);
    await apart.stop();
    await refused;
    await expect(apart.remake(asked)).rejects.toThrow(StoppingError);
  });

  it("is made so for whoever asks a running program", async () => {
    const server = await startServer(env, log);
    await program.context.store.write([program.context.store.outbox.askRebuild(asked, Date.now())]);
    let made = false;
    const look = setInterval(() => void stored().then((digest) => (made = digest !== undefined)), 20);
    await waitFor(
      () => made,
      () => logged.join("\n"),
    );
    clearInterval(look);
    await server.stop();
    expect(logged.join()).not.toContain("failed");
  });
});
