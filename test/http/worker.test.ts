import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCalendar } from "../../src/core/calendar.ts";
import { askRebuild } from "../../src/core/outbox/ask-rebuild.ts";
import type { ToldAnswer } from "../../src/core/store/answers.ts";
import { short } from "../fakes/consultations.ts";
import { type RunningWorker, startRunningWorker } from "../fakes/running-worker.ts";
import { waitFor } from "../fakes/wait-for.ts";

let town: RunningWorker;
let lastChat = 100;
const newChat = () => ++lastChat;

beforeAll(async () => {
  town = await startRunningWorker({}, true);
  await town.store.write(town.store.consultations.publish(short, 1, Date.now()));
});

afterAll(async () => {
  expect(town.api.faults).toEqual([]);
  await town.stop();
});

function textUpdate(chatId: number, text: string) {
  const chat = { id: chatId, type: "private", first_name: "Sanne" };
  const from = { id: chatId, is_bot: false, first_name: "Sanne", language_code: "nl" };
  return { update_id: town.nextUpdateId(), message: { message_id: 1, from, chat, date: 0, text } };
}

const status = async (update: unknown, secret?: string) => (await town.post(update, secret)).status;
const texts = (chatId: number) => town.api.messagesOf(chatId).map(({ text }) => text);
const saysLast = (chatId: number, words: string) =>
  town.api.waitFor(() => texts(chatId).at(-1)?.includes(words) ?? false);

describe("the Worker", () => {
  test("leads a resident from the promise card to the receipt, and keeps the answers in D1", async () => {
    const chatId = newChat();
    const sanne = town.person(chatId);
    const steps: [act: () => Promise<void>, comes: string][] = [
      [() => sanne.open("park_poster1"), "Wie beslist: Het college"],
      [() => sanne.pressNth(0), "Wilt u bankjes?"],
      [() => sanne.press("Ja"), "Waar?"],
      [() => sanne.press("Schaduw"), "Waar?"],
      [() => sanne.pressNth(2), "Hoe mooi is het park?"],
      [() => sanne.press(/^4/), "Wat wilt u nog zeggen?"],
      [() => sanne.write("Zet er ook een waterkraan neer."), "Het park"],
    ];
    for (const [act, comes] of steps) {
      await act();
      expect(texts(chatId).at(-1)).toContain(comes);
    }
    expect(texts(chatId)).toHaveLength(6);
    const told: ToldAnswer[] = [];
    for await (const answer of town.store.answers.inOrder("park")) if (answer.source === "poster1") told.push(answer);
    const mine = told.filter(({ participationId }) => participationId === told[0]?.participationId);
    expect(mine.map(({ questionId, kind, value, text }) => [questionId, kind, value, text])).toEqual([
      ["q1", "choice", "a", ""],
      ["q2", "multiple", "b", ""],
      ["q3", "scale", "4", ""],
      ["q4", "text", "", "Zet er ook een waterkraan neer."],
    ]);
    expect(told[0]).toMatchObject({ channel: "telegram", source: "poster1", language: "nl" });
  });

  test("refuses a wrong secret and what is not JSON, and shows its pages", async () => {
    expect(await status(textUpdate(newChat(), "/start"), "another-word")).toBe(401);
    expect(await status("this is not JSON")).toBe(400);
    expect(texts(lastChat)).toEqual([]);
    const home = await town.get("/");
    expect(await home.text()).toContain("Het park");
    const health = await town.get("/health");
    expect([health.status, JSON.parse(await health.text())]).toMatchObject([200, { database: "ok" }]);
  });

  test("talks in a browser: each form is answered when what is said stands on the page; mail it offers nobody", async () => {
    const path = "/c/park/chat";
    const fields = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const send = (cookie: string, more: Record<string, string>, where = path) =>
      town.visit(where, {
        method: "POST",
        headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams(more).toString(),
      });
    const first = await (await town.get(path)).text();
    const begin = { act: "begin", lang: "nl", key: fields(first) };
    const offered = await send("", begin);
    expect(offered.status).toBe(307);
    const cookie = (offered.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    const began = await send(cookie, begin, offered.headers.get("location") ?? "");
    expect([began.status, began.headers.get("location")]).toEqual([303, `${path}#now`]);
    const page = await (await town.visit(path, { headers: { cookie } })).text();
    expect(page).toContain("Wilt u bankjes?");
    const [, press = ""] = /name="press" value="([^"]+:q1:b)"/.exec(page) ?? [];
    await send(cookie, { press, place: "2", key: fields(page) });
    const look = async () => (await town.visit(path, { headers: { cookie } })).text();
    const next = await look();
    expect(next).toContain("Hoe mooi is het park?");
    const [, scale = ""] = /name="press" value="([^"]+:q3:4)"/.exec(next) ?? [];
    await send(cookie, { press: scale, place: "3", key: fields(next) });
    await send(cookie, { act: "write", text: "Meer schaduw", place: "4", key: fields(await look()) });
    const done = await look();
    expect(done).toContain("U hebt meegedaan");
    expect(done).not.toContain("Wilt u een mail");
    const asked = await send(cookie, { act: "mail", mail: "sanne@example.nl", key: fields(done) });
    expect(asked.headers.get("location")).toContain("told=mail-closed");
    expect(await town.rows("SELECT * FROM mail_addresses")).toEqual([]);
    expect((await town.get("/mail/abcdefghijklmnopqrstuvwx")).status).toBe(404);
  });

  test("lets in by a personal link, once, and keeps its cookie to who opened it", async () => {
    const link = { purpose: "review", subject: "2026-W48", holder: "command", times: "once" } as const;
    await town.store.write([town.store.access.add({ ...link, code: "one-code", until: Date.now() + 60_000 })]);
    const visit = (path: string, method: string, cookie = "") => town.visit(path, { method, headers: { cookie } });
    expect((await visit("/review/one-code", "GET")).status).toBe(200);
    const opened = await visit("/review/one-code", "POST");
    expect([opened.status, opened.headers.get("location")]).toEqual([303, "/review"]);
    const cookie = (opened.headers.get("set-cookie") ?? "").split(";")[0];
    expect((await visit("/review", "GET", cookie)).status).toBe(200);
    expect((await visit("/review", "GET")).status).toBe(403);
    expect((await visit("/review/one-code", "POST")).status).toBe(410);
  });

  test("answers an update that comes again with 200, and says nothing twice", async () => {
    const update = textUpdate(newChat(), "/start park");
    expect([await status(update), await status(update)]).toEqual([200, 200]);
    await saysLast(lastChat, "Wie beslist: Het college");
    expect(await status(textUpdate(lastChat, "/stop"))).toBe(200);
    await town.api.waitFor(() => texts(lastChat).length > 1);
    expect(await status(update)).toBe(200);
    expect(await status(textUpdate(lastChat, "/help"))).toBe(200);
    await town.api.waitFor(() => texts(lastChat).length > 2);
    expect(texts(lastChat).filter((text) => text.includes("Wie beslist: Het college"))).toHaveLength(1);
    expect(texts(lastChat)).toHaveLength(3);
  });

  test("sends a reply that had to wait for the one before it, which another request was sending", async () => {
    const chatId = newChat();
    const arrived = new Promise((resolve) => town.api.watch(chatId, resolve));
    const { promise: goOn, resolve: letGo } = Promise.withResolvers<void>();
    town.apiOptions.hold = () => goOn;
    expect(await status(textUpdate(chatId, "/start park"))).toBe(200);
    await arrived;
    expect(await status(textUpdate(chatId, "wat bedoelt u?"))).toBe(200);
    delete town.apiOptions.hold;
    letGo();
    await town.api.waitFor(() => texts(chatId).length === 2);
  });

  test("says what is missing when it is not set up", async () => {
    const answer = await town.getFromUnset("/");
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain("ENCRYPTION_KEY is missing");
  });
});

describe("cron", () => {
  const registrations = () => town.api.calls.filter(({ method }) => method === "setWebhook");

  test("registers with Telegram when this isolate has not yet, and then once an hour", async () => {
    expect(await town.scheduled("12:34")).toMatchObject({ outcome: "ok" });
    const url = "https://inspraak.example.nl/telegram/webhook";
    expect(registrations().map(({ payload }) => payload.url)).toEqual([url]);
    await town.scheduled("12:35");
    expect(registrations()).toHaveLength(1);
    await town.scheduled("13:00");
    expect(registrations()).toHaveLength(2);
    const health = await town.get("/health");
    expect(JSON.parse(await health.text())).toMatchObject({ telegram: "ok" });
  });

  test("sends a message that Telegram did not take at first", async () => {
    const chatId = newChat();
    const broken = { status: 500, body: { ok: false, error_code: 500, description: "Internal Server Error" } };
    town.apiOptions.answer = ({ method }) => (method === "sendMessage" ? broken : undefined);
    expect(await status(textUpdate(chatId, "/start park"))).toBe(200);
    await waitFor(async () => (await town.rows("SELECT id FROM outbox WHERE since IS NOT NULL")).length === 1);
    delete town.apiOptions.answer;
    await town.write("UPDATE outbox SET due_at = 0");
    expect(await town.scheduled("14:01")).toMatchObject({ outcome: "ok" });
    expect(texts(chatId)).toMatchObject([expect.stringContaining("Wie beslist: Het college")]);
    expect(await town.rows("SELECT * FROM outbox")).toEqual([]);
  });

  test("makes a digest again when that was asked", async () => {
    const week = createCalendar("Europe/Amsterdam").weekOf(Date.now());
    await town.store.write(askRebuild(week, { store: town.store, now: Date.now }));
    expect(await town.scheduled("14:02")).toMatchObject({ outcome: "ok" });
    expect(await town.store.digests.versions(week)).toMatchObject([{ digest: { week, version: 1 } }]);
    expect(await town.rows("SELECT * FROM outbox")).toEqual([]);
  });

  test("forgets again whoever was forgotten before the database went back in time, and nobody else", async () => {
    const [gone, stays] = [town.person(newChat()), town.person(newChat())];
    for (const person of [gone, stays]) {
      await person.open("park");
      await person.pressNth(0);
      await person.press("Ja");
    }
    const tables = ["residents", "participations", "answers"];
    const count = async () => Number((await town.rows("SELECT count(*) FROM residents"))[0]?.[0]);
    for (const name of tables) await town.write(`CREATE TABLE was_${name} AS SELECT * FROM ${name}`);
    const before = await count();
    await gone.write("/vergeet");
    await gone.press("Wis alles van mij");
    await town.scheduled("15:01");
    expect(await town.rows("SELECT fingerprint FROM erasures WHERE fingerprint IS NOT NULL")).toEqual([]);
    for (const name of tables.toReversed()) await town.write(`DELETE FROM ${name}`);
    for (const name of tables) {
      const [[columns] = []] = await town.rows(`SELECT group_concat(name) FROM pragma_table_info('${name}')`);
      await town.write(`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM was_${name}`);
    }
    for (const name of tables) await town.write(`DROP TABLE was_${name}`);
    await town.write("DELETE FROM erasures");
    await town.write("DELETE FROM steps");
    expect(await count()).toBe(before);
    expect(await town.scheduled("15:05")).toMatchObject({ outcome: "ok" });
    const known = async (chat: number) =>
      town.store.residents.find(town.store.residents.idOf("telegram", String(chat)));
    expect(await count()).toBe(before - 1);
    expect([await known(gone.chatId), (await known(stays.chatId))?.resident.participations.length]).toEqual([
      undefined,
      1,
    ]);
    expect(town.logged().join()).toContain("who was forgotten is so again");
  });

  test("tells everybody who took part of a changed promise, and then stops", async () => {
    const { broadcasts, consultations } = town.store;
    const changed = {
      ...short,
      promise: { ...short.promise, answerBy: "2100-03-01", because: { nl: "De raad vergadert later." } },
    };
    const news = { type: "promise-changed" as const, version: 2 };
    const resident = town.person(newChat());
    await resident.open("park");
    await resident.pressNth(0);
    const asked = (await town.rows("SELECT id FROM participations")).length;
    await town.store.write([
      ...consultations.publish(changed, 2, Date.now()),
      broadcasts.add({ id: "b1", slug: "park", news, dueAt: Date.now() }),
    ]);
    const before = town.api.calls.length;
    const onScreens = async () => (await town.rows("SELECT place FROM screens")).length;
    const stood = await onScreens();
    expect(await town.scheduled("14:02")).toMatchObject({ outcome: "ok" });
    const sent = town.api.calls.slice(before).filter(({ method }) => method === "sendMessage");
    const shown = (await onScreens()) - stood;
    expect(sent.length).toBeGreaterThan(0);
    expect(await town.rows("SELECT * FROM outbox")).toEqual([]);
    expect(await broadcasts.find("b1")).toMatchObject({
      isExpanded: true,
      receivers: asked,
      sent: sent.length + shown,
    });
    expect(await broadcasts.due(Date.now())).toBeUndefined();
  });
});
