import { beforeEach, describe, expect, it } from "vitest";
import { collect } from "../../../src/core/answers/collect.ts";
import { carryOutRulings, textsFor } from "../../../src/core/answers/moderate.ts";
import { closeConsultation, publishConsultation } from "../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../src/core/digest/build-digest.ts";
import { answerPark, short } from "../../fakes/consultations.ts";
import { createTown } from "../../fakes/town.ts";

let town = createTown();
const act = { by: "UANNA", key: "k" };

beforeEach(async () => {
  town = createTown({ context: { hasTeam: true } });
  await publishConsultation(short, town.context);
});

async function answered(address: string, words: string) {
  const me = town.person(address);
  await answerPark(me, words);
  return me;
}

const waiting = (slug = "park") => textsFor("waiting", { slug, after: 0, limit: 50 }, town.context);
const all = (slug = "park") => textsFor("all", { slug, after: 0, limit: 50 }, town.context);

describe("words that the rules flagged", () => {
  it("count at once, wait for a person, and are quoted only after that", async () => {
    for (let n = 0; n < 6; n++) await answered(`${n}`, `Ik weet waar u woont, en ik wil bomen ${n}`);
    const digest = () => buildDigest(town.context.calendar.weekOf(town.clock.now), town.context);
    const quotes = async () =>
      (await digest()).consultations.flatMap(({ themes }) => themes.flatMap((theme) => theme.quotes));
    expect((await digest()).consultations[0]?.ledger).toMatchObject({ received: 6, inThemes: 6, waiting: 0 });
    expect(await quotes()).toEqual([]);
    const texts = await waiting();
    expect(texts.map(({ flag }) => flag)).toEqual(Array(6).fill("threat"));
    await carryOutRulings(
      texts.map(({ id, review }) => ({ id, seen: review, to: "accepted" })),
      act,
      town.context,
    );
    expect(await waiting()).toEqual([]);
    expect((await quotes()).length).toBeGreaterThan(0);
  });
});

describe("a ruling", () => {
  it("is on the words that were seen: when they changed meanwhile it is not carried out", async () => {
    const me = await answered("1", "Meer banken");
    const [before] = await all();
    await me.edit(1, "Minder banken");
    const ruled = await carryOutRulings(
      [{ id: before?.id ?? 0, seen: before?.review ?? 0, to: "rejected", reason: "off-topic" }],
      act,
      town.context,
    );
    expect(ruled).toEqual([{ id: before?.id, outcome: "late", by: undefined }]);
    expect((await all()).map(({ text, status }) => [text, status])).toEqual([["Minder banken", "accepted"]]);
  });

  it("that sets words apart holds when they change: the new ones wait for a person", async () => {
    const me = await answered("1", "Koop bij Jansen");
    const [text] = await all();
    await carryOutRulings([{ id: text?.id ?? 0, seen: text?.review ?? 0, to: "apart" }], act, town.context);
    await me.edit(1, "Koop toch bij Jansen");
    expect((await waiting()).map(({ text: words }) => words)).toEqual(["Koop toch bij Jansen"]);
  });

  it("on forgotten words is told to be on nothing", async () => {
    const me = await answered("1", "Meer banken");
    const [text] = await all();
    await me.command("forget");
    await me.press("Wis alles van mij");
    expect(await carryOutRulings([{ id: text?.id ?? 0, seen: 0, to: "accepted" }], act, town.context)).toEqual([
      { id: text?.id, outcome: "gone" },
    ]);
  });

  it("that rejects an idea says that another one is welcome", async () => {
    const me = town.person("1");
    await me.command("idea", "Koop bij Jansen");
    await me.press("Ja, dit is mijn idee");
    const [idea] = await all("_ideas");
    await carryOutRulings(
      [{ id: idea?.id ?? 0, seen: idea?.review ?? 0, to: "rejected", reason: "advertising" }],
      act,
      town.context,
    );
    town.clock.now += 1000;
    await town.deliverer.poll();
    await town.deliverer.drain();
    expect(me.said().at(-1)).toMatch(/Koop bij Jansen[\s\S]*Het is reclame\.[\s\S]*een ander idee/);
  });
});

it("offers no second try when the consultation is over", async () => {
  const me = await answered("1", "Koop bij Jansen");
  await closeConsultation("park", undefined, town.context);
  const [text] = await all();
  const ruling = { id: text?.id ?? 0, seen: text?.review ?? 0, to: "rejected" as const, reason: "advertising" };
  await carryOutRulings([ruling], act, town.context);
  town.clock.now += 1000;
  await town.deliverer.poll();
  await town.deliverer.drain();
  expect(me.said().at(-1)).toContain("Opnieuw proberen kan niet meer");
});

describe("what a colleague heard", () => {
  it("is read and counted, also under a question that other answers would hide, and never kept where it is lost", async () => {
    const [q1, q2, q3, q4] = short.questions;
    if (!q1 || !q2 || !q3 || !q4) throw new Error("the short consultation changed");
    const hidden = { ...q4, showIf: { question: "q1", is: ["a"] } };
    await publishConsultation({ ...short, slug: "plek", moderation: "before", questions: [q1, hidden] }, town.context);
    const given = (questionId: string) => [{ questionId, answer: { kind: "text" as const, text: "Meer gras" } }];
    expect(await collect("plek", given("q4"), "team", act, town.context)).toBe("stored");
    expect((await waiting("plek")).map(({ text }) => text)).toEqual(["Meer gras"]);
    expect(await collect("plek", given("q9"), "team", { by: "UANNA", key: "k2" }, town.context)).toBe("closed");
  });
});
