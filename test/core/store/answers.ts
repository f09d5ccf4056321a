import { expect, test } from "vitest";
import type { ToldAnswer } from "../../../src/core/store/answers.ts";
import type { NewParticipation } from "../../../src/core/store/people/participations.ts";
import { short } from "../../fakes/consultations.ts";
import { answer, type Given, NOON, participation, SLUG, words } from "./given.ts";

export function answersAreKept(on: () => Given): void {
  async function arrive(ids: string[], more: Partial<NewParticipation> = {}): Promise<void> {
    const { store } = on();
    await store.write(ids.map((id) => store.participations.add(participation(id, more))));
  }

  test("keeps the row and the first time of an answer that is changed", async () => {
    const { store } = on();
    await arrive(["p1", "p2"]);
    await store.write([store.answers.save(answer("p1")), store.answers.save(answer("p2"))]);
    const [first] = await store.answers.allOf("p1");
    const changed = { value: "b", language: "en", status: "waiting", reason: "off-topic", hidden: true } as const;
    await store.write([store.answers.save(answer("p1", { ...changed, receivedAt: NOON + 5 }))]);
    expect(await store.answers.allOf("p1")).toEqual([{ ...first, ...changed, review: 1 }]);
    expect(await store.answers.allOf("p2")).toMatchObject([{ value: "a", hidden: false }]);
  });

  test("keeps a remark beside the choice, and takes one of them back without the other", async () => {
    const { store } = on();
    await arrive(["p1", "p2"]);
    const remark = store.answers.save(words("p1", "Wel graag een bank.", { questionId: "q1" }));
    await store.write([store.answers.save(answer("p1")), remark, store.answers.save(answer("p2"))]);
    expect(await store.answers.allOf("p1")).toMatchObject([
      { kind: "choice", value: "a", text: "" },
      { kind: "text", value: "", text: "Wel graag een bank.", receivedAt: NOON },
    ]);
    await store.write([store.answers.remove({ participationId: "p1", questionId: "q1", kind: "choice" })]);
    expect(await store.answers.allOf("p1")).toMatchObject([{ kind: "text" }]);
    expect(await store.answers.allOf("p2")).toHaveLength(1);
  });

  test("hides what was answered to a question, until it is answered again", async () => {
    const { store } = on();
    await arrive(["p1", "p2"]);
    await store.write([store.answers.save(answer("p1")), store.answers.save(answer("p2"))]);
    await store.write([store.answers.hide({ participationId: "p1", questionId: "q1" })]);
    expect(await store.answers.allOf("p1")).toMatchObject([{ hidden: true }]);
    expect(await store.answers.allOf("p2")).toMatchObject([{ hidden: false }]);
    await store.write([store.answers.save(answer("p1", { value: "b" }))]);
    expect(await store.answers.allOf("p1")).toMatchObject([{ hidden: false, value: "b" }]);
  });

  test("tells more than two pages of answers in order of time, then of insertion, each once", async () => {
    const { store } = on();
    await arrive(["p1"], { channel: "import", source: "poster1", helper: true });
    const times = Array.from({ length: 1203 }, (_, n) => NOON + ((n * 7) % 5));
    const said = times.map((receivedAt, n) => answer("p1", { questionId: `q${n}`, receivedAt }));
    await store.write(said.map((each) => store.answers.save(each)));
    const told: ToldAnswer[] = [];
    for await (const each of store.answers.inOrder(SLUG)) told.push(each);
    const expected = said.toSorted((a, b) => a.receivedAt - b.receivedAt);
    expect(told.map(({ questionId }) => questionId)).toEqual(expected.map(({ questionId }) => questionId));
    expect(told[0]).toMatchObject({ channel: "import", source: "poster1", helper: true });
  });

  test("leaves a tombstone without words or person of what is withdrawn", async () => {
    const { store, rows } = on();
    await arrive(["p1"]);
    await store.write([store.answers.save(words("p1", "Mijn buurman blaft."))]);
    const grave = { slug: SLUG, questionId: "q4", kind: "text", week: "2026-W48" };
    await store.write([store.answers.bury(grave), store.answers.removeAll({ participationId: "p1" })]);
    expect(await store.answers.tombstones(SLUG)).toMatchObject([grave]);
    expect(await store.answers.allOf("p1")).toEqual([]);
    expect(JSON.stringify(await rows("SELECT * FROM tombstones"))).not.toMatch(/p1|buurman/);
  });

  /** Two weeks of answers: FROM is the second Monday, TO the Monday after it. */
  const [FROM, TO] = [NOON, NOON + 1000];
  async function twoWeeks(): Promise<void> {
    const { store } = on();
    const { save } = store.answers;
    await store.write(store.consultations.publish({ ...short, slug: "elsewhere" }, 1, FROM));
    await arrive(["p1"], { source: "poster1" });
    await arrive(["p2"], { language: "en", helper: true, sameBrowser: true });
    await arrive(["p3", "late", "hidden"], { source: "poster1", sameBrowser: true });
    await arrive(["other"], { slug: "elsewhere" });
    const earlier = { receivedAt: FROM - 1 };
    const multiple = { questionId: "q2", kind: "multiple", value: "a|b" };
    await store.write([
      save(answer("p1", earlier)),
      save(answer("p1", { ...multiple, ...earlier })),
      save(words("p1", "Meer bomen", earlier)),
      save(words("p1", "Een opmerking", { questionId: "q1", receivedAt: FROM })),
      save(answer("p2", { value: "b", receivedAt: FROM })),
      save(words("p2", "Bah", { status: "rejected", reason: "off-topic", receivedAt: TO - 1 })),
      save(answer("p3", { receivedAt: TO - 1 })),
      save(words("p3", "Wacht", { status: "waiting", receivedAt: TO - 1 })),
      save(answer("late", { receivedAt: TO })),
      save(answer("hidden", { hidden: true, ...earlier })),
      save(words("hidden", "Verborgen", { hidden: true, ...earlier })),
      save(answer("other", { slug: "elsewhere", ...earlier })),
    ]);
  }

  test("counts who took part, before the end of the week only, and hidden answers nowhere", async () => {
    const { counts } = on().store;
    await twoWeeks();
    const range = { slug: SLUG, before: TO };
    expect(await counts.participants(SLUG, FROM, TO)).toEqual({ all: 3, fresh: 2 });
    expect(await counts.groups(range)).toEqual({
      source: [
        { id: null, n: 1 },
        { id: "poster1", n: 2 },
      ],
      language: [
        { id: "en", n: 1 },
        { id: "nl", n: 2 },
      ],
      helped: 1,
      sameBrowser: 1,
    });
  });

  test("counts what was said, before the end of the week only, and hidden answers nowhere", async () => {
    const { counts } = on().store;
    await twoWeeks();
    const range = { slug: SLUG, before: TO };
    const tally = (await counts.tally(range)).map(
      ({ questionId, kind, value, n }) => `${questionId} ${kind} ${value} ${n}`,
    );
    const expected = ["q1 choice a 2", "q1 choice b 1", "q1 text  1", "q2 multiple a|b 1", "q4 text  3"];
    expect(tally.toSorted()).toEqual(expected);
    const statuses = (await counts.statuses(range)).map(({ status, reason, n }) => `${status} ${reason} ${n}`);
    expect(statuses.toSorted()).toEqual(["accepted null 2", "rejected off-topic 1", "waiting null 1"]);
    const accepted = (await counts.accepted(range)).map(({ participationId, questionId, text }) => [
      participationId,
      questionId,
      text,
    ]);
    expect(accepted).toEqual([
      ["p1", "q4", "Meer bomen"],
      ["p1", "q1", "Een opmerking"],
    ]);
  });

  test("counts withdrawn words up to and including the week, and no closed answers", async () => {
    const { store } = on();
    const grave = { slug: SLUG, questionId: "q4", kind: "text" };
    const weeks = ["2026-W47", "2026-W48", "2026-W49", "2027-W01"];
    await store.write(weeks.map((week) => store.answers.bury({ ...grave, week })));
    await store.write([store.answers.bury({ ...grave, kind: "choice", week: "2026-W47" })]);
    expect(await store.counts.withdrawn(SLUG, "2026-W48")).toBe(2);
    expect(await store.counts.withdrawn("elsewhere", "2026-W48")).toBe(0);
  });

  test("knows which version residents had last seen at a moment", async () => {
    const { store } = on();
    await store.write(store.consultations.publish(short, 2, NOON + 10));
    const moments = [NOON - 5, NOON + 10, NOON + 11];
    expect(await Promise.all(moments.map((moment) => store.counts.versionAt(SLUG, moment)))).toEqual([1, 1, 2]);
  });
}
