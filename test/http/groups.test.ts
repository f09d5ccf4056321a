import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Answer, Call } from "../fakes/bot-api.ts";
import { wide } from "../fakes/consultations.ts";
import { type Running, startRunning } from "../fakes/running.ts";

let town: Running;
let answer: (call: Call) => Answer | undefined;

beforeEach(async () => {
  answer = () => undefined;
  town = await startRunning({ api: { answer: (call) => answer(call) } });
  await town.publish({ ...wide, slug: "plein" });
});

afterEach(() => town.stop());

const group = (id: number) => ({ id, type: "supergroup", title: "De buurt" });
const from = { id: 9, is_bot: false, first_name: "Sanne" };
const asks = (id: number, more: object = {}) => ({
  update_id: town.nextUpdateId(),
  message: { message_id: 1, chat: group(id), from, date: 0, text: "/inspraak", ...more },
});
const refused = (parameters: object, code = 429): Answer => ({
  status: code,
  body: { ok: false, error_code: code, description: "Too Many Requests", parameters },
});
const isTo = (id: number) => (call: Call) => Number(call.payload.chat_id) === id;

describe("a group that asks", () => {
  it("is answered once to an update that comes again, and once a minute however often it asks", async () => {
    const first = asks(-100);
    await town.post(first);
    await town.post(first);
    for (let n = 0; n < 20; n++) await town.post(asks(-100));
    await town.settle();
    expect(town.api.messagesOf(-100)).toHaveLength(1);
    await town.pass(59);
    await town.post(asks(-100));
    await town.settle();
    expect(town.api.messagesOf(-100)).toHaveLength(1);
    await town.pass(31);
    await town.post(asks(-100));
    await town.settle();
    expect(town.api.messagesOf(-100)).toHaveLength(2);
  });

  it("waits when Telegram asks it to, and nobody else does; it is answered after that", async () => {
    answer = (call) => (isTo(-100)(call) ? refused({ retry_after: 30 }) : undefined);
    await town.post(asks(-100));
    await town.post(asks(-200));
    const me = town.person(7);
    await me.open("plein");
    await town.settle();
    expect(town.api.messagesOf(-100)).toHaveLength(0);
    expect(town.api.messagesOf(-200)).toHaveLength(1);
    expect(me.transcript()).toContain("Het plein");
    answer = () => undefined;
    await town.pass(31);
    expect(town.api.messagesOf(-100)).toHaveLength(1);
  });

  it("is still answered after a restart, and its number stands nowhere in the files", async () => {
    answer = (call) => (isTo(-1009876543210)(call) ? refused({}, 500) : undefined);
    await town.post(asks(-1009876543210));
    await town.settle();
    for (const ending of ["", "-wal"])
      expect(readFileSync(`${town.env.DATABASE_PATH}${ending}`).includes("1009876543210")).toBe(false);
    answer = () => undefined;
    await town.restart();
    await town.pass(60);
    expect(town.api.messagesOf(-1009876543210)).toHaveLength(1);
  });

  it("that became a larger one is answered there, and one with topics in its topic", async () => {
    answer = (call) => (isTo(-100)(call) ? refused({ migrate_to_chat_id: -1001 }, 400) : undefined);
    await town.post(asks(-100, { is_topic_message: true, message_thread_id: 4 }));
    await town.post(asks(-200, { is_topic_message: true, message_thread_id: 4 }));
    await town.settle();
    expect(town.api.messagesOf(-1001)).toHaveLength(1);
    expect(town.api.calls.find(isTo(-200))?.payload).toMatchObject({ message_thread_id: 4 });
  });

  it("another bot by its name is left to that", async () => {
    await town.post(asks(-100, { text: "/inspraak@andere_bot" }));
    await town.settle();
    expect(town.api.messagesOf(-100)).toHaveLength(0);
  });
});
