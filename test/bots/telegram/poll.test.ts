import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTelegramBot } from "../../../src/bots/telegram/bot.ts";
import { pollTelegram } from "../../../src/bots/telegram/poll.ts";
import type { Incoming } from "../../../src/core/channel.ts";
import { undiciFetch } from "../../../src/http/undici-fetch.ts";
import { type BotApi, startBotApi } from "../../fakes/bot-api.ts";
import { texts } from "../../fakes/town.ts";
import { waitFor } from "../../fakes/wait-for.ts";

const log = { info: () => {}, warn: () => {}, error: () => {} };

let api: BotApi;
let stop: AbortController;
let polling: Promise<void>;
let taken: string[];
let receive: (incoming: Incoming) => Promise<void>;

beforeEach(async () => {
  api = await startBotApi();
  stop = new AbortController();
  taken = [];
  receive = async () => {};
});

afterEach(async () => {
  stop.abort();
  await polling;
  await api.close();
});

function start() {
  const bot = createTelegramBot({
    answerGroup: async () => {},
    token: api.token,
    apiRoot: api.url,
    fetch: undiciFetch(),
    texts,
    log,
    receive: async (incoming) => {
      await receive(incoming);
      taken.push(`${incoming.actor.address}:${incoming.event.type === "wrote" ? incoming.event.text : ""}`);
      return { language: "nl" };
    },
  });
  polling = pollTelegram(bot, { log, now: Date.now, troubled: () => {} }, stop.signal);
}

function say(chatId: number, text: string) {
  api.pushUpdate({ message: { message_id: 1, date: 0, chat: { id: chatId, type: "private" }, text } });
}

describe("long polling", () => {
  it("takes updates in order within a chat, and chats beside each other", async () => {
    const waiting = new Map<string, () => void>();
    receive = ({ actor }) =>
      actor.address === "1" ? new Promise((resolve) => waiting.set("1", resolve)) : Promise.resolve();
    for (const [chat, text] of [
      [1, "a"],
      [1, "b"],
      [2, "c"],
    ] as const)
      say(chat, text);
    start();
    await waitFor(() => taken.includes("2:c") && waiting.has("1"));
    expect(taken).toEqual(["2:c"]);
    waiting.get("1")?.();
    await waitFor(() => taken.includes("1:a"));
    await waitFor(() => waiting.has("1"));
    waiting.get("1")?.();
    await waitFor(() => taken.includes("1:b"));
  });

  it("confirms nothing before it is stored", async () => {
    let store = () => {};
    receive = () => new Promise((resolve) => (store = resolve));
    say(1, "a");
    start();
    await waitFor(() => api.calls.some((call) => call.method === "getUpdates"));
    // Time enough to confirm it too early: three calls come and go.
    for (let i = 0; i < 3; i++) await fetch(`${api.url}/bot${api.token}/getMe`);
    expect(api.confirmedOffset()).toBe(0);
    store();
    await waitFor(() => api.confirmedOffset() > 0);
  });

  it("passes over an update that it cannot read, and tells the administrator", async () => {
    api.pushUpdate({ message: { text: 3 } });
    say(1, "na het onleesbare");
    start();
    await waitFor(() => taken.length === 1 && api.confirmedOffset() > 0);
    expect(taken).toEqual(["1:na het onleesbare"]);
  });

  it("asks again for what could not be stored, and for nothing before it", async () => {
    let failures = 1;
    receive = async ({ event }) => {
      if (event.type === "wrote" && event.text === "b" && failures-- > 0) throw new Error("disk full");
    };
    say(1, "a");
    say(1, "b");
    say(1, "c");
    start();
    await waitFor(() => taken.includes("1:c"));
    expect(taken).toEqual(["1:a", "1:b", "1:c"]);
  });
});
