import { expect, test } from "vitest";
import { type Given, participation, SLUG, words } from "./given.ts";

export function findingsAreKept(on: () => Given): void {
  const finding = {
    slug: SLUG,
    name: "points",
    first: 0,
    last: Number.MAX_SAFE_INTEGER,
    mark: "m1",
    content: { points: ["Meer bomen"] },
  };
  const left = async () => (await on().rows("SELECT name FROM findings")).flat();

  async function keep(isFirst = true): Promise<void> {
    const { store } = on();
    if (isFirst) await store.write([store.participations.add(participation("p1"))]);
    await store.write([store.answers.save(words("p1", "Meer bomen", { status: "accepted" }))]);
    await store.write([store.findings.keep(finding, await store.findings.revision(SLUG))]);
  }

  test("gives what was found in the same, and of each name the last only", async () => {
    const { findings, ...store } = on().store;
    await keep();
    expect(await findings.find(finding)).toEqual(finding.content);
    expect(await findings.find({ ...finding, mark: "m2" })).toBeUndefined();
    await store.write([findings.keep({ ...finding, mark: "m2" }, await findings.revision(SLUG))]);
    expect(await findings.find(finding)).toBeUndefined();
    expect(await left()).toEqual(["points"]);
  });

  test("loses it when a text changes, counts no longer or goes", async () => {
    const { answers, write } = on().store;
    const acts = [
      answers.save(words("p1", "Minder bomen")),
      answers.hide({ participationId: "p1", questionId: "q4" }),
      answers.removeAll({ participationId: "p1" }),
    ];
    for (const [i, act] of acts.entries()) {
      await write([answers.removeAll({ participationId: "p1" })]);
      await keep(i === 0);
      await write([act]);
      expect(await left()).toEqual([]);
    }
  });

  test("keeps it when a text elsewhere changes, or one that does not count", async () => {
    const { answers, findings, write } = on().store;
    await keep();
    const [[id] = []] = await on().rows("SELECT id FROM answers WHERE kind = 'text'");
    const elsewhere = { ...finding, name: "portion", first: Number(id) + 1, last: Number(id) + 1 };
    await write([findings.keep(elsewhere, await findings.revision(SLUG))]);
    await write([answers.save(words("p1", "Minder bomen", { status: "waiting" }))]);
    expect(await left()).toEqual(["portion"]);
    await write([findings.keep(finding, await findings.revision(SLUG))]);
    await write([answers.save(words("p1", "Geen bomen", { status: "waiting" }))]);
    expect((await left()).sort()).toEqual(["points", "portion"]);
  });

  test("keeps nothing that a text was changed under", async () => {
    const { store } = on();
    await keep();
    const revision = await store.findings.revision(SLUG);
    await store.write([store.answers.removeAll({ participationId: "p1" })]);
    await store.write([store.findings.keep(finding, revision)]);
    expect(await left()).toEqual([]);
  });
}
