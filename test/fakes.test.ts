import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BotApi, startBotApi } from "./fakes/bot-api.ts";
import { botApiValidator } from "./fakes/bot-api-schema.ts";
import { createPerson } from "./fakes/person.ts";

const validate = botApiValidator();
if (!validate) console.warn("SKIPPED: ../shared/specs/telegram-bot-api.json is absent, calls are not checked with it");

type Reply = { ok: boolean; result?: unknown; error_code?: number; description?: string };

let api: BotApi;
beforeEach(async () => {
  api = await startBotApi();
});
afterEach(() => api.close());

async function call(method: string, payload: object = {}): Promise<Reply> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(payload) };
  const response = await fetch(`${api.url}/bot${api.token}/${method}`, init);
  return (await response.json()) as Reply;
}

function keyboard(data: string) {
  return { inline_keyboard: [[{ text: "Goed", callback_data: data }]] };
}

describe("the fake Bot API", () => {
  test("refuses a text of 4097 characters and takes one of 4096", async () => {
    const refused = await call("sendMessage", { chat_id: 1, text: "a".repeat(4097) });
    expect(refused).toMatchObject({ ok: false, error_code: 400, description: "Bad Request: message is too long" });
    expect(await call("sendMessage", { chat_id: 1, text: "👍".repeat(4096) })).toMatchObject({ ok: true });
    expect(api.faults).toEqual(["sendMessage: Bad Request: message is too long"]);
  });

  test("counts callback data in bytes: 65 is too many", async () => {
    const refused = await call("sendMessage", { chat_id: 1, text: "?", reply_markup: keyboard(`${"é".repeat(32)}a`) });
    expect(refused.description).toBe("Bad Request: BUTTON_DATA_INVALID");
    expect((await call("sendMessage", { chat_id: 1, text: "?", reply_markup: keyboard("é".repeat(32)) })).ok).toBe(
      true,
    );
  });

  test("says that a message is not modified, without calling it a fault", async () => {
    await call("sendMessage", { chat_id: 1, text: "Dag", reply_markup: keyboard("a") });
    const edit = { chat_id: 1, message_id: api.messagesOf(1)[0]?.messageId, text: "Dag" };
    const again = await call("editMessageText", { ...edit, reply_markup: keyboard("a") });
    expect(again).toMatchObject({ ok: false, error_code: 400 });
    expect(again.description).toMatch(/^Bad Request: message is not modified: /);
    expect(api.faults).toEqual([]);
    expect(await call("editMessageText", edit)).toMatchObject({ ok: true });
    expect(api.messagesOf(1)).toMatchObject([{ text: "Dag", buttons: [], edits: 1 }]);
  });

  test("takes one answer a callback query, and no markup", async () => {
    expect((await call("answerCallbackQuery", { callback_query_id: "7" })).ok).toBe(true);
    expect((await call("answerCallbackQuery", { callback_query_id: "7" })).ok).toBe(false);
    await call("sendMessage", { chat_id: 1, text: "*Dag*", parse_mode: "Markdown" });
    expect(api.faults).toHaveLength(2);
  });

  test("hands an update out at every poll until it is confirmed", async () => {
    const waiting = call("getUpdates", { timeout: 5 });
    await api.waitFor(() => api.calls.length === 1);
    api.pushUpdate({ message: { text: "een" } });
    api.pushUpdate({ message: { text: "twee" } });
    const both = { ok: true, result: [{ update_id: 1 }, { update_id: 2 }] };
    expect(await waiting).toMatchObject(both);
    expect(await call("getUpdates")).toMatchObject(both);
    expect(await call("getUpdates", { offset: 2, limit: 1 })).toMatchObject({ result: [{ update_id: 2 }] });
    expect(await call("getUpdates", { offset: 3 })).toEqual({ ok: true, result: [] });
    expect(api.confirmedOffset()).toBe(3);
  });

  test("reads a file sent as a form", async () => {
    const body = new FormData();
    body.set("chat_id", "1");
    body.set("caption", "123");
    body.set("document", "attach://0");
    body.set("0", new File(["a,b\n"], "export.csv"));
    await fetch(`${api.url}/bot${api.token}/sendDocument`, { method: "POST", body });
    const document = { fileName: "export.csv", content: "a,b\n" };
    expect(api.calls[0]?.payload).toEqual({ chat_id: 1, caption: "123", document });
  });

  test("answers another token with 401", async () => {
    const response = await fetch(`${api.url}/bot1:OTHER/getMe`);
    expect(await response.json()).toEqual({ ok: false, error_code: 401, description: "Unauthorized" });
  });
});

describe("the fake person", () => {
  async function bot(update: object): Promise<void> {
    const { callback_query: query } = update as { callback_query?: { id: string; message: { message_id: number } } };
    if (!query) await call("sendMessage", { chat_id: 5, text: "Hoe gaat het?", reply_markup: keyboard("a") });
    else await call("answerCallbackQuery", { callback_query_id: query.id });
    if (query) await call("editMessageText", { chat_id: 5, message_id: query.message.message_id, text: "Goed dus." });
  }

  test("acts, waits for the reaction, and tells the chat afterwards", async () => {
    const person = createPerson({ chatId: 5, api, post: bot, nextUpdateId: () => api.takeMessageId() });
    await person.open("markt");
    await expect(person.press("Slecht")).rejects.toThrow("no button Slecht in chat 5; there are: [Goed]");
    await person.write("Hallo");
    await person.press(/goed/i);
    const first = "ik: /start markt\nbot: Hoe gaat het?\n     [Goed]\n";
    expect(person.transcript()).toBe(`${first}ik: Hallo\nbot: Goed dus.\nik: [Goed]\n`);
    expect(api.faults).toEqual([]);
  });
});

describe("the validator", () => {
  test.skipIf(!validate)("catches a wrong type, an unknown parameter and a missing one", () => {
    const reply_markup = { inline_keyboard: [[{ text: "Goed", callback_data: 1 }]] };
    expect(validate?.("sendMessage", { chat_id: 1, text: "Dag", reply_markup: keyboard("a") })).toEqual([]);
    expect(validate?.("sendMessage", { chat_id: 1, text: 5 })).toEqual(["text: must be string"]);
    expect(validate?.("sendMessage", { chat_id: 1, text: "Dag", reply_markup })).toEqual([
      "reply_markup/inline_keyboard/0/0/callback_data: must be string",
    ]);
    expect(validate?.("sendMessage", { chat_id: 1, text: "Dag", colour: "red" })[0]).toMatch(/additional .*colour/);
    expect(validate?.("sendMessage", { chat_id: 1 })[0]).toMatch(/required property 'text'/);
    expect(validate?.("sendMesage", {})).toEqual(["no such method"]);
  });
});
