import { expect, test } from "vitest";
import type { Lane, OutboxRow } from "../../../src/core/store/sending/leases.ts";
import type { Store } from "../../../src/core/store/store.ts";
import { type Given, NOON, post, reply } from "./given.ts";

const LATER = NOON + 1000;

type Wish = { lane?: Lane; now?: number; limit?: number; store?: Store };

export function theOutboxIsFair(on: () => Given): void {
  let leases = 0;
  /** Leases until LATER, and tells which rows it got. */
  function lease({ lane = "reply", now = NOON, limit = 100, store = on().store }: Wish = {}) {
    return store.outbox.lease({ name: `lease-${++leases}`, until: now + 1000 }, lane, now, limit);
  }

  const said = (rows: OutboxRow[]) =>
    rows.map(
      ({ delivery }) =>
        "message" in delivery && delivery.message.text.map((words) => "literal" in words && words.literal).join(),
    );
  const mineUntil = (leasedUntil: number) => ({ lease: "mine", leasedUntil });
  const keyOf = ({ id, lease }: OutboxRow) => ({ id, lease: lease ?? "" });
  async function takeFirst(): Promise<OutboxRow> {
    const [first] = await lease({ limit: 1 });
    if (!first) throw new Error("nothing was leased");
    return first;
  }

  test("never gives a row to two leasers", async () => {
    const { store, another } = on();
    await store.write(Array.from({ length: 12 }, (_, n) => post(store, `p${n}`, `row ${n}`)));
    const stores = [store, another(), another()];
    const got = await Promise.all(stores.map((each) => lease({ limit: 5, store: each })));
    const ids = got.flat().map(({ id }) => id);
    expect(ids.length).toBe(12);
    expect(new Set(ids).size).toBe(12);
    expect(Math.max(...got.map((rows) => rows.length))).toBeLessThanOrEqual(5);
    expect(await lease()).toEqual([]);
  });

  test("keeps one row for what is to be made again, however many ask, until somebody begins at it", async () => {
    const { store } = on();
    const digest = { type: "rebuild-digest" as const, week: "2026-W48" };
    const report = { type: "rebuild-report" as const, slug: "park" };
    const ask = () => store.write([digest, report, digest].map((each) => store.outbox.askRebuild(each, NOON)));
    await Promise.all([ask(), ask()]);
    expect(await store.outbox.rebuilds()).toEqual([digest, report]);
    const [begun] = await lease({ lane: "rebuild", limit: 1 });
    await ask();
    expect(await store.outbox.rebuilds()).toEqual([digest, report, digest]);
    await store.write(begun ? store.outbox.sent(keyOf(begun)) : []);
    expect(await store.outbox.rebuilds()).toEqual([report, digest]);
    const [failing] = await lease({ lane: "rebuild", limit: 1 });
    await store.write(failing ? store.outbox.fail({ ...keyOf(failing), failure: "it cannot be made" }) : []);
    await ask();
    expect(await store.outbox.rebuilds()).toEqual([digest, report]);
  });

  test("gives rows in the order they came in, and none before it is due", async () => {
    const { store } = on();
    await store.write([
      post(store, "p1", "one"),
      post(store, "p2", "not yet", { dueAt: LATER }),
      post(store, "p1", "two"),
      post(store, "p3", "three"),
    ]);
    expect(await store.outbox.nextDue()).toBe(NOON);
    expect(said(await lease({ limit: 2 }))).toEqual(["one", "two"]);
    expect(said(await lease())).toEqual(["three"]);
    expect(await store.outbox.nextDue()).toBe(LATER);
    expect(said(await lease({ now: LATER - 1 }))).toEqual([]);
  });

  test("gives a leased row to another when the lease ran out, and then not to the first any more", async () => {
    const { store, rows } = on();
    await store.write([post(store, "p1", "one")]);
    const late = await takeFirst();
    expect(await lease({ now: LATER - 1 })).toEqual([]);
    const [row] = await lease({ now: LATER });
    expect(row).toMatchObject({ id: late.id });
    await store.write(store.outbox.sent(keyOf(late)));
    await store.write([store.outbox.retry({ ...keyOf(late), dueAt: NOON, attempts: 9, now: NOON, trouble: null })]);
    await store.write(store.outbox.fail({ ...keyOf(late), failure: "too late" }));
    expect(await rows("SELECT id, lease, attempts, failure FROM outbox")).toEqual([[late.id, row?.lease, 0, null]]);
    await store.write(store.outbox.sent({ id: late.id, lease: row?.lease ?? "" }));
    expect(await store.outbox.counts()).toEqual({ waiting: 0, failed: 0 });
  });

  test("holds a row back behind an earlier one of the same recipient that is not due, and nobody else's", async () => {
    const { store } = on();
    await store.write([
      post(store, "p1", "first", { dueAt: LATER }),
      post(store, "p1", "second"),
      post(store, "p2", "of another"),
    ]);
    expect(said(await lease())).toEqual(["of another"]);
    expect(said(await lease({ now: LATER }))).toEqual(["first", "second", "of another"]);
  });

  test("holds a row back behind an earlier one of the same recipient that another leased", async () => {
    const { store } = on();
    await store.write([post(store, "p1", "first")]);
    const first = await takeFirst();
    await store.write([post(store, "p1", "second"), post(store, "p2", "of another")]);
    expect(said(await lease())).toEqual(["of another"]);
    await store.write(store.outbox.sent(keyOf(first)));
    expect(said(await lease())).toEqual(["second"]);
  });

  test("gives a reply to who commits it, and to nobody else before the lease is over", async () => {
    const { store } = on();
    const mine = { name: "mine", until: LATER };
    const replies = ["one", "two"].map((words) => store.outbox.reply(reply("p1", words), NOON, mine));
    const committed = await store.commit({ steps: [], writes: [], replies }, NOON);
    if (committed.outcome !== "stored") throw new Error("it was to be stored");
    expect(said(committed.replies)).toEqual(["one", "two"]);
    expect(committed.replies).toMatchObject([mineUntil(LATER), mineUntil(LATER)]);
    expect(await lease({ now: LATER - 1 })).toEqual([]);
    await store.write(store.outbox.sent(keyOf(committed.replies[0] as OutboxRow)));
    expect(said(await lease({ now: LATER }))).toEqual(["two"]);
  });

  test.each([
    ["that waits", async (store: Store) => void store],
    ["that another sends", async () => void (await lease({ now: NOON - 10 }))],
  ])("leaves a reply behind an earlier one %s to whoever comes next", async (_, before) => {
    const { store } = on();
    await store.write([post(store, "p1", "earlier", { dueAt: NOON - 10 })]);
    await before(store);
    const replies = ["p1", "p2"].map((to) => store.outbox.reply(reply(to, to), NOON, { name: "mine", until: LATER }));
    const committed = await store.commit({ steps: [], writes: [], replies }, NOON);
    expect(committed).toMatchObject({ outcome: "stored", replies: [mineUntil(0), mineUntil(LATER)] });
    expect(said(await lease({ now: LATER }))).toEqual(["earlier", "p1", "p2"]);
  });

  test("holds a row back behind one that has to be tried again, until that one is due", async () => {
    const { store } = on();
    await store.write([post(store, "p1", "first"), post(store, "p1", "second")]);
    const [first, second] = await lease();
    if (!first || !second) throw new Error("two rows were to be leased");
    await store.write([
      store.outbox.retry({ ...keyOf(first), dueAt: LATER, attempts: 1, now: NOON, trouble: null }),
      store.outbox.postpone({ ...keyOf(second), dueAt: NOON }),
    ]);
    await store.write([
      ...store.outbox.sent(keyOf(first)),
      ...store.outbox.fail({ ...keyOf(second), failure: "too late" }),
    ]);
    expect(await lease()).toEqual([]);
    const rows = await lease({ now: LATER });
    expect(rows.map(({ attempts }) => attempts)).toEqual([1, 0]);
  });

  test("lets a row that was given up hold nobody back, and keeps it in the counts", async () => {
    const { store } = on();
    await store.write([post(store, "p1", "first"), post(store, "p1", "second")]);
    const first = await takeFirst();
    await store.write(store.outbox.fail({ ...keyOf(first), failure: "400 chat is odd" }));
    expect(said(await lease({ now: LATER }))).toEqual(["second"]);
    expect(await store.outbox.counts()).toEqual({ waiting: 1, failed: 1 });
    expect((await store.outbox.counts()).failed).toBe(1);
  });

  test("lets a reply pass a broadcast to the same recipient", async () => {
    const { store } = on();
    await store.write([
      post(store, "p1", "news", { lane: "broadcast", dueAt: LATER }),
      post(store, "p1", "reply"),
      post(store, "p1", "more news", { lane: "broadcast" }),
    ]);
    expect(said(await lease())).toEqual(["reply"]);
    expect(said(await lease({ lane: "broadcast" }))).toEqual([]);
    expect(said(await lease({ lane: "broadcast", now: LATER }))).toEqual(["news", "more news"]);
  });

  test("drops everything that waits for one recipient", async () => {
    const { store, rows } = on();
    const news = { lane: "broadcast" } as const;
    for (const id of ["p1", "p2"]) await store.write([post(store, id, "reply"), post(store, id, "news", news)]);
    await store.write(store.outbox.dropAll("p2", "unreachable"));
    expect(await rows("SELECT recipient_id, lane FROM outbox ORDER BY id")).toEqual([
      ["p1", "reply"],
      ["p1", "broadcast"],
    ]);
  });

  test("gives broadcasts to one lease a second, of whatever process, and to as many as it asked for", async () => {
    const { store, another } = on();
    const broadcast = { lane: "broadcast" } as const;
    await store.write(["p1", "p2", "p3", "p4"].map((id) => post(store, id, id, broadcast)));
    await store.write([post(store, "p1", "reply")]);
    const take = (name: string, now: number, from = store) =>
      from.outbox.leaseInTurn({ name, until: now + 20_000 }, now, 2).then(said);
    const got = await Promise.all([take("a", NOON), take("b", NOON, another())]);
    expect(got.flat()).toEqual(["p1", "p2"]);
    expect(await store.outbox.dueBroadcasts(NOON)).toBe(2);
    expect(await take("c", NOON + 900)).toEqual([]);
    expect(await take("d", NOON + 1000)).toEqual(["p3", "p4"]);
    expect(await take("e", NOON + 2000)).toEqual([]);
    await store.write([post(store, "p5", "p5", broadcast)]);
    expect(await take("f", NOON + 2100)).toEqual(["p5"]);
  });
}
