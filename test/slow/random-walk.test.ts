import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { render, renderAll } from "../../src/bots/telegram/render.ts";
import type { Delivery } from "../../src/core/channel.ts";
import { publishConsultation } from "../../src/core/consultation/launch.ts";
import { type Press, textToPress } from "../../src/core/model/messages/message.ts";
import { commands, type ResidentEvent } from "../../src/core/model/resident.ts";
import { botApiValidator, brokenLimit } from "../fakes/bot-api-schema.ts";
import { everyKind } from "../fakes/consultations.ts";
import { type Dice, dice } from "../fakes/dice.ts";
import { createTown } from "../fakes/town.ts";
import { exported, thanks, told, wayForward } from "../fakes/walks.ts";

const WALKS = 2000;
const LONGEST_WALK = 24;
const SEED = Number(process.env.SEED ?? 20261124);

const typed = [
  "ja",
  "Nee!",
  "jaa",
  "nee liever niet",
  "2",
  "b",
  "٢",
  "Alleen overdg",
  "eens",
  "ONEENS",
  "weet ik niet",
  "klaar",
  "overslaan",
  "terug",
  "hoi",
  "Wat een onzin, luister eens!",
  "👍",
  "‏مرحبا بكم في الساحة",
  "a\u0000b",
  "   x   ",
  "x".repeat(5000),
  "🌳".repeat(2100),
  "<b>hoi</b> & *ster*",
  "'; DROP TABLE answers; --",
  "2, 1, 3",
  "bank, fiets",
  "tak",
  "evet",
  "так",
  "نعم",
];
const codes = [
  "plein",
  "plein_poster1",
  "bestaat-niet",
  "_invite",
  "PLEIN",
  "plein_x_y",
  "a".repeat(64),
  "…",
  undefined,
];

const town = createTown();
const validate = botApiValidator();
const faults: string[] = [];

function callsOf(address: string, delivery: Delivery): [string, Record<string, unknown>][] {
  const chat_id = address;
  if (delivery.type === "file") return [];
  if (delivery.type === "say")
    return renderAll(delivery.message).map((message) => ["sendMessage", { chat_id, ...message }]);
  return [["editMessageText", { chat_id, message_id: Number(delivery.ref) || 1, ...render(delivery.message) }]];
}

function check(address: string, delivery: Delivery): void {
  for (const [method, payload] of callsOf(address, delivery)) {
    const broken = brokenLimit(method, payload);
    if (broken) faults.push(`${method}: ${broken}`);
    for (const fault of validate?.(method, payload) ?? []) faults.push(`${method}: ${fault}`);
  }
}

/** What one person can do next; buttons are those of any message that they ever got, also old ones. */
function nextEvent(d: Dice, buttons: Press[], step: number): ResidentEvent {
  const ref = `m${step}`;
  const last = buttons.slice(-5);
  switch (d.below(20)) {
    case 0:
      return { type: "opened", ...withCode(d.pick(codes)) };
    case 1:
    case 2:
    case 3:
      return { type: "wrote", text: d.pick(typed), ref };
    case 4:
      return { type: "edited", text: d.pick(typed).trim(), ref: `m${d.below(step + 1)}` };
    case 5:
      return { type: "pressed", button: d.pick([...buttons, undefined]), ref: String(d.below(9)) };
    case 6:
      return { type: "pressed", button: forged(d, buttons), ref: "1" };
    case 7:
      return { type: "located", latitude: 50 + d.below(4), longitude: d.below(8) };
    case 8:
      return { type: "sent-unreadable", what: d.pick(["voice", "too-long", "photo", "other"] as const) };
    case 9:
      return { type: "commanded", command: d.pick([...commands, "unknown"] as const), ref };
    case 10:
      return d.below(4) === 0 ? { type: d.pick(["blocked", "unblocked"] as const) } : { type: "opened", code: "plein" };
    case 11:
      return { type: "spoke", file: "f", ref };
    default:
      return last.length > 0
        ? { type: "pressed", button: d.pick(last), ref: String(step) }
        : { type: "opened", code: "plein" };
  }
}

const withCode = (code: string | undefined) => (code === undefined ? {} : { code });

function forged(d: Dice, buttons: Press[]): Press {
  const known = d.pick([...buttons, { token: "_", questionId: "_forget", optionId: "_nobody" }]);
  const optionId = d.pick([
    "_begin",
    "_skip",
    "_finish",
    "_back",
    "_change",
    "_keep",
    "_list",
    "s1=1",
    "s9=7",
    "!ja",
    "bank>bomen>fiets",
    "!bank",
    "zz",
  ]);
  return { ...known, questionId: d.pick(["auto", "waar", "stellingen", "volgorde", "_receipt", "nergens"]), optionId };
}

async function walk(n: number): Promise<void> {
  const d = dice(SEED + n);
  const address = String(n);
  const steps = 4 + d.below(LONGEST_WALK);
  const buttons: Press[] = [];
  let seen = town.sent.length;
  const look = async () => {
    // A chat takes a message a second in the long run.
    town.clock.now += 5000;
    await town.deliverer.drain();
    const news = town.sent.slice(seen);
    seen = town.sent.length;
    for (const { delivery } of news)
      if (delivery.type !== "file")
        for (const { data } of delivery.message.buttons.flat()) buttons.push(textToPress(data) as Press);
    return news.length;
  };
  await town.take(address, { type: "opened", code: "plein" });
  await look();
  for (let step = 1; step < steps; step++) {
    const event = nextEvent(d, buttons, step);
    const key = `walk ${n} ${step}`;
    const said = [await town.take(address, event, key)];
    const isQuiet = event.type === "edited" || event.type === "blocked" || event.type === "unblocked";
    const messages = await look();
    if (!isQuiet && messages === 0 && !said[0]?.notice) throw new Error(`silence after ${JSON.stringify(event)}`);
    if (d.below(6) === 0) await repeat(address, event, key);
    if (d.below(6) === 0) await atOnce(address, d, buttons, n, step);
    await look();
  }
}

/** The channel brings an event again: nothing changes and nothing is said. */
async function repeat(address: string, event: ResidentEvent, key: string): Promise<void> {
  const before = [town.sent.length, await counts()];
  await town.take(address, event, key);
  await town.deliverer.drain();
  if (event.type === "commanded" || event.type === "pressed") return;
  expect([town.sent.length, await counts()]).toEqual(before);
}

async function atOnce(address: string, d: Dice, buttons: Press[], n: number, step: number): Promise<void> {
  const events = [1, 2, 3].map(() => nextEvent(d, buttons, step));
  await Promise.all(events.map((event, i) => town.take(address, event, `walk ${n} ${step} at once ${i}`)));
}

const counts = () => town.driver.query("SELECT count(*), sum(length(value) + length(text)) FROM answers", []);

beforeAll(async () => {
  // Words to go on elsewhere come once only from ids that nobody could count.
  town.context.randomId = (length) => randomBytes(length).toString("hex").slice(0, length);
  await publishConsultation(everyKind, town.context);
  const { push } = town.sent;
  town.sent.push = (...items) => {
    for (const { address, delivery } of items) check(address, delivery);
    return push.apply(town.sent, items);
  };
  for (let n = 0; n < WALKS; n++)
    await walk(n).catch((error) => {
      throw new Error(`walk ${n} of seed ${SEED}: ${error}`, { cause: error });
    });
}, 240_000);

afterAll(() => town.driver.close());

describe(`${WALKS} random conversations`, () => {
  it("make only calls that the Bot API takes", () => {
    expect(town.sent.length).toBeGreaterThan(WALKS * 5);
    expect(faults).toEqual([]);
  });

  it("write nothing in the log that is an error, and leave nothing in the outbox", async () => {
    expect(town.logged).toEqual([]);
    expect(await town.context.store.outbox.counts()).toEqual({ waiting: 0, failed: 0 });
  });

  it("have every answer that the resident was told of in the export exactly once, and no other", async () => {
    const kept = await told(everyKind, town.context);
    const rows = await exported(everyKind.slug, town.context);
    expect(rows.length).toBeGreaterThan(WALKS);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.filter((row) => !kept.has(row)).slice(0, 3)).toEqual([]);
    expect([...kept].filter((row) => !rows.includes(row)).slice(0, 3)).toEqual([]);
  });

  it("leave nobody without a way on: from wherever they are, first buttons lead to the receipt", async () => {
    for (let n = 0; n < WALKS; n += 40) {
      const me = town.person(String(n));
      await me.open("plein");
      await town.deliverer.drain();
      let steps = 0;
      while (!thanks.test(me.said().at(-1) ?? "") && steps++ < 25) await forward(String(n));
      expect([n, me.said().at(-1)?.slice(0, 400)]).toEqual([n, expect.stringMatching(thanks)]);
    }
  });
});

/** Goes the way on that the newest message offers. */
async function forward(address: string): Promise<void> {
  const newest = town.sent.findLast((s) => s.address === address && s.delivery.type !== "file");
  const rows = newest && newest.delivery.type !== "file" ? newest.delivery.message.buttons.flat() : [];
  const button = textToPress(wayForward(rows)?.data ?? "");
  await town.take(address, { type: "pressed", button, ref: "1" });
  await town.deliverer.drain();
}
