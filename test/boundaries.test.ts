import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./fakes/consultations.ts";

type Import = { from: string; to: string };

const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.split(path.sep).join("/"));

const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(path.join(root, "src", from), "utf8");
  const found = source.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+"([^"]+)"|(?:^|\n)import\s+"([^"]+)"/g);
  return [...found].map(([, named, bare]) => {
    const to = named ?? bare ?? "";
    return { from, to: to.startsWith(".") ? path.posix.join(path.posix.dirname(from), to) : to };
  });
});

const inside = (folder: string) => imports.filter(({ from }) => from.startsWith(folder));
const reaches = (found: Import[], allowed: RegExp) =>
  found.filter(({ to }) => !allowed.test(to)).map(({ from, to }) => `${from} → ${to}`);

/** Six floors, from the ground up; an arrow only goes down, or stays within its floor. */
const floors: [RegExp, number][] = [
  [/^core\/(model|agreement|privacy)\/|^core\/(channel|llm|transcriber|calendar)\.ts$/, 1],
  [/^core\/(store|plain|themes|texts)\//, 2],
  [/^core\/|^pages\//, 3],
  [/^bots\/|^ai\//, 4],
  [/^http\//, 5],
  [/^cli(\.ts$|\/)/, 6],
];
const floorOf = (file: string) => floors.find(([place]) => place.test(file))?.[1] ?? 0;

describe("the house", () => {
  it("has sources to look at, each on a floor", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => floorOf(file) === 0)).toEqual([]);
  });

  it("has no arrow that goes up", () => {
    const up = imports.filter(({ from, to }) => floorOf(to) > floorOf(from));
    expect(up.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("keeps the model pure: it imports only itself and zod", () => {
    expect(reaches(inside("core/model/"), /^(zod$|core\/model\/)/)).toEqual([]);
  });

  it("keeps clock, chance, waiting and the outside out of the pure folders", () => {
    for (const file of files.filter((name) => /^core\/(model|agreement|themes|plain|privacy)\/|^pages\//.test(name))) {
      const source = readFileSync(path.join(root, "src", file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      expect(source, file).not.toMatch(/\bawait\b|\basync\b|Date\.now|new Date\(\)|Math\.random|process\.|\bfetch\(/);
    }
  });

  it("lets no bot touch the store, http or another bot", () => {
    for (const { from, to } of inside("bots/")) {
      expect(to, from).not.toMatch(/^core\/store\/|^http\//);
      if (to.startsWith("bots/")) expect(to.split("/")[1], from).toBe(from.split("/")[1]);
    }
  });

  it.each([
    ["grammy", /^bots\/telegram\//],
    ["@slack/", /^bots\/slack\//],
    ["drizzle-orm", /^core\/store\//],
    ["better-sqlite3", /^core\/store\/sqlite\.ts$/],
    ["openai", /^ai\//],
    ["cli-progress", /^cli\//],
    ["hono", /^(http|pages)\//],
    ["node:", /^(http\/(node|undici-fetch|create-seal)\.ts|cli\.ts|cli\/terminal\.ts)$/],
  ])("imports %s only where it belongs", (name, place) => {
    const found = imports.filter(
      ({ to }) => to === name || to.startsWith(name.endsWith("/") || name.endsWith(":") ? name : `${name}/`),
    );
    expect(found.filter(({ from }) => !place.test(from)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("reads the environment in one place, where config.ts checks it", () => {
    const readers = files.filter((file) => readFileSync(path.join(root, "src", file), "utf8").includes("process.env"));
    expect(readers).toEqual(["cli.ts", "cli/terminal.ts"]);
  });
});
