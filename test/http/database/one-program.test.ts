import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openProgram, startServer } from "../../../src/http/node.ts";
import { type BotApi, startBotApi } from "../../fakes/bot-api.ts";
import { fromFile, root } from "../../fakes/consultations.ts";
import { freePort } from "../../fakes/free-port.ts";
import { type Running, startRunning } from "../../fakes/running.ts";

const alwaysOpen = fromFile("test/fixtures/always-open.yaml");

const silent = { info: () => {}, warn: () => {}, error: () => {} };

describe("a database file", () => {
  let town: Running;
  beforeEach(async () => {
    town = await startRunning();
    await town.publish(alwaysOpen);
  });
  afterEach(() => town.stop());

  it("is served by one program: a second start refuses in words, and may start when the first has stopped", async () => {
    await expect(startServer(town.env, silent, town.now, true)).rejects.toThrow("is served by another program already");
    await town.restart();
    await town.person(1).open("altijd");
    expect(town.api.messagesOf(1)).toHaveLength(1);
  });

  it("keeps its tables as they are while a second start, of whatever version, is refused", async () => {
    const file = town.env.DATABASE_PATH ?? "";
    const latest = () => new Database(file, { readonly: true }).prepare("SELECT max(name) FROM migrations").pluck();
    const was = latest().get();
    const behind = new Database(file);
    behind.prepare("DELETE FROM migrations WHERE name = ?").run(was);
    behind.close();
    await expect(startServer(town.env, silent, town.now, true)).rejects.toThrow("is served by another program already");
    expect(latest().get()).not.toBe(was);
  });

  it("keeps its tables as they are under a program that runs: a command of a newer version refuses in words", async () => {
    const file = town.env.DATABASE_PATH ?? "";
    const behind = new Database(file);
    const was = behind.prepare("SELECT max(name) FROM migrations").pluck().get();
    behind.prepare("DELETE FROM migrations WHERE name = ?").run(was);
    await expect(openProgram(town.env, silent)).rejects.toThrow("is served by a program of an earlier version");
    expect(behind.prepare("SELECT count(*) FROM migrations WHERE name = ?").pluck().get(was)).toBe(0);
    behind.prepare("INSERT INTO migrations (name) VALUES (?)").run(was);
    behind.close();
    await expect(openProgram(town.env, silent)).rejects.toThrow("is served by a program of an earlier version");
    await town.server.stop();
    (await openProgram(town.env, silent)).close();
    await town.restart();
    (await openProgram(town.env, silent)).close();
  });

  it("gives what a killed program had underway to the next one at once", async () => {
    await town.person(1).open("altijd");
    const { store } = town.server.program.context;
    const to = { type: "resident" as const, id: store.residents.idOf("telegram", "1") };
    const message = { text: [{ literal: "Nog iets", language: "nl" }] };
    const lease = { name: "of a program that was killed", until: town.now() + 20_000 };
    const { statement } = store.outbox.reply({ to, delivery: { type: "say", message } }, town.now(), lease);
    await store.write([statement]);
    await town.settle();
    expect(town.api.messagesOf(1)).toHaveLength(1);
    await town.restart();
    await town.settle();
    expect(town.api.messagesOf(1).at(-1)?.text).toBe("Nog iets");
  });

  it("knows what its bot is called before the channel was asked again", async () => {
    town.api.close();
    await town.restart();
    expect(town.server.program.context.links.chat("altijd")).toContain("https://t.me/");
  });

  it("does not keep back what was written by a clock that was ahead", async () => {
    await town.person(1).open("altijd");
    const { store } = town.server.program.context;
    const to = { type: "resident" as const, id: store.residents.idOf("telegram", "1") };
    const message = { text: [{ literal: "Van morgen", language: "nl" }] };
    const dueAt = town.now() + 30 * 86_400_000;
    await store.write([store.outbox.post({ lane: "reply", to, delivery: { type: "say", message }, dueAt })]);
    await town.settle();
    expect(town.api.messagesOf(1)).toHaveLength(1);
    await town.server.clock.run("clean-up");
    await town.settle();
    expect(town.api.messagesOf(1).at(-1)?.text).toBe("Van morgen");
  });

  it.each([
    ["is missing", (key: string) => rmSync(key)],
    ["is empty", (key: string) => writeFileSync(key, "")],
    ["is not a key", (key: string) => writeFileSync(key, "aGFsZg==")],
  ])("is not opened when its key %s, which stays as it is", async (what, spoil) => {
    const key = `${town.env.DATABASE_PATH}.key`;
    const was = readFileSync(key);
    await town.server.stop();
    spoil(key);
    await expect(startServer(town.env, silent, town.now, true)).rejects.toThrow(what);
    await expect(startServer(town.env, silent, town.now, true)).rejects.toThrow("put the file back");
    writeFileSync(key, was);
    await town.restart();
  });

  it("can be read by its owner only, with what stands beside it", async () => {
    await town.person(1).open("altijd");
    const file = town.env.DATABASE_PATH ?? "";
    const beside = [file, `${file}-wal`, `${file}-shm`, `${file}.lock`, `${file}.key`];
    expect(beside.filter(existsSync)).toEqual(beside);
    for (const each of beside) expect(statSync(each).mode & 0o077, each).toBe(0);
  });
});

describe("a program that is told to stop", () => {
  let api: BotApi;
  let program: ChildProcess;
  const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-stop-"));
  afterEach(async () => {
    const isAlive = program.exitCode === null && program.signalCode === null;
    if (isAlive && program.pid) process.kill(-program.pid, "SIGKILL");
    await api.close();
    rmSync(folder, { recursive: true });
  });

  it("ends well, also when the whole group hears it, a client hangs in a request and the channel does not answer", async () => {
    api = await startBotApi({ answer: ({ method }) => (method === "getMe" ? "hang" : undefined) });
    const port = await freePort();
    program = spawn(process.execPath, [path.join(root, "scripts/run.cjs"), "src/cli.ts", "start"], {
      cwd: root,
      detached: true,
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        PORT: String(port),
        DATABASE_PATH: path.join(folder, "stop.db"),
        TELEGRAM_BOT_TOKEN: api.token,
        TELEGRAM_API_ROOT: api.url,
        TELEGRAM_WEBHOOK_SECRET: "secret",
      },
    });
    let told = "";
    for await (const words of program.stderr ?? []) {
      told += words;
      if (told.includes("serves on")) break;
    }
    const half = connect(port, "127.0.0.1");
    half.on("error", () => {});
    await once(half, "connect");
    half.write("POST /telegram/webhook HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf");
    process.kill(-(program.pid ?? 0), "SIGINT");
    const [code] = await once(program, "close");
    half.destroy();
    expect(code).toBe(0);
    expect(existsSync(path.join(folder, "stop.db-wal"))).toBe(false);
  });
});
