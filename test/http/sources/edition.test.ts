import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEdition } from "../../../src/http/sources/edition.ts";

let folder: string;
const write = (file: string, content: string) => writeFileSync(path.join(folder, file), content);
const edition = (settings: unknown = { MUNICIPALITY: "Utrecht" }) => createEdition(settings, folder)();

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "samenspraak-edition-"));
  mkdirSync(path.join(folder, "src/core"), { recursive: true });
  write("src/core/points.ts", "export const fewest = 5;");
  write("package-lock.json", "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the edition of a program", () => {
  it("stays the same while its code, what it stands on and its settings do", () => {
    expect(edition()).toBe(edition());
  });

  it.each<[string, () => unknown]>([
    ["a line of code", () => write("src/core/points.ts", "export const fewest = 6;")],
    ["a new file", () => write("src/core/claims.ts", "")],
    [
      "the name of a file",
      () => renameSync(path.join(folder, "src/core/points.ts"), path.join(folder, "src/points.ts")),
    ],
    ["a package", () => write("package-lock.json", '{ "version": 2 }')],
  ])("is another one with %s", (_, change) => {
    const before = edition();
    change();
    expect(edition()).not.toBe(before);
  });

  it("is another one with other settings", () => {
    expect(edition({ MUNICIPALITY: "Zwolle" })).not.toBe(edition());
  });
});
