import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { closeConsultation, publishConsultation } from "../../../../src/core/consultation/launch.ts";
import { readConsultation } from "../../../../src/core/consultation/read/read-consultation.ts";
import { readYaml } from "../../../../src/core/consultation/read/read-yaml.ts";
import { reportAsOfNow } from "../../../../src/core/digest/as-of-now.ts";
import { lessonsOf } from "../../../../src/core/digest/report/lessons.ts";
import { fromCard, lessons } from "../../../../src/core/model/digests/lessons.ts";
import { followUp } from "../../../../src/core/model/drafts/outcome.ts";
import type { Rebuild } from "../../../../src/core/model/messages/message.ts";
import { lessonsPage } from "../../../../src/pages/report/lessons-page.ts";
import { answerPark, root, short } from "../../../fakes/consultations.ts";
import { createTown, pageSettings } from "../../../fakes/town.ts";

const notes = { hours: 12.5, failed: "De poster hing te laat.", again: "Op de markt gaan staan." };
let town = createTown();

beforeEach(async () => {
  town = createTown();
  await publishConsultation({ ...short, owner: "U012AB3CD" }, town.context);
  await answerPark(town.person("1"), "Meer bomen graag");
});

async function card() {
  await closeConsultation("park", undefined, town.context);
  const learned = await lessonsOf("park", notes, town.context);
  if (learned.outcome !== "learned") throw new Error(learned.outcome);
  return learned.card;
}

describe("the lessons card", () => {
  it("and the report have what takes long done where digests are made: nobody is kept waiting", async () => {
    const { remake } = town.context;
    const asked: Rebuild[] = [];
    town.context.remake = (each) => {
      asked.push(each);
      return remake(each);
    };
    expect((await reportAsOfNow("park", town.context))?.slug).toBe("park");
    await card();
    expect(asked).toEqual(Array(2).fill({ type: "rebuild-report", slug: "park" }));
  });

  it("tells reach, hours, promise and what failed, without a word of a resident or the name of a colleague", async () => {
    const made = await card();
    expect(made).toMatchObject({ reach: { participants: 1, answersInWords: 1, languages: { nl: 1 } }, hours: 12.5 });
    expect(made.promise).toMatchObject({ state: "not-yet", answerBy: "2100-01-31" });
    const all = JSON.stringify(made) + lessonsPage(made, pageSettings);
    expect(all).toContain("De poster hing te laat.");
    expect(all).not.toMatch(/Meer bomen|U012AB3CD|poster1/);
  });

  it("is the template of a new consultation in another town, which is fit to publish after a look", async () => {
    const read = readYaml(stringify(await card()), lessons, "a lessons card");
    if (read.problems) throw new Error(JSON.stringify(read.problems));
    const days = { opens: "2027-01-04", closes: "2027-02-01", answerBy: "2027-03-01" };
    const begun = fromCard(read.value, { slug: "ons-park", ...days });
    const checked = readConsultation(stringify(begun));
    if (checked.problems) throw new Error(JSON.stringify(checked.problems));
    expect(checked.consultation).toMatchObject({ slug: "ons-park", opens: "2027-01-04", questions: short.questions });
  });

  it("is written after closing, and never with personal data in the notes", async () => {
    expect(await lessonsOf("park", notes, town.context)).toEqual({ outcome: "not-closed" });
    await closeConsultation("park", undefined, town.context);
    expect(await lessonsOf("nergens", notes, town.context)).toEqual({ outcome: "unknown" });
    expect(await lessonsOf("park", { ...notes, again: "Bel Jan op 06 12345678" }, town.context)).toMatchObject({
      outcome: "personal",
      found: expect.arrayContaining([{ field: "again", text: "06 12345678" }]),
    });
  });
});

it("the example of outcomes is fit, and says the same in every language", () => {
  const yaml = readFileSync(path.join(root, "examples/uitkomst.yaml"), "utf8");
  expect(readYaml(yaml, followUp, "an outcome file").problems).toBeUndefined();
});
