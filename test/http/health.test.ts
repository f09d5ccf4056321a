import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databaseTroubleOf } from "../../src/http/database/database-trouble.ts";
import type { Answer, Call } from "../fakes/bot-api.ts";
import { fromFile, root } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";

const alwaysOpen = fromFile("test/fixtures/always-open.yaml");

let answer: ((call: Call) => Answer | "hang" | "drop" | undefined) | undefined;
let town: Running;
beforeEach(async () => {
  answer = undefined;
  town = await startRunning({ api: { answer: (call) => answer?.(call) } });
  await town.publish(alwaysOpen);
});
afterEach(() => town.stop());

const file = () => town.env.DATABASE_PATH ?? "";

async function health(where = "/health/ready") {
  const answered = await fetch(`http://127.0.0.1:${town.server.port}${where}`);
  return { status: answered.status, ...((await answered.json()) as object) };
}

/** Until it says so, or the test is over. */
async function waitForHealth(expected: object): Promise<void> {
  await expect.poll(() => health(), { timeout: 30_000, interval: 200 }).toMatchObject(expected);
}

describe("a program whose channel is at fault", () => {
  it.each<[string, Answer | "drop", string]>([
    ["401", { status: 401, body: { ok: false, error_code: 401, description: "Unauthorized" } }, "TELEGRAM_BOT_TOKEN"],
    ["500", { status: 500, body: { ok: false, error_code: 500, description: "Internal" } }, "answered 500"],
    ["HTML", { status: 502, body: "<html>" as unknown as object }, "TELEGRAM_API_ROOT"],
    ["nothing", "drop", "TELEGRAM_API_ROOT"],
  ])(
    "is not ready when that answers %s, says what to do, and is ready when it answers again",
    async (_, how, words) => {
      answer = () => how;
      await town.server.clock.run("channels");
      const unready = { status: 503, database: "ok", telegram: { problem: expect.stringContaining(words) } };
      expect(await health()).toMatchObject(unready);
      expect(await health("/health")).toMatchObject(unready);
      expect(await health("/health/live")).toEqual({ status: 200, alive: true });
      expect(await health("/health?live")).toEqual({ status: 200, alive: true });
      answer = undefined;
      await town.server.clock.run("registration");
      expect(await health()).toMatchObject({ status: 200, telegram: "ok" });
    },
  );

  it("tells a wrong token to the log once, and again after an hour", async () => {
    answer = () => ({ status: 401, body: { ok: false, error_code: 401, description: "Unauthorized" } });
    const told = () => town.logged.filter((line) => line.includes("TELEGRAM_BOT_TOKEN")).length;
    await town.server.clock.run("channels");
    for (let n = 0; n < 5; n++) await town.server.clock.run("registration");
    expect(told()).toBe(1);
    town.later(3601);
    await town.server.clock.run("registration");
    expect(told()).toBe(2);
    expect(town.logged.join()).not.toContain(town.api.token);
  });

  it("names it as soon as two chats get no answer, and says when residents wait too long", async () => {
    answer = ({ method }) => (method === "sendMessage" ? "drop" : undefined);
    for (const chat of [1, 2])
      await town.post({
        update_id: town.nextUpdateId(),
        message: writes(chat, "/start altijd"),
      });
    await town.server.settled();
    expect(await health()).toMatchObject({
      status: 503,
      telegram: { problem: expect.stringContaining("sendMessage") },
    });
    expect(await health()).not.toHaveProperty("residents");
    town.later(121);
    expect(await health()).toMatchObject({
      status: 503,
      residents: { waiting: 2, since: expect.any(String), problem: expect.stringContaining("wait too long") },
    });
    answer = undefined;
    await town.pass(10);
    expect(await health()).toMatchObject({ status: 200, telegram: "ok" });
  });
});

describe("a database", () => {
  it("that another process holds is named, without the program standing still, and is well when it is let go", async () => {
    const other = new Database(file());
    other.exec("BEGIN IMMEDIATE");
    await waitForHealth({ status: 503, database: { problem: expect.stringContaining("another process holds") } });
    expect(await health("/health/live")).toMatchObject({ status: 200 });
    other.exec("ROLLBACK");
    other.close();
    await waitForHealth({ status: 200, database: "ok" });
  });

  it.each([
    ["deleted", (path: string) => rmSync(path)],
    [
      "moved away and replaced",
      (path: string) => {
        renameSync(path, `${path}.old`);
        new Database(path).exec("CREATE TABLE t (x)").close();
      },
    ],
    ["left without its log", (path: string) => rmSync(`${path}-wal`)],
  ])("that was %s takes nothing in any more: it is named, and the program has to stop", async (_, spoil) => {
    spoil(file());
    expect((await town.post({ update_id: 1, message: writes(1, "/start altijd") })).status).toBe(503);
    await waitForHealth({
      status: 503,
      database: { problem: expect.stringContaining("put it back at DATABASE_PATH") },
    });
    await town.server.clock.run("database-file");
    await town.server.lost;
    expect(town.logged.join()).toContain("was deleted or replaced under this program");
  });

  it.each([
    ["SQLITE_FULL", "the disk is full: make room"],
    ["SQLITE_READONLY_DIRECTORY", "the right to write DATABASE_PATH"],
    ["SQLITE_IOERR_WRITE", "the disk fails"],
    ["SQLITE_CORRUPT", "put back your backup"],
  ])("that says %s is told with what to do", (code, words) => {
    expect(databaseTroubleOf(Object.assign(new Error("as SQLite says it"), { code }))).toContain(words);
  });

  it("that lacks what this version needs is told with what to do", () => {
    expect(databaseTroubleOf(new Error("D1_ERROR: no such table: screens: SQLITE_ERROR"))).toContain(
      "wrangler d1 migrations apply",
    );
  });
});

const writes = (chat: number, text: string) => ({
  message_id: chat,
  date: 0,
  chat: { id: chat, type: "private" },
  from: { id: chat, is_bot: false, first_name: "x" },
  text,
});

describe("a program under which its database is deleted", () => {
  let program: ChildProcess;
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-lost-"));
  afterEach(() => {
    program.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  });

  it("stops with words and a status that says so", async () => {
    const lost = path.join(folder, "lost.db");
    program = spawn(process.execPath, [path.join(root, "src/cli.ts"), "start"], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        PORT: "0",
        DATABASE_PATH: lost,
      },
    });
    const closed = once(program, "close");
    let told = "";
    program.stderr?.on("data", (words) => {
      if (!told.includes("serves on") && `${told}${words}`.includes("serves on")) rmSync(lost);
      told += words;
    });
    const [status] = await closed;
    expect(status).toBe(1);
    expect(told).toContain(`${lost} was deleted or replaced`);
  });
});
