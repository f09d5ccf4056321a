import { expect, test } from "vitest";
import type { Store } from "../../../src/core/store/store.ts";
import { type Given, NOON, participation, SLUG } from "./given.ts";

const news = { type: "promise-changed", version: 2 } as const;
const LATER = NOON + 1000;

async function withPeople(store: Store, ids: string[], beganAt = NOON): Promise<void> {
  await store.write(ids.map((id) => store.participations.add(participation(id, { residentId: `of ${id}`, beganAt }))));
}

async function expand(store: Store, last: string, isLast: boolean, now = LATER): Promise<void> {
  const broadcast = await store.broadcasts.due(LATER);
  if (!broadcast) throw new Error("no broadcast is due");
  await store.write(store.broadcasts.expand(broadcast, { last, isLast }, now));
}

export function broadcastsAreCounted(on: () => Given): void {
  test("a broadcast moves on from slice to slice, over who can be reached, and stays when it is over", async () => {
    const { store, rows } = on();
    const { broadcasts, participations } = store;
    await withPeople(store, ["p1", "p2", "p3", "p4"]);
    await store.write([participations.add(participation("imported")), participations.setUnreachable("p2", "blocked")]);
    await store.write([broadcasts.add({ id: "b1", slug: SLUG, news, dueAt: LATER })]);
    expect(await broadcasts.due(NOON)).toBeUndefined();
    expect(await broadcasts.due(LATER)).toMatchObject({ news, cursor: "", version: 0, receivers: 3, expanded: 0 });
    await expand(store, "p3", false);
    expect(await broadcasts.due(LATER)).toMatchObject({ cursor: "p3", version: 1, receivers: 3, expanded: 2 });
    await expand(store, "p4", true);
    expect(await broadcasts.due(LATER)).toBeUndefined();
    expect(await broadcasts.find("b1")).toMatchObject({ isExpanded: true, receivers: 3, expanded: 3 });
    const outbox = await rows("SELECT lane, recipient_id, delivery ->> '$.broadcastId' FROM outbox ORDER BY id");
    expect(outbox).toEqual(["p1", "p3", "p4"].map((id) => ["broadcast", id, "b1"]));
  });

  test("a broadcast is for who takes part when it begins, and not for who joins later", async () => {
    const { store, rows } = on();
    const { broadcasts, participations } = store;
    await store.write([broadcasts.add({ id: "b0", slug: SLUG, news, dueAt: LATER })]);
    expect(await broadcasts.find("b0")).toMatchObject({ receivers: 0, isExpanded: true });
    await withPeople(store, ["p1", "p2"]);
    await store.write([broadcasts.add({ id: "b1", slug: SLUG, news, dueAt: LATER })]);
    await withPeople(store, ["p0", "p3"], LATER + 1);
    const page = await participations.page(SLUG, "", 10, { by: LATER, now: LATER + 1 });
    expect(page.map(({ id }) => id)).toEqual(["p1", "p2"]);
    await expand(store, "p3", true, LATER + 1);
    expect(await rows("SELECT recipient_id FROM outbox ORDER BY id")).toEqual([["p1"], ["p2"]]);
  });

  test("a broadcast is for who joined by a clock that was ahead, too: they are not counted as later", async () => {
    const { store, rows } = on();
    await withPeople(store, ["p1"]);
    await withPeople(store, ["p2"], LATER + 365 * 86_400_000);
    await store.write([store.broadcasts.add({ id: "b1", slug: SLUG, news, dueAt: NOON })]);
    const page = await store.participations.page(SLUG, "", 10, { by: NOON, now: LATER });
    expect(page.map(({ id }) => id)).toEqual(["p1", "p2"]);
    await expand(store, "p2", true);
    expect(await rows("SELECT recipient_id FROM outbox ORDER BY id")).toEqual([["p1"], ["p2"]]);
    expect(await store.broadcasts.find("b1")).toMatchObject({ receivers: 2, expanded: 2 });
  });

  test("each receiver of a broadcast is counted once, whatever became of the message and whoever settles it", async () => {
    const { store } = on();
    await withPeople(store, ["p1", "p2", "p3", "p4", "p5"]);
    for (const id of ["b1", "b2"]) {
      await store.write([store.broadcasts.add({ id, slug: SLUG, news, dueAt: NOON })]);
      await expand(store, "p5", true);
    }
    const lease = { name: "mine", until: LATER + 20_000 };
    const taken = await store.outbox.leaseInTurn(lease, LATER, 5);
    const [sent, given, passed] = taken.map(({ id }) => ({ id, lease: "mine", broadcastId: "b1" }));
    if (!sent || !given || !passed) throw new Error("nothing was leased");
    await store.write(store.outbox.sent({ ...sent, lease: "lost" }));
    await store.write([...store.outbox.sent(sent), ...store.outbox.sent(sent)]);
    await store.write(store.outbox.fail({ ...given, failure: "400 odd" }));
    await store.write(store.outbox.passOver(passed));
    for (const n of [1, 2]) await store.write(store.outbox.dropAll("p4", n === 1 ? "unreachable" : "passedOver"));
    await store.write(store.outbox.dropAll("p2", "passedOver"));
    const counted = { sent: 1, givenUp: 1, passedOver: 1, unreachable: 1, receivers: 5 };
    expect(await store.broadcasts.find("b1")).toMatchObject(counted);
    expect(await store.broadcasts.find("b2")).toMatchObject({ sent: 0, givenUp: 0, passedOver: 1, unreachable: 1 });
  });
}
