import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newResident } from "../../../../src/core/model/resident.ts";
import { invite } from "../../../../src/core/model/session/session.ts";
import type { Driver, SqlStatement } from "../../../../src/core/store/database/db.ts";
import { openSqlite, type SqliteDriver } from "../../../../src/core/store/database/sqlite.ts";
import { createStore, type Store } from "../../../../src/core/store/store.ts";
import { createSeal } from "../../../../src/http/create-seal.ts";
import { readSources } from "../../../../src/http/sources/sources.ts";
import { short } from "../../../fakes/consultations.ts";

const root = path.join(import.meta.dirname, "../../../..");
const migrations = Object.entries(readSources(path.join(root, "migrations"), ".sql")).map(([name, sql]) => ({
  name,
  sql,
}));
const seal = createSeal(new Uint8Array(32).fill(1));
const NOON = Date.parse("2026-11-25T12:00:00Z");
const published = { ...short, version: 1 };

let folder = "";
let driver: SqliteDriver;
let reads = 0;
/** What a program has, and the same file as it is read by who keeps nothing. */
let store: Store;
let fresh: Store;

const open = () => openSqlite(path.join(folder, "kept.db"), migrations);
const counting = (of: Driver): Driver => ({
  ...of,
  query(sql, params) {
    reads++;
    return of.query(sql, params);
  },
});

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "samenspraak-kept-"));
  driver = open();
  store = createStore(counting(driver), seal);
  const { query, commit, commitLater, erase } = driver;
  fresh = createStore({ query, commit, commitLater, erase }, seal);
  await store.write(store.consultations.publish(short, 1, NOON));
  await store.write(["p0", "p1", "p2"].map((id) => store.participations.add(participation(id))));
  reads = 0;
});

afterEach(() => {
  driver.close();
  rmSync(folder, { recursive: true });
});

function participation(id: string) {
  const session = invite(published, "abcdefghij", "nl");
  const about = { slug: short.slug, channel: "test", language: "nl", source: undefined, helper: false };
  return { id, version: 1, residentId: `resident of ${id}`, session, ...about };
}

const resident = (id: string, version: number) => ({ id, version, resident: newResident("test", id, "nl") });

describe("rows that every tap reads", () => {
  it("are read once, also while they change", async () => {
    await store.participations.find("p0");
    await store.write([store.participations.move("p0", 2, invite(published, "abcdefghij", "en"))]);
    expect(await store.participations.find("p0")).toMatchObject({ version: 2, language: "en" });
    expect(await store.participations.residentOf("p0")).toBe("resident of p0");
    expect(await store.participations.unreachableOf(["p0"])).toEqual([]);
    expect(reads).toBe(1);
  });

  it("are not read at all when this program wrote them", async () => {
    await store.participations.find("p0");
    reads = 0;
    await store.write([store.participations.add(participation("p3")), store.residents.save(resident("r3", 1))]);
    expect(await store.participations.find("p3")).toStrictEqual(await fresh.participations.find("p3"));
    expect(await store.participations.residentOf("p3")).toBe("resident of p3");
    expect(await store.residents.find("r3")).toStrictEqual(resident("r3", 1));
    expect(reads).toBe(0);
  });

  it("are always as they stand in the file, whatever is written in whatever order", async () => {
    let step = 1;
    const ids = ["p0", "p1", "p2"];
    const statements: ((id: string, n: number) => SqlStatement[])[] = [
      (id, n) => [store.participations.move(id, n, invite(published, "abcdefghij", n % 2 ? "nl" : "en"))],
      (id, n) => [store.participations.move(id, n, { ...invite(published, "klmnopqrst", "nl"), helper: true })],
      (id, n) => [store.participations.show({ id, number: n, standing: `q${n % 3}` })],
      (id) => [store.participations.setUnreachable(id, "blocked")],
      (id) => [store.participations.setReachable(id)],
      (id) => [store.participations.remove(id), store.participations.add(participation(id))],
      (id, n) => [store.residents.save(resident(id, n))],
      (id, n) => [store.residents.save(resident(id, n)), store.residents.remove({ id, version: n })],
      (_, n) => [store.consultations.close(short.slug, `2026-12-${10 + (n % 20)}`)],
      (_, n) => store.consultations.publish({ ...short, title: { nl: `Titel ${n}` } }, n + 1, NOON + n),
      (id, n) => [{ sql: "UPDATE participations SET source = ? WHERE id = ?", params: [`s${n}`, id] }],
      (_, n) => [{ sql: "WITH one AS (SELECT 1) UPDATE participations SET source = ?", params: [`w${n}`] }],
    ];
    for (let n = 0; n < 600; n++) {
      step = (step * 48_271) % 2_147_483_647;
      const id = ids[step % 3] ?? "p0";
      const write = statements[(step >> 4) % statements.length];
      if (step % 5 > 1) await Promise.all(ids.map((each) => readAll(store, each)));
      await store.write(write?.(id, n) ?? []);
      for (const each of ids) expect(await readAll(store, each)).toStrictEqual(await readAll(fresh, each));
    }
  });

  it("are read again when another program changed something", async () => {
    const other = open();
    const theirs = createStore(other, seal);
    await store.participations.find("p0");
    await store.consultations.find(short.slug);
    await theirs.write([
      theirs.participations.move("p0", 2, invite(published, "abcdefghij", "en")),
      theirs.consultations.close(short.slug, "2026-12-01"),
    ]);
    await new Promise(setImmediate);
    expect(await store.participations.find("p0")).toMatchObject({ version: 2 });
    expect(await store.consultations.find(short.slug)).toMatchObject({ closedOn: "2026-12-01" });
    other.close();
  });

  it("are read again by who was outrun, and not kept where nobody tells of others", async () => {
    const step = { subject: "p0", version: 2 };
    await store.participations.find("p0");
    const change = { steps: [step], writes: [] };
    expect(await store.commit(change, NOON)).toMatchObject({ outcome: "stored" });
    expect(await store.commit(change, NOON)).toMatchObject({ outcome: "outrun" });
    await store.participations.find("p0");
    expect(reads).toBe(2);
    const { versionOfOthers: _, ...silent } = driver;
    const forgetful = createStore(counting(silent), seal);
    await forgetful.participations.find("p0");
    await forgetful.participations.find("p0");
    expect(reads).toBe(4);
  });

  it("are written by no trigger, but for what is not kept of them: that would go unseen", () => {
    const triggers = migrations.flatMap(({ sql }) => sql.match(/CREATE TRIGGER[\s\S]*?END;/g) ?? []);
    expect(triggers.length).toBeGreaterThan(5);
    for (const trigger of triggers) {
      const others = trigger.replaceAll(/UPDATE participations SET first_hour = [^,;]*?\bWHERE\b/g, "");
      expect(others).not.toMatch(/(INTO|UPDATE|DELETE FROM) "?(residents|participations|consultations|follow_ups) /);
    }
  });
});

describe("what nobody waits for", () => {
  it("comes with the next commit, or by itself, and before the file is closed", async () => {
    const other = open();
    const closedOn = async () =>
      (await other.query("SELECT closed_on FROM consultations WHERE slug = ?", [short.slug])).flat()[0];
    const later = store.writeLater([store.consultations.close(short.slug, "2026-12-01")]);
    expect(await closedOn()).toBeNull();
    await store.write([store.participations.setReachable("p0")]);
    expect(await closedOn()).toBe("2026-12-01");
    await later;
    await store.writeLater([store.consultations.close(short.slug, "2026-12-02")]);
    expect(await closedOn()).toBe("2026-12-02");
    const last = store.writeLater([store.consultations.close(short.slug, "2026-12-03")]);
    driver.close();
    await last;
    expect(await closedOn()).toBe("2026-12-03");
    other.close();
    driver = open();
  });

  it("fails alone, and leaves the others of its commit whole", async () => {
    const bad = [
      store.consultations.close(short.slug, "2026-12-09"),
      { sql: "INSERT INTO steps VALUES (NULL)", params: [] },
    ];
    const failing = expect(store.writeLater(bad)).rejects.toThrow("steps");
    const good = [1, 2, 3].map((n) =>
      store.write([store.participations.move(`p${n - 1}`, n + 5, invite(published, "abcdefghij", "nl"))]),
    );
    await Promise.all([failing, ...good]);
    expect((await fresh.consultations.find(short.slug))?.closedOn).toBeUndefined();
    expect((await fresh.participations.find("p2"))?.version).toBe(8);
  });
});

async function readAll(of: Store, id: string) {
  return [
    await of.participations.find(id),
    await of.participations.residentOf(id),
    await of.participations.unreachableOf([id]),
    await of.residents.find(id),
    await of.consultations.find(short.slug),
  ];
}

describe("while another process writes", () => {
  it("a commit waits without holding up anything else, and comes when the other is done", async () => {
    const other = new Database(path.join(folder, "kept.db"));
    other.exec("BEGIN IMMEDIATE");
    let isWritten = false;
    const written = store.write([store.consultations.close(short.slug, "2026-12-01")]).then(() => {
      isWritten = true;
    });
    for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setTimeout(resolve, 1));
    expect((await store.consultations.find(short.slug))?.closedOn).toBeUndefined();
    expect(isWritten).toBe(false);
    other.exec("COMMIT");
    await written;
    expect((await fresh.consultations.find(short.slug))?.closedOn).toBe("2026-12-01");
    other.close();
  });

  it("what is still to be written when the file is closed waits for the other too", async () => {
    const closing = new Int32Array(new SharedArrayBuffer(4));
    // Writes until the file is being closed, and a little longer, so that closing it has to wait.
    const blocker = new Worker(
      `const { parentPort, workerData } = require("node:worker_threads");
      const database = new (require(workerData.module))(workerData.file);
      database.exec("BEGIN IMMEDIATE");
      parentPort.postMessage("writing");
      Atomics.wait(workerData.closing, 0, 0);
      Atomics.wait(workerData.closing, 0, 1, 50);
      database.exec("COMMIT");
      database.close();`,
      {
        eval: true,
        workerData: {
          closing,
          file: path.join(folder, "kept.db"),
          module: path.join(root, "node_modules/better-sqlite3"),
        },
      },
    );
    await once(blocker, "message");
    const last = store.writeLater([store.consultations.close(short.slug, "2026-12-04")]);
    Atomics.store(closing, 0, 1);
    Atomics.notify(closing, 0);
    driver.close();
    await last;
    await once(blocker, "exit");
    driver = open();
    expect((await createStore(driver, seal).consultations.find(short.slug))?.closedOn).toBe("2026-12-04");
  });

  it("an erasure waits for who reads the old words, and then nothing of them is left", async () => {
    const other = new Database(path.join(folder, "kept.db"));
    await store.write([store.consultations.close(short.slug, "een-heel-bijzonder-woord")]);
    other.exec("BEGIN");
    other.prepare("SELECT count(*) FROM consultations").get();
    await store.write([store.consultations.close(short.slug, "2026-12-01")]);
    const erased = store.erase();
    await new Promise((resolve) => setTimeout(resolve, 1));
    other.exec("COMMIT");
    await erased;
    const files = ["kept.db", "kept.db-wal"].map((name) => path.join(folder, name)).filter((file) => existsSync(file));
    for (const file of files) expect(readFileSync(file).includes("een-heel-bijzonder-woord"), file).toBe(false);
    other.close();
  });
});
