import { beforeEach, expect, it } from "vitest";
import { mailAnswers, type SendMail } from "../../../src/core/browse/hear-back.ts";
import { show } from "../../../src/core/browse/screen.ts";
import type { Letter } from "../../../src/core/channel.ts";
import { newResident } from "../../../src/core/model/resident.ts";
import { createTown } from "../../fakes/town.ts";

let town: ReturnType<typeof createTown>;
let mails: Letter[];
const MINUTE = 60_000;
const sends: SendMail = async (letter) => {
  mails.push(letter);
  return { outcome: "sent" };
};
const behind = (send: SendMail = sends) => mailAnswers(send, town.context);
const left = async () => Number((await town.driver.query("SELECT count(*) FROM mail_addresses", []))[0]?.[0]);

beforeEach(() => {
  town = createTown();
  mails = [];
});

/** Somebody who confirmed an address, and whose answer stands on the screen. */
async function waits(name: string): Promise<void> {
  const { store, now } = town.context;
  const to = { channel: "test", address: name };
  const residentId = store.residents.idOf("test", name);
  await store.write([store.residents.save({ id: residentId, version: 1, resident: newResident("test", name, "nl") })]);
  await store.mailAddresses.ask({ residentId, address: `${name}@example.nl`, code: `code${name}` }, now());
  await store.write([store.mailAddresses.confirm(residentId)]);
  const message = { text: `Er komen bomen, ${name}.`, buttons: [] };
  await show(to, { type: "say", message, news: "follow-up" }, town.context);
}

it("mails every answer once, however many work at it at the same time", async () => {
  const names = ["a", "b", "c", "d", "e"];
  for (const name of names) await waits(name);
  await Promise.all(names.map(() => behind()));
  expect(mails.map(({ to }) => to).sort()).toEqual(names.map((name) => `${name}@example.nl`));
  expect(await left()).toBe(0);
});

it("sends no second mail while a mail server is slow to say that it took the first", async () => {
  await waits("a");
  let took = () => {};
  const slow = behind(async (letter) => {
    mails.push(letter);
    await new Promise<void>((done) => {
      took = done;
    });
    return { outcome: "sent" };
  });
  while (mails.length === 0) await new Promise(setImmediate);
  await behind();
  took();
  await slow;
  expect(mails).toHaveLength(1);
});

it("tries later what a mail server does not take, so that it keeps nobody else from their answer", async () => {
  for (let n = 0; n < 60; n++) await waits(`x${n}`);
  await behind(async () => ({ outcome: "retry" }));
  await waits("after");
  await behind();
  expect(mails.map(({ to }) => to)).toContain("after@example.nl");
  town.clock.now += 5 * MINUTE;
  await behind();
  expect(new Set(mails.map(({ to }) => to)).size).toBe(61);
  expect(mails).toHaveLength(61);
});

it("gives up after five days, and erases the address", async () => {
  await waits("a");
  const begun = town.context.now();
  let attempts = 0;
  while ((await left()) > 0) {
    await behind(async () => {
      attempts++;
      return { outcome: "retry" };
    });
    town.clock.now += 5 * MINUTE;
  }
  expect(attempts).toBe(14);
  expect((town.context.now() - begun) / (24 * 60 * MINUTE)).toBeGreaterThan(5);
  expect((town.context.now() - begun) / (24 * 60 * MINUTE)).toBeLessThan(7);
});

it("does not count as tried what nobody could send yet", async () => {
  for (const name of ["a", "b"]) await waits(name);
  for (let n = 0; n < 20; n++) await behind(async () => undefined);
  await behind();
  expect(mails).toHaveLength(2);
});

it("keeps no time that tells when somebody confirmed or was answered", async () => {
  const { store } = town.context;
  await waits("a");
  const residentId = store.residents.idOf("test", "b");
  await store.mailAddresses.ask({ residentId, address: "b@example.nl", code: "codeb" }, town.context.now());
  const kept = await town.driver.query("SELECT state, until, again_at FROM mail_addresses ORDER BY state", []);
  expect(kept).toEqual([
    ["asked", Date.parse("2026-11-27T00:00:00Z"), 0],
    ["due", 0, 0],
  ]);
});
