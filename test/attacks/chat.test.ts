import { Agent } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import { short } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";

let town: Running;

beforeAll(async () => {
  town = await startRunning();
  await town.publish(short);
});

afterAll(async () => {
  expect(town.api.faults).toEqual([]);
  await town.stop();
});

const exported = () => Array.fromAsync(exportAnswers("park", town.server.program.context));

function said(chatId: number, text: string, more: object = {}) {
  const from = { id: chatId, is_bot: false, first_name: "Sanne" };
  const message = { message_id: 1, from, chat: { id: chatId, type: "private", first_name: "Sanne" }, date: 0, text };
  return { update_id: town.nextUpdateId(), message: { ...message, ...more } };
}

const statusOf = async (update: unknown) => (await town.post(update)).status;

describe("an update", () => {
  it("200,000 deep, wherever it is deep, stops nothing", async () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const update = JSON.stringify(said(11, "/start park", { strange: "HERE" }));
    for (const body of [deep, update.replace('"HERE"', deep), update.replace('"/start park"', deep)])
      expect([200, 400]).toContain(await statusOf(body));
    const other = town.person(12);
    await other.open("park");
    expect(other.lastMessage().text).toContain("Het park");
  });

  it("with names that every object has is an update as all others, or none", async () => {
    const proto = '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},';
    const update = JSON.stringify(said(13, "/start __proto__")).replace("{", proto);
    expect(await statusOf(update)).toBe(200);
    for (const code of ["constructor", "toString", "park___proto__", "park_constructor"])
      expect(await statusOf(said(13, `/start ${code}`))).toBe(200);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });
});

describe("a flood", () => {
  it("from one chat is taken in, and another resident is answered meanwhile", async () => {
    const floods = Array.from({ length: 300 }, (_, i) =>
      said(21, i % 2 === 0 ? "/start park" : "bericht ".repeat(400)),
    );
    const statuses = Promise.all(floods.map(statusOf));
    const other = town.person(22);
    await other.open("park");
    await other.press("Beginnen");
    expect(other.lastMessage().text).toContain("Wilt u bankjes?");
    for (const status of await statuses) expect([200, 503]).toContain(status);
    expect(town.api.messagesOf(21).length).toBeLessThan(300);
  });

  it("from many chats is answered, each in its own chat and once", async () => {
    const chats = Array.from({ length: 200 }, (_, i) => 1000 + i);
    const statuses = await Promise.all(chats.map((chat) => statusOf(said(chat, "/start park"))));
    expect(new Set(statuses)).toEqual(new Set([200]));
    await town.settle();
    for (let i = 0; i < 30 && chats.some((chat) => town.api.messagesOf(chat).length === 0); i++) await town.pass(1);
    expect(chats.filter((chat) => town.api.messagesOf(chat).length !== 1)).toEqual([]);
  });
});

it("a forged button answers nothing", async () => {
  const [mine, theirs] = [town.person(31), town.person(32)];
  for (const each of [mine, theirs]) {
    await each.open("park");
    await each.press("Beginnen");
  }
  const [yes] = theirs.lastMessage().buttons.flat();
  const [ours] = mine.lastMessage().buttons.flat();
  const token = ours?.data?.split(":")[0];
  const before = await exported();
  const forged = [yes?.data ?? "", `${token}:q1:__proto__`, `${token}:__proto__:a`, `${token}:constructor:constructor`];
  const strange = [`${token}:q1:`, `${token}:q4:a`, `${token}:q9:a`, ":::", "__proto__", "x".repeat(64), "\u0000", "%"];
  for (const data of [...forged, ...strange, `${token}:q1:a:b`, `${token?.toUpperCase()}:q1:a`])
    await mine.pressData(data);
  expect(await exported()).toEqual(before);
});

it.each([
  "/../../etc/passwd",
  "/c/../../../package.json",
  "/c/%2e%2e%2f%2e%2e%2fpackage.json",
  "/c/..%5c..%5cpackage.json",
  "/digests/..%2f..%2fpackage.json",
  "/digests/%00",
  "/c/%E0%A4%A",
  "/c/__proto__",
  "/c/constructor/poster?source=__proto__",
  "/digests/constructor",
  "//etc/passwd",
])("%s leads to nothing", async (path) => {
  const origin = `http://127.0.0.1:${town.server.port}`;
  const { statusCode, body } = await new Agent().request({ origin, path, method: "GET" });
  expect([400, 404]).toContain(statusCode);
  expect(await body.text()).not.toMatch(/root:|"dependencies"/);
});
