import { expect, test } from "vitest";
import type { Change } from "../../../src/core/store/store.ts";
import { short } from "../../fakes/consultations.ts";
import { answer, type Given, NOON, participation, SLUG } from "./given.ts";

const DAY = 86_400_000;

export function changesAreStoredAsOne(on: () => Given): void {
  const arrives = (id: string, more: Partial<Change> = {}): Change => {
    return {
      steps: [{ subject: id, version: 1 }],
      writes: [on().store.participations.add(participation(id))],
      ...more,
    };
  };
  const stored = async () => (await on().rows("SELECT id FROM participations ORDER BY id")).flat();

  test("stores steps and writes together", async () => {
    const { store, rows } = on();
    const { steps, writes } = arrives("p1", { eventKey: "telegram 1" });
    writes.push(store.answers.save(answer("p1")));
    expect(await store.commit({ steps, writes, eventKey: "telegram 1" }, NOON)).toMatchObject({ outcome: "stored" });
    expect(await stored()).toEqual(["p1"]);
    expect(await store.answers.allOf("p1")).toMatchObject([{ questionId: "q1", value: "a" }]);
    expect(await rows("SELECT subject, version FROM steps")).toEqual([["p1", 1]]);
  });

  test("leaves no trace of a change with a failing statement, and stores the changes beside it", async () => {
    const { store, rows } = on();
    const failing = arrives("p2");
    failing.writes.push(store.answers.save(answer("nobody")));
    const changes = [arrives("p1"), failing, arrives("p3")];
    const outcomes = await Promise.allSettled(changes.map((change) => store.commit(change, NOON)));
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(outcomes[1]).toMatchObject({ reason: { message: expect.stringContaining("FOREIGN KEY") } });
    expect(await stored()).toEqual(["p1", "p3"]);
    expect(await rows("SELECT subject FROM steps ORDER BY subject")).toEqual([["p1"], ["p3"]]);
  });

  test("calls no other clash than that of a step outrun: it throws", async () => {
    const { store, rows } = on();
    await store.commit(arrives("p1"), NOON);
    const clash = { ...arrives("p1"), steps: [{ subject: "p1", version: 2 }], eventKey: "telegram 1" };
    await expect(store.commit(clash, NOON)).rejects.toThrow("UNIQUE");
    expect(await rows("SELECT subject, version FROM steps")).toEqual([["p1", 1]]);
  });

  test("writes nothing for an event that it has seen before", async () => {
    const { store } = on();
    await store.commit(arrives("p1", { eventKey: "telegram 1" }), NOON);
    expect(await store.commit(arrives("p2", { eventKey: "telegram 1" }), NOON)).toMatchObject({ outcome: "repeated" });
    expect(await stored()).toEqual(["p1"]);
  });

  test("tells who comes second at a version that it was outrun, and writes nothing", async () => {
    const { store } = on();
    await store.commit(arrives("p1", { eventKey: "telegram 1" }), NOON);
    const late = { ...arrives("p2"), steps: [{ subject: "p1", version: 1 }], eventKey: "telegram 2" };
    expect(await store.commit(late, NOON)).toMatchObject({ outcome: "outrun" });
    expect(await stored()).toEqual(["p1"]);
  });

  test("takes all steps of a change or none", async () => {
    const { store, rows } = on();
    await store.commit(arrives("p1"), NOON);
    const steps = ["p2", "p1"].map((subject) => ({ subject, version: 1 }));
    expect(await store.commit({ steps, writes: [] }, NOON)).toMatchObject({ outcome: "outrun" });
    expect(await rows("SELECT subject FROM steps")).toEqual([["p1"]]);
  });

  test("lets exactly one of many racers take a version", async () => {
    const { store, another } = on();
    const stores = [store, another()];
    const racers = Array.from({ length: 8 }, (_, n) => {
      const racer = { ...arrives(`p${n}`), steps: [{ subject: "r", version: 2 }], eventKey: `telegram ${n}` };
      return (stores[n % 2] ?? store).commit(racer, NOON);
    });
    const outcomes = (await Promise.all(racers)).map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: 7 }, () => "outrun"), "stored"]);
    expect(await stored()).toEqual([`p${outcomes.indexOf("stored")}`]);
  });

  test("takes one event that comes in many times at once only once", async () => {
    const { store } = on();
    const change = arrives("p1", { eventKey: "telegram 1" });
    const committed = await Promise.all(Array.from({ length: 5 }, () => store.commit(change, NOON)));
    expect(committed.map(({ outcome }) => outcome).toSorted()).toEqual([
      ...Array.from({ length: 4 }, () => "repeated"),
      "stored",
    ]);
  });

  test("keeps the same change of another event apart, and does not spend the key of an event that was outrun", async () => {
    const { store } = on();
    await store.commit(arrives("p1", { eventKey: "telegram 1" }), NOON);
    expect(await store.commit(arrives("p1", { eventKey: "telegram 2" }), NOON)).toMatchObject({ outcome: "outrun" });
    const again = { steps: [{ subject: "p1", version: 2 }], eventKey: "telegram 2", writes: [] };
    expect(await store.commit(again, NOON)).toMatchObject({ outcome: "stored" });
    expect(await store.commit({ ...again, steps: [{ subject: "p1", version: 3 }] }, NOON)).toMatchObject({
      outcome: "repeated",
    });
  });

  test("knows an event for seven days, and nobody can read which one it was", async () => {
    const { store, rows } = on();
    const change = arrives("p1", { eventKey: "telegram 4711" });
    await store.commit(change, NOON);
    expect(JSON.stringify(await rows("SELECT * FROM steps"))).not.toMatch(/telegram|4711/);
    await store.write([store.steps.forgetOld(NOON + 7 * DAY)]);
    expect(await store.commit(change, NOON)).toMatchObject({ outcome: "repeated" });
    await store.write([store.steps.forgetOld(NOON + 8 * DAY)]);
    expect(await rows("SELECT * FROM steps")).toEqual([]);
  });

  test("lets nothing point at what is not there", async () => {
    const { store } = on();
    const { participations, answers } = store;
    const elsewhere = participation("p2", { slug: "elsewhere" });
    await expect(store.write([participations.add(elsewhere)])).rejects.toThrow("FOREIGN KEY");
    await store.write([participations.add(participation("p1")), answers.save(answer("p1"))]);
    await expect(store.write([participations.remove("p1")])).rejects.toThrow("FOREIGN KEY");
    await store.write([answers.removeAll({ participationId: "p1" }), participations.remove("p1")]);
    expect(await stored()).toEqual([]);
  });

  test("keeps every version of a consultation as it was published", async () => {
    const { store, another } = on();
    const changed = { ...short, closes: "2098-12-31" };
    await store.write([
      ...store.consultations.publish(changed, 2, NOON + 1),
      store.consultations.close(SLUG, "2026-11-24"),
    ]);
    for (const each of [store, another()]) {
      const running = { published: { ...changed, version: 2 }, closedOn: "2026-11-24" };
      expect(await each.consultations.find(SLUG)).toEqual(running);
      expect(await each.consultations.all()).toEqual([running]);
      expect(await each.consultations.version(SLUG, 1)).toEqual({ ...short, version: 1 });
    }
    await expect(store.write(store.consultations.publish(short, 2, NOON))).rejects.toThrow("UNIQUE");
  });
}
