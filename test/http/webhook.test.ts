import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Agent, request } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportAnswers } from "../../src/core/answers/export-answers.ts";
import { short } from "../fakes/consultations.ts";
import { type Running, SECRET, startRunning } from "../fakes/running.ts";

let town: Running;
let lastChat = 100;
const newChat = () => ++lastChat;

beforeAll(async () => {
  town = await startRunning();
  await town.publish(short);
});

afterAll(async () => {
  expect(town.api.faults).toEqual([]);
  await town.stop();
});

const exported = () => Array.fromAsync(exportAnswers("park", town.server.program.context));
const withWords = async (words: string) => (await exported()).filter(({ text }) => text === words);

function textUpdate(chatId: number, text: string) {
  const from = { id: chatId, is_bot: false, first_name: "Sanne", last_name: "Voorbeeld", username: "sanne_voorbeeld" };
  const chat = { id: chatId, type: "private", first_name: "Sanne" };
  return { update_id: town.nextUpdateId(), message: { message_id: 1, from, chat, date: 0, text } };
}

describe("the webhook", () => {
  it("refuses a wrong secret, a body that is no JSON, one that is no update, and one that is too large", async () => {
    const status = async (body: unknown, secret?: string) => (await town.post(body, secret)).status;
    expect(await status(textUpdate(1, "hoi"), "a-wrong-word")).toBe(401);
    expect(await status(textUpdate(1, "hoi"), "")).toBe(401);
    expect(await status("{ this is not JSON")).toBe(400);
    expect(await status({ hello: "world" })).toBe(400);
    expect(await status({ update_id: 1, message: { text: 3 } })).toBe(400);
    const { statusCode } = await request(`http://127.0.0.1:${town.server.port}/telegram/webhook`, {
      method: "POST",
      headers: { "x-telegram-bot-api-secret-token": SECRET },
      body: JSON.stringify(textUpdate(1, "a".repeat(1_100_000))),
      dispatcher: new Agent(),
    });
    expect(statusCode).toBe(413);
    expect(town.api.messagesOf(1)).toEqual([]);
  });

  it("answers 200 to updates that mean nothing to us, and says nothing", async () => {
    const chat = { id: -5, type: "supergroup", title: "De buurt" };
    const message = {
      message_id: 1,
      chat,
      date: 0,
      text: "/start park",
      from: { id: 7, is_bot: false, first_name: "X" },
    };
    expect((await town.post({ update_id: town.nextUpdateId(), message })).status).toBe(200);
    expect((await town.post({ update_id: town.nextUpdateId(), poll: {} })).status).toBe(200);
    expect(town.api.messagesOf(-5)).toEqual([]);
  });

  it("answers 503 to what was outrun five times, so that it comes again; then it is stored once", async () => {
    const { store } = town.server.program.context;
    const { commit } = store;
    const chat = newChat();
    const update = textUpdate(chat, "/start park");
    store.commit = async () => ({ outcome: "outrun" });
    expect((await town.post(update)).status).toBe(503);
    store.commit = commit;
    expect((await town.post(update)).status).toBe(200);
    expect((await town.post(update)).status).toBe(200);
    await town.server.program.deliverer.drain();
    expect(town.api.messagesOf(chat)).toHaveLength(1);
  });

  it("stores an answer before it answers 200", async () => {
    const me = town.person(newChat());
    await me.open("park");
    await me.press("Beginnen");
    await me.press("Nee");
    await me.press("Overslaan");
    expect((await town.post(textUpdate(me.chatId, "direct bewaard"))).status).toBe(200);
    expect(await withWords("direct bewaard")).toMatchObject([{ status: "accepted", question: "q4" }]);
  });

  it("changes nothing and says nothing twice when an update comes again", async () => {
    const chatId = newChat();
    const update = textUpdate(chatId, "/start park_poster1");
    for (let i = 0; i < 3; i++) expect((await town.post(update)).status).toBe(200);
    await Promise.all([1, 2, 3].map(() => town.post(update)));
    await town.server.program.deliverer.drain();
    expect(town.api.messagesOf(chatId)).toHaveLength(1);
  });

  it("takes two taps at the same moment as one after the other", async () => {
    const me = town.person(newChat());
    await me.open("park");
    await me.press("Beginnen");
    const asked = me.lastMessage();
    const [yes, no] = asked.buttons.flat();
    const before = (await exported()).length;
    await Promise.all([me.pressData(yes?.data ?? "", asked.messageId), me.pressData(no?.data ?? "", asked.messageId)]);
    const mine = (await exported()).slice(before);
    expect(mine).toHaveLength(1);
    expect(
      town.api
        .messagesOf(me.chatId)
        .filter(({ text }) => text.includes("Hoe mooi is het park?") || text.includes("Waar?")),
    ).toHaveLength(1);
  });
});

describe("who comes without a fitting link", () => {
  it("sees what is open now on a bare /start, and can begin from there", async () => {
    const me = town.person(newChat());
    await me.open();
    expect(me.lastMessage()).toMatchObject({
      text: expect.stringContaining("Welkom!"),
      buttons: [[{ text: "Het park" }], [{ text: "🌐 Taal · Language" }]],
    });
    await me.press("Het park");
    expect(me.lastMessage().text).toContain("Wie beslist: Het college");
  });

  it.each(["bestaat-niet", "Ongeldige_Code_Hier", "_invite", "a".repeat(64)])(
    "is told so on /start %s, and sees what is open",
    async (code) => {
      const me = town.person(newChat());
      await me.open(code);
      expect(me.lastMessage().text).toContain("Deze link ken ik niet");
      expect(
        me
          .lastMessage()
          .buttons.flat()
          .map(({ text }) => text),
      ).toEqual(["Het park", "🌐 Taal · Language"]);
    },
  );

  it("is asked whether a message outside a conversation is an idea, and nothing is kept before the tap", async () => {
    const me = town.person(newChat());
    await me.write("meer bomen op het plein");
    expect(me.lastMessage().text).toContain("Is dit een idee voor de gemeente?\n\nmeer bomen op het plein");
    await me.press("Ja, dit is mijn idee");
    expect(me.lastMessage().text).toMatch(/Uw idee is bewaard[\s\S]*Uiterlijk \d+ \w+ \d{4} leest u/);
  });

  it("gets a kind word on an unknown command, also in the middle of a text question", async () => {
    const me = town.person(newChat());
    await me.open("park");
    await me.press("Beginnen");
    await me.press("Nee");
    await me.press("Overslaan");
    const before = (await exported()).length;
    await me.write("/vergeetmijalsjeblieft");
    expect(me.lastMessage().text).toContain("Deze opdracht ken ik niet");
    expect(await exported()).toHaveLength(before);
  });
});

describe("a button that is not for this conversation", () => {
  it("never answers in another person's name", async () => {
    const [me, other] = [town.person(newChat()), town.person(newChat())];
    await me.open("park");
    await me.press("Beginnen");
    await other.open("park");
    await other.press("Beginnen");
    const before = (await exported()).length;
    const mine = me.lastMessage().buttons[0]?.[0]?.data ?? "";
    await other.pressData(mine, other.lastMessage().messageId);
    await other.pressData("rubbish", other.lastMessage().messageId);
    await other.pressData(`${"x".repeat(10)}:q1:a`, other.lastMessage().messageId);
    expect(await exported()).toHaveLength(before);
    expect(other.lastMessage().text).toContain("Wilt u bankjes?");
  });
});

describe("a long text", () => {
  it("of 5,000 characters is kept whole", async () => {
    const me = town.person(newChat());
    await me.open("park");
    await me.press("Beginnen");
    await me.press("Nee");
    await me.press("Overslaan");
    const text = `${"druk ".repeat(999)}druk!`;
    await me.write(text);
    expect(await withWords(text)).toHaveLength(1);
    expect(me.lastMessage().text).toContain("Dank u wel!");
  });
});

describe("privacy", () => {
  it("keeps no name, username or chat id, in the database or in the log", async () => {
    const chatId = 987654321987;
    const me = town.person(chatId);
    await me.open("park");
    await me.press("Beginnen");
    await me.press("Ja");
    const files = readdirSync(town.folder).map((name) => readFileSync(path.join(town.folder, name)).toString("latin1"));
    const everything = files.join("\n") + town.logged.join("\n");
    for (const trace of [/Sanne/, /Voorbeeld(?!stad)/, /sanne_voorbeeld/, new RegExp(String(chatId))])
      expect(everything).not.toMatch(trace);
    expect(everything).toContain("participations");
  });
});

describe("/vergeet", () => {
  it("leaves nothing of the words in any file of the database, at once", async () => {
    const me = town.person(newChat());
    await me.open("park");
    await me.press("Beginnen");
    await me.press("Nee");
    await me.press("Overslaan");
    await me.write("een heel geheimwoord van mij");
    const inFiles = () =>
      readdirSync(town.folder).some((name) => readFileSync(path.join(town.folder, name)).includes("geheimwoord"));
    expect(inFiles()).toBe(true);
    await me.write("/vergeet");
    await me.press("Wis alles van mij");
    await town.api.waitFor(() => !inFiles());
  });
});

describe("/health", () => {
  it("says how database, outbox and Telegram are", async () => {
    const answer = await fetch(`http://127.0.0.1:${town.server.port}/health`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      database: "ok",
      outbox: { waiting: 0, failed: 0 },
      telegram: "ok",
      web: "ok",
      slack: "not set up",
      council: "not set up",
    });
  });
});
