import { expect, test } from "vitest";
import type { NewAnswer } from "../../../src/core/store/answers.ts";
import { answer, type Given, NOON, participation, SLUG, words } from "./given.ts";

const ALL = { slug: SLUG, before: Number.MAX_SAFE_INTEGER };
const HOUR = 3_600_000;

/** What is shown is added up as it comes; what a digest tells is counted. Both have to say the same. */
export function sumsAreKept(on: () => Given): void {
  const save = (by: string, more: Partial<NewAnswer>) => on().store.answers.save(answer(by, more));
  const multiple = (by: string, value: string) => save(by, { questionId: "q2", kind: "multiple", value });

  async function arrive(): Promise<void> {
    const { store } = on();
    const people = ["p1", "p2", "p3"];
    await store.write(
      people.map((id) => store.participations.add(participation(id, { source: "poster", residentId: id }))),
    );
    await store.write([
      ...people.map((id) => save(id, {})),
      multiple("p1", "x|y"),
      multiple("p2", "y"),
      save("p1", { questionId: "q3", kind: "statements", value: "s1:1;s2:-1" }),
      save("p2", { questionId: "q3", kind: "statements", value: "s1:1" }),
      save("p3", { questionId: "q5", kind: "rank", value: "a>b>c" }),
      store.answers.save(words("p1", "Eén")),
      store.answers.save(words("p2", "Twee", { status: "rejected", reason: "off-topic" })),
    ]);
  }

  async function sumsAreCounts(): Promise<void> {
    const { sums, counts } = on().store;
    const { answered, statuses } = await sums.of(SLUG);
    const tally = await counts.tally(ALL);
    const times = new Map<string, number>();
    for (const { questionId, kind, n } of tally)
      times.set(`${questionId} ${kind}`, (times.get(`${questionId} ${kind}`) ?? 0) + n);
    expect(Object.fromEntries(answered.map((each) => [`${each.questionId} ${each.kind}`, each.n]))).toEqual(
      Object.fromEntries(times),
    );
    expect(await sums.given(SLUG)).toBe(await counts.given(ALL));
    expect(await sums.answeredQuestions(SLUG)).toEqual(await counts.answeredQuestions(SLUG));
    const byName = (rows: { status: string; reason: string | null; n: number }[]) =>
      rows.toSorted((a, b) => `${a.status}${a.reason}`.localeCompare(`${b.status}${b.reason}`));
    expect(byName(statuses)).toEqual(byName(await counts.statuses(ALL)));
    const reach = await sums.reach(SLUG, 0);
    const people = await counts.participants(SLUG, 0, ALL.before);
    expect(reach.reduce((sum, { all }) => sum + all, 0)).toBe(people.all);
  }

  test("are what counting gives, however answers come, change, are hidden, are ruled on and go", async () => {
    const { store } = on();
    await arrive();
    await sumsAreCounts();
    await store.write([multiple("p1", "y|z"), save("p2", { value: "b" }), save("p2", { value: "b" })]);
    await sumsAreCounts();
    await store.write([store.answers.hide({ participationId: "p1", questionId: "q2" })]);
    await store.write([store.answers.hide({ participationId: "p3", questionId: "q1" })]);
    await sumsAreCounts();
    const [, , , mine] = await store.answers.allOf("p1");
    await store.write([
      store.reviews.rule({ id: mine?.id ?? 0, seen: 0, status: "apart", reason: null, rejected: 0 }),
      multiple("p1", "x"),
      store.answers.remove({ participationId: "p2", questionId: "q1", kind: "choice" }),
    ]);
    await sumsAreCounts();
    await store.write(["p1", "p2", "p3"].map((participationId) => store.answers.removeAll({ participationId })));
    await sumsAreCounts();
    expect(await store.sums.of(SLUG)).toEqual({ tally: [], answered: [], statuses: [] });
  });

  test("tell of every part of an answer how often it was given; of an order what stands where", async () => {
    await arrive();
    const { tally } = await on().store.sums.of(SLUG);
    const of = (kind: string) =>
      Object.fromEntries(tally.filter((row) => row.kind === kind).map((row) => [row.value, row.n]));
    expect(of("multiple")).toEqual({ x: 1, y: 2 });
    expect(of("statements")).toEqual({ "s1:1": 2, "s2:-1": 1 });
    expect(of("rank")).toEqual({ "a>>": 1, ">b>": 1, ">>c": 1 });
  });

  test("tell who answered for the first time since a moment, and from where", async () => {
    const { store } = on();
    const later = { receivedAt: NOON + 5 * HOUR };
    await store.write([
      store.participations.add(participation("p1", { source: "poster" })),
      store.participations.add(participation("p2")),
    ]);
    await store.write([save("p1", {}), save("p1", { questionId: "q2", ...later }), save("p2", later)]);
    expect(await store.sums.reach(SLUG, NOON + 4 * HOUR)).toEqual([
      { source: null, all: 1, fresh: 1 },
      { source: "poster", all: 1, fresh: 0 },
    ]);
  });

  test("know whom a message to everybody would reach, and how many felt heard", async () => {
    const { store } = on();
    await arrive();
    await store.write([
      store.participations.setUnreachable("p1", "blocked"),
      store.participations.setUnreachable("p1", "blocked"),
    ]);
    expect(await store.sums.receivers(SLUG)).toBe(2);
    await store.write([store.participations.setReachable("p1")]);
    expect(await store.sums.receivers(SLUG)).toBe(3);
    const feel = (participationId: string, value: "yes" | "no") =>
      store.followUps.feel({ participationId, slug: SLUG, value, words: null, at: NOON });
    await store.write([feel("p1", "yes"), feel("p2", "yes"), feel("p2", "no")]);
    const sorted = (rows: { value: string; n: number }[]) => rows.toSorted((a, b) => a.value.localeCompare(b.value));
    expect(sorted(await store.sums.felt(SLUG))).toEqual(sorted(await store.followUps.score(SLUG, NOON + 1)));
    await store.write([store.followUps.forgetFeeling({ participationId: "p1" })]);
    expect(await store.sums.felt(SLUG)).toEqual([{ value: "no", n: 1 }]);
  });
}
