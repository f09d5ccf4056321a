import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { importAnswers } from "../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import { type OpenProgram, openProgram } from "../../src/http/node.ts";
import { fromFile, root } from "../fakes/consultations.ts";
import { freePort } from "../fakes/free-port.ts";
import { waitFor } from "../fakes/wait-for.ts";

const WEEK = "2026-W47";
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const alwaysOpen = fromFile("test/fixtures/always-open.yaml");

let folder: string;
let env: Record<string, string>;
let program: OpenProgram;
let server: ChildProcess;
let told: string;

/** A program in a group of its own, as a terminal or systemd has it, with a digest of two thousand texts underway. */
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "samenspraak-remake-"));
  env = { DATABASE_PATH: path.join(folder, "remake.db"), PORT: String(await freePort()) };
  program = await openProgram(env, silent);
  await publishConsultation(alwaysOpen, program.context);
  const row = (i: number) =>
    `p${i},q4,text,,Meer bomen en bankjes nummer ${i},nl,web,,false,accepted,2026-11-18T09:00:00.000Z`;
  const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
  const file = [head, ...Array.from({ length: 2000 }, (_, i) => row(i))].join("\n");
  writeFileSync(path.join(folder, "texts.csv"), file);
  await importAnswers(alwaysOpen.slug, file, program.context);
  const args = [path.join(root, "src/cli.ts"), "start"];
  server = spawn(process.execPath, args, { env: { ...process.env, ...env }, detached: true });
  told = "";
  server.stderr?.on("data", (words) => (told += words));
  await waitFor(() => told.includes("serves on"), said);
  const { store } = program.context;
  await store.write([store.outbox.askRebuild({ type: "rebuild-digest", week: WEEK }, Date.now())]);
  await waitFor(() => childrenOf(server.pid).length > 0, said);
});

afterEach(async () => {
  server.kill("SIGKILL");
  program.close();
  rmSync(folder, { recursive: true, force: true });
});

const said = () => told;

function childrenOf(pid: number | undefined): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, "utf8").trim().split(" ").filter(Boolean).map(Number) : [];
}

const isLinux = existsSync(`/proc/${process.pid}/task/${process.pid}/children`);

it.skipIf(!isLinux)(
  "a signal to all of them stops the program in order; the digest is made after the next start",
  async () => {
    const [child] = childrenOf(server.pid);
    process.kill(-(server.pid ?? 0), "SIGTERM");
    const [code] = await once(server, "close");
    expect(code).toBe(0);
    expect(existsSync(`/proc/${child}`)).toBe(false);
    expect(told).not.toMatch(/"level":"(error|warn)".*(digest|message)/);
    const { store } = program.context;
    expect(await store.digests.newest(WEEK)).toBeUndefined();
    expect(await store.outbox.rebuilds()).toHaveLength(1);
  },
);

it.skipIf(!isLinux)("no process is left when the program is killed, and none goes on", async () => {
  const [child] = childrenOf(server.pid);
  server.kill("SIGKILL");
  await once(server, "close");
  await waitFor(() => !existsSync(`/proc/${child}`), said);
  expect(await program.context.store.digests.newest(WEEK)).toBeUndefined();
});

it.skipIf(!isLinux)("when its process is killed, it is made by another one", async () => {
  const [child] = childrenOf(server.pid);
  process.kill(child ?? 0, "SIGKILL");
  let isMade = false;
  const look = setInterval(async () => {
    isMade = (await program.context.store.digests.newest(WEEK)) !== undefined;
  }, 50);
  await waitFor(() => isMade, said).finally(() => clearInterval(look));
  expect(told).toContain("it is tried again");
});
