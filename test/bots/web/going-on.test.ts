import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportAnswers } from "../../../src/core/answers/export-answers.ts";
import { isAround } from "../../../src/core/browse/read-chat.ts";
import { browserWith } from "../../../src/core/browse/screen.ts";
import { inviteCouncillor } from "../../../src/core/talk/council/invite-council.ts";
import { readErasureList } from "../../../src/http/database/erasure-list.ts";
import { short } from "../../fakes/consultations.ts";
import { type Running, startRunning } from "../../fakes/running.ts";
import { createWebPerson, type WebPerson } from "../../fakes/web-person.ts";

let town: Running;
const person = (query = "") => createWebPerson(`http://127.0.0.1:${town.server.port}`, "park", query);

beforeAll(async () => {
  town = await startRunning({ env: { PUBLIC_URL: "http://127.0.0.1" } });
  await town.publish(short);
});
afterAll(async () => {
  expect(town.api.faults).toEqual([]);
  await town.stop();
});

async function begun(): Promise<WebPerson> {
  const me = person();
  await me.begin();
  await me.press("Nee");
  return me;
}

/** The words that somebody was given last. */
async function wordsOf(me: WebPerson): Promise<string> {
  await me.press("Verdergaan op een ander apparaat");
  const [, words] = /vier woorden gaat u verder op een ander apparaat:\s+([a-z ]+)\n/.exec(me.words()) ?? [];
  if (words === undefined) throw new Error(`there are no words in:\n${me.words()}`);
  return words;
}

async function bring(me: WebPerson, words: string): Promise<void> {
  await me.look();
  const key = /name="key" value="([^"]+)"/.exec(me.html)?.[1] ?? "";
  await me.send([
    ["key", key],
    ["text", words],
    ["act", "bring"],
  ]);
}

async function rows() {
  const found = [];
  for await (const row of exportAnswers("park", town.server.program.context)) found.push(row);
  return found;
}

it("my data names no number that says nothing to who answers in a browser", async () => {
  const me = await begun();
  await me.press("Zien wat wij van u bewaren");
  expect(me.words()).toContain("alleen aan een nummer in deze browser");
  expect(me.words()).not.toMatch(/[0-9a-f]{16}/);
});

describe("four words", () => {
  it("are of a list of 2,048 at least, and stored nowhere", async () => {
    const { movingWords } = await import("../../../src/core/model/moving-words.ts");
    expect(new Set(movingWords).size).toBeGreaterThanOrEqual(2048);
    const me = await begun();
    const words = await wordsOf(me);
    expect(words.split(" ")).toHaveLength(4);
    const { store } = town.server.program.context;
    expect(await store.moves.find(words, town.now())).toBeDefined();
    expect(await store.moves.find(words, town.now() + 86_400_000)).toBeUndefined();
  });

  it("bring a conversation to another browser, once, and leave nothing in the first", async () => {
    const old = await begun();
    const words = await wordsOf(old);
    const me = person();
    await bring(me, `  ${words.toUpperCase()} `);
    expect(me.words()).toContain("U gaat hier verder");
    expect(me.now()).toContain("Hoe mooi is het park?");
    await old.look();
    expect(old.words()).toContain("gaat nu op een ander apparaat verder");
    expect(old.words()).not.toContain("Uw antwoord: Nee");
    const third = person();
    await bring(third, words);
    expect(third.words()).toContain("Deze woorden kennen wij niet");
    const offered = await browserWith(third.visitor.cookies.get("samenspraak-chat")?.value ?? "", "web");
    expect(await isAround(offered, town.server.program.context)).toBe(false);
    await me.press("3");
    await me.write("Verder op het andere apparaat");
    expect(me.now()).toContain("Dank u wel");
  });

  it("bring a conversation from the web to Telegram, where it goes on and one hears back", async () => {
    const old = await begun();
    const words = await wordsOf(old);
    const me = town.person(501);
    await me.write(words);
    expect(me.transcript()).toContain("U gaat hier verder");
    expect(me.lastMessage().text).toContain("Hoe mooi is het park?");
    await me.press("4");
    await me.write("Vanuit Telegram");
    const mine = (await rows()).filter(({ text }) => text === "Vanuit Telegram");
    expect(mine).toMatchObject([{ channel: "telegram" }]);
    const all = (await rows()).filter(({ participant }) => participant === mine[0]?.participant);
    expect(all.map(({ question }) => question)).toEqual(["q1", "q3", "q4"]);
  });

  it("bring a conversation from Telegram to the web", async () => {
    const there = town.person(502);
    await there.open("park");
    await there.press("Beginnen");
    await there.write("/verder");
    const [, words = ""] = /apparaat:\n\n([a-z ]+)\n/.exec(there.lastMessage().text) ?? [];
    const me = person();
    await bring(me, words);
    expect(me.now()).toContain("Wilt u bankjes?");
    expect(there.lastMessage().text).toContain("Hier is het gewist");
  });

  it("bring a councillor along: the digest and what colleagues answer go where they are", async () => {
    const { context } = town.server.program;
    const { store } = context;
    const link = await inviteCouncillor({ key: "invite", by: "U1" }, context);
    const there = town.person(504);
    await there.open("park");
    await there.press("Beginnen");
    await there.open(new URL(link ?? "").searchParams.get("start") ?? "");
    const id = store.residents.idOf("telegram", "504");
    const asked = { slug: "park", kind: "asks" as const, words: "Waarom?", name: null, at: town.now() };
    await store.write([store.councilActs.add({ ...asked, id: "asked", place: { type: "chat", residentId: id } })]);
    await there.write("/verder");
    const [, words = ""] = /apparaat:\n\n([a-z ]+)\n/.exec(there.lastMessage().text) ?? [];
    await bring(person(), words);
    const [member = "", ...others] = await store.councilMembers.all();
    expect(others).toEqual([]);
    expect((await store.residents.find(member))?.resident.channel).toBe("web");
    expect((await store.councilActs.find("asked"))?.place).toEqual({ type: "chat", residentId: member });
  });

  it("put who is gone from the first on the list of who was forgotten", async () => {
    const { store } = town.server.program.context;
    const listed = () => readErasureList(town.env.DATABASE_PATH ?? "").map(({ fingerprint }) => fingerprint);
    const there = town.person(505);
    await there.open("park");
    await there.press("Beginnen");
    await there.write("/verder");
    const [, words = ""] = /apparaat:\n\n([a-z ]+)\n/.exec(there.lastMessage().text) ?? [];
    const mark = store.erasures.fingerprintOf(store.residents.idOf("telegram", "505"));
    expect(listed()).not.toContain(mark);
    await bring(person(), words);
    expect(listed()).toContain(mark);
  });

  it("are just words where they are no code, and cannot be guessed without end", async () => {
    const me = town.person(503);
    await me.open("park");
    await me.press("Beginnen");
    await me.press("Nee");
    await me.press("2");
    await me.write("appel bagage balkon banken");
    expect(me.transcript()).toContain("Dank u wel");
    const guesser = await begun();
    for (let n = 0; n < 12; n++) await bring(guesser, "zomaar iets");
    for (let n = 0; n < 10; n++) await bring(guesser, "appel bagage balkon banken");
    expect(guesser.words()).toContain("Deze woorden kennen wij niet");
    const words = await wordsOf(await begun());
    await bring(guesser, words);
    expect(guesser.words()).toContain("Er is te vaak een verkeerde code geprobeerd");
  });
});
