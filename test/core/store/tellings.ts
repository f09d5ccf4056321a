import { expect, test } from "vitest";
import { emptyOutcomes } from "../../../src/core/model/drafts/outcome.ts";
import type { Store } from "../../../src/core/store/store.ts";
import { answer, type Given, NOON, participation, SLUG } from "./given.ts";

const LATER = NOON + 60_000;

async function publish(store: Store, version: number, isComplete = true): Promise<void> {
  const content = { ...emptyOutcomes, next: { nl: "Klaar." }, isComplete };
  const news = { type: "follow-up", version } as const;
  await store.write([
    store.followUps.add({ slug: SLUG, version, content, publishedAt: NOON }),
    store.broadcasts.add({ id: `b${version}`, slug: SLUG, news, dueAt: NOON }),
  ]);
}

async function join(store: Store, ids: string[], beganAt = 0): Promise<void> {
  await store.write(ids.map((id) => store.participations.add(participation(id, { residentId: `of ${id}`, beganAt }))));
}

async function expand(store: Store, last: string, isLast: boolean): Promise<void> {
  const broadcast = await store.broadcasts.due(LATER);
  if (broadcast) await store.write(store.broadcasts.expand(broadcast, { last, isLast }, NOON));
}

/** Sends what waits for one person. */
async function send(store: Store, id: string, version: number, at = LATER): Promise<void> {
  const taken = await store.outbox.leaseInTurn({ name: `lease ${id}`, until: LATER * 2 }, at, 1);
  expect(taken).toMatchObject([{ recipientId: id }]);
  for (const row of taken) {
    const held = { id: row.id, lease: `lease ${id}`, broadcastId: `b${version}` };
    await store.write([
      ...store.tellings.told(id, version, held),
      ...store.outbox.sent(held),
      store.broadcasts.end(LATER),
    ]);
  }
}

export function followUpsGoOut(on: () => Given): void {
  test("it is over with the last message that needs nothing more, and from then on that day holds", async () => {
    const { store } = on();
    await join(store, ["p1", "p2"]);
    await publish(store, 1);
    await expand(store, "p2", true);
    await send(store, "p1", 1);
    expect(await store.tellings.ofSlug(SLUG)).toMatchObject([{ endedAt: null, newlyTold: 1, counted: { sent: 1 } }]);
    expect(await store.tellings.isGoingOn()).toBe(true);
    await store.write([...store.outbox.dropAll("p2", "unreachable"), store.broadcasts.end(LATER)]);
    await store.write([store.broadcasts.end(LATER + 1)]);
    expect(await store.tellings.ofSlug(SLUG)).toMatchObject([
      { version: 1, isComplete: 1, endedAt: LATER, newlyTold: 1, counted: { receivers: 2, unreachable: 1 } },
    ]);
    expect(await store.tellings.isGoingOn()).toBe(false);
    expect(await Promise.all([["p1"], ["p2"], ["p2", "p1"]].map(store.tellings.toldTo))).toEqual([1, 0, 1]);
  });

  test("it is over at once when nobody can be told; who answered and is not reached is counted, who only looked is not", async () => {
    const { store } = on();
    await join(store, ["p1", "p2"]);
    await store.write([
      store.answers.save(answer("p1")),
      ...["p1", "p2"].map((id) => store.participations.setUnreachable(id, "blocked")),
    ]);
    await publish(store, 1, false);
    expect(await store.tellings.all()).toMatchObject([
      { slug: SLUG, isComplete: 0, endedAt: NOON, counted: { receivers: 1, unreachable: 1, isExpanded: true } },
    ]);
  });

  test("who answers after everybody was told gets a message of their own, once; before that it is put off", async () => {
    const { store, rows } = on();
    await join(store, ["p2"]);
    await publish(store, 1);
    await store.write(await store.tellings.tellLate("p2", SLUG, LATER));
    expect(await rows("SELECT count(*) FROM outbox")).toEqual([[0]]);
    await expand(store, "p2", true);
    await store.write(await store.tellings.tellLate("p2", SLUG, NOON + 5));
    expect(await rows("SELECT due_at FROM outbox")).toEqual([[NOON + 5]]);
    await send(store, "p2", 1);
    await join(store, ["p1"]);
    for (const at of [NOON + 10, NOON + 20]) await store.write(await store.tellings.tellLate("p1", SLUG, at));
    await store.write(await store.tellings.tellLate("p2", SLUG, NOON + 30));
    expect(await rows("SELECT recipient_id, lane, due_at, delivery ->> '$.news.version' FROM outbox")).toEqual([
      ["p1", "broadcast", NOON + 20, 1],
    ]);
    expect(await store.tellings.ofSlug(SLUG)).toMatchObject([{ counted: { receivers: 2 } }]);
    await send(store, "p1", 1, LATER + 2000);
    for (const id of ["p1", "p2"]) await store.write(await store.tellings.tellLate(id, SLUG, LATER));
    expect(await rows("SELECT count(*) FROM outbox")).toEqual([[0]]);
    expect(await store.tellings.ofSlug(SLUG)).toMatchObject([{ newlyTold: 2, endedAt: LATER }]);
  });

  test("who joins while it goes out, and answers, gets a message of their own, and everybody gets one", async () => {
    const { store, rows } = on();
    await join(store, ["p1", "p2"]);
    await publish(store, 1);
    await join(store, ["p3"], NOON + 1);
    await store.write(await store.tellings.tellLate("p3", SLUG, NOON + 1));
    await expand(store, "p2", true);
    expect(await rows("SELECT recipient_id FROM outbox ORDER BY recipient_id")).toEqual([["p1"], ["p2"], ["p3"]]);
    for (const [i, id] of ["p1", "p2", "p3"].entries()) await send(store, id, 1, LATER + 2000 * i);
    expect(await store.tellings.ofSlug(SLUG)).toMatchObject([
      { newlyTold: 3, endedAt: LATER, counted: { receivers: 3, sent: 3 } },
    ]);
  });

  test("who joined by a clock that was ahead gets it once, also when they answer while it goes out", async () => {
    const { store, rows } = on();
    await join(store, ["p1", "p2"], LATER * 2);
    await publish(store, 1);
    await store.write(await store.tellings.tellLate("p2", SLUG, LATER));
    await expand(store, "p2", true);
    await store.write(await store.tellings.tellLate("p2", SLUG, LATER));
    expect(await rows("SELECT recipient_id FROM outbox ORDER BY recipient_id")).toEqual([["p1"], ["p2"]]);
  });

  test("who comes after it was opened again does not get what was told before, nor is who decides remembered", async () => {
    const { store, rows } = on();
    await store.write([store.consultations.setWithCouncil({ slug: SLUG, day: "2026-11-24" })]);
    await publish(store, 1);
    await store.write([store.consultations.reopen({ slug: SLUG, day: "2026-11-24" })]);
    expect(await store.consultations.find(SLUG)).toMatchObject({ reopenedAfter: 1 });
    expect(await store.consultations.find(SLUG)).not.toHaveProperty("withCouncilOn");
    await join(store, ["p1"]);
    await store.write(await store.tellings.tellLate("p1", SLUG, NOON));
    expect(await rows("SELECT count(*) FROM outbox")).toEqual([[0]]);
    await publish(store, 2);
    await expand(store, "p1", true);
    await send(store, "p1", 2);
    expect((await store.tellings.ofSlug(SLUG)).map(({ newlyTold }) => newlyTold)).toEqual([0, 1]);
  });
}
