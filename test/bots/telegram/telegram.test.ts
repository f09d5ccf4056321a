import { describe, expect, it } from "vitest";
import { createTelegramBot } from "../../../src/bots/telegram/bot.ts";
import { LONGEST_TEXT } from "../../../src/bots/telegram/limits.ts";
import { render, renderAll } from "../../../src/bots/telegram/render.ts";
import { readUpdate, toIncoming } from "../../../src/bots/telegram/update.ts";
import { split } from "../../../src/core/texts/cut.ts";
import { undiciFetch } from "../../../src/http/undici-fetch.ts";
import { type Answer, startBotApi } from "../../fakes/bot-api.ts";
import { texts } from "../../fakes/town.ts";

const chat = { id: 5, type: "private", first_name: "Sanne" };
const from = { id: 5, is_bot: false, first_name: "Sanne", username: "sanne", language_code: "tr" };
const keyboard = {
  inline_keyboard: [
    [
      { text: "Ja", callback_data: "t:q:a" },
      { text: "Site", url: "https://a.example" },
    ],
  ],
};
const quoted = { message_id: 5, date: 1, chat, text: "Bomen?", reply_markup: keyboard };

function eventOf(update: object) {
  const read = readUpdate({ update_id: 9, ...update });
  return read && toIncoming(read);
}

describe("an update", () => {
  it("is read for chat, language and what was done, and nothing of the person goes along", () => {
    const incoming = eventOf({ message: { message_id: 1, date: 0, chat, from, text: "/start park_poster1" } });
    expect(incoming).toEqual({
      eventKey: "telegram 9",
      actor: { type: "resident", channel: "telegram", address: "5", language: "tr" },
      event: { type: "opened", code: "park_poster1" },
    });
  });

  it.each([
    [{ message: { chat, from, text: "/start" } }, { type: "opened" }],
    [{ message: { chat, from, text: "/START@het_bot  park" } }, { type: "opened", code: "park" }],
    [{ message: { chat, from, text: "/stop" } }, { type: "commanded", command: "stop", ref: "0" }],
    [
      { message: { chat, from, text: "/iets anders" } },
      { type: "commanded", command: "unknown", text: "anders", ref: "0" },
    ],
    [{ message: { chat, from, text: "1/2 van de straat" } }, { type: "wrote", text: "1/2 van de straat", ref: "0" }],
    [{ message: { chat, from, sticker: {} } }, { type: "sent-unreadable", what: "other", ref: "0" }],
    [{ message: { chat, from, text: "  " } }, { type: "sent-unreadable", what: "other", ref: "0" }],
    [{ message: { chat, from, photo: [{}] } }, { type: "sent-unreadable", what: "photo", ref: "0" }],
    [
      { message: { chat, from, message_id: 8, photo: [{}], media_group_id: "7" } },
      { type: "sent-unreadable", what: "photo", ref: "8", album: "7" },
    ],
    [
      { message: { chat, from, message_id: 8, text: "ja", forward_origin: { type: "hidden_user" } } },
      { type: "wrote", text: "ja", ref: "8", number: 8, isForwarded: true },
    ],
    [
      { message: { chat, from, message_id: 8, voice: { file_id: "f" }, caption: "kijk" } },
      { type: "spoke", file: "f", ref: "8", number: 8, caption: "kijk" },
    ],
    [
      { message: { chat, from, message_id: 8, voice: { file_id: "f", file_size: 21_000_000 }, caption: "kijk" } },
      { type: "wrote", text: "kijk", ref: "8", number: 8, beside: "too-long" },
    ],
    [
      { message: { chat, from, message_id: 8, text: "toch niet", reply_to_message: quoted } },
      {
        type: "wrote",
        text: "toch niet",
        ref: "8",
        number: 8,
        about: { ref: "5", text: "Bomen?", buttons: [{ token: "t", questionId: "q", optionId: "a" }] },
      },
    ],
    [
      { message: { chat, from, message_id: 8, voice: { file_id: "f" } } },
      { type: "spoke", file: "f", ref: "8", number: 8 },
    ],
    [
      { message: { chat, from, voice: { file_id: "f", file_size: 21_000_000 } } },
      { type: "sent-unreadable", what: "too-long", ref: "0" },
    ],
    [
      { message: { chat, from, location: { latitude: 52.37, longitude: 4.9 } } },
      { type: "located", latitude: 52.37, longitude: 4.9 },
    ],
    [
      { edited_message: { chat, from, message_id: 9, text: "toch niet" } },
      { type: "edited", text: "toch niet", ref: "9", number: 9 },
    ],
    [{ message: { chat, from, photo: [], caption: "kijk" } }, { type: "wrote", text: "kijk", ref: "0" }],
    [
      { callback_query: { id: "1", from, data: "t:q:o", message: { message_id: 7, chat } } },
      { type: "pressed", button: { token: "t", questionId: "q", optionId: "o" }, ref: "7" },
    ],
    [
      { callback_query: { id: "1", from, data: "zomaar", message: { message_id: 7, chat } } },
      { type: "pressed", ref: "7" },
    ],
    [{ my_chat_member: { chat, from, new_chat_member: { status: "kicked" } } }, { type: "blocked" }],
    [{ my_chat_member: { chat, from, new_chat_member: { status: "member" } } }, { type: "unblocked" }],
  ])("%j becomes %j", (update, event) => {
    expect(eventOf(update)?.event).toEqual(event);
  });

  it("from a group, or of a kind that we do not act on, means nothing", () => {
    expect(eventOf({ message: { chat: { id: -1, type: "group" }, from, text: "/start park" } })).toBeUndefined();
    expect(eventOf({ edited_message: { chat, from, location: { latitude: 1, longitude: 1 } } })).toBeUndefined();
    expect(eventOf({ callback_query: { id: "1", from, data: "t:q:o" } })).toBeUndefined();
  });
});

describe("a message for Telegram", () => {
  it("keeps within its limits", () => {
    const long = render({ text: "é".repeat(5000), buttons: [[{ label: "x".repeat(300), data: "a" }]] });
    expect([...long.text]).toHaveLength(4096);
    expect(long.reply_markup?.inline_keyboard[0]?.[0]?.text).toHaveLength(100);
    expect(() => render({ text: "x", buttons: [[{ label: "x", data: "é".repeat(33) }]] })).toThrow("64 bytes");
    expect(() => render({ text: "x", buttons: Array(101).fill([{ label: "x", data: "y" }]) })).toThrow("100 buttons");
  });
});

describe("a long text for Telegram", () => {
  it("becomes several messages that hold every word once, cut between paragraphs, lines or words", () => {
    const paragraphs = Array.from({ length: 40 }, (_, n) => `Alinea ${n}. ${"woord ".repeat(60)}`.trim());
    const parts = renderAll({ text: paragraphs.join("\n\n"), buttons: [[{ label: "Verder", data: "a" }]] });
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.map(({ text }) => text).join("\n\n")).toBe(paragraphs.join("\n\n"));
    expect(parts.map((part) => "reply_markup" in part)).toEqual([...parts.slice(1).map(() => false), true]);
  });

  it.each(["🌳".repeat(5000), "x".repeat(9000), `${"a ".repeat(3000)}`])(
    "is never longer than a message, nor cut inside a sign",
    (text) => {
      const parts = split(text, LONGEST_TEXT);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(4096);
        expect(part.isWellFormed()).toBe(true);
      }
      expect(parts.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    },
  );
});

describe("what Telegram answers", () => {
  const error = (status: number, description: string, parameters?: object): Answer => ({
    status,
    body: { ok: false, error_code: status, description, ...(parameters && { parameters }) },
  });

  const retryOf = (reason: string, afterSeconds?: number) => ({
    outcome: "retry",
    reason,
    ...(afterSeconds !== undefined && { afterSeconds }),
  });

  it.each([
    [undefined, { outcome: "sent", number: 1 }],
    [{ status: 200, body: { ok: true, result: true } }, { outcome: "sent" }],
    [error(429, "Too Many Requests", { retry_after: 7 }), retryOf("Telegram answered 429 Too Many Requests", 7)],
    [error(403, "Forbidden: bot was blocked by the user"), { outcome: "unreachable", because: "blocked" }],
    [error(403, "Forbidden: user is deactivated"), { outcome: "unreachable", because: "deactivated" }],
    [error(400, "Bad Request: chat not found"), { outcome: "unreachable", because: "not-found" }],
    [error(400, "Bad Request: message is not modified: same"), { outcome: "sent" }],
    [error(400, "Bad Request: message to edit not found"), { outcome: "sent" }],
    [error(400, "Bad Request: strange"), { outcome: "failed", reason: "400 Bad Request: strange" }],
    [error(500, "Internal Server Error"), retryOf("Telegram answered 500 Internal Server Error")],
    [error(401, "Unauthorized"), retryOf("Telegram answered 401 Unauthorized")],
    ["drop" as const, retryOf("Telegram gave no answer to sendMessage: UND_ERR_SOCKET")],
    [
      { status: 502, body: "<html>Bad gateway</html>" as unknown as object },
      retryOf("Telegram gave no answer to sendMessage: status 502"),
    ],
  ])("%j becomes %j", async (answer, outcome) => {
    const api = await startBotApi({ answer: () => answer });
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const receive = async () => ({ language: "nl" });
    const bot = createTelegramBot({
      token: api.token,
      apiRoot: api.url,
      fetch: undiciFetch(),
      receive,
      texts,
      log,
      answerGroup: async () => {},
    });
    expect(await bot.channel.deliver("5", { type: "say", message: { text: "hoi", buttons: [] } })).toEqual(outcome);
    await api.close();
  });
});
