import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openProgram, startServer } from "../../src/http/node.ts";
import { freePort } from "../fakes/free-port.ts";

const silent = { info: () => {}, warn: () => {}, error: () => {} };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "samenspraak-words-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const file = (name: string) => path.join(folder, name);

describe("a program that cannot start says in a line what is to be set or mended", () => {
  it("when its port is taken; and it lets its database go", async () => {
    const port = await freePort();
    const other = createServer().listen(port, "127.0.0.1");
    const env = { PORT: String(port), DATABASE_PATH: file("town.db") };
    await expect(startServer(env, silent)).rejects.toThrow(
      `PORT ${port} on 127.0.0.1 is taken by another program: stop that one, or set PORT to another number`,
    );
    other.close();
    const server = await startServer({ ...env, PORT: "0" }, silent);
    await server.stop();
  });

  it("when its host is no address of this machine", async () => {
    const env = { PORT: "0", HOST: "192.0.2.1", DATABASE_PATH: file("town.db") };
    await expect(startServer(env, silent)).rejects.toThrow("HOST 192.0.2.1 is no address of this machine");
  });

  it("when its database is none, which stays as it is", async () => {
    const words = "Dit is een brief en geen database.".repeat(100);
    writeFileSync(file("brief.txt"), words);
    await expect(openProgram({ DATABASE_PATH: file("brief.txt") }, silent)).rejects.toThrow(
      `DATABASE_PATH ${file("brief.txt")} is no database of SQLite: name another file`,
    );
    expect(readFileSync(file("brief.txt"), "utf8")).toBe(words);
    expect(readdirSync(folder)).toEqual(["brief.txt"]);
  });

  it("when its database is a folder, or stands below a file, or where no folder can be made", async () => {
    mkdirSync(file("folder"));
    await expect(openProgram({ DATABASE_PATH: file("folder") }, silent)).rejects.toThrow("is no file");
    writeFileSync(file("text"), "");
    await expect(openProgram({ DATABASE_PATH: file("text/town.db") }, silent)).rejects.toThrow(
      "cannot be opened (ENOTDIR)",
    );
    await expect(openProgram({ DATABASE_PATH: "/proc/none/town.db" }, silent)).rejects.toThrow("cannot be opened (E");
  });

  it("when a beginning of a database is followed by something else", async () => {
    writeFileSync(file("half.db"), `SQLite format 3\0${"x".repeat(5000)}`);
    writeFileSync(`${file("half.db")}.key`, Buffer.alloc(32, 5).toString("base64"));
    await expect(openProgram({ DATABASE_PATH: file("half.db") }, silent)).rejects.toThrow(/DATABASE_PATH .*put back/);
  });
});
