import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyKind } from "../fakes/consultations.ts";
import { type Dice, dice } from "../fakes/dice.ts";
import { type Running, startRunning } from "../fakes/running.ts";
import { exported, thanks, told, wayForward } from "../fakes/walks.ts";
import { createWebPerson, type WebPerson } from "../fakes/web-person.ts";

const WALKS = 150;
const LONGEST_WALK = 24;
const SEED = Number(process.env.SEED ?? 20261129);

const typed = [
  "ja",
  "Nee!",
  "2",
  "Alleen overdg",
  "eens",
  "klaar",
  "overslaan",
  "hoi",
  "Wat een onzin, luister eens!",
  "‏مرحبا بكم في الساحة",
  "a\u0000b",
  "x".repeat(3900),
  "<b>hoi</b> & *ster*",
  "'; DROP TABLE answers; --",
  "bank, fiets",
  "/start plein",
  "/taal",
  "/nergens",
  "stop",
  "appel bagage balkon banken",
];

let town: Running;
const people: WebPerson[] = [];

async function step(d: Dice, me: WebPerson, earlier: [string, string][][]): Promise<void> {
  const pressable = me.pressable().map(({ label }) => label);
  const labels = me.buttons().filter((label) => !["Gebruik de plek waar ik nu ben", "Versturen"].includes(label));
  const canWrite = me.html.includes("<textarea");
  switch (d.below(10)) {
    case 0:
    case 1:
      if (canWrite) {
        const form = me.writing(d.pick(typed));
        earlier.push(form);
        return me.send(form);
      }
      return me.look();
    case 2:
      return earlier.length > 0 ? me.send(d.pick(earlier)) : me.look();
    case 3: {
      const forged = `x:${d.pick(["auto", "waar", "_receipt", "volgorde"])}:${d.pick(["_begin", "_skip", "_back", "s1=1", "zz"])}`;
      return me.send([
        ["key", "f".repeat(16)],
        ["place", String(d.below(50))],
        ["press", forged],
      ]);
    }
    case 4: {
      if (labels.length === 0) return me.look();
      const form = me.pressing(d.pick(labels));
      earlier.push(form);
      await Promise.all([me.visitor.post("/c/plein/chat", form), me.visitor.post("/c/plein/chat", form)]);
      return me.look();
    }
    default: {
      const options = d.below(8) === 0 ? labels : pressable.slice(-6);
      if (options.length === 0) return labels.length > 0 ? me.press(d.pick(labels)) : me.look();
      const form = me.pressing(d.pick(options));
      earlier.push(form);
      return me.send(form);
    }
  }
}

async function walk(n: number): Promise<void> {
  const d = dice(SEED + n);
  const me = createWebPerson(`http://127.0.0.1:${town.server.port}`, "plein");
  people.push(me);
  await me.begin();
  const earlier: [string, string][][] = [];
  for (let steps = 4 + d.below(LONGEST_WALK); steps > 0; steps--) {
    await step(d, me, earlier);
    if (me.status !== 200) throw new Error(`status ${me.status}:\n${me.html}`);
    if (me.buttons().length === 0) throw new Error(`no way on from:\n${me.html}`);
  }
}

beforeAll(async () => {
  town = await startRunning({ validate: false });
  await town.publish(everyKind);
  for (let n = 0; n < WALKS; n++)
    await walk(n).catch((error) => {
      throw new Error(`walk ${n} of seed ${SEED}: ${error}`, { cause: error });
    });
}, 600_000);
afterAll(() => town.stop());

describe(`${WALKS} random conversations in browsers`, () => {
  it("log nothing that is an error, and leave nothing in the outbox", async () => {
    expect(town.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    await town.settle();
    expect(await town.server.program.context.store.outbox.counts()).toEqual({ waiting: 0, failed: 0 });
  });

  it("have every answer that the person was told of in the export exactly once, and no other", async () => {
    const { context } = town.server.program;
    const kept = await told(everyKind, context);
    const rows = await exported(everyKind.slug, context);
    expect(rows.length).toBeGreaterThan(WALKS);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.filter((row) => !kept.has(row)).slice(0, 3)).toEqual([]);
    expect([...kept].filter((row) => !rows.includes(row)).slice(0, 3)).toEqual([]);
  });

  it("end on a page whose first buttons lead to the receipt", async () => {
    for (const me of people.filter((_, n) => n % 10 === 0)) {
      await me.look();
      if (me.buttons().includes("Beginnen")) await me.press("Beginnen");
      if (me.buttons().includes("Ga verder")) await me.press("Ga verder");
      const isThanked = () =>
        me
          .now()
          .split("\n")
          .some((line) => thanks.test(line));
      for (let steps = 0; steps < 25 && !isThanked(); steps++) await me.press(wayForward(me.asked())?.label ?? "");
      expect(isThanked(), me.now()).toBe(true);
    }
  });
});
