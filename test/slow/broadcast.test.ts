import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import type { Context } from "../../src/core/context.ts";
import { toDoOf } from "../../src/core/model/messages/broadcast-progress.ts";
import { joined, newResident } from "../../src/core/model/resident.ts";
import { advance } from "../../src/core/model/session/advance.ts";
import { invite } from "../../src/core/model/session/session.ts";
import type { SqlStatement } from "../../src/core/store/database/db.ts";
import { openSqlite } from "../../src/core/store/database/sqlite.ts";
import { createStore } from "../../src/core/store/store.ts";
import { createSeal } from "../../src/http/create-seal.ts";
import { type Answer, type Call, startBotApi } from "../fakes/bot-api.ts";
import { root, short } from "../fakes/consultations.ts";
import { migrations } from "../fakes/tables.ts";
import { createTown } from "../fakes/town.ts";
import { waitFor } from "../fakes/wait-for.ts";

const PEOPLE = 10_000;
const PER_SECOND = 1000;
const KILLS = 3;
const SEED = Number(process.env.SEED ?? 20261124);
const WRITER = 5_000_000;
/** In percent; each flood answers 429 to all that were underway too: together they are 3 % of the calls. */
const FLOOD_CHANCE = 0.08;
/** What was sent before the 429 was read. */
const LISTENING_MILLISECONDS = 300;

const isDead = (chat: number) => chat % 25 === 0;
const hasStopped = (chat: number) => chat % 50 === 1;
const hasHelped = (chat: number) => chat % 100 === 3;
const speaksEnglish = (chat: number) => chat % 7 === 0;
const people = Array.from({ length: PEOPLE }, (_, i) => i + 1);

/** From 0 up to and without 100: the same for the same chat and attempt, whatever the order in which they come. */
function chance(...seeds: number[]): number {
  let state = SEED;
  for (const seed of seeds) {
    state = Math.imul(state ^ seed, 0x9e3779b1);
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
    state ^= state >>> 13;
  }
  return ((state >>> 0) / 2 ** 32) * 100;
}

const refuse = (status: number, description: string, parameters = {}): Answer => {
  return { status, body: { ok: false, error_code: status, description, ...parameters } };
};

/** Telegram on a bad day, which keeps the books: what it accepted, and whose answers it lost. */
function badDay() {
  const attempts = new Map<number, number>();
  const accepted = new Map<number, string[]>();
  /** Accepted messages of which the program cannot know that they were. */
  const doubtful = new Map<number, number>();
  const faults = { calls: 0, tooMany: 0, broken: 0, timedOut: 0, blocked: 0 };
  /** A 429 holds for everybody until it is over; who goes on all the same, does not listen. */
  let flood = { began: 0, until: 0 };
  const deaf: number[] = [];

  function accept(chat: number, text: string): void {
    accepted.set(chat, [...(accepted.get(chat) ?? []), text]);
  }

  function timeOut(chat: number, text: string, isTaken: boolean): "hang" | "lose" {
    faults.timedOut++;
    if (!isTaken) return "hang";
    accept(chat, text);
    doubtful.set(chat, (doubtful.get(chat) ?? 0) + 1);
    return "lose";
  }

  function answer({ method, payload, at }: Call): Answer | "hang" | "lose" | undefined {
    const chat = Number(payload.chat_id);
    if (method !== "sendMessage" || chat === WRITER) return undefined;
    const attempt = (attempts.get(chat) ?? 0) + 1;
    attempts.set(chat, attempt);
    faults.calls++;
    const roll = chance(chat, attempt);
    if (at >= flood.until && isDead(chat)) {
      faults.blocked++;
      return refuse(403, "Forbidden: bot was blocked by the user");
    }
    if (at < flood.until || roll < FLOOD_CHANCE) {
      faults.tooMany++;
      if (at >= flood.until) flood = { began: at, until: at + 1000 };
      if (at > flood.began + LISTENING_MILLISECONDS) deaf.push(at - flood.began);
      return refuse(429, "Too Many Requests: retry after 1", { parameters: { retry_after: 1 } });
    }
    if (roll < 2) {
      faults.broken++;
      return refuse(500, "Internal Server Error");
    }
    const text = String(payload.text);
    if (roll < 3) return timeOut(chat, text, roll < 2.5);
    accept(chat, text);
    return undefined;
  }

  return { answer, accepted, doubtful, faults, attempts, deaf };
}

const folder = mkdtempSync(path.join(tmpdir(), "samenspraak-"));
const file = path.join(folder, "town.db");
const key = new Uint8Array(32).fill(3);
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function open() {
  const driver = openSqlite(file, migrations);
  return { driver, store: createStore(driver, createSeal(key)) };
}

/** Ten thousand people who began with the first version; some stopped, and some answered for somebody else too. */
async function seed(context: Context): Promise<void> {
  const { store } = context;
  await publishConsultation(short, context);
  const published = await store.consultations.version(short.slug, 1);
  const writes: SqlStatement[] = [];
  for (const chat of people) {
    const language = speaksEnglish(chat) ? "en" : "nl";
    const residentId = store.residents.idOf("telegram", String(chat));
    let resident = newResident("telegram", String(chat), language);
    for (const id of hasHelped(chat) ? [`a${chat}`, `z${chat}`] : [`a${chat}`]) {
      const token = `t${id}`;
      const { session } = advance(invite(published, token, language), { type: "entered" }, published);
      const of = { version: 1, slug: short.slug, channel: "telegram", language, source: undefined };
      writes.push(store.participations.add({ id, ...of, helper: false, residentId, session }));
      resident = joined(resident, { slug: short.slug, id, token });
    }
    writes.push(
      store.residents.save({ id: residentId, version: 1, resident: { ...resident, stopped: hasStopped(chat) } }),
    );
  }
  await store.write(writes);
}

async function start(env: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [path.join(root, "src/cli.ts"), "start"], { env: { ...process.env, ...env } });
  children.push(child);
  for await (const line of child.stderr) if (String(line).includes("serves on")) break;
  child.stderr.resume();
  return child;
}

const writes = (messageId: number) => {
  const person = { id: WRITER, first_name: "Sanne" };
  const message = {
    message_id: messageId,
    date: 0,
    from: { ...person, is_bot: false },
    chat: { ...person, type: "private" },
  };
  return { message: { ...message, text: "/start", entities: [{ type: "bot_command", offset: 0, length: 6 }] } };
};

it("reaches everybody on a bad day, over three sudden deaths; twice only who it could not know of", async () => {
  const day = badDay();
  const api = await startBotApi({ answer: day.answer, keepCalls: false });
  const { driver, store } = open();
  const context = { ...createTown().context, store, now: Date.now };
  await seed(context);
  await publishConsultation({ ...short, promise: { ...short.promise, answerBy: "2100-03-01" } }, context);
  const env = {
    PORT: "0",
    DATABASE_PATH: file,
    ENCRYPTION_KEY: Buffer.from(key).toString("base64"),
    QUIET_HOURS: "off",
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.url,
    BROADCAST_PER_SECOND: String(PER_SECOND),
  };
  const began = Date.now();
  const replySeconds: number[] = [];

  async function writeAndHear(): Promise<void> {
    const before = api.messagesOf(WRITER).length;
    const wrote = Date.now();
    api.pushUpdate(writes(api.takeMessageId()));
    await api.waitFor(() => api.messagesOf(WRITER).length > before);
    replySeconds.push((Date.now() - wrote) / 1000);
  }

  let program = await start(env);
  for (let kill = 1; kill <= KILLS; kill++) {
    const moment = PEOPLE * ((kill - 1) * 0.2 + chance(kill) / 1000 + 0.03);
    await writeAndHear();
    await api.waitFor(() => day.accepted.size > moment);
    program.kill("SIGKILL");
    await once(program, "close");
    await waitFor(api.isLeft);
    const waiting = (await driver.query("SELECT recipient_id FROM outbox", [])).flat().map(String);
    for (const chat of waiting.filter((id) => id.startsWith("a")).map((id) => Number(id.slice(1)))) {
      const taken = day.accepted.get(chat)?.length ?? 0;
      if (taken > 0) day.doubtful.set(chat, taken);
    }
    program = await start(env);
  }
  await writeAndHear();
  const toDo = async () => toDoOf((await store.broadcasts.all())[0] ?? expect.unreachable("there is no broadcast"));
  await expect.poll(toDo, { timeout: 60_000, interval: 200 }).toBe(0);
  const seconds = (Date.now() - began) / 1000;
  program.kill("SIGTERM");
  await once(program, "close");

  const alive = people.filter((chat) => !isDead(chat) && !hasStopped(chat));
  expect(alive.filter((chat) => !day.accepted.has(chat))).toEqual([]);
  expect([...day.accepted.keys()].filter((chat) => isDead(chat) || hasStopped(chat))).toEqual([]);
  expect([...day.attempts.keys()].filter(hasStopped)).toEqual([]);
  const twice = alive.filter((chat) => (day.accepted.get(chat)?.length ?? 0) > 1);
  const unexplained = twice.filter((chat) => (day.accepted.get(chat)?.length ?? 0) > 1 + (day.doubtful.get(chat) ?? 0));
  expect(unexplained).toEqual([]);
  for (const chat of alive.slice(0, 700))
    expect(day.accepted.get(chat)?.[0]).toContain(speaksEnglish(chat) ? "1 March 2100" : "1 maart 2100");
  const [broadcast] = await store.broadcasts.all();
  const stopped = people.filter(hasStopped).length;
  const helped = people.filter((chat) => hasHelped(chat)).length;
  expect(broadcast).toMatchObject({
    receivers: PEOPLE + helped,
    sent: alive.length,
    givenUp: 0,
    unreachable: people.filter((chat) => isDead(chat) && !hasStopped(chat)).length,
    passedOver: stopped + helped,
  });
  expect(await driver.query("SELECT * FROM outbox", [])).toEqual([]);
  expect(day.deaf).toEqual([]);
  const doubtful = [...day.doubtful.values()].reduce((sum, n) => sum + n, 0);
  const told = { seconds, ...day.faults, doubtful, twice: twice.length, replySeconds };
  console.log(`the broadcast to ${PEOPLE}: ${JSON.stringify(told)}`);
  driver.close();
  await api.close();
}, 180_000);
