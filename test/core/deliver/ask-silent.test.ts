import { setImmediate } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import type { Sent } from "../../../src/core/channel.ts";
import { publishConsultation } from "../../../src/core/consultation/launch.ts";
import { short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

/** A call is given up after so long. */
const CALL_SECONDS = 8;
const noAnswer: Sent = { outcome: "retry", reason: "no answer" };

type Hanging = { since: number; giveUp(): void };

/** A channel that takes calls and never answers, until it is back. */
async function hangingTown() {
  const town = createTown();
  const state = { isBack: false, tried: 0, asked: 0, hanging: [] as Hanging[] };
  await publishConsultation(short, town.context);
  const { test } = town.settings.channels;
  if (!test) throw new Error("the town has no channel");
  test.isThere = async () => {
    state.asked++;
    return state.isBack;
  };
  town.clock.answer = () => {
    if (state.isBack) return { outcome: "sent" };
    state.tried++;
    const { promise, resolve } = Promise.withResolvers<Sent>();
    state.hanging.push({ since: town.clock.now, giveUp: () => resolve(noAnswer) });
    return promise;
  };
  const second = async () => {
    town.clock.now += 1000;
    for (const call of state.hanging.filter(({ since }) => since + CALL_SECONDS * 1000 <= town.clock.now)) {
      state.hanging.splice(state.hanging.indexOf(call), 1);
      call.giveUp();
    }
    await town.deliverer.poll();
    for (let turn = 0; turn < 20; turn++) await setImmediate();
    if (state.hanging.length === 0) await town.deliverer.drain();
  };
  const seconds = async (n: number) => {
    for (let i = 0; i < n; i++) await second();
  };
  for (const name of ["a", "b", "c"]) await town.person(name).open("park");
  await seconds(CALL_SECONDS);
  return { town, state, second, seconds };
}

describe("a channel that takes calls and never answers", () => {
  let hung: Awaited<ReturnType<typeof hangingTown>>;
  beforeEach(async () => {
    hung = await hangingTown();
  });

  it("is asked whether it is there, and seldom tried with a message that would hang too", async () => {
    const { state, seconds } = hung;
    const before = state.tried;
    await seconds(120);
    expect(state.asked).toBeGreaterThan(60);
    expect(state.tried - before).toBeLessThanOrEqual(8);
  });

  it("lets everybody hear within five seconds of its return, each once", async () => {
    const { town, state, second, seconds } = hung;
    await seconds(60);
    const waiting = ["a", "b", "c"];
    while (state.hanging.length > 0 || waiting.length < 10) {
      const name = `resident ${waiting.length}`;
      waiting.push(name);
      await town.person(name).open("park");
      await second();
    }
    state.isBack = true;
    await seconds(5);
    expect(town.sent.map(({ address }) => address).toSorted()).toEqual(waiting.toSorted());
  });

  it("is not taken for well because it can be asked: what cannot be sent is not given up", async () => {
    const { town, state, seconds } = hung;
    const { test } = town.settings.channels;
    if (test) test.isThere = async () => true;
    await seconds(600);
    expect(await town.context.store.outbox.counts()).toEqual({ waiting: 3, failed: 0 });
    state.isBack = true;
    await seconds(CALL_SECONDS + 4);
    expect(new Set(town.sent.map(({ address }) => address)).size).toBe(3);
  });
});

it("news goes on as soon as the channel is there, past calls that still hang", async () => {
  const town = createTown({ broadcastPerSecond: 4 });
  const names = ["a", "b", "c", "d", "e", "f"];
  const { test } = town.settings.channels;
  if (test) test.isThere = async () => true;
  await publishConsultation(short, town.context);
  for (const name of names) await town.person(name).open("park");
  await town.deliverer.drain();
  town.clock.now += 5000;
  const before = town.sent.length;
  const hanging = Promise.withResolvers<Sent>();
  let calls = 0;
  town.clock.answer = () => {
    calls++;
    if (calls <= 2) return noAnswer;
    return calls <= 4 ? hanging.promise : { outcome: "sent" };
  };
  const promise = { ...short.promise, answerBy: "2100-03-01" };
  await publishConsultation({ ...short, promise }, town.context);
  for (let second = 0; second < 4; second++) {
    await town.deliverer.poll();
    for (let turn = 0; turn < 20; turn++) await setImmediate();
    town.clock.now += 1000;
  }
  expect(town.sent.length - before).toBeGreaterThanOrEqual(2);
  hanging.resolve({ outcome: "sent" });
  await town.deliverer.drain();
});
