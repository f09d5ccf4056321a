import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqlite, type SqliteDriver } from "../../../../src/core/store/database/sqlite.ts";
import { createOpenFile } from "../../../../src/http/database/database-file.ts";

const migrations = [
  { name: "0001_rows", sql: "CREATE TABLE rows (n INTEGER PRIMARY KEY, filler TEXT NOT NULL) STRICT" },
];
const insert = (n: number, filler = "") => [{ sql: "INSERT INTO rows VALUES (?, ?)", params: [n, filler] }];

let folder: string;
let file: string;
let driver: SqliteDriver | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "group-commit-"));
  file = path.join(folder, "town.db");
});
afterEach(() => {
  driver?.close();
  driver = undefined;
  rmSync(folder, { recursive: true });
});

/** A disk that takes the log when it is told to. */
function slowDisk() {
  const asked: PromiseWithResolvers<void>[] = [];
  let times = 0;
  return {
    isKept: () => true,
    sync() {
      const turn = Promise.withResolvers<void>();
      asked.push(turn);
      return turn.promise;
    },
    syncNow: () => void times++,
    waited: () => times,
    /** Settles when the log is being brought to the disk. */
    async next() {
      while (asked.length === 0) await new Promise(setImmediate);
      return asked.shift() as PromiseWithResolvers<void>;
    },
  };
}

async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const no = Symbol();
  await new Promise(setImmediate);
  return (await Promise.race([promise.catch(() => {}), Promise.resolve(no)])) !== no;
}

describe("a commit", () => {
  it("is told when the log is on the disk, and not before; who only reads is not held up meanwhile", async () => {
    const disk = slowDisk();
    driver = openSqlite(file, migrations, disk);
    const first = driver.commit(insert(1));
    const turn = await disk.next();
    const second = driver.commit(insert(2));
    expect(await driver.query("SELECT n FROM rows", [])).toEqual([[1]]);
    expect(await isSettled(first)).toBe(false);
    turn.resolve();
    await first;
    expect(await isSettled(second)).toBe(false);
    (await disk.next()).resolve();
    await second;
  });

  it("that was told outlives a power cut, also when the log begins anew", async () => {
    const cut = path.join(folder, "after-the-cut.db");
    const onDisk = () => {
      for (const end of ["", "-wal"]) writeFileSync(cut + end, readFileSync(file + end));
      rmSync(`${cut}-shm`, { force: true });
    };
    const { isKept } = slowDisk();
    driver = openSqlite(file, migrations, { isKept, sync: async () => onDisk(), syncNow: onDisk });
    const logs = new Set<string>();
    for (let n = 1; n <= 400; n += 20) {
      const filler = "x".repeat(20_000);
      await Promise.all(Array.from({ length: 20 }, (_, i) => driver?.commit(insert(n + i, filler))));
      logs.add(readFileSync(`${cut}-wal`).subarray(16, 24).toString("hex"));
      const after = new Database(cut);
      expect(after.prepare("SELECT count(*) FROM rows").pluck().get()).toBe(n + 19);
      after.close();
    }
    expect(logs.size).toBeGreaterThan(1);
  });

  it("is refused when the disk does not take it", async () => {
    const disk = slowDisk();
    driver = openSqlite(file, migrations, disk);
    const commit = driver.commit(insert(1));
    (await disk.next()).reject(new Error("EIO: i/o error, fdatasync"));
    await expect(commit).rejects.toThrow("EIO");
  });

  it("that still waits for the disk at the end is brought there before it is told", async () => {
    const disk = slowDisk();
    driver = openSqlite(file, migrations, disk);
    const waiting = driver.commit(insert(1));
    await disk.next();
    const gathered = driver.commit(insert(2));
    driver.close();
    await Promise.all([waiting, gathered]);
    expect(disk.waited()).toBe(1);
  });

  it("is told of none of it at the end when the log is lost: neither what waited for the disk nor what gathered", async () => {
    const disk = slowDisk();
    let isKept = true;
    driver = openSqlite(file, migrations, { ...disk, isKept: () => isKept });
    const waiting = driver.commit(insert(1));
    await disk.next();
    const gathered = driver.commit(insert(2));
    isKept = false;
    driver.close();
    await expect(waiting).rejects.toThrow("the database file is gone");
    await expect(gathered).rejects.toThrow("the database file is gone");
    expect(disk.waited()).toBe(0);
  });
});

describe("an open file", () => {
  it("whose log the disk did not take once is lost: what it takes later may miss something", async () => {
    writeFileSync(file, "");
    symlinkSync("/dev/null", `${file}-wal`);
    const open = createOpenFile(file);
    open.remember();
    expect(open.isKept()).toBe(true);
    await expect(open.sync()).rejects.toThrow("EINVAL");
    expect(open.lostBecause()).toBe("could not be written to the disk (EINVAL)");
    expect(open.isKept()).toBe(false);
    open.close();
  });
});
