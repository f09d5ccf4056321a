import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportAnswers } from "../../../src/core/answers/export-answers.ts";
import { short, wide } from "../../fakes/consultations.ts";
import { type Running, startRunning } from "../../fakes/running.ts";
import { createWebPerson } from "../../fakes/web-person.ts";

let town: Running;
const origin = () => `http://127.0.0.1:${town.server.port}`;
const person = (slug = "park", query = "") => createWebPerson(origin(), slug, query);
const rank = {
  id: "volgorde",
  kind: "rank" as const,
  text: { nl: "Wat komt het eerst?" },
  options: ["bomen", "bank", "fiets"].map((id) => ({ id, text: { nl: id } })),
};

beforeAll(async () => {
  town = await startRunning({ validate: false });
  await town.publish(short);
  await town.publish({ ...wide, questions: [...wide.questions, rank] });
});
afterAll(() => town.stop());

async function rows(slug = "park") {
  const found = [];
  for await (const row of exportAnswers(slug, town.server.program.context)) found.push(row);
  return found;
}
const ofWeb = async (slug = "park") => (await rows(slug)).filter(({ channel }) => channel === "web");

describe("a conversation in the browser", () => {
  it("begins with the promise, and keeps nothing of who only reads it", async () => {
    const me = person();
    await me.look();
    expect(me.words()).toContain("Wie beslist: Het college");
    expect(me.words()).toContain("Dit staat al vast: Het park blijft.");
    expect(me.visitor.cookies.size).toBe(0);
    const { context } = town.server.program;
    expect(await context.store.residents.ids()).toEqual([]);
  });

  it("asks one question at a time, and gives the receipt after the last", async () => {
    const me = person();
    await me.begin();
    expect(me.now()).toContain("Wilt u bankjes?");
    await me.press("Ja");
    expect(me.now()).toContain("Waar?");
    expect(me.words()).toContain("Wilt u bankjes?");
    await me.press("Zon");
    await me.press("Klaar");
    await me.press("4");
    expect(me.now()).toContain("Wat wilt u nog zeggen?");
    await me.write("Meer schaduw & <b>bomen</b>");
    expect(me.now()).toContain("Dank u wel");
    expect(me.words()).toContain("Meer schaduw & <b>bomen</b>");
    const given = (await ofWeb()).map(({ question, value, text }) => [question, value || text]);
    expect(given).toEqual([
      ["q1", "a"],
      ["q2", "a"],
      ["q3", "4"],
      ["q4", "Meer schaduw & <b>bomen</b>"],
    ]);
  });
});
