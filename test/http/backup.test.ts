import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetParticipation } from "../../src/core/rights/forget.ts";
import { copyDatabase, seeDatabase } from "../../src/core/store/database/copies.ts";
import { openSqlite } from "../../src/core/store/database/sqlite.ts";
import { backUp } from "../../src/http/database/backup.ts";
import { checkCopy, restore } from "../../src/http/database/restore.ts";
import { openProgram } from "../../src/http/node.ts";
import { runCommandWith } from "../fakes/command.ts";
import { fromFile } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { migrations } from "../fakes/tables.ts";

const alwaysOpen = fromFile("test/fixtures/always-open.yaml");
const silent = { info: () => {}, warn: () => {}, error: () => {} };

describe("a backup", () => {
  let town: Running;
  let copy: string;
  beforeEach(async () => {
    town = await startRunning();
    copy = path.join(town.folder, "copies", "town.db");
    await town.publish(alwaysOpen);
    for (const chat of [5550101, 5550102, 5550103]) await answer(chat);
  });
  afterEach(() => town.stop());

  async function answer(chat: number) {
    await town.person(chat).open("altijd");
    await town.person(chat).press("Beginnen");
    for (const _ of [1, 2, 3]) await town.person(chat).press("Ja");
    await town.person(chat).write(`Woorden van ${chat}`);
  }
  const store = () => town.server.program.context.store;
  const participations = () => store().participations.ids();
  const participationOf = async (chat: number) => {
    const found = await store().residents.find(store().residents.idOf("telegram", String(chat)));
    return found?.resident.participations[0]?.id ?? "nobody";
  };
  const putBack = (isOver = true) => restore(town.env, copy, { isOver }, silent);

  it("is one whole file, for its owner only, in which neither addresses nor the key can be read", async () => {
    expect((await backUp(town.env, copy)).counts).toEqual({
      consultations: 1,
      participations: 3,
      residents: 3,
      answers: 12,
    });
    expect(statSync(copy).mode & 0o077).toBe(0);
    expect([`${copy}.part`, `${copy}-wal`, `${copy}-shm`].filter(existsSync)).toEqual([]);
    const raw = readFileSync(copy);
    expect(raw.includes("Woorden van")).toBe(true);
    for (const secret of ["telegram 5550101", '"5550101"', Buffer.alloc(32, 5), Buffer.alloc(32, 5).toString("base64")])
      expect(raw.includes(secret), String(secret)).toBe(false);
    await expect(backUp(town.env, copy)).rejects.toThrow("is there already");
  });

  it("is not made with a key that the database was not sealed with", async () => {
    const env = { ...town.env, ENCRYPTION_KEY: Buffer.alloc(32, 6).toString("base64") };
    await expect(backUp(env, copy)).rejects.toThrow("is not the one");
    expect(existsSync(copy)).toBe(false);
  });

  it("is of one moment, and is finished, while others write without a pause", async () => {
    const file = path.join(town.folder, "busy.db");
    const driver = openSqlite(file, migrations);
    const write = (n: number) => {
      const [key, colleague] = [`${n}`, "x".repeat(2000)];
      const sql = "INSERT INTO held_acts (key, colleague, at) VALUES (?, ?, ?)";
      return driver.commit(["a", "b"].map((half) => ({ sql, params: [key + half, colleague, n] })));
    };
    for (let n = 0; n < 2000; n++) void write(n);
    await write(2000);
    let isOver = false;
    const writing = (async () => {
      for (let n = 2001; !isOver; n++) await write(n);
    })();
    const target = path.join(town.folder, "busy-copy.db");
    await copyDatabase(file, target);
    isOver = true;
    await writing;
    driver.close();
    expect(seeDatabase(target).faults).toEqual([]);
    const copied = openSqlite(target, migrations);
    const halves = await copied.query("SELECT at FROM held_acts GROUP BY at HAVING count(*) <> 2", []);
    expect(halves).toEqual([]);
    copied.close();
  });

  it("is put back only where nothing is served, and over a database only for who says so", async () => {
    await backUp(town.env, copy);
    await answer(5550104);
    await expect(putBack()).rejects.toThrow("stop that one first");
    await town.server.stop();
    await expect(putBack(false)).rejects.toThrow("say --over");
    await putBack();
    await town.restart();
    expect(await participations()).toHaveLength(3);
    expect(await participationOf(5550101)).not.toBe("nobody");
    await town.person(5550101).open("altijd");
    expect(await participations()).toHaveLength(3);
    expect(await participationOf(5550104)).toBe("nobody");
  });

  it("forgets at its restore whoever was forgotten after it, in the chat or by a command, and nobody else", async () => {
    const [byCommand, inChat] = [await participationOf(5550101), await participationOf(5550102)];
    await backUp(town.env, copy);
    await forgetParticipation(byCommand, town.server.program.context);
    await town.person(5550102).write("/vergeet");
    await town.person(5550102).press("Wis alles van mij");
    expect(await participationOf(5550102)).toBe("nobody");
    const list = `${town.env.DATABASE_PATH}.erased`;
    expect(statSync(list).mode & 0o077).toBe(0);
    for (const id of [byCommand, inChat, "5550101", "5550102"]) expect(readFileSync(list, "utf8")).not.toContain(id);
    await town.server.stop();
    expect((await checkCopy(town.env, copy)).erased).toBe(3);
    expect((await putBack()).forgotten).toEqual({ participations: 2, people: 1 });
    await town.restart();
    expect(await participations()).toEqual([await participationOf(5550103)]);
    expect(await store().residents.ids()).toHaveLength(2);
    expect(readFileSync(town.env.DATABASE_PATH ?? "").includes("Woorden van 5550101")).toBe(false);
  });

  it("keeps who had been forgotten before it and came back", async () => {
    await town.person(5550102).write("/vergeet");
    await town.person(5550102).press("Wis alles van mij");
    await answer(5550102);
    await backUp(town.env, copy);
    await town.server.stop();
    expect((await putBack()).forgotten).toEqual({ participations: 0, people: 0 });
    await town.restart();
    expect(await participationOf(5550102)).not.toBe("nobody");
  });

  it("has everybody in the list who was forgotten, also when a crash or a full disk came in between", async () => {
    const id = await participationOf(5550101);
    await backUp(town.env, copy);
    const list = `${town.env.DATABASE_PATH}.erased`;
    await store().write([store().erasures.add("a-mark", id)]);
    writeFileSync(list, "a-mark 0123456789");
    await town.restart();
    await town.server.stop();
    expect((await putBack()).forgotten.participations).toBe(1);
    await town.restart();
  });

  it.each([
    ["cut short", (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 40_000))],
    ["no database", (file: string) => writeFileSync(file, "<html>Not found</html>")],
    ["empty", (file: string) => writeFileSync(file, "")],
    ["one with damaged pages", (file: string) => writeFileSync(file, readFileSync(file).fill(7, 8192, 60_000))],
    ["not there", (file: string) => rmSync(file)],
  ])("that is %s is refused in words, and changes nothing", async (_, spoil) => {
    await backUp(town.env, copy);
    spoil(copy);
    await town.server.stop();
    const was = readFileSync(town.env.DATABASE_PATH ?? "");
    await expect(checkCopy(town.env, copy)).rejects.toThrow(/is damaged|or it is damaged|is not there/);
    await expect(putBack()).rejects.toThrow(/is damaged|or it is damaged|is not there/);
    expect(readFileSync(town.env.DATABASE_PATH ?? "").equals(was)).toBe(true);
    await town.restart();
  });

  it("of another key is refused, and without a key it is told what is lost", async () => {
    await backUp(town.env, copy);
    const elsewhere = { DATABASE_PATH: path.join(town.folder, "elsewhere", "town.db") };
    const strange = { ...elsewhere, ENCRYPTION_KEY: Buffer.alloc(32, 6).toString("base64") };
    await expect(checkCopy(strange, copy)).rejects.toThrow("is not the one");
    expect(await checkCopy(elsewhere, copy)).toMatchObject({ hasKey: false });
    await expect(restore(elsewhere, copy, { isOver: false }, silent)).rejects.toThrow("3 people cannot be reached");
    expect(existsSync(elsewhere.DATABASE_PATH)).toBe(false);
    const withKey = { ...elsewhere, ENCRYPTION_KEY: Buffer.alloc(32, 5).toString("base64") };
    await restore(withKey, copy, { isOver: false }, silent);
    const { context, close } = await openProgram(withKey, silent);
    expect(await context.store.residents.ids()).toHaveLength(3);
    close();
    expect(statSync(elsewhere.DATABASE_PATH).mode & 0o077).toBe(0);
    await expect(openProgram(elsewhere, silent)).rejects.toThrow("nobody who took part can be reached");
  });

  it("of a newer version of the program is refused", async () => {
    await backUp(town.env, copy);
    const newer = openSqlite(copy, [...migrations, { name: "9999_of_tomorrow", sql: "SELECT 1" }]);
    newer.close();
    await expect(checkCopy(town.env, copy)).rejects.toThrow('does not know "9999_of_tomorrow"');
  });

  it("is made and put back by the commands", async () => {
    copyFileSync(`${town.env.DATABASE_PATH}.key`, path.join(town.folder, "kept.key"));
    expect(await command(["backup", copy])).toMatchObject({ status: 0, data: "" });
    expect((await command(["restore", copy, "--check"])).words).toContain("is whole: 1 consultations");
    expect(await command(["restore", copy])).toMatchObject({ status: 1, words: expect.stringContaining("--over") });
    await town.server.stop();
    expect((await command(["restore", copy, "--over"])).words).toContain("is restored: 1 consultations");
    await town.restart();
  });

  async function command(args: string[]) {
    return runCommandWith(args, town.env);
  }
});
