import { expect, test } from "vitest";
import type { Digest } from "../../../src/core/model/digests/digest.ts";
import { type Given, NOON, participation, SLUG, words } from "./given.ts";

export function notesAreOfNow(on: () => Given): void {
  const all = { slug: SLUG, time: -1, id: 0, limit: 10 };
  const told = (version: number) => ({
    week: "2026-W48",
    version,
    content: {
      consultations: [
        { slug: "other", themes: [] },
        { slug: SLUG, participants: version, themes: [] },
      ],
      ideas: { themes: [] },
    } as unknown as Digest,
    publishedAt: null,
  });
  const say = (id: string, text: string, more = {}) => on().store.answers.save(words(id, text, more));

  async function arrive(): Promise<number[]> {
    const { store } = on();
    const people = ["p1", "p2", "p3"];
    await store.write(people.map((id) => store.participations.add(participation(id))));
    await store.write([say("p1", "Een"), say("p2", "Twee"), say("p3", "Drie", { status: "rejected" })]);
    const rows = await on().rows("SELECT id FROM answers ORDER BY id");
    return rows.map(([id]) => Number(id));
  }

  test("are made of the answers that count, read in pieces", async () => {
    const [one, two] = await arrive();
    const { notes } = on().store;
    expect((await notes.rows(all)).map(({ id }) => id)).toEqual([one, two]);
    expect(await notes.rows({ ...all, time: NOON, id: one ?? 0 })).toMatchObject([{ id: two, participationId: "p2" }]);
    expect(await notes.texts([two ?? 0, 99_999])).toEqual([
      { id: two, text: "Twee", language: "nl", isRead: false, isFlagged: false, rewordedAt: -1 },
    ]);
  });

  test("know what the newest digest tells, and which answers changed their words since", async () => {
    await arrive();
    const { store } = on();
    const stale = async () => {
      const { at } = await store.notes.lastTold(SLUG);
      return (await store.notes.rows(all)).filter(({ rewordedAt }) => rewordedAt >= at).length;
    };
    expect((await store.notes.lastTold(SLUG)).told).toBeUndefined();
    await store.write([store.digests.add(told(1)), store.digests.add(told(2))]);
    expect((await store.notes.lastTold(SLUG)).told).toMatchObject({ participants: 2 });
    expect(await stale()).toBe(0);
    await store.write([say("p1", "Een"), say("p2", "Iets anders")]);
    expect(await stale()).toBe(1);
    await store.write([store.digests.add(told(3))]);
    expect(await stale()).toBe(0);
  });

  test("have translations for as long as the words stand; a model's never takes the place of a colleague's", async () => {
    const [one = 0] = await arrive();
    const { store } = on();
    const { translations } = store;
    const row = { answerId: one, mark: "m", language: "en", text: "One", madeBy: "colleague" as const };
    const stored = async () => (await translations.ofAnswers([one])).map(({ text }) => text);
    await store.write([translations.save(row, "Een"), translations.save({ ...row, mark: "n" }, "not in it")]);
    await store.write([translations.save({ ...row, text: "A", madeBy: "model" }, "Een")]);
    expect(await stored()).toEqual(["One"]);
    await store.write([translations.save({ ...row, text: "Uno" }, "Een")]);
    expect(await stored()).toEqual(["Uno"]);
    await store.write([translations.remove(row)]);
    expect(await stored()).toEqual([]);
    await store.write([translations.save(row, "Een"), say("p1", "Geen")]);
    expect(await stored()).toEqual([]);
    await store.write([translations.save(row, "Geen"), store.answers.removeAll({ participationId: "p1" })]);
    expect(await stored()).toEqual([]);
  });
}
