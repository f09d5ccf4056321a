import { expect, test } from "vitest";
import { countedThemes } from "../../../src/core/placing/counted-themes.ts";
import { placeTexts } from "../../../src/core/placing/place-texts.ts";
import { createTown } from "../../fakes/town.ts";
import { type Given, participation, SLUG, words } from "./given.ts";

export function textsAreInThemes(on: () => Given): void {
  const context = () => createTown({ context: { store: on().store } }).context;
  const people = ["p1", "p2", "p3", "p4", "p5", "p6", "p7"];
  const waiting = async () => (await on().rows("SELECT answer_id FROM changed_texts ORDER BY id")).flat();
  const themes = async () =>
    (await countedThemes(SLUG, context())).themes.map(({ title, count }) => `${title} ${count}`);

  async function arrive(texts: string[]): Promise<void> {
    const { store } = on();
    await store.write(people.slice(0, texts.length).map((id) => store.participations.add(participation(id))));
    await store.write(texts.map((text, i) => store.answers.save(words(people[i] ?? "", text))));
    await placeTexts(context());
  }

  const molens = (count: number) => Array.from({ length: count }, (_, i) => `De molen nummer ${i} blijft`);

  test("keeps the theme of every text, and how many are in each", async () => {
    await arrive([...molens(5), "Meer bomen"]);
    expect(await waiting()).toEqual([]);
    expect(await themes()).toEqual(["Molen 5", "Groen, natuur en dieren 1"]);
    expect(await on().store.placings.unfinished("another lexicon")).toContain(SLUG);
    expect(await on().store.placings.sample(SLUG, ["word-mol", "groen"], 2)).toHaveLength(3);
  });

  test("lets words wait for their place when they come in, change, count again or go, and nothing else", async () => {
    await arrive([...molens(5), "Meer bomen"]);
    const { store } = on();
    await store.write([store.answers.save(words("p1", "De molen nummer 0 blijft"))]);
    expect(await waiting()).toEqual([]);
    const [first] = await store.answers.allOf("p1");
    await store.write([store.answers.save(words("p1", "Meer bomen"))]);
    expect(await waiting()).toEqual([first?.id]);
    await placeTexts(context());
    await store.write([store.answers.hide({ participationId: "p1", questionId: "q4" })]);
    expect(await waiting()).toEqual([first?.id]);
    await placeTexts(context());
    expect(await themes()).toEqual(["Groen, natuur en dieren 1", "Overige onderwerpen 4"]);
    await store.write([store.answers.removeAll({ participationId: "p1" })]);
    expect(await waiting()).toEqual([first?.id]);
    expect(await on().rows(`SELECT theme_id FROM placed_texts WHERE answer_id = ${first?.id}`)).toEqual([]);
  });

  test("keeps what a model makes of words, and gives it for the texts that are asked", async () => {
    await arrive(["Meer bomen"]);
    const { store } = on();
    const [answer] = await store.answers.allOf("p1");
    const vector = { answerId: answer?.id ?? 0, mark: "m", vector: "AAAA" };
    await store.write([store.themes.embed(SLUG, "model", [vector]), store.themes.embed(SLUG, "model", [vector])]);
    expect(await store.themes.embeddings([vector.answerId, 99_999], "model")).toEqual([vector]);
    await store.write([store.answers.removeAll({ participationId: "p1" })]);
    expect(await store.themes.embeddings([vector.answerId], "model")).toEqual([]);
  });
}
