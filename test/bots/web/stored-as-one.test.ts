import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportAnswers } from "../../../src/core/answers/export-answers.ts";
import { browserWith } from "../../../src/core/browse/screen.ts";
import { everyKind, short } from "../../fakes/consultations.ts";
import { type Running, startRunning } from "../../fakes/running.ts";
import { createWebPerson, type WebPerson } from "../../fakes/web-person.ts";

let town: Running;
const person = (slug = "park", query = "") => createWebPerson(`http://127.0.0.1:${town.server.port}`, slug, query);
const store = () => town.server.program.context.store;

beforeAll(async () => {
  town = await startRunning({ validate: false });
  await town.publish(short);
  await town.publish(everyKind);
});
afterAll(() => town.stop());

/** While nothing can come onto a screen. */
async function withoutScreens(act: () => Promise<void>): Promise<void> {
  const database = new Database(town.env.DATABASE_PATH ?? "");
  for (const kind of ["INSERT", "UPDATE"])
    database.exec(`CREATE TRIGGER no_${kind} BEFORE ${kind} ON screens BEGIN SELECT RAISE(ABORT, 'no screens'); END`);
  await act();
  for (const kind of ["INSERT", "UPDATE"]) database.exec(`DROP TRIGGER no_${kind}`);
  database.close();
}

async function given(): Promise<string[]> {
  const found: string[] = [];
  for await (const { value, text } of exportAnswers("park", town.server.program.context)) found.push(value || text);
  return found;
}

async function screenOf(me: WebPerson) {
  const { channel, address } = await browserWith(me.visitor.cookies.get("samenspraak-chat")?.value ?? "", "web");
  const id = store().residents.idOf(channel, address);
  const resident = (await store().residents.find(id))?.resident;
  return { current: resident?.current ?? "", messages: await store().screens.read(id) };
}

describe("an act on a page and what is said about it", () => {
  it("are stored both or neither: what could not be shown did not happen, and can be done again", async () => {
    const me = person();
    await me.begin();
    const before = await given();
    await withoutScreens(async () => {
      const { status } = await me.visitor.post("/c/park/chat", me.pressing("Nee"));
      expect(status).toBe(503);
    });
    expect(await given()).toEqual(before);
    await me.look();
    expect(me.now()).toContain("Wilt u bankjes?");
    for (const label of ["Nee", "3"]) await me.press(label);
    await withoutScreens(async () => {
      expect((await me.visitor.post("/c/park/chat", me.writing("Meer schaduw"))).status).toBe(503);
    });
    expect((await given()).join()).not.toContain("Meer schaduw");
    await me.write("Meer schaduw");
    expect(me.words().match(/Meer schaduw/g)).toHaveLength(1);
    expect(await given()).toEqual([...before, "b", "3", "Meer schaduw"]);
  });

  it("make nobody a participant whose first question could not be shown", async () => {
    const me = person();
    await me.look();
    const before = await store().participations.ids();
    await withoutScreens(() => me.press("Beginnen"));
    expect(me.status).toBe(503);
    expect(await store().participations.ids()).toEqual(before);
  });

  it("stand in the right order behind what waits for the same person", async () => {
    const me = person();
    await me.begin();
    const { current } = await screenOf(me);
    const message = { text: [{ literal: "Dit was eerder", language: "nl" }] };
    const to = { type: "participation" as const, id: current };
    const dueAt = town.now();
    await store().write([store().outbox.post({ lane: "reply", to, delivery: { type: "say", message }, dueAt })]);
    await store().outbox.lease({ name: "another program", until: dueAt + 20_000 }, "reply", dueAt, 10);
    await me.press("Nee");
    expect(me.words()).not.toContain("Hoe mooi is het park?");
    await town.pass(21);
    const { messages } = await screenOf(me);
    const texts = messages.map((each) => ("text" in each ? each.text : ""));
    expect(texts.slice(-2)).toEqual(["Dit was eerder", expect.stringContaining("Hoe mooi is het park?")]);
    expect(await store().outbox.counts()).toEqual({ waiting: 0, failed: 0 });
  });
});

describe("who begins on the page with the promise", () => {
  it("finds it as read above the first question, in one step", async () => {
    const me = person("plein", "?language=nl");
    await me.begin();
    const { messages, current } = await screenOf(me);
    expect(messages.map((each) => (each.type === "said" ? each.buttons.length > 0 : each.type))).toEqual([false, true]);
    expect(me.now()).toContain("Mogen er auto's op het plein?");
    expect((await store().participations.find(current))?.version).toBe(1);
  });
});
