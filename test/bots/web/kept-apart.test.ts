import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserWith } from "../../../src/core/browse/screen.ts";
import { giveCodes } from "../../../src/core/consultation/give-codes.ts";
import { printedCode } from "../../../src/core/model/consultation/letter-code.ts";
import { short } from "../../fakes/consultations.ts";
import { type Running, startRunning } from "../../fakes/running.ts";
import { createWebPerson, type WebPerson } from "../../fakes/web-person.ts";

let town: Running;
const person = (slug: string) => createWebPerson(`http://127.0.0.1:${town.server.port}`, slug);
const core = () => town.server.program.context;

beforeAll(async () => {
  town = await startRunning();
  await town.publish(short);
  await town.publish({ ...short, slug: "brief", access: "codes" });
});
afterAll(() => town.stop());

/** All that stands in this table, as a reader of the database without the key sees it. */
function rowsOf(table: string): Record<string, unknown>[] {
  const database = new Database(town.env.DATABASE_PATH ?? "", { readonly: true });
  const rows = database.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[];
  database.close();
  return rows;
}

async function screenOf(me: WebPerson): Promise<string> {
  const [cookie] = [...me.visitor.cookies.values()];
  const { channel, address } = await browserWith(cookie?.value ?? "", "web");
  return JSON.stringify(await core().store.screens.read(core().store.residents.idOf(channel, address)));
}

describe("what is stored of who answers in a browser", () => {
  it("ties no screen to a participation: no mark stands in both", async () => {
    const me = person("park");
    await me.begin();
    await me.press("Nee");
    await me.press("3");
    await me.write("Meer schaduw graag");
    expect(await screenOf(me)).toContain("Meer schaduw graag");
    const others = JSON.stringify([...rowsOf("participations"), ...rowsOf("answers")]);
    expect(others).toContain("Meer schaduw graag");
    const marks = rowsOf("screens")
      .flatMap(Object.values)
      .filter((each) => typeof each === "string");
    expect(rowsOf("screens").some(({ act }) => act !== null)).toBe(true);
    for (const mark of marks.flatMap((each) => each.split(" "))) expect(others).not.toContain(mark);
  });

  it("holds no code from a letter, a mistyped one neither, and no page shows it", async () => {
    const given = await giveCodes("brief", 2, core());
    const [code = "", other = ""] = given.outcome === "given" ? given.codes : [];
    const me = person("brief");
    await me.begin();
    await me.write(`${code.slice(0, 7)}9`);
    expect(me.now()).toContain("Deze code kennen wij niet.");
    await me.write(printedCode(code));
    expect(me.now()).toContain("Wilt u bankjes?");
    await me.press("Nee");
    await me.press("3");
    await me.write(other);
    const shown = `${await screenOf(me)} ${me.html}`.toLowerCase();
    for (const typed of [code, printedCode(code), `${code.slice(0, 7)}9`, other])
      expect(shown).not.toContain(typed.toLowerCase());
    await me.write("Dit is geen code");
    expect(await screenOf(me)).toContain("Dit is geen code");
  });
});
