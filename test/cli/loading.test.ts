import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../fakes/consultations.ts";

/** What a file loads as soon as it is loaded itself: not types, and nothing that it asks for later. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const found = source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[\w\s{},*]+?\sfrom\s+)?"([^"]+)"/gm);
  return [...found].map(([, name = ""]) => name);
}

/** The files and packages that come along with a file of ours. */
function loadedWith(file: string): { files: string[]; packages: string[] } {
  const files = new Set([path.join(root, "src", file)]);
  const packages = new Set<string>();
  for (const each of files)
    for (const name of each.endsWith(".ts") ? importsOf(each) : []) {
      if (name.startsWith(".")) files.add(path.resolve(path.dirname(each), name));
      else packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    }
  return { files: [...files], packages: [...packages].filter((name) => !name.startsWith("node:")).sort() };
}

const packagesOf = (file: string) => loadedWith(file).packages;

/** Each is larger than all of our own files together. */
const large = ["@hono/node-server", "@slack/bolt", "grammy", "nodemailer", "openai", "undici"];

describe("the command line", () => {
  it("loads nothing but what reads the command, for --help and --version", () => {
    expect(packagesOf("cli.ts")).toEqual(["commander"]);
  });

  it.each([
    ["consultation/check.ts", ["@fluent/bundle", "yaml", "zod"]],
    ["consultation/new.ts", ["fastest-levenshtein", "temporal-polyfill", "yaml", "zod"]],
    ["digest/verify.ts", ["fastest-levenshtein", "ibantools", "libphonenumber-js", "snowball-stemmers", "zod"]],
    ["plain-check.ts", []],
    ["terminal.ts", []],
  ])("loads no database, server or chat app for cli/%s", (file, packages) => {
    expect(packagesOf(`cli/${file}`)).toEqual(packages);
  });

  it("loads the large libraries only when they have something to do, for every command and the server", () => {
    const commands = readdirSync(path.join(root, "src/cli"), { recursive: true, encoding: "utf8" });
    const files = commands.filter((name) => name.endsWith(".ts")).map((name) => `cli/${name}`);
    expect(files).toContain("cli/start.ts");
    for (const file of [...files, "http/node.ts", "http/app.ts"])
      expect(
        packagesOf(file).filter((name) => large.includes(name)),
        file,
      ).toEqual([]);
  });

  it("serves without what only a few requests need", () => {
    for (const file of ["http/node.ts", "http/app.ts", "http/program.ts", "http/clock.ts"])
      for (const rare of ["feed", "yaml"]) expect(packagesOf(file), file).not.toContain(rare);
  });

  it("knows the languages of texts only once there is a text to read", () => {
    for (const file of ["cli/start.ts", "http/node.ts", "http/app.ts", "http/program.ts"])
      expect(
        loadedWith(file).files.filter((name) => name.includes("core/texts/detector")),
        file,
      ).toEqual([]);
    expect(loadedWith("core/texts/language/detector.ts").files.map((name) => path.basename(name))).toContain(
      "ngrams.json",
    );
  });

  it("knows the letters of link pictures only once there is a picture to draw", () => {
    const letters = path.join(root, "src/pages/picture/letters.json");
    for (const file of ["http/node.ts", "http/app.ts"]) expect(loadedWith(file).files, file).not.toContain(letters);
    expect(loadedWith("pages/picture/link-picture.ts").files).toContain(letters);
  });
});
