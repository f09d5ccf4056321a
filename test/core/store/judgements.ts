import { expect, test } from "vitest";
import type { NewSentence } from "../../../src/core/store/digests/sentences.ts";
import { type Given, NOON, participation, SLUG, words } from "./given.ts";

export function judgementsAreKept(on: () => Given): void {
  const writers = { writer: "judge", proposer: "proposer" };

  /** Three people said something; a sentence is made of the words of the first. */
  async function given() {
    const { store } = on();
    const people = ["p1", "p2", "p3"];
    await store.write(people.map((id) => store.participations.add(participation(id))));
    await store.write(people.map((id) => store.answers.save(words(id, `Meer bomen, zegt ${id}`))));
    const ids: number[] = [];
    for (const id of people) for (const answer of await store.answers.allOf(id)) ids.push(answer.id);
    const [first = 0] = ids;
    const sentence: NewSentence = {
      id: "s1",
      text: "Mensen willen meer bomen.",
      writtenBy: "model",
      cites: [{ answerId: first, start: 0, length: 10 }],
    };
    const judged = ids.map((answerId) => ({ answerId, sentenceId: "s1", mark: "m", verdict: "supports" as const }));
    await store.write([
      store.sentences.add(SLUG, "proposer", NOON, [sentence]),
      store.judgements.add(SLUG, "judge", judged),
    ]);
    return { store, ids, sentence, judged };
  }
  const counted = async () => ({
    sentences: (await on().store.sentences.ofSlug(SLUG)).length,
    judgements: (await on().store.judgements.ofSlug(SLUG, "judge")).length,
  });

  test("is read back as it was written, by writer, and judged again takes the place of before", async () => {
    const { store, sentence, judged } = await given();
    expect(await store.sentences.ofSlug(SLUG)).toMatchObject([{ ...sentence, ruling: null, madeAt: NOON }]);
    expect(await store.judgements.ofSlug(SLUG, "judge")).toEqual(judged);
    expect(await store.judgements.ofSlug(SLUG, "another")).toEqual([]);
    await store.write([store.judgements.add(SLUG, "another", judged)]);
    expect(await counted()).toEqual({ sentences: 1, judgements: 0 });
  });

  test("goes with the words that it was judged of, and a sentence with the words that it is made of", async () => {
    const { store } = await given();
    await store.write([store.answers.removeAll({ participationId: "p3" })]);
    expect(await counted()).toEqual({ sentences: 1, judgements: 2 });
    await store.write([store.answers.save(words("p2", "Minder bomen"))]);
    expect(await counted()).toEqual({ sentences: 1, judgements: 1 });
    await store.write([store.answers.save(words("p1", "Minder bomen"))]);
    expect(await counted()).toEqual({ sentences: 0, judgements: 0 });
  });

  test("is not written of words and sentences that went meanwhile", async () => {
    const { store, judged } = await given();
    await store.write([store.answers.removeAll({ participationId: "p3" })]);
    const strange = judged.map((each) => ({ ...each, sentenceId: "gone" }));
    await store.write([store.judgements.add(SLUG, "judge", [...judged, ...strange])]);
    expect(await counted()).toEqual({ sentences: 1, judgements: 2 });
  });

  test("waits for a model when words came, changed, were ruled on or went, and for another model", async () => {
    const { store, ids } = await given();
    const finish = async () => {
      const found = await store.judgements.find(SLUG);
      if (found) await store.write([store.judgements.save({ ...found, ...writers, done: found.changes })]);
    };
    const isWaiting = async () => (await store.judgements.unfinished(writers)).includes(SLUG);
    expect(await isWaiting()).toBe(true);
    await finish();
    expect(await isWaiting()).toBe(false);
    expect(await store.judgements.unfinished({ ...writers, writer: "another" })).toEqual([SLUG]);
    expect(await store.judgements.unfinished({ ...writers, proposer: "another" })).toEqual([SLUG]);
    const changes = [
      store.answers.save(words("p2", "Minder bomen")),
      store.answers.hide({ participationId: "p2", questionId: "q4" }),
      store.answers.removeAll({ participationId: "p2" }),
    ];
    for (const change of changes) {
      await store.write([change]);
      expect(await isWaiting()).toBe(true);
      await finish();
    }
    expect(ids).toHaveLength(3);
  });

  test("keeps what a colleague said of a sentence; only what nobody looked at goes with its writer", async () => {
    const { store, sentence } = await given();
    await store.write([
      store.sentences.add(SLUG, "proposer", NOON, [{ ...sentence, id: "s2", text: "Meer schaduw." }]),
    ]);
    await store.write([
      store.sentences.rule({ id: "s1", ruling: "told" }),
      store.sentences.dropOthers(SLUG, "another"),
    ]);
    expect(await store.sentences.ofSlug(SLUG)).toMatchObject([{ id: "s1", ruling: "told" }]);
  });
}
