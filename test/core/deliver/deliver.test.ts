import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Sent } from "../../../src/core/channel.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { createDeliverer } from "../../../src/core/deliver/deliver.ts";
import { replyLease } from "../../../src/core/outbox/lease.ts";
import { actForCouncil } from "../../../src/core/talk/council/council-words.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown, textOf } from "../../fakes/town.ts";
import { waitFor } from "../../fakes/wait-for.ts";

let town = createTown();

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
});

afterEach(() => {
  vi.useRealTimers();
});

/** Numbers from 0 to 1, always the same ones (a linear congruential generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Something for a person that this program has not sent yet. */
async function post(address: string): Promise<void> {
  const { store } = town.context;
  await town.person(address).open("park");
  const to = { type: "resident" as const, id: store.residents.idOf("test", address) };
  const message = { text: [{ literal: "Hallo", language: "nl" }] };
  await store.write([store.outbox.post({ lane: "reply", to, delivery: { type: "say", message }, dueAt: 0 })]);
}

const counts = () => town.context.store.outbox.counts();

describe("a reply", () => {
  it("is sent once, and then is gone from the outbox", async () => {
    await town.person("1").open("park");
    await Promise.all([town.deliverer.drain(), town.deliverer.drain()]);
    await town.deliverer.drain();
    expect(town.person("1").said()).toHaveLength(1);
    expect(await counts()).toEqual({ waiting: 0, failed: 0 });
  });

  it("that waited goes out with at most fifty others at the same time, until none waits any more", async () => {
    const people = Array.from({ length: 180 }, (_, i) => String(i));
    for (const address of people) await post(address);
    let [atOnce, most] = [0, 0];
    town.clock.answer = async () => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce--;
      return { outcome: "sent" };
    };
    town.deliverer.nudge();
    await waitFor(async () => (await counts()).waiting === 0);
    for (const address of people) expect(town.person(address).said(), address).toHaveLength(2);
    expect(most).toBe(50);
  });

  it("that is refused for now is tried again with growing pauses, and later ones of that person wait for it", async () => {
    let isDown = true;
    let attempts = 0;
    town.clock.answer = () => {
      attempts++;
      return isDown ? { outcome: "retry" } : { outcome: "sent" };
    };
    const me = town.person("1");
    await me.open("park");
    await me.write("nog een bericht");
    await town.deliverer.drain();
    await town.deliverer.drain();
    expect(attempts).toBe(1);
    town.clock.now += 1_900;
    await town.deliverer.drain();
    expect(attempts).toBe(1);
    town.clock.now += 100;
    await town.deliverer.drain();
    expect(attempts).toBe(2);
    town.clock.now += 2_000;
    await town.deliverer.drain();
    expect(attempts).toBe(2);
    isDown = false;
    town.clock.now += 2_000;
    await town.deliverer.drain();
    expect(me.said()).toHaveLength(2);
    expect(me.said()[0]).toContain("Wie beslist");
    expect(me.said()[1]).toContain("Druk op Beginnen");
  });

  it("that cannot be put in words is tried again and given up in the end; what was sent before it goes once", async () => {
    const me = town.person("1");
    await me.open("park");
    const { store } = town.context;
    const to = { type: "resident" as const, id: store.residents.idOf("test", "1") };
    const message = { text: [{ key: "no-text-of-this-version" }] };
    await me.write("nog iets");
    await store.write([store.outbox.post({ lane: "reply", to, delivery: { type: "say", message }, dueAt: 0 })]);
    await town.deliverer.drain();
    const before = me.said().length;
    expect(before).toBeGreaterThan(1);
    expect(await counts()).toEqual({ waiting: 1, failed: 0 });
    for (let tries = 0; tries < 20; tries++) {
      town.clock.now += 3_600_000;
      await town.deliverer.drain();
    }
    expect(await counts()).toEqual({ waiting: 0, failed: 1 });
    expect(me.said()).toHaveLength(before);
    expect(town.logged).toContain("a message could not be made; it is tried again");
  });

  it("that came while an earlier one was on its way is sent right after it, without anybody looking", async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<Sent>();
    let tries = 0;
    town.clock.answer = () => (tries++ === 0 ? arrived : { outcome: "sent" });
    const me = town.person("1");
    await me.open("park");
    await me.write("nog een bericht");
    await town.deliverer.poll();
    expect(me.said()).toEqual([]);
    arrive({ outcome: "sent" });
    await waitFor(() => me.said().length >= 2);
    await town.deliverer.drain();
    expect(me.said()).toHaveLength(2);
    expect(await counts()).toEqual({ waiting: 0, failed: 0 });
  });

  it("comes in the order of what it answers and once, however the channel delays and refuses", async () => {
    const random = seeded(7);
    let delivered: string[] = [];
    town.clock.answer = async (_, delivery) => {
      for (let turns = Math.floor(random() * 4); turns > 0; turns--) await new Promise(setImmediate);
      if (random() < 0.3) return { outcome: "retry" };
      delivered.push(textOf(delivery));
      return { outcome: "sent" };
    };
    const { store, dispatch, now } = town.context;
    const to = { type: "resident" as const, id: store.residents.idOf("test", "1") };
    await town.person("1").open();
    await settle();
    delivered = [];
    for (let n = 0; n < 200; n++) {
      const message = { text: [{ literal: String(n), language: "nl" }] };
      const reply = store.outbox.reply({ to, delivery: { type: "say", message } }, now(), replyLease(town.context));
      const stored = store.commit({ steps: [{ subject: "n", version: n }], writes: [], replies: [reply] }, now());
      const told = stored.then((committed) =>
        committed.outcome === "stored" ? dispatch(committed.replies) : undefined,
      );
      if (random() < 0.7) await told;
      if (random() < 0.2) town.clock.now += 2000;
      if (random() < 0.1) await town.deliverer.drain();
    }
    await settle();
    expect(delivered).toEqual(Array.from({ length: 200 }, (_, n) => String(n)));

    async function settle(): Promise<void> {
      while ((await counts()).waiting > 0) {
        town.clock.now += 10_000;
        await town.deliverer.drain();
      }
    }
  });

  it("is given also when an earlier message can no longer change; that one is kept as failed", async () => {
    const me = town.person("1");
    await me.open("park");
    town.clock.answer = (_, { type }) =>
      type === "edit" ? { outcome: "failed", reason: "gone" } : { outcome: "sent" };
    await me.press("Beginnen");
    await town.deliverer.drain();
    expect(me.said().at(-1)).toContain("Wilt u bankjes?");
    expect(await counts()).toEqual({ waiting: 0, failed: 1 });
    expect(town.logged).toContain("an earlier message could not change; what was said next was sent");
  });

  it("waits when an earlier message cannot change for now, and then both come", async () => {
    const me = town.person("1");
    await me.open("park");
    town.clock.answer = (_, { type }) => (type === "edit" ? { outcome: "retry" } : { outcome: "sent" });
    await me.press("Beginnen");
    await town.deliverer.drain();
    expect(me.said()).toHaveLength(1);
    town.clock.answer = () => ({ outcome: "sent" });
    town.clock.now += 2000;
    await town.deliverer.drain();
    expect(town.sent.map(({ delivery }) => delivery.type)).toEqual(["say", "edit", "say"]);
  });

  it("does not wait for another person's", async () => {
    town.clock.answer = (address) => (address === "1" ? { outcome: "retry" } : { outcome: "sent" });
    await town.person("1").open("park");
    await town.person("2").open("park");
    await town.deliverer.drain();
    expect(town.person("2").said()).toHaveLength(1);
  });

  it("waits as long as the channel asks for its chat, while everybody else is answered", async () => {
    town.clock.answer = (address) => (address === "1" ? { outcome: "retry", afterSeconds: 30 } : { outcome: "sent" });
    await town.person("1").open("park");
    await town.deliverer.drain();
    town.clock.answer = () => ({ outcome: "sent" });
    await town.person("1").write("hallo");
    await town.person("2").open("park");
    town.clock.now += 29_000;
    await town.deliverer.drain();
    expect(town.sent.map(({ address }) => address)).toEqual(["2"]);
    town.clock.now += 1_001;
    await town.deliverer.drain();
    expect(town.person("1").said().length).toBeGreaterThan(1);
  });

  it("waits for all when the channel asks that of three chats, also after a new start; then one tries first", async () => {
    town.clock.answer = () => ({ outcome: "retry", afterSeconds: 30 });
    for (const address of ["1", "2", "3"]) await town.person(address).open("park");
    await town.deliverer.poll();
    await town.deliverer.drain();
    await town.deliverer.poll();
    let calls = 0;
    const { promise: answered, resolve: answer } = Promise.withResolvers<Sent>();
    town.clock.answer = () => {
      calls++;
      return answered;
    };
    const restarted = createDeliverer(town.context, town.settings);
    town.deliverer.dispatch = restarted.dispatch;
    await restarted.poll();
    for (const address of ["4", "5", "6", "7"]) await post(address);
    await restarted.poll();
    await restarted.drain();
    expect(calls).toBe(0);
    town.clock.now += 30_001;
    await restarted.poll();
    await waitFor(() => calls > 0);
    await restarted.poll();
    expect(calls).toBe(1);
    answer({ outcome: "sent" });
    await restarted.drain();
    expect(calls).toBe(11);
  });

  it("waits a minute at most, whatever the channel asks: then it is tried", async () => {
    town.clock.answer = () => ({ outcome: "retry", afterSeconds: 100_000 });
    await town.person("1").open("park");
    await town.deliverer.drain();
    town.clock.answer = () => ({ outcome: "sent" });
    town.clock.now += 60_001;
    await town.deliverer.drain();
    expect(town.sent).toHaveLength(1);
  });

  it("is never given up while the channel is down, and comes within five seconds after", async () => {
    town.clock.answer = () => ({ outcome: "retry", reason: "no answer" });
    for (const address of ["1", "2", "3"]) await town.person(address).open("park");
    let calls = 0;
    town.clock.answer = () => {
      calls++;
      return { outcome: "retry", reason: "no answer" };
    };
    for (let hours = 0; hours < 12; hours++) {
      for (let second = 0; second < 60; second++) {
        town.clock.now += second === 0 ? 3_540_000 : 1000;
        await town.deliverer.poll();
        await town.deliverer.drain();
      }
    }
    expect(calls).toBeLessThan(12 * 40);
    expect(await counts()).toEqual({ waiting: 3, failed: 0 });
    town.clock.answer = () => ({ outcome: "sent" });
    for (let second = 0; second < 5; second++) {
      town.clock.now += 1000;
      await town.deliverer.poll();
      await town.deliverer.drain();
    }
    expect(town.sent).toHaveLength(3);
  });

  it("that was sent is not sent again when that could not be written: it is written when that can be", async () => {
    const { store } = town.context;
    const { writeLater } = store;
    let isFull = true;
    store.writeLater = (statements) => (isFull ? Promise.reject(new Error("disk is full")) : writeLater(statements));
    await town.person("1").open("park");
    await town.deliverer.drain();
    town.clock.now += 21_000;
    await town.deliverer.drain();
    expect(town.sent).toHaveLength(1);
    expect(await counts()).toEqual({ waiting: 1, failed: 0 });
    isFull = false;
    town.clock.now += 21_000;
    await town.deliverer.drain();
    expect(town.sent).toHaveLength(1);
    expect(await counts()).toEqual({ waiting: 0, failed: 0 });
  });

  it("that is waited for is written down without waiting for what others write", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const answers = Promise.withResolvers<Sent>();
    let isAsked = false;
    town.clock.answer = () => {
      isAsked = true;
      return answers.promise;
    };
    const opened = town.person("1").open("park");
    while (!isAsked) await new Promise(setImmediate);
    const drained = town.deliverer.drain();
    // What is looked for first is committed by then, and brings nothing else along.
    for (let turns = 0; turns < 50; turns++) await new Promise(setImmediate);
    answers.resolve({ outcome: "sent" });
    await Promise.all([opened, drained]);
    expect(await counts()).toEqual({ waiting: 0, failed: 0 });
  });

  it("that alone gets no answer holds nobody up, and is given up in the end", async () => {
    town.clock.answer = (address) => (address === "1" ? { outcome: "retry", reason: "500" } : { outcome: "sent" });
    await town.person("1").open("park");
    for (let tries = 0; tries < 30; tries++) {
      await town.person("2").open("park");
      await town.deliverer.drain();
      town.clock.now += 3_600_000;
    }
    expect(town.person("2").said()).toHaveLength(30);
    expect(await counts()).toEqual({ waiting: 0, failed: 1 });
  });

  it("that could not be delivered once does not make somebody unreachable who writes after it", async () => {
    town.clock.answer = () => ({ outcome: "unreachable", because: "not-found" });
    const me = town.person("1");
    await me.open("park");
    await town.deliverer.drain();
    expect(await town.context.store.participations.page("park", "", 10)).toEqual([]);
    town.clock.answer = () => ({ outcome: "sent" });
    await me.write("hallo");
    expect(await town.context.store.participations.page("park", "", 10)).toHaveLength(1);
  });

  it("to who blocked the bot is dropped, with all others to them, and they count as unreachable", async () => {
    town.clock.answer = () => ({ outcome: "unreachable", because: "blocked" });
    const me = town.person("1");
    await me.open("park");
    await me.write("hallo");
    await town.deliverer.drain();
    expect(await counts()).toEqual({ waiting: 0, failed: 0 });
    expect(await town.context.store.participations.page("park", "", 10)).toEqual([]);
    town.clock.answer = () => ({ outcome: "sent" });
    await town.take("1", { type: "unblocked" });
    expect(await town.context.store.participations.page("park", "", 10)).toHaveLength(1);
  });

  it("that can never be sent stays, marked as failed, and holds up nothing", async () => {
    town.clock.answer = () => ({ outcome: "failed", reason: "400 Bad Request" });
    const me = town.person("1");
    await me.open("park");
    await town.deliverer.drain();
    town.clock.answer = () => ({ outcome: "sent" });
    await me.write("hallo");
    await town.deliverer.drain();
    expect(me.said().length).toBeGreaterThan(0);
    expect(await counts()).toEqual({ waiting: 0, failed: 1 });
    expect(town.logged).toContain("a message was given up; it stays in the outbox, marked as failed");
  });

  it("whose sender died comes back when its lease is over, and not before", async () => {
    town.context.dispatch = async () => {};
    await town.person("1").open("park");
    town.clock.now += 19_999;
    await town.deliverer.drain();
    expect(town.sent).toHaveLength(0);
    town.clock.now += 1;
    await town.deliverer.drain();
    expect(town.sent).toHaveLength(1);
  });
});

describe("news for everybody", () => {
  const changed = {
    ...short,
    promise: { ...short.promise, answerBy: "2100-03-01", because: { nl: "De raad vergadert later." } },
  };
  const news = () => town.sent.filter((s) => s.text.includes("is iets veranderd"));

  async function withPeople(n: number, options: Parameters<typeof createTown>[0] = {}) {
    town = createTown(options);
    await publishConsultation(short, town.context);
    for (let i = 0; i < n; i++) await town.person(`p${i}`).open("park");
    await town.deliverer.drain();
  }

  async function seconds(n: number) {
    for (let i = 0; i < n; i++) {
      await town.deliverer.poll();
      await town.deliverer.drain();
      town.clock.now += 1000;
    }
  }

  it("reaches everybody who took part, once, no faster than allowed", async () => {
    await withPeople(230, { broadcastPerSecond: 10 });
    await publishConsultation(changed, town.context);
    await seconds(40);
    expect(new Set(news().map((s) => s.address)).size).toBe(230);
    expect(news()).toHaveLength(230);
    const perSecond = Map.groupBy(news(), (s) => s.at);
    expect(Math.max(...[...perSecond.values()].map((all) => all.length))).toBe(10);
    expect(news()[0]?.text).toContain("1 maart 2100");
  });

  it("waits for the end of the quiet hours, while replies go on", async () => {
    await withPeople(3, { quietHours: { from: "20:00", to: "09:00" } });
    town.clock.now = Date.parse("2026-11-25T19:30:00Z");
    await publishConsultation(changed, town.context);
    await seconds(3);
    await town.person("laat").open("park");
    await seconds(2);
    expect(news()).toHaveLength(0);
    expect(town.person("laat").said()).toHaveLength(1);
    town.clock.now = Date.parse("2026-11-26T08:00:00Z");
    await seconds(3);
    expect(news().length).toBeGreaterThanOrEqual(3);
  });

  it("does not reach who said stop", async () => {
    await withPeople(2);
    await town.take("p0", { type: "commanded", command: "stop", ref: "1" });
    await publishConsultation(changed, town.context);
    await seconds(3);
    expect(news().map((s) => s.address)).toEqual(["p1"]);
  });

  it("does not hold up a reply to the same person", async () => {
    await withPeople(1, { broadcastPerSecond: 1 });
    await publishConsultation(changed, town.context);
    town.clock.answer = (_, delivery) =>
      textOf(delivery).includes("is iets veranderd") ? { outcome: "retry", afterSeconds: 60 } : { outcome: "sent" };
    await seconds(3);
    await town.person("p0").write("hoi");
    await town.deliverer.drain();
    expect(town.person("p0").said().at(-1)).toContain("Het park");
  });

  it("is not sent when only a question changed", async () => {
    await withPeople(1);
    const [first, ...rest] = short.questions;
    if (!first) throw new Error("no question");
    await publishConsultation({ ...short, questions: [{ ...first, text: { nl: "Bankjes?" } }, ...rest] }, town.context);
    await seconds(3);
    expect(news()).toEqual([]);
  });
});

describe("what is for the team", () => {
  it("waits while the channel of the team is not set up, and is not given up", async () => {
    town = createTown({ context: { hasTeam: true } });
    await publishConsultation(short, town.context);
    for (let hour = 0; hour < 30; hour++) {
      await town.deliverer.drain();
      town.clock.now += 3_600_000;
    }
    const { waiting, failed } = await counts();
    expect([waiting > 0, failed]).toEqual([true, 0]);
    expect(await town.context.store.outbox.heldUp("team")).toMatchObject({
      trouble: expect.stringContaining("not set up"),
    });
  });

  it("is not posted where there is no team: nothing waits for ever", async () => {
    await actForCouncil({ slug: "park", kind: "asks", words: "Waarom?" }, { by: "raad", key: "k" }, town.context);
    expect(await counts()).toEqual({ waiting: 0, failed: 0 });
  });
});
