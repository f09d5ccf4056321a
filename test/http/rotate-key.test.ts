import { existsSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rekey } from "../../src/core/store/database/rekey.ts";
import { openSqlite } from "../../src/core/store/database/sqlite.ts";
import { createSeal } from "../../src/http/create-seal.ts";
import { backUp } from "../../src/http/database/backup.ts";
import { restore } from "../../src/http/database/restore.ts";
import { rotateKey } from "../../src/http/database/rotate-key.ts";
import { openProgram } from "../../src/http/node.ts";
import { runCommandWith } from "../fakes/command.ts";
import { fromFile, root } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { migrations } from "../fakes/tables.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const people = [5550101, 5550102, 5550103];

let town: Running;
let file: string;

beforeEach(async () => {
  town = await startRunning();
  file = town.env.DATABASE_PATH ?? "";
  await town.publish(fromFile("test/fixtures/always-open.yaml"));
  for (const chat of people) await town.person(chat).open("altijd");
  for (const chat of people) await town.person(chat).press("Beginnen");
});
afterEach(() => town.stop());

const store = () => town.server.program.context.store;
const participationOf = async (chat: number) =>
  (await store().residents.find(store().residents.idOf("telegram", String(chat))))?.resident.participations[0]?.id;

/** What becomes of each fingerprint under another key. Whoever makes a new kind, says it here and in the README. */
const fingerprints = {
  derivedAnew: ["resident", "group", "council", "mail", "seal"],
  listedBefore: ["erased"],
  ended: ["link", "session", "form", "invite", "move", "code"],
  readAnew: ["member"],
  changed: ["colleague"],
  forgottenInAWeek: ["event", "made"],
};

it("of every fingerprint that the program makes it is known what another key does to it", () => {
  const folder = path.join(root, "src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const made = files.flatMap((file) =>
    [...readFileSync(path.join(folder, file), "utf8").matchAll(/fingerprint\([`"]([a-z]+)/g)].map(([, kind]) => kind),
  );
  expect([...new Set(made)].sort()).toEqual(Object.values(fingerprints).flat().sort());
});

describe("a new key", () => {
  it("takes over from the file beside the database, and everybody goes on where they were", async () => {
    const { context } = town.server.program;
    await context.store.write([
      context.store.councilMembers.invite("a-code", context.now()),
      context.store.councilMembers.add({ residentId: store().residents.idOf("telegram", "5550103") }),
    ]);
    const before = await Promise.all(people.map(participationOf));
    await town.server.stop();
    const said = await runCommandWith(["key", "rotate"], town.env);
    expect(said).toMatchObject({ status: 0, words: expect.stringContaining("3 people and 3 participations") });
    expect(said.words).toContain("1 invitations of councillors hold no more");
    expect(statSync(`${file}.key`).mode & 0o077).toBe(0);
    expect(existsSync(`${file}.key.next`)).toBe(false);
    await town.restart();
    expect(await Promise.all(people.map(participationOf))).toEqual(before);
    expect(await store().councilMembers.has(store().residents.idOf("telegram", "5550103"))).toBe(true);
    for (const chat of people) for (const _ of [1, 2, 3]) await town.person(chat).press("Ja");
    expect((await store().participations.ids()).length).toBe(3);
    expect((await store().counts.participants("altijd", 0, Number.MAX_SAFE_INTEGER)).all).toBe(3);
  });

  it("keeps every key that took over on one day", async () => {
    await town.server.stop();
    const keys = [readFileSync(`${file}.key`, "utf8")];
    const kept: string[] = [];
    for (const _ of [1, 2]) {
      kept.push((await rotateKey(town.env, undefined)).keptIn ?? "");
      keys.push(readFileSync(`${file}.key`, "utf8"));
    }
    expect(kept.map((each) => readFileSync(each, "utf8"))).toEqual(keys.slice(0, 2));
    await town.restart();
  });

  it("leaves nothing that the old one opens", async () => {
    await town.server.stop();
    await rotateKey(town.env, undefined);
    const old = createSeal(new Uint8Array(32).fill(5));
    const driver = openSqlite(file, migrations);
    const sealed = await driver.query(
      "SELECT sealed FROM residents UNION ALL SELECT sealed_resident FROM participations",
      [],
    );
    expect(sealed).toHaveLength(6);
    for (const [each] of sealed) expect(() => old.open(String(each))).toThrow();
    driver.close();
    const env = { ...town.env, ENCRYPTION_KEY: Buffer.alloc(32, 5).toString("base64") };
    await expect(openProgram(env, silent)).rejects.toThrow("is not the key");
    await town.restart();
  });

  it("reaches what was sealed in tables that were added later, and every fingerprint has a way of its own", async () => {
    await town.server.stop();
    const [from, to] = [5, 6].map((n) => createSeal(new Uint8Array(32).fill(n)));
    if (!from || !to) throw new Error("no keys");
    const driver = openSqlite(path.join(town.folder, "later.db"), [
      ...migrations,
      {
        name: "9999",
        sql: "CREATE TABLE later (resident_id TEXT, place INTEGER, sealed TEXT, PRIMARY KEY (resident_id, place))",
      },
    ]);
    const who = { channel: "test", address: "1", language: "nl", participations: [], stopped: false };
    const id = from.fingerprint("resident test 1");
    await driver.commit([
      { sql: "INSERT INTO residents (id, version, sealed) VALUES (?, 1, ?)", params: [id, from.close(who)] },
      ...Array.from({ length: 450 }, (_, n) => ({
        sql: "INSERT INTO later VALUES (?, ?, ?)",
        params: [id, n, from.close(`words ${n}`)],
      })),
    ]);
    await rekey(driver, { from, to }, []);
    const rows = await driver.query("SELECT resident_id, place, sealed FROM later ORDER BY place", []);
    expect(rows.map(([, , sealed]) => to.open(String(sealed)))).toEqual(rows.map(([, n]) => `words ${n}`));
    expect(new Set(rows.map(([name]) => name))).toEqual(new Set([to.fingerprint("resident test 1")]));
    driver.close();
    await town.restart();
  });

  it("is not taken while a program runs", async () => {
    await expect(rotateKey(town.env, undefined)).rejects.toThrow("stop that one first");
  });

  it("broken off after any commit is refused by a program in words, and goes on when it is called again", async () => {
    const [from, to] = [5, 6].map((n) => createSeal(new Uint8Array(32).fill(n))) as [
      ReturnType<typeof createSeal>,
      never,
    ];
    const before = await Promise.all(people.map(participationOf));
    await town.server.stop();
    for (let most = 1; ; most++) {
      const driver = openSqlite(file, migrations);
      let commits = 0;
      const breaking: typeof driver = {
        ...driver,
        commit: async (statements) => {
          if (++commits > most) throw new Error("killed");
          return driver.commit(statements);
        },
      };
      const isOver = await rekey(breaking, { from, to }, []).then(
        () => true,
        () => false,
      );
      driver.close();
      if (isOver) break;
      await expect(openProgram(town.env, silent)).rejects.toThrow("call `key rotate` again");
    }
    await expect(openProgram(town.env, silent)).rejects.toThrow("is not the key");
    const env = { ...town.env, ENCRYPTION_KEY: Buffer.alloc(32, 6).toString("base64") };
    const { context, close } = await openProgram(env, silent);
    const ids = people.map((chat) => context.store.residents.idOf("telegram", String(chat)));
    const found = await Promise.all(ids.map((id) => context.store.residents.find(id)));
    expect(found.map((each) => each?.resident.participations[0]?.id)).toEqual(before);
    expect(await context.store.participations.residentOf(before[0] ?? "")).toBe(ids[0]);
    close();
    await expect(rotateKey(town.env, undefined)).rejects.toThrow("is not the one");
    renameSync(`${file}.key.next`, `${file}.key.unused`);
    Object.assign(town.env, env);
    await town.restart();
  });

  it("goes to a file of its own where ENCRYPTION_KEY is set", async () => {
    await town.server.stop();
    const env = { ...town.env, ENCRYPTION_KEY: Buffer.alloc(32, 5).toString("base64") };
    await expect(rotateKey(env, undefined)).rejects.toThrow("--to");
    const to = path.join(town.folder, "new.key");
    expect(await rotateKey(env, to)).toMatchObject({ people: 3, setFrom: to });
    expect(await rotateKey(env, to)).toMatchObject({ people: 0, setFrom: to });
    Object.assign(town.env, { ENCRYPTION_KEY: readFileSync(to, "utf8") });
    await town.restart();
    expect(await participationOf(5550101)).toBeDefined();
  });

  it("does not make a backup of before useless: it takes the old key, and who was forgotten since is forgotten", async () => {
    const copy = path.join(town.folder, "copy.db");
    await backUp(town.env, copy);
    const forget = async (chat: number) => {
      await town.person(chat).write("/vergeet");
      await town.person(chat).press("Wis alles van mij");
    };
    await forget(5550101);
    await town.server.stop();
    const { keptIn = "" } = await rotateKey(town.env, undefined);
    await town.restart();
    await forget(5550102);
    await town.server.stop();
    const oldKey = { ...town.env, ENCRYPTION_KEY: readFileSync(keptIn, "utf8") };
    await expect(restore(town.env, copy, { isOver: true }, silent)).rejects.toThrow("is not the one");
    await expect(restore(oldKey, copy, { isOver: true }, silent)).rejects.toThrow("another key took over");
    const { forgotten } = await restore(town.env, copy, { isOver: true, keyFiles: [keptIn] }, silent);
    expect(forgotten).toEqual({ participations: 2, people: 2 });
    await town.restart();
    expect(await Promise.all(people.map(participationOf))).toEqual([undefined, undefined, expect.any(String)]);
  });
});
