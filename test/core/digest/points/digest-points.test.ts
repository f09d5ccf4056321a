import { beforeEach, describe, expect, it } from "vitest";
import { importAnswers } from "../../../../src/core/answers/import-answers.ts";
import { publishConsultation } from "../../../../src/core/consultation/launch.ts";
import { buildDigest } from "../../../../src/core/digest/build-digest.ts";
import { forgetParticipation } from "../../../../src/core/rights/forget.ts";
import { consultationParts } from "../../../../src/pages/digest/consultation-markdown.ts";
import { consultationWords } from "../../../../src/pages/digest/consultation-words.ts";
import { short } from "../../../fakes/consultations.ts";
import { createTown, pageSettings } from "../../../fakes/town.ts";

const head = "participant,question,kind,value,text,language,channel,source,helper,status,received_at";
let town = createTown();

async function say(texts: string[], at = "2026-11-25T10:00:00.000Z", name = "p") {
  const rows = texts.flatMap((text, i) => [
    `${name}${i},q1,choice,${i % 2 ? "a" : "b"},,nl,web,,false,accepted,${at}`,
    `${name}${i},q4,text,,"${text}",nl,web,,false,accepted,${at}`,
  ]);
  const imported = await importAnswers("park", [head, ...rows].join("\n"), town.context);
  expect(imported).toMatchObject({ outcome: "imported" });
}

const told = async (week = "2026-W48") => (await buildDigest(week, town.context)).consultations[0];
const gates = Array.from({ length: 6 }, (_, i) => `Nummer ${i}: houd de Veenpoort open.`);

beforeEach(async () => {
  town = createTown();
  await publishConsultation(short, town.context);
});

describe("points in the digest", () => {
  it("say how many people want what, and what they chose; what answers nothing is counted", async () => {
    await say([...gates, "n.v.t.", "geen mening"]);
    const c = await told();
    expect(c?.points).toMatchObject([{ claim: "houd de Veenpoort open", people: 6, bySide: { a: 3, b: 3 } }]);
    expect(c?.ledger).toMatchObject({ inThemes: 8, noAnswer: 2 });
  });

  it("say how many answers stand in none of them, so that one side told is not taken for all", async () => {
    await say([...gates, "n.v.t.", "Die poort mag van mij best op slot", "Wat een gedoe om een deur"]);
    const c = await told();
    expect(c?.points?.filter(({ people }) => people !== null)).toHaveLength(1);
    const page = c ? consultationParts(c, consultationWords(pageSettings)).join("\n") : "";
    expect(page).toContain("2 van de 9 antwoorden zijn nergens bij geteld. Daarin kan iets anders staan.");
  });

  it("quote nobody whom a colleague did not let through", async () => {
    await say(["De glijbaan van de Meermin is te glad voor kleuters."]);
    expect(await told()).toMatchObject({ points: [], singleVoices: [] });
  });

  it("keep their id and words from week to week", async () => {
    await say(gates);
    const [before] = (await told())?.points ?? [];
    town.clock.now += 7 * 86_400_000;
    await say(
      Array.from({ length: 9 }, () => "De Veenpoort moet open blijven."),
      "2026-12-02T10:00:00.000Z",
      "later",
    );
    const [after] = (await told("2026-W49"))?.points ?? [];
    expect(after).toMatchObject({ id: before?.id, claim: before?.claim, people: 15 });
  });

  it("lose the answer of who is forgotten, and with the words of who is forgotten the whole point", async () => {
    await say([...gates, "Meer bomen graag in het park"]);
    const [point] = (await told())?.points ?? [];
    const rows = await Array.fromAsync(town.context.store.answers.inOrder("park"));
    const forget = async (answerId: number | undefined) => {
      const row = rows.find(({ id }) => id === answerId);
      expect(await forgetParticipation(row?.participationId ?? "", town.context)).toBe(true);
      const versions = await town.context.store.digests.versions("2026-W48");
      return versions.map(({ digest }) => digest.consultations[0]?.points ?? []);
    };
    const one = point?.answerIds.at(-1);
    for (const points of await forget(one)) expect(points.flatMap(({ answerIds }) => answerIds)).not.toContain(one);
    expect(JSON.stringify(await forget(point?.span.answerId))).not.toContain("Veenpoort");
  });
});
