import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenProgram, openProgram } from "../../../src/http/node.ts";
import { root } from "../../fakes/consultations.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Whether another process can have a database file for itself alone. */
function canBeTaken(file: string): boolean {
  const code = `
    const database = new (require("better-sqlite3"))(process.argv[1], { timeout: 0 });
    database.pragma("locking_mode = EXCLUSIVE");
    try {
      database.prepare("SELECT count(*) FROM sqlite_master").get();
      console.log("taken");
    } catch (error) {
      console.log(error.code);
    }`;
  const told = execFileSync(process.execPath, ["-e", code, file], { cwd: root, encoding: "utf8" }).trim();
  expect(["taken", "SQLITE_BUSY"]).toContain(told);
  return told === "taken";
}

describe("a database file that is open", () => {
  let folder: string;
  let env: NodeJS.ProcessEnv;
  const programs: OpenProgram[] = [];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "database-file-"));
    env = { DATABASE_PATH: path.join(folder, "town.db") };
  });
  afterEach(() => {
    for (const program of programs.splice(0)) program.close();
    rmSync(folder, { recursive: true });
  });

  it("stays held against other processes when another thread opens it and closes it again", async () => {
    const file = env.DATABASE_PATH ?? "";
    programs.push(await openProgram(env, silent));
    expect(canBeTaken(file)).toBe(false);
    const second = await openProgram(env, silent);
    expect(canBeTaken(file)).toBe(false);
    second.close();
    expect(canBeTaken(file)).toBe(false);
  });
});
