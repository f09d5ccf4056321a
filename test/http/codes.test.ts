import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { giveCodes } from "../../src/core/consultation/give-codes.ts";
import { buildDigest } from "../../src/core/digest/build-digest.ts";
import { letterCode, printedCode } from "../../src/core/model/consultation/letter-code.ts";
import { digestMarkdown } from "../../src/pages/digest/digest-markdown.ts";
import { lettersPage } from "../../src/pages/paper/letters-page.ts";
import { short } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";

let town: Running;
let codes: string[] = [];
const core = () => town.server.program.context;
const rows = (sql: string) => core().store.codes.count(sql);

beforeEach(async () => {
  town = await startRunning();
  await town.publish({ ...short, access: "codes" });
  const given = await giveCodes("park", 6, core());
  if (given.outcome !== "given") throw new Error(given.outcome);
  codes = given.codes;
});

afterEach(() => town.stop());

async function comesWith(code: string, chatId: number) {
  const person = town.person(chatId);
  await person.open("park");
  await person.press("Beginnen");
  await person.write(code);
  return person;
}

describe("a code from a letter", () => {
  it("has eight signs that nobody takes for another, and is printed in two groups", () => {
    expect(new Set(codes).size).toBe(6);
    for (const code of codes) expect(code).toMatch(/^[acdefghjkpqrtwxy34]{8}$/);
    expect(printedCode("acdefghj")).toBe("ACDE-FGHJ");
    expect(letterCode(() => "ab01cdefo5ghj")).toBe("acdefghj");
  });

  it("is asked for before the first question, and lets one person answer", async () => {
    const me = town.person(1);
    await me.open("park");
    await me.press("Beginnen");
    expect(me.transcript()).toContain("Voor deze vragen hebt u een code nodig.");
    expect(me.transcript()).not.toContain("Wilt u bankjes?");
    await me.write("zomaar iets");
    expect(me.transcript()).toContain("Deze code kennen wij niet.");
    await me.write(printedCode(codes[0] ?? "").toLowerCase());
    expect(me.transcript()).toContain("Wilt u bankjes?");
    await me.press("Nee");
    expect(me.transcript()).toContain("Hoe mooi is het park?");
    expect(await rows("park")).toEqual({ given: 6, used: 1 });
  });

  it("is guessed at a few times a day only, and words that are no code are no guess", async () => {
    const guesser = town.person(9);
    await guesser.open("park");
    await guesser.press("Beginnen");
    const guessed = async (words: string) => {
      await town.pass(60);
      await guesser.write(words);
      return guesser.lastMessage().text;
    };
    for (let n = 0; n < 12; n++) await guessed("waar vind ik de code");
    for (let n = 0; n < 10; n++) expect(await guessed("acdefghj")).toContain("Deze code kennen wij niet.");
    expect(await guessed(codes[5] ?? "")).toBe(
      "Er is te vaak een verkeerde code geprobeerd. Probeer het morgen nog eens.",
    );
    expect((await rows("park")).used).toBe(0);
    await town.pass(86_400);
    expect(await guessed("acdefghj")).toContain("Deze code kennen wij niet.");
  });

  it("works once: whoever comes with it later is told so", async () => {
    await comesWith(codes[0] ?? "", 1);
    const other = await comesWith(codes[0] ?? "", 2);
    expect(other.transcript()).toContain("Met deze code is al geantwoord.");
    await other.write(codes[1] ?? "");
    expect(other.transcript()).toContain("Wilt u bankjes?");
  });

  it("works once when two come with it at the same moment", async () => {
    const two = [town.person(3), town.person(4)];
    for (const each of two) {
      await each.open("park");
      await each.press("Beginnen");
    }
    await Promise.all(two.map((each) => each.write(codes[2] ?? "")));
    await town.settle();
    expect(two.map((each) => each.transcript().includes("Wilt u bankjes?")).filter(Boolean)).toHaveLength(1);
    expect(two.map((each) => each.transcript().includes("al geantwoord")).filter(Boolean)).toHaveLength(1);
    expect(await rows("park")).toEqual({ given: 6, used: 1 });
  });

  it("stands beside nobody: what is stored is a fingerprint and whether it was used", async () => {
    for (const [i, code] of codes.slice(0, 3).entries()) await comesWith(code, i + 1);
    const database = new Database(town.env.DATABASE_PATH ?? "", { readonly: true });
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
    const stored = tables.map(
      (name) => [name, JSON.stringify(database.prepare(`SELECT * FROM ${name}`).all())] as const,
    );
    const kept = database.prepare("SELECT * FROM codes").all() as Record<string, unknown>[];
    database.close();
    expect(Object.keys(kept[0] ?? {})).toEqual(["slug", "fingerprint", "used"]);
    for (const [name, content] of stored) {
      for (const code of codes) expect(content.toLowerCase(), name).not.toContain(code);
      for (const { fingerprint } of kept) if (name !== "codes") expect(content, name).not.toContain(fingerprint);
    }
  });

  it("is counted in the digest", async () => {
    for (const [i, code] of codes.slice(0, 3).entries()) await (await comesWith(code, i + 1)).press("Nee");
    const digest = await buildDigest(core().calendar.weekOf(town.now()), core());
    expect(digest.consultations[0]?.codes).toEqual({ given: 6, used: 3 });
    expect(digestMarkdown(digest, town.server.program.pageSettings)).toContain("Codes uit brieven: 3 van 6 gebruikt");
  });

  it("is on a letter with where to type it", () => {
    const page = lettersPage(short, ["ACDE-FGHJ"], "https://praat.example.nl/c/park", town.server.program.pageSettings);
    expect(page).toContain("<strong>ACDE-FGHJ</strong>");
    expect(page).toContain("https://praat.example.nl/c/park");
    expect(page).toContain("noindex");
  });

  it("is not made for what asks for none", async () => {
    await town.publish({ ...short, slug: "vrij" });
    expect(await giveCodes("vrij", 1, core())).toEqual({ outcome: "needs-none" });
    expect(await giveCodes("niets", 1, core())).toEqual({ outcome: "unknown" });
  });
});
